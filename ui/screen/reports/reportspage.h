// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/reportviewmodel.h"
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace touchline {

class ChoiceBox;
class DataStack;
class DayChoice;
class MatchFilterBar;
class MatchSelection;
class ReportPreview;

/** One page on paper for a player or a team, or a page for each of a squad: choose, look, save or print. */
class ReportsPage : public Page
{
    Q_OBJECT
public:
    /** `matches`: those that the page of a single player is about. */
    ReportsPage(Session &session, Scope &scope, std::shared_ptr<MatchSelection> matches, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override;
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QString atStake() const override;
    QList<Crumb> crumbs() const override;
    ReportViewModel &viewModel() { return m_viewModel; }

private:
    QWidget *makeChoices();
    QWidget *makeActions();
    void connectJob();
    void fillChoices();
    void selectionChanged();
    void loaded();
    void showNothing();
    void refreshPreview();
    ReportLook look() const;
    void chooseLogo();
    void setLogo(const QString &path, bool tell);
    void save();
    void print();
    void setBusy(bool busy);
    void enableSaving();

    Scope &m_scope;
    std::shared_ptr<MatchSelection> m_selection;
    ReportViewModel m_viewModel;
    ChoiceBox *m_kind;
    ChoiceBox *m_team;
    ChoiceBox *m_player;
    ChoiceBox *m_paper;
    MatchFilterBar *m_matches;
    DayChoice *m_day;
    QList<QCheckBox *> m_parts; // tiles, trend, percentiles, table
    QPushButton *m_logoButton;
    QPushButton *m_noLogo;
    bool m_busy = false; // a report is being written
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_note;
    ReportPreview *m_preview;
    DataStack *m_stack;
    QImage m_logo;
};

} // namespace touchline
