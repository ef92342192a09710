// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/owntable.h"
#include "ui/import/tablemapping.h"
#include <QtCore/QJsonObject>

namespace touchline {

/** A cell that was mended: what the file has there, and what it is to be. */
struct ImportMend
{
    qsizetype row = 0;
    int column = 0;
    QString base;
    QString text;
};

/** A table that somebody brought: where it is from, how it is read, what was mended in it and what it means. Kept until the server has it.
 */
struct ImportDraft
{
    QString path = {}; // of the file, which stays where it is, and as it is; empty: it was pasted
    QString text = {}; // what was pasted
    TableChoice as = {};
    QList<ImportMend> mends = {};
    ColumnMeanings meanings = {};
    QString team = {};
    QJsonObject first = {}; // FirstSeason::toJson(); empty: the server has one

    /** A file as it is has all of it; what was pasted is nowhere else, unless it is too long to be kept. */
    bool isWorthKeeping() const;
    void mend(OwnTable &table, qsizetype row, int column, const QString &text);
    /** Mends and meanings once more. Of a file that was changed since then, a cell that is not as it was is left alone. */
    void takeUp(const ImportDraft &kept, OwnTable &table, TableMapping &mapping);

    QJsonObject toJson() const;
    static ImportDraft fromJson(const QJsonObject &object);
};

} // namespace touchline
