// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/model/formuladraft.h"
#include <QtCore/QDateTime>

namespace touchline {

/** A formula that was begun and not saved. */
struct KeptFormula
{
    FormulaDraft draft;
    QString sport;
    DefinitionText before; // as it began
    QDateTime since; // UTC
};

/** Formulas of one account on disk (folder 0700, a file 0600 for each): they survive the page and the program. */
class FormulaDrafts
{
public:
    static constexpr qint64 largestFile = 256 * 1024;
    static constexpr qsizetype mostFiles = 100;

    explicit FormulaDrafts(const QString &folder) : m_folder(folder) {}
    static bool isUuid(const QString &text);
    /** Of a sport, the newest first. What cannot be read is left where it is, and out. */
    QList<KeptFormula> all(const QString &sport) const;
    std::optional<KeptFormula> load(const QString &uuid) const;
    /** On disk when this returns. `what` names it in lists. */
    Result<void> save(const KeptFormula &kept, const QString &what) const;
    bool has(const QString &uuid) const;
    void remove(const QString &uuid) const;

private:
    QString fileOf(const QString &uuid) const;
    QString m_folder;
};

} // namespace touchline
