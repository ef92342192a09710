// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QGridLayout;

namespace touchline {

class Actions;

/** Each of `words` is somewhere in the text, mnemonics and case aside. */
bool hasWords(QString text, const QString &words);

/** A line per command with its keys to change: what takes the keys of another says so, at once and before it is done. */
class KeysEditor : public QWidget
{
    Q_OBJECT
public:
    explicit KeysEditor(Actions &actions, QWidget *parent = nullptr);
    /** Only commands with all of these words; how many those are. */
    int filter(const QString &words);

private:
    void fill();

    Actions &m_actions;
    QGridLayout *m_lines;
};

} // namespace touchline
