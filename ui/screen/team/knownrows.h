// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/knownplayers.h"
#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;

namespace touchline {

/** For each name that is somebody's already: is it that person, or a new one? Nobody is chosen beforehand. */
class KnownRows : public QWidget
{
    Q_OBJECT
public:
    /** Neither is owned. */
    KnownRows(KnownPlayers &known, const QList<SeasonInfo> &seasons, QWidget *parent = nullptr);
    /** Whoever was chosen for a name stays so. */
    void setNames(const QStringList &names);
    /** Every question has its answer. */
    bool isComplete() const;
    /** For a name: the person, or 0 for a new one. */
    PlayerId person(const QString &name) const;

Q_SIGNALS:
    void chosen();

private:
    void fill(const QStringList &names);

    KnownPlayers &m_known;
    const QList<SeasonInfo> &m_seasons;
    QLabel *m_words;
    QFormLayout *m_form;
    QStringList m_shown; // names
    QHash<QString, QString> m_choices; // by name: the id of a person, or "0"
};

} // namespace touchline
