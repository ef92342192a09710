// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/issueremedy.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(IssueRemedy)
};

} // namespace

QString issueRemedy(const Issue &issue)
{
    static const QHash<QString, const char *> remedies{
        {u"not_a_number"_s, QT_TRANSLATE_NOOP("IssueRemedy", "Write figures, or leave the cell empty.")},
        {u"not_a_time"_s, QT_TRANSLATE_NOOP("IssueRemedy", "Write the time like 78 or 78:30, or leave the cell empty.")},
        {u"time_out_of_range"_s, QT_TRANSLATE_NOOP("IssueRemedy", "Nobody plays that long: correct it.")},
        {u"out_of_range"_s, QT_TRANSLATE_NOOP("IssueRemedy", "Correct it, or choose what the column really means.")},
        {u"not_an_integer"_s,
         QT_TRANSLATE_NOOP("IssueRemedy", "Only whole numbers are counted here: correct it, or choose what the column really means.")},
        {u"match_contradiction"_s, QT_TRANSLATE_NOOP("IssueRemedy", "All rows of a match need the same result.")},
        {u"unknown_position"_s, QT_TRANSLATE_NOOP("IssueRemedy", "Write a position of the sport, or leave the cell empty.")},
    };
    if (!issue.suggestion.isEmpty())
        return RemedyWords::tr("Did you mean “%1”?").arg(issue.suggestion.left(60));
    const auto *known = remedies.value(issue.code);
    return known ? QCoreApplication::translate("IssueRemedy", known) : QString();
}

} // namespace touchline
