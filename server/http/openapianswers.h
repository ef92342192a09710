// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>

namespace touchline {

struct Route;

/** What comes back from a route, in the words of OpenAPI. */
namespace openapi {

/** By status. Types that they are made of are added to `schemas`; fields and problems are said once, below. */
QJsonObject answersOf(const Route &route, QJsonObject &schemas);
/** components/headers */
QJsonObject answerFields();
/** components/responses/Problem */
QJsonObject problemAnswer(QJsonObject &schemas);

} // namespace openapi

} // namespace touchline
