// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/importtarget.h"
#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace touchline {

/** Asks which season an import is to make: a competition, known or new, and what the season is called. */
class NewSeasonSheet : public QDialog
{
    Q_OBJECT
public:
    NewSeasonSheet(const ImportTarget &proposed, const QStringList &competitions, QWidget *parent = nullptr);
    ImportTarget target() const;

Q_SIGNALS:
    void wanted(const touchline::ImportTarget &target);

private:
    void refresh();
    QComboBox *m_competition;
    QLineEdit *m_label;
    QPushButton *m_take;
};

} // namespace touchline
