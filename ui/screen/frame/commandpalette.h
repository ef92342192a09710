// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/palettemodel.h"
#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace touchline {

/** Type what you want: commands, teams and players in one list over the window. Up, Down, Page keys, Enter; Esc closes. */
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    PaletteModel &entries() { return m_entries; }
    /** Over the upper part of the window, empty, with the focus. */
    void open();
    void close();

Q_SIGNALS:
    /** What was typed so far, for those who know more. */
    void typed(const QString &words);
    void chosen(const touchline::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void show();
    void choose(const QModelIndex &index);

    PaletteModel m_entries;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace touchline
