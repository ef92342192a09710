// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/reports/daychoice.h"
#include "ui/theme/type.h"
#include "ui/widget/dayformat.h"
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>

using namespace Qt::StringLiterals;

namespace touchline {

DayChoice::DayChoice(const QString &name, QWidget *parent) : QWidget(parent), m_on(new QCheckBox(name)), m_day(new QDateEdit)
{
    m_on->setMinimumHeight(space::target);
    m_day->setCalendarPopup(true);
    setWrittenFormat(m_day);
    m_day->setKeyboardTracking(false); // asked when the day is typed, not at each figure of it
    m_day->setEnabled(false);
    m_day->setAccessibleName(QString(name).remove(u'&'));
    auto *layout = new QHBoxLayout(this);
    const int end = space::one; // as the choices with a name beside it; margins are not mirrored
    layout->setContentsMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_on);
    layout->addWidget(m_day);
    setFocusProxy(m_on);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_day->setEnabled(on);
        tell();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &DayChoice::tell);
}

void DayChoice::setDays(const std::optional<DateRange> &choosable, const std::optional<QDate> &day)
{
    const QSignalBlocker quietBox(m_on);
    const QSignalBlocker quietDay(m_day);
    if (choosable && (m_day->minimumDate() != choosable->first() || m_day->maximumDate() != choosable->last())) {
        m_day->setDateRange(choosable->first(), choosable->last());
        m_day->setDate(choosable->last());
    }
    if (day && m_day->date() != *day)
        m_day->setDate(*day);
    m_on->setEnabled(choosable.has_value());
    m_on->setChecked(day.has_value());
    m_day->setEnabled(day.has_value());
}

void DayChoice::tell()
{
    Q_EMIT chosen(m_on->isChecked() ? std::optional(m_day->date()) : std::nullopt);
}

} // namespace touchline
