// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdraft.h"
#include <QtCore/QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestKept = 1024 * 1024; // of what was pasted
constexpr qsizetype mostMends = 5'000;
constexpr qsizetype longestTeamName = 200;

QJsonObject toJson(const TableChoice &choice)
{
    QJsonObject object{{u"sheet"_s, choice.sheet}, {u"encoding"_s, choice.encoding}, {u"headings"_s, choice.headings}};
    if (!choice.delimiter.isNull())
        object.insert(u"delimiter"_s, QString(choice.delimiter));
    if (choice.decimalComma)
        object.insert(u"decimal_comma"_s, *choice.decimalComma);
    return object;
}

TableChoice choiceFrom(const QJsonObject &object)
{
    TableChoice choice{.sheet = object.value("sheet"_L1).toString(),
                       .encoding = object.value("encoding"_L1).toString(),
                       .headings = object.value("headings"_L1).toInt(TableChoice::asFound)};
    if (const QString delimiter = object.value("delimiter"_L1).toString(); !delimiter.isEmpty())
        choice.delimiter = delimiter.front();
    if (object.value("decimal_comma"_L1).isBool())
        choice.decimalComma = object.value("decimal_comma"_L1).toBool();
    return choice;
}

QJsonObject toJson(const ImportMend &mend)
{
    return {{u"row"_s, mend.row}, {u"column"_s, mend.column}, {u"base"_s, mend.base}, {u"text"_s, mend.text}};
}

ImportMend mendFrom(const QJsonObject &object)
{
    return {.row = qsizetype(object.value("row"_L1).toInteger(-1)),
            .column = object.value("column"_L1).toInt(-1),
            .base = object.value("base"_L1).toString(),
            .text = object.value("text"_L1).toString()};
}

} // namespace

bool ImportDraft::isWorthKeeping() const
{
    return path.isEmpty() ? text.toUtf8().size() <= longestKept : !mends.isEmpty();
}

void ImportDraft::mend(OwnTable &table, qsizetype row, int column, const QString &mended)
{
    QString &cell = table.rows[row][column];
    const QString before = std::exchange(cell, mended);
    const auto known = std::ranges::find_if(mends, [&](const ImportMend &each) { return each.row == row && each.column == column; });
    if (known != mends.end())
        known->text = mended; // and its base stays what the file has
    else
        mends.append({.row = row, .column = column, .base = before, .text = mended});
}

void ImportDraft::takeUp(const ImportDraft &kept, OwnTable &table, TableMapping &mapping)
{
    for (const auto &each : kept.mends) {
        if (each.row >= 0 && each.row < table.rows.size() && each.column >= 0 && each.column < table.columns.size()
            && table.rows.at(each.row).at(each.column) == each.base)
            mend(table, each.row, each.column, each.text);
    }
    if (kept.meanings.size() == mapping.meanings.size())
        mapping.meanings = kept.meanings;
    if (!kept.team.isEmpty())
        mapping.team = kept.team.left(longestTeamName);
}

QJsonObject ImportDraft::toJson() const
{
    QJsonArray mended;
    for (const auto most = mends.first(std::min(mostMends, mends.size())); const auto &each : most)
        mended.append(touchline::toJson(each));
    QJsonArray ids;
    for (const auto &meaning : meanings)
        ids.append(meaning.toId());
    return {{u"path"_s, path}, {u"text"_s, text},  {u"as"_s, touchline::toJson(as)}, {u"mends"_s, mended}, {u"meanings"_s, ids},
            {u"team"_s, team}, {u"first"_s, first}};
}

ImportDraft ImportDraft::fromJson(const QJsonObject &object)
{
    ImportDraft draft{.path = object.value("path"_L1).toString(),
                      .as = choiceFrom(object.value("as"_L1).toObject()),
                      .team = object.value("team"_L1).toString(),
                      .first = object.value("first"_L1).toObject()};
    if (draft.path.isEmpty())
        draft.text = object.value("text"_L1).toString();
    const auto mends = object.value("mends"_L1).toArray();
    for (const auto &each : mends)
        draft.mends.append(mendFrom(each.toObject()));
    const auto meanings = object.value("meanings"_L1).toArray();
    for (const auto &each : meanings)
        draft.meanings.append(ColumnMeaning::fromId(each.toString()));
    return draft;
}

} // namespace touchline
