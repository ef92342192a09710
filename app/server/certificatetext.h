// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** What an admin tells those who connect for the first time: whose certificate it is, until when, and its SHA-256 fingerprint. */
QString certificateText(const QString &fileName);

} // namespace touchline
