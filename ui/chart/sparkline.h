// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QList>
#include <QtWidgets/QWidget>
#include <optional>

namespace touchline {

/** Values without axes; the last one has a dot, gaps stay gaps. Also usable from item delegates. */
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<double>> &values, const Theme &theme,
                    std::optional<double> baseline = {}, bool rightToLeft = false);

/** A word-sized line chart beside a number that it belongs to. */
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    /** `description` is what a screen reader says: "Goals, last 8 matches: rising". */
    void setValues(const QList<std::optional<double>> &values, const QString &description, std::optional<double> baseline = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<double>> m_values;
    std::optional<double> m_baseline;
};

} // namespace touchline
