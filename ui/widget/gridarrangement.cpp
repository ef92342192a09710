// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridarrangement.h"
#include <QtCore/QCollator>
#include <QtCore/QSettings>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 500; // of a file of settings that somebody else has written
constexpr int widest = 2000;

} // namespace

GridArrangement GridArrangement::read(QSettings &settings)
{
    GridArrangement read;
    const int columns = std::min(settings.beginReadArray("columns"_L1), mostColumns);
    for (int i = 0; i < columns; ++i) {
        settings.setArrayIndex(i);
        read.columns.append({.key = settings.value("key"_L1).toString(),
                             .width = std::clamp(settings.value("width"_L1).toInt(), 0, widest),
                             .hidden = settings.value("hidden"_L1).toBool()});
    }
    settings.endArray();
    const int filters = std::min(settings.beginReadArray("filters"_L1), mostColumns);
    for (int i = 0; i < filters; ++i) {
        settings.setArrayIndex(i);
        read.filters.insert(settings.value("key"_L1).toString(), settings.value("text"_L1).toString());
    }
    settings.endArray();
    read.sortedBy = settings.value("sort"_L1).toString();
    read.descending = settings.value("descending"_L1).toBool();
    return read;
}

void GridArrangement::write(QSettings &settings) const
{
    settings.beginWriteArray("columns"_L1, int(columns.size()));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue("key"_L1, columns.at(i).key);
        settings.setValue("width"_L1, columns.at(i).width);
        settings.setValue("hidden"_L1, columns.at(i).hidden);
    }
    settings.endArray();
    if (!filters.isEmpty()) {
        settings.beginWriteArray("filters"_L1, int(filters.size()));
        int i = 0;
        for (const auto &[key, text] : filters.asKeyValueRange()) {
            settings.setArrayIndex(i++);
            settings.setValue("key"_L1, key);
            settings.setValue("text"_L1, text);
        }
        settings.endArray();
    }
    if (!sortedBy.isEmpty()) {
        settings.setValue("sort"_L1, sortedBy);
        settings.setValue("descending"_L1, descending);
    }
}

GridViews::Views GridViews::load() const
{
    Views views;
    QSettings settings;
    settings.beginGroup(u"gridviews/"_s + m_id);
    // Names may hold anything, keys of settings may not: they stand as values.
    const int count = std::min(settings.beginReadArray("views"_L1), int(most));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto name = checkedName(settings.value("name"_L1).toString()))
            views.insert(*name, GridArrangement::read(settings));
    }
    return views;
}

void GridViews::store(const Views &views) const
{
    QSettings settings;
    settings.beginGroup(u"gridviews/"_s + m_id);
    settings.remove(QString());
    if (views.isEmpty())
        return;
    settings.beginWriteArray("views"_L1, int(views.size()));
    int i = 0;
    for (const auto &[name, view] : views.asKeyValueRange()) {
        settings.setArrayIndex(i++);
        settings.setValue("name"_L1, name);
        view.write(settings);
    }
}

Result<QString> GridViews::checkedName(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return fail(ErrorCode::Invalid, tr("A view needs a name."));
    if (simple.size() > longestName)
        return fail(ErrorCode::Invalid, tr("The name of a view has at most %1 letters.").arg(longestName));
    return simple;
}

QStringList GridViews::names() const
{
    QStringList names = load().keys();
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

std::optional<GridArrangement> GridViews::find(const QString &name) const
{
    const Views views = load();
    const auto found = views.constFind(name);
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

Result<void> GridViews::save(const QString &name, const GridArrangement &view)
{
    const auto checked = checkedName(name);
    if (!checked)
        return failed(checked);
    Views views = load();
    if (!views.contains(*checked) && views.size() >= most)
        return fail(ErrorCode::TooLarge, tr("A table has at most %1 views. Delete one first.").arg(most));
    views.insert(*checked, view);
    store(views);
    return {};
}

Result<void> GridViews::rename(const QString &name, const QString &to)
{
    const auto checked = checkedName(to);
    if (!checked)
        return failed(checked);
    Views views = load();
    if (*checked == name)
        return {};
    if (views.contains(*checked))
        return fail(ErrorCode::Conflict, tr("There is a view called %1 already.").arg(*checked));
    if (!views.contains(name))
        return fail(ErrorCode::NotFound, tr("There is no view called %1 any more.").arg(name));
    views.insert(*checked, views.take(name));
    store(views);
    return {};
}

void GridViews::remove(const QString &name)
{
    Views views = load();
    views.remove(name);
    store(views);
}

} // namespace touchline
