// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/period.h"
#include <QtWidgets/QWidget>

class QCheckBox;
class QDateEdit;

namespace touchline {

/** A day up to which matches count, or none: all of them. */
class DayChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DayChoice(const QString &name, QWidget *parent = nullptr);
    /** Without the signal. */
    void setDays(const std::optional<DateRange> &choosable, const std::optional<QDate> &day);

Q_SIGNALS:
    void chosen(const std::optional<QDate> &day);

private:
    void tell();

    QCheckBox *m_on;
    QDateEdit *m_day;
};

} // namespace touchline
