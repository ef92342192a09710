// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>

namespace touchline {

/** All of a file; what is no file, cannot be read or has more bytes than `most` is an error that names it, without its folder. */
Result<QByteArray> fileBytes(const QString &path, qint64 most);

} // namespace touchline
