// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/focusring.h"
#include <QtWidgets/QAbstractButton>
#include <optional>

namespace touchline {

/** What a tile says, already in words and locale. */
struct KpiData
{
    QString id; // metric
    QString label; // "Goals /90"
    QString value; // "0.95"; an empty one shows a dash
    QString interval; // "0.63 – 1.38"; may be empty
    QString sample; // "31 matches, 2,553 min": read out and in the tool tip
    QString standing; // "98th of 61" or "2nd of 7"; hidden when not qualified
    std::optional<double> percentile; // 0..100, colours the mark beside the standing
    QString notQualified; // "only 143 min": value muted, standing hidden; empty: qualified
    QString definition; // tool tip
    enum class Form { None, Up, Down } form = Form::None;
    QString formText; // "better over the last 5": read out with the arrow
    bool formIsGood = true; // an arrow up may be bad news (turnovers)
    bool operator==(const KpiData &) const = default;
};

/** One number with its interval, sample and standing. Checkable: the checked tile's metric is the one the trend shows. */
class KpiTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KpiTile(QWidget *parent = nullptr);
    void setData(const KpiData &data);
    const KpiData &data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    KpiData m_data;
    mutable QSize m_hint; // found once for its data and font: a row asks several times
    FocusRing m_ring;
};

} // namespace touchline
