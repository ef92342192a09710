// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include "ui/theme/icons.h"
#include <QtCore/QAbstractListModel>

class QAction;

namespace touchline {

/** One thing that the palette can do: a command of the window, or a way to a page. */
struct PaletteEntry
{
    enum class Kind { Command, Team, Player };
    Kind kind = Kind::Command;
    Icon icon = Icon::Info;
    QString text;
    QString detail; // what tells two of one name apart: team, club
    QString keys; // as the platform writes them
    QAction *action = nullptr; // of a command
    Route route; // of the others
};

/** What of all that fits the words typed so far, best first. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole };
    static constexpr qsizetype mostShown = 40;
    using QAbstractListModel::QAbstractListModel;

    /** Commands and teams, all of them; they are searched here. */
    void setKnown(const QList<PaletteEntry> &entries);
    /** What the server found for the words: shown after what is known. */
    void setFound(const QList<PaletteEntry> &entries);
    void setWords(const QString &words);
    const PaletteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /** Whether every word begins a word of the text, or at least stands in it; 0: no. More is better. Case and accents do not count. */
    static int fit(const QString &text, const QString &words);

private:
    void search();
    QList<PaletteEntry> m_known;
    QList<PaletteEntry> m_found;
    QList<PaletteEntry> m_shown;
    QString m_words;
};

} // namespace touchline
