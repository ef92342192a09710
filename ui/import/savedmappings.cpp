// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/savedmappings.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QJsonObject stored(const QVariant &setting)
{
    return QJsonDocument::fromJson(setting.toString().toUtf8()).object();
}

} // namespace

QStringList SavedMappings::names() const
{
    return QSettings().value(m_key).toMap().keys();
}

QString SavedMappings::save(const QString &name, const TableMapping &mapping, const QStringList &columns)
{
    QSettings settings;
    QVariantMap saved = settings.value(m_key).toMap();
    const QString key = name.simplified().left(80);
    if (key.isEmpty() || (saved.size() >= most && !saved.contains(key)))
        return {};
    QJsonObject meanings;
    for (int column = 0; column < mapping.meanings.size(); ++column)
        meanings.insert(columns.at(column), mapping.meanings.at(column).toId());
    const QJsonObject kept{
        {u"meanings"_s, meanings}, {u"team"_s, mapping.team}, {u"month_first"_s, mapping.dayOrder == celltext::DayOrder::MonthFirst}};
    saved.insert(key, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    settings.setValue(m_key, saved);
    return key;
}

void SavedMappings::forget(const QString &name)
{
    QSettings settings;
    QVariantMap saved = settings.value(m_key).toMap();
    saved.remove(name);
    settings.setValue(m_key, saved);
}

QString SavedMappings::fitting(const QStringList &columns) const
{
    const QVariantMap saved = QSettings().value(m_key).toMap();
    for (auto each = saved.cbegin(); each != saved.cend(); ++each) {
        const auto headings = stored(*each).value("meanings"_L1).toObject().keys();
        if (headings.size() == columns.size()
            && std::ranges::all_of(headings, [&columns](const QString &heading) { return columns.contains(heading); }))
            return each.key();
    }
    return {};
}

bool SavedMappings::apply(const QString &name, const QStringList &columns, TableMapping &mapping) const
{
    const auto kept = stored(QSettings().value(m_key).toMap().value(name));
    const auto meanings = kept.value("meanings"_L1).toObject();
    if (meanings.isEmpty())
        return false;
    for (int column = 0; column < mapping.meanings.size(); ++column) {
        if (meanings.contains(columns.at(column)))
            mapping.meanings[column] = ColumnMeaning::fromId(meanings.value(columns.at(column)).toString());
    }
    mapping.team = kept.value("team"_L1).toString();
    mapping.dayOrder = kept.value("month_first"_L1).toBool() ? celltext::DayOrder::MonthFirst : celltext::DayOrder::DayFirst;
    return true;
}

} // namespace touchline
