// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/personname.h"
#include <QtCore/QStringList>
#include <QtCore/QTextBoundaryFinder>

namespace touchline {
using namespace Qt::StringLiterals;

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const auto words = name.split(u' ', Qt::SkipEmptyParts); const QString &word : words) {
        // A letter may be several code units, with its accents.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        initials.append(word.left(finder.toNextBoundary()) + u'.');
    }
    return initials.join(u' ');
}

} // namespace touchline
