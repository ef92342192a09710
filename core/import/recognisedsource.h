// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>
#include <stop_token>

namespace touchline {

/** Files of several that one of the templates that are shipped can read together. */
struct RecognisedSource
{
    QString id; // of the template
    QString name;
    QString sport;
    QString competition;
    QStringList files; // in natural order
    int leftOut = 0; // files that were named, and that the template has no use for
    qint64 bytes = 0;
    bool operator==(const RecognisedSource &) const = default;
};

/**
 * Which template makes something of these files and folders, by the names of the files and by their headings: only the beginning of a file
 * is read. NotFound, with what is missing where some of a source is there; Cancelled soon after `stop` fires.
 */
Result<RecognisedSource> recogniseSource(const QStringList &paths, const std::stop_token &stop = {});

} // namespace touchline
