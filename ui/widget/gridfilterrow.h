// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;

namespace touchline {

class GridView;

/** One line edit over each column of a grid. */
class GridFilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit GridFilterRow(GridView *view, QWidget *parent = nullptr);
    void setText(int column, const QString &text);
    void clear();
    void focusColumn(int column);
    QSize sizeHint() const override;

Q_SIGNALS:
    /** A little after the last key. */
    void filterChanged(int column, const QString &text);
    /** Escape: away with it. */
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QLineEdit *editor(int column);
    GridView *m_view;
    QHash<int, QLineEdit *> m_editors;
    QHash<int, QString> m_pending;
    QTimer m_typing;
};

} // namespace touchline
