// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/ops/requestmetrics.h"
#include "server/ops/serverstate.h"

namespace touchline {

/** What has been counted and what is held, in the text format that Prometheus reads; docs/metrics.md lists it. */
QByteArray expositionOf(const RequestMetrics &metrics, const ServerState &state);

/** GET /metrics and nothing else, answered from the gate: `text` is called on its I/O thread for each. */
RouteTable metricsRoutes();
gate::Application metricsApplication(std::function<QByteArray()> text);

} // namespace touchline
