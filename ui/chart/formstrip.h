// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

/** A result as one team sees it. */
struct FormResult
{
    enum class Outcome { Won, Drawn, Lost };
    Outcome outcome = Outcome::Drawn;
    QString opponent; // of the server
    QString day;
    QString score; // "2–1", of its own first, at home and away
    bool home = true;
    bool operator==(const FormResult &) const = default;
};

struct FormStripData
{
    QString title; // for screen readers
    QList<FormResult> results; // oldest first
    QString empty;
    bool operator==(const FormStripData &) const = default;
};

/**
 * The last results side by side: won stands high, lost stands low, and each has its letter; colour only repeats it. No
 * higher than that needs.
 */
class FormStrip : public ChartView
{
    Q_OBJECT
public:
    explicit FormStrip(QWidget *parent = nullptr);
    void setData(const FormStripData &data);
    const FormStripData &data() const { return m_data; }

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override { return int(m_data.results.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override { return m_data.empty; }

private:
    int boxHeight() const;
    FormStripData m_data;
    mutable QList<QRectF> m_boxes; // of the last painting
};

} // namespace touchline
