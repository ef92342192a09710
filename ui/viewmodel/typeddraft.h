// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <optional>

namespace touchline {

/** What was typed into a form and not saved, in a file of its own (folder 0700, file 0600): it survives the program. */
class TypedDraft
{
public:
    static constexpr qint64 largestFile = 2 * 1024 * 1024;
    /** Where keptDrafts() leads to: a page, and on the one of teams a team. */
    struct Place
    {
        QString what; // for people: "A new match"
        QString screen; // "matches", "team", "import", "player/12"; empty: in no list
        qint64 team = 0;
    };

    TypedDraft(const QString &folder, const QString &name) : m_folder(folder), m_name(name) {}
    std::optional<QJsonObject> load() const;
    /** UTC; of what load() gives. */
    QDateTime since() const;
    bool exists() const;
    /** On disk when this returns. */
    Result<void> save(const QJsonObject &typed, const Place &place) const;
    void remove() const;

private:
    QString path() const { return m_folder + QStringLiteral("/typed-") + m_name + QStringLiteral(".json"); }
    QString m_folder;
    QString m_name;
};

} // namespace touchline
