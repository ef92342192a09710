// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

class QSettings;

namespace touchline {

/** How somebody has arranged a grid: columns by their keys, in their order. A column that is not named keeps its place at the end. */
struct GridArrangement
{
    struct Column
    {
        QString key;
        int width = 0; // 0: as wide as it likes
        bool hidden = false;
        bool operator==(const Column &) const = default;
    };
    QList<Column> columns;
    QString sortedBy; // empty: as the data come
    bool descending = false;
    QMap<QString, QString> filters; // text by column
    bool operator==(const GridArrangement &) const = default;

    /** From and to the group of the settings that is open. */
    static GridArrangement read(QSettings &settings);
    void write(QSettings &settings) const;
};

/** The arrangements of one table that somebody gave a name, kept in the settings. */
class GridViews
{
    Q_DECLARE_TR_FUNCTIONS(touchline::GridViews)
public:
    static constexpr qsizetype most = 50;
    static constexpr qsizetype longestName = 60;

    explicit GridViews(const QString &tableId) : m_id(tableId) {}
    /** In alphabetical order. */
    QStringList names() const;
    std::optional<GridArrangement> find(const QString &name) const;
    /** Replaces the one of that name. */
    Result<void> save(const QString &name, const GridArrangement &view);
    Result<void> rename(const QString &name, const QString &to);
    void remove(const QString &name);

private:
    using Views = QMap<QString, GridArrangement>;
    Views load() const;
    void store(const Views &views) const;
    static Result<QString> checkedName(const QString &name);

    QString m_id;
};

} // namespace touchline
