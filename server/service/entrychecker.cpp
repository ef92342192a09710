// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/entrychecker.h"
#include "core/import/foldedname.h"

using namespace Qt::StringLiterals;

namespace touchline {

void EntryChecker::refuse(const QString &pointer, const QString &code, const QString &detail)
{
    m_issues.append({.code = code, .detail = detail, .column = pointer});
}

void EntryChecker::text(const QString &pointer, const QString &text, qsizetype least, qsizetype most)
{
    if (text.trimmed().size() < least || text.size() > most)
        refuse(pointer, u"length"_s, u"%1 to %2 characters are needed here."_s.arg(least).arg(most));
    else if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        refuse(pointer, u"control_character"_s, u"This text holds a control character."_s);
    else if (least > 0 && foldedName(text).isEmpty())
        refuse(pointer, u"no_letters"_s, u"A name needs a letter or a digit."_s);
}

void EntryChecker::range(const QString &pointer, qint64 number, qint64 least, qint64 most)
{
    if (number < least || number > most)
        refuse(pointer, u"out_of_range"_s, u"A whole number from %1 to %2 is wanted here."_s.arg(least).arg(most));
}

void EntryChecker::days(const QString &pointer, QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || first > last)
        refuse(pointer, u"dates"_s, u"The first day must not lie after the last."_s);
    else if (first.year() < 1850 || last.year() > 2200)
        refuse(pointer, u"dates"_s, u"Days from 1850 to 2200 are wanted here."_s);
}

Result<void> EntryChecker::verdict(const QString &what) const
{
    if (m_issues.isEmpty())
        return {};
    return fail(ErrorCode::Invalid, u"%1 cannot be stored like this: %2"_s.arg(what, m_issues.constFirst().detail), m_issues);
}

} // namespace touchline
