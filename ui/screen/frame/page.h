// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

namespace touchline {

/** A page of the window: what the window asks of each of them, and hears from it. A page owns its view-model. */
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /** Shows what the route names, asked for anew in the season and period of the window; what the route leaves open stays as it was. */
    virtual void open(const Route &route) = 0;
    /** The same again: season, period or data have changed. */
    virtual void reload() = 0;
    /** Ends what is under way: the place is left. */
    virtual void cancel() {}
    virtual void takeFocus() {}
    /** The way to what is shown; the last part is the page itself. */
    virtual QList<Crumb> crumbs() const = 0;
    /** What would get lost if the page went now, in words: "the table that is being imported"; empty: nothing. */
    virtual QString atStake() const { return {}; }
    /** Whether season and period mean something here. */
    virtual bool usesScope() const { return true; }
    /** Whether there is nothing to see before a season is there. */
    virtual bool needsSeason() const { return true; }
    /** When the oldest of what its view-models show was asked for; invalid where nothing of the server is shown. */
    virtual QDateTime dataFrom() const;

Q_SIGNALS:
    void goWanted(const touchline::Route &route);
    /** A sentence for a toast. */
    void notified(const QString &message, bool failed);
    /** What was asked for is on the screen. */
    void filled();
};

} // namespace touchline
