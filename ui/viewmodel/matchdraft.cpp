// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchdraft.h"
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostEdits = 20'000;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MatchDrafts)
};

/** A cell's value in its own type: JSON knows numbers only. */
QVariant valueFrom(const QJsonValue &json, int column)
{
    if (json.isBool() && (column == EntryColumn::In || column == EntryColumn::Started))
        return json.toBool() ? QVariant(true) : QVariant();
    if (json.isString() && column == EntryColumn::Position)
        return json.toString().left(40);
    if (json.isDouble() && column == EntryColumn::Time)
        return qint64(json.toInteger());
    if (json.isDouble() && column >= EntryColumn::FirstMetric)
        return json.toDouble();
    return {};
}

} // namespace

QString MatchDrafts::fileOf(MatchId match) const
{
    return m_folder + u"/match-%1.json"_s.arg(toNumber(match));
}

std::optional<MatchDraft> MatchDrafts::load(MatchId match, const SportPack &pack) const
{
    QFile file(fileOf(match));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    MatchDraft draft{.since = QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate),
                     .reason = object.value("reason"_L1).toString().left(500),
                     .edits = {},
                     .what = object.value("what"_L1).toString().left(500)};
    const auto edits = object.value("edits"_L1).toArray();
    for (const auto &each : edits) {
        const auto edit = each.toObject();
        const QString id = edit.value("column"_L1).toString();
        const int column = entry::columnOf(id, pack);
        if (column < EntryColumn::In || draft.edits.size() >= mostEdits)
            continue;
        draft.edits.append({.player = PlayerId{edit.value("player"_L1).toInteger()},
                            .team = TeamId{edit.value("team"_L1).toInteger()},
                            .column = id,
                            .base = valueFrom(edit.value("base"_L1), column),
                            .mine = valueFrom(edit.value("mine"_L1), column)});
    }
    return draft.edits.isEmpty() ? std::nullopt : std::optional(draft);
}

Result<void> MatchDrafts::save(MatchId match, const MatchDraft &draft) const
{
    if (draft.edits.isEmpty()) {
        remove(match);
        return {};
    }
    QJsonArray edits;
    for (const auto &edit : draft.edits)
        edits.append(QJsonObject{{u"player"_s, toNumber(edit.player)},
                                 {u"team"_s, toNumber(edit.team)},
                                 {u"column"_s, edit.column},
                                 {u"base"_s, QJsonValue::fromVariant(edit.base)},
                                 {u"mine"_s, QJsonValue::fromVariant(edit.mine)}});
    const QJsonObject object{
        {u"since"_s, draft.since.toString(Qt::ISODate)}, {u"what"_s, draft.what}, {u"reason"_s, draft.reason}, {u"edits"_s, edits}};
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(match)); // flushed to the disk before it takes its name
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return fail(ErrorCode::Unavailable,
                    Words::tr("What you typed cannot be kept on this computer: %1. Make room, or save it now.").arg(file.errorString()));
    return {};
}

void MatchDrafts::remove(MatchId match) const
{
    QFile::remove(fileOf(match));
}

} // namespace touchline
