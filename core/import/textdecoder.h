// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

namespace touchline {

struct DecodedText
{
    QString text; // without byte order mark
    QString encoding; // "UTF-8", "windows-1252"
};

/**
 * Text of a file whose encoding nobody told: byte order mark, else UTF-8, else what uchardet takes it for. Every byte must decode.
 * `encoding`: taken in place of all that. Malformed, with an issue that names file and line: binary content, U+0000, an encoding that does
 * not fit.
 */
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName, const QString &encoding = {});

} // namespace touchline
