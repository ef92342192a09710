// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QAction;
class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace touchline {

class Actions;

/** Each of `words` is somewhere in the text, mnemonics and case aside. */
bool hasWords(QString text, const QString &words);

/** A line per command, in groups, with its keys to change: what takes the keys of another says so, at once and before it is done. */
class KeysEditor : public QWidget
{
    Q_OBJECT
public:
    explicit KeysEditor(Actions &actions, QWidget *parent = nullptr);
    /** Only commands with all of these words; how many those are. */
    int filter(const QString &words);

protected:
    /** There are many lines: they are made when somebody looks. */
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        QAction *action;
        QLabel *name;
        QKeySequenceEdit *field;
        QLabel *note; // whose keys these are
        QPushButton *take;
    };
    struct Group
    {
        QLabel *title;
        QList<Line> lines;
    };
    void addGroup(const QString &title, const QList<QAction *> &actions);
    Line addLine(QAction *action, const QString &group);
    void make();
    void fill();

    Actions &m_actions;
    QGridLayout *m_grid;
    QList<Group> m_groups;
};

} // namespace touchline
