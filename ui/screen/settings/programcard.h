// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/card.h"

class QPushButton;
class QVBoxLayout;

namespace touchline {

/** What the program may do about itself: keep reports of crashes, ask for new versions. Both are off until somebody wants them. */
class ProgramCard : public Card
{
    Q_OBJECT
public:
    explicit ProgramCard(QWidget *parent = nullptr);
    /** Where there is one to be shown. */
    void setReportThere(bool there);
    /** Without it nobody can want new versions: a package of a distribution brings them. `host` is who would be asked. */
    void offerReleases(const QString &host);

    static bool wantsCrashReports();
    static bool wantsReleases();

Q_SIGNALS:
    /** The settings have it already. */
    void crashReportsWanted(bool on);
    void releasesWanted(bool on);
    void showReportWanted();

private:
    QVBoxLayout *m_lines;
    QPushButton *m_report;
};

} // namespace touchline
