// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/keptdrafts.h"
#include "ui/viewmodel/formuladrafts.h"
#include "ui/viewmodel/matchdraft.h"
#include "ui/viewmodel/typeddraft.h"
#include "ui/viewmodel/waitingmatches.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostDrafts = 200;
constexpr qsizetype longestName = 300;

class KeptDrafts
{
    Q_DECLARE_TR_FUNCTIONS(KeptDrafts)
};

QString nameOf(const QJsonObject &object, MatchId match, bool isForm)
{
    const QString what = object.value("what"_L1).toString().left(longestName);
    if (isForm)
        return what;
    if (match == MatchId{})
        return what.isEmpty() ? KeptDrafts::tr("A formula without a name") : KeptDrafts::tr("Formula: %1").arg(what);
    return what.isEmpty() ? KeptDrafts::tr("Lines of a match") : KeptDrafts::tr("Lines of %1").arg(what);
}

} // namespace

QList<KeptDraft> keptDrafts(const QString &folder)
{
    QList<KeptDraft> all;
    const auto files = QDir(folder).entryInfoList({u"match-*.json"_s, u"formula-*.json"_s, u"typed-*.json"_s}, QDir::Files, QDir::Time);
    for (const auto newest = files.first(std::min(files.size(), mostDrafts)); const auto &info : newest) {
        QFile file(info.filePath());
        if (info.size() > TypedDraft::largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const auto object = QJsonDocument::fromJson(file.readAll()).object();
        const QString id = info.completeBaseName().section(u'-', 1);
        KeptDraft draft{.since = QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate)};
        if (info.fileName().startsWith("typed-"_L1)) {
            draft.screen = object.value("screen"_L1).toString();
            draft.team = TeamId{object.value("team"_L1).toInteger()};
        } else if (info.fileName().startsWith("match-"_L1))
            draft.match = MatchId{id.toLongLong()};
        else if (FormulaDrafts::isUuid(id))
            draft.formula = id;
        if (object.isEmpty() || (toNumber(draft.match) <= 0 && draft.formula.isEmpty() && draft.screen.isEmpty()))
            continue;
        draft.what = nameOf(object, draft.match, !draft.screen.isEmpty());
        all.append(draft);
    }
    std::ranges::stable_sort(all, std::greater(), &KeptDraft::since);
    return all;
}

QList<KeptDraft> notWaiting(QList<KeptDraft> drafts, const QList<QueuedChange> &changes)
{
    drafts.removeIf([&changes](const KeptDraft &draft) {
        return draft.match != MatchId{}
        && std::ranges::any_of(changes, [&draft](const auto &each) { return linesOf(each) == draft.match; });
    });
    return drafts;
}

} // namespace touchline
