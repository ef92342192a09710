// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/overviewtexts.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace touchline {

/** Sentences with what says so; each leads to its player. */
class InsightList : public QWidget
{
    Q_OBJECT
public:
    explicit InsightList(QWidget *parent = nullptr);
    /** After how many matches: before the first one it is not said that nothing stands out. */
    void setLines(const QList<InsightLine> &lines, int matches);

Q_SIGNALS:
    void playerWanted(touchline::PlayerId player);

private:
    QWidget *entry(const InsightLine &line);
    QVBoxLayout *m_entries;
};

} // namespace touchline
