// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/matchviewmodel.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace touchline {

class DataStack;
class EntryPanel;
class MatchReport;

/** A match: what it came to, and, for those who may, where its lines are typed. */
class MatchPage : public Page
{
    Q_OBJECT
public:
    MatchPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    MatchViewModel &viewModel() { return m_viewModel; }
    EntryPanel *entryPanel() const { return m_entry; }
    void showEntry(bool entry);

private:
    void loaded();

    MatchViewModel m_viewModel;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_mode;
    MatchReport *m_report;
    EntryPanel *m_entry;
    QStackedWidget *m_parts;
};

} // namespace touchline
