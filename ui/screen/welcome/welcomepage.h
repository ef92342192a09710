// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/session.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace touchline {

/** The first-run choice: sample league, new workspace, club server; and what was open before. */
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QList<Place> &places);

Q_SIGNALS:
    void sampleWanted();
    void newWorkspaceWanted();
    void serverWanted();
    void placeWanted(const touchline::Place &place);

private:
    QWidget *m_recentBox;
    QVBoxLayout *m_recent;
};

/** "Sample league", "rovers-u17", "ana at club.example": a place in a list. */
QString placeName(const Place &place);

} // namespace touchline
