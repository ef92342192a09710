// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/recognisedsource.h"
#include "ui/api/call.h"
#include "ui/import/tablemapping.h"

namespace touchline {

/** A multipart/form-data body on its way to the server. */
struct ImportBody
{
    static constexpr qsizetype mostFiles = 500;
    static constexpr qint64 largestFile = 64 * 1024 * 1024;
    static constexpr qint64 largest = 255 * 1024 * 1024; // of all files; the server takes a little more
    QByteArray contentType;
    Sending sending;
};

/** Somebody's own table with the template that says what it is. */
ImportBody bodyOf(const PreparedImport &prepared);
/** Files as they are, read while they are sent. TooLarge and Conflict (two of one name) in words for people; Unavailable: unreadable. */
Result<ImportBody> bodyOf(const RecognisedSource &source);

} // namespace touchline
