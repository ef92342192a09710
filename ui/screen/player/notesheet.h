// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace touchline {

class ChoiceBox;

/** The text of one note: plain, as long as the server takes it; and who will be able to read it. */
class NoteSheet : public QDialog
{
    Q_OBJECT
public:
    /** `teams`: whose coaches may read it; where there are several, one is chosen. */
    NoteSheet(const QString &title, const QString &text, const Choices &teams, QWidget *parent = nullptr);
    QString text() const;
    QString team() const;

Q_SIGNALS:
    void wanted(const QString &team, const QString &text);

private:
    void save();
    void refresh();

    QPlainTextEdit *m_text;
    ChoiceBox *m_team;
    QLabel *m_readers;
    QLabel *m_room;
    QPushButton *m_save;
};

} // namespace touchline
