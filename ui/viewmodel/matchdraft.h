// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/entrysheet.h"
#include <QtCore/QDateTime>

namespace touchline {

/** What was typed into a match and is not on the server yet. */
struct MatchDraft
{
    QDateTime since; // UTC
    QString reason;
    QList<CellEdit> edits;
    QString what = {}; // "Rovers against Athletic", for lists
};

/** Drafts of one account on disk (folder 0700, a file 0600 for each match): they survive the program and the server. */
class MatchDrafts
{
public:
    static constexpr qint64 largestFile = 1024 * 1024;

    explicit MatchDrafts(const QString &folder) : m_folder(folder) {}
    std::optional<MatchDraft> load(MatchId match, const SportPack &pack) const;
    /** On disk when this returns; a draft without edits is removed. */
    Result<void> save(MatchId match, const MatchDraft &draft) const;
    void remove(MatchId match) const;

private:
    QString fileOf(MatchId match) const;
    QString m_folder;
};

} // namespace touchline
