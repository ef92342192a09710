// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

/** What was mended and pasted, kept until it is on the server: the file itself stays where it is, and as it is. */
using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestKept = 1024 * 1024; // of what was pasted
constexpr qsizetype mostMends = 5'000;

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

} // namespace

TypedDraft ImportViewModel::draft() const
{
    return TypedDraft(m_session.draftFolder(), u"import"_s);
}

void ImportViewModel::mend(const ImportMend &mend)
{
    m_table.rows[mend.row][mend.column] = mend.text;
    for (auto &each : m_mends) {
        if (each.row == mend.row && each.column == mend.column) {
            each.text = mend.text;
            return;
        }
    }
    m_mends.append(mend);
}

void ImportViewModel::keepDraft()
{
    if (m_source || m_table.isEmpty() || m_draftFolder != m_session.draftFolder())
        return;
    const bool pasted = m_path.isEmpty() && m_text.toUtf8().size() <= longestKept;
    if ((m_mends.isEmpty() && !pasted) || (m_path.isEmpty() && !pasted))
        return dropDraft();
    QJsonArray mends;
    for (const auto kept = m_mends.first(std::min(mostMends, m_mends.size())); const auto &each : kept)
        mends.append(QJsonObject{{u"row"_s, each.row}, {u"column"_s, each.column}, {u"base"_s, each.base}, {u"text"_s, each.text}});
    QJsonArray meanings;
    for (const auto &meaning : std::as_const(m_mapping.meanings))
        meanings.append(meaning.toId());
    const bool isNew = !draft().exists();
    const auto kept = draft().save({{u"path"_s, m_path},
                                    {u"text"_s, m_path.isEmpty() ? m_text : QString()},
                                    {u"as"_s, toJson(m_choice)},
                                    {u"mends"_s, mends},
                                    {u"meanings"_s, meanings},
                                    {u"team"_s, m_mapping.team},
                                    {u"first"_s, m_first ? m_first->wanted.toJson() : QJsonObject()}},
                                   {.what = tr("Import: %1").arg(m_table.name), .screen = u"import"_s});
    if (!kept)
        Q_EMIT failed(kept.error());
    else if (isNew)
        m_session.draftsTouched();
}

void ImportViewModel::dropDraft()
{
    if (!draft().exists())
        return;
    draft().remove();
    m_session.draftsTouched();
}

bool ImportViewModel::resume()
{
    if (hasAnything() || step() != Step::Empty || !(m_scope.isReady() || m_scope.hasNoSeason()) || !refusal().isEmpty())
        return false;
    const auto kept = draft().load();
    const QString path = kept ? kept->value("path"_L1).toString() : QString();
    const QString text = kept ? kept->value("text"_L1).toString() : QString();
    if (path.isEmpty() ? text.isEmpty() : !QFileInfo(path).isFile()) // which may come back
        return false;
    m_path = path;
    m_text = path.isEmpty() ? text : QString();
    m_choice = choiceFrom(kept->value("as"_L1).toObject());
    m_draftSince = draft().since();
    m_resuming = kept;
    readIn();
    return true;
}

void ImportViewModel::takeUp(const QJsonObject &kept)
{
    const auto mends = kept.value("mends"_L1).toArray();
    for (const auto &each : mends) {
        const auto object = each.toObject();
        const ImportMend mended{.row = qsizetype(object.value("row"_L1).toInteger(-1)),
                                .column = object.value("column"_L1).toInt(-1),
                                .base = object.value("base"_L1).toString(),
                                .text = object.value("text"_L1).toString()};
        // Of a file that was changed since then, a cell that is not as it was is left alone.
        if (mended.row >= 0 && mended.row < m_table.rows.size() && mended.column >= 0 && mended.column < m_table.columns.size()
            && m_table.rows.at(mended.row).at(mended.column) == mended.base)
            mend(mended);
    }
    const auto meanings = kept.value("meanings"_L1).toArray();
    if (meanings.size() == m_mapping.meanings.size()) {
        for (qsizetype column = 0; column < meanings.size(); ++column)
            m_mapping.meanings[column] = ColumnMeaning::fromId(meanings.at(column).toString());
    }
    if (const QString team = kept.value("team"_L1).toString(); !team.isEmpty())
        m_mapping.team = team.left(200);
}

} // namespace touchline
