// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

namespace touchline {

/** A page that scrolls: margins of look.md, never wider than what reads well. */
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *parent = nullptr, int widest = 1480);
    /** For a page within another, which has the margins; `gutter` is left to the scroll bar at the end. */
    void setBare(int gutter);
    QVBoxLayout *column() const { return m_column; }

protected:
    /** The scroll bar stands in the margin: cards end where those of pages without one do. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setMargins(int ofScrollBar);

    bool m_bare = false;
    int m_end; // margin where lines end, the scroll bar in it
    QVBoxLayout *m_column;
};

/** The size of a sheet, never larger than the window that it stands before. */
void resizeSheet(QWidget *sheet, const QSize &wanted);

/** A label of plain text: nothing that a server or a person typed is ever read as markup. */
QLabel *plainLabel(const QString &text = {}, bool wrap = false);
/** For such a label, which would be as wide as the longest word: a word of more than 30 characters may be broken. */
QString breakable(const QString &text);

} // namespace touchline
