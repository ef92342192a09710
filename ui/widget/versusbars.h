// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtWidgets/QWidget>
#include <optional>

namespace touchline {

struct VersusRow
{
    QString name;
    std::optional<double> home; // none: not recorded
    std::optional<double> away;
    QString homeText;
    QString awayText;
    bool operator==(const VersusRow &) const = default;
};

/** Two sides' sums beside each other, figure by figure: bars from the middle, the numbers at their ends. */
class VersusBars : public QWidget
{
    Q_OBJECT
public:
    explicit VersusBars(QWidget *parent = nullptr);
    void setRows(const QString &home, const QString &away, const QList<VersusRow> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    QString m_home;
    QString m_away;
    QList<VersusRow> m_rows;
};

} // namespace touchline
