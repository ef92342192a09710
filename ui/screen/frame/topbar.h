// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include "ui/viewmodel/scope.h"
#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace touchline {

class PeriodPicker;

/** Where the user is (and the way back), the season and the period that everything below is about. */
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Scope &scope, QWidget *parent = nullptr);

    /** The last one is the page itself. */
    void setCrumbs(const QList<Crumb> &crumbs);
    /** Whether there is a page to go back to. */
    void setBackEnabled(bool enabled);
    /** Season and period mean nothing on some pages. */
    void setScopeShown(bool shown);
    /** In the tool tips of their buttons. */
    void tellKeys(const QAction &back, const QAction &find);

Q_SIGNALS:
    void chosen(const touchline::Route &route);
    void backWanted();
    void searchWanted();

protected:
    /** In a narrow window the fields speak for themselves. */
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSeasons();
    /** A narrow bar leaves out the ways that begin the line: the page's own name tells where one is, and Back leads the same way. */
    void fitCrumbs();

    Scope &m_scope;
    QToolButton *m_back;
    QHBoxLayout *m_crumbs;
    QWidget *m_scopeBox;
    QComboBox *m_season;
    PeriodPicker *m_period;
    QToolButton *m_search;
    QList<QWidget *> m_words; // before season and period
};

} // namespace touchline
