// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include <QtWidgets/QComboBox>

namespace touchline {

/** One of several choices, known by id. */
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(const QString &accessibleName, QWidget *parent = nullptr);
    /** Without the signal; `current` may be none of them. */
    void setChoices(const Choices &choices, const QString &current);
    void setCurrent(const QString &id);
    QString current() const;
    /** Many choices: a part of the words finds them. */
    void setSearchable(const QString &placeholder);

Q_SIGNALS:
    /** By the user. */
    void chosen(const QString &id);
    /** Words were typed that no choice has; they are gone from the box. */
    void givenUp(const QString &typed);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeFirstMatch();
};

} // namespace touchline
