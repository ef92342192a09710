// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/tablemapping.h"

namespace touchline {

/** What columns mean, kept by name in the settings of one account. */
class SavedMappings
{
public:
    static constexpr qsizetype most = 50;
    explicit SavedMappings(const QString &settingsKey) : m_key(settingsKey) {}

    QStringList names() const;
    /** Under this name, simplified; empty where there is no room, or no name. */
    QString save(const QString &name, const TableMapping &mapping, const QStringList &columns);
    void forget(const QString &name);
    /** The one with just these headings; empty: none. */
    QString fitting(const QStringList &columns) const;
    /** Puts it over `mapping`, for those headings that it knows; false where there is no such. */
    bool apply(const QString &name, const QStringList &columns, TableMapping &mapping) const;

private:
    QString m_key;
};

} // namespace touchline
