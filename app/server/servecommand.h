// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <future>
#include <optional>

namespace touchline {

struct ServeOptions
{
    QString database;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8080;
    bool local = false; // for the desktop on this computer only: one session, its token is `secret`
    bool insecureHttp = false;
    int threads = 0; // I/O threads; 0: one per two processors, 1 to 4
    double rate = 50; // requests per second and account; 0: as many as it likes
    QString certificate; // PEM files; empty: plain HTTP
    QString key;
    QStringList hostNames; // that it answers to; empty: to every name
    QStringList trustedProxies; // addresses or networks
    bool fastPath = true; // cached answers leave from the gate; off only to measure what that saves
    std::optional<quint16> metricsPort; // none: no /metrics
    QString metricsAddress = QStringLiteral("127.0.0.1");
    QByteArray secret; // 64 hex digits, from stdin
};

/** Read beside whatever comes before they are needed. */
using ComingPacks = std::future<Result<SportPacks>>;

/** Serves until SIGTERM, SIGINT or, with --local, the end of stdin; an ExitCode. */
int serve(const ServeOptions &options, ComingPacks packs);

} // namespace touchline
