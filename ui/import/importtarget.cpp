// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtarget.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportTarget)
};

} // namespace

QString ImportTarget::labelAfter(const QString &label)
{
    static const QRegularExpression years(u"^(\\d{4})(?:([/-])(\\d{2}|\\d{4}))?$"_s);
    const auto match = years.match(label.trimmed());
    if (!match.hasMatch())
        return label;
    const auto next = [](QStringView year) {
        const int number = year.toInt() + 1;
        return u"%1"_s.arg(year.size() == 2 ? number % 100 : number, int(year.size()), 10, QChar(u'0'));
    };
    return next(match.capturedView(1)) + match.captured(2) + (match.hasCaptured(3) ? next(match.capturedView(3)) : QString());
}

Choices targetChoices(const QList<SeasonInfo> &seasons, const QString &sport, const std::optional<ImportTarget> &chosen)
{
    Choices choices;
    for (const auto &season : seasons) {
        if (season.sport == sport)
            choices.append({u"season:%1"_s.arg(toNumber(season.id)), season.competitionName + u' ' + season.label});
    }
    if (chosen && chosen->isNew)
        choices.append({u"made"_s, TargetWords::tr("%1 %2 (new)").arg(chosen->competition, chosen->label)});
    choices.append({u"new"_s, TargetWords::tr("A new season…")});
    return choices;
}

} // namespace touchline
