// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <algorithm>

namespace touchline {

/** All words of a window that somebody reads or hears: of widgets, choosers, tables, charts, tips and commands; in order, each once. */
class VisibleTexts
{
public:
    static QStringList of(const QWidget *window)
    {
        VisibleTexts texts;
        texts.add(window->windowTitle());
        for (const auto *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->width() > 0)
                texts.addWidget(widget);
        }
        for (const auto *action : window->findChildren<QAction *>())
            texts.add(action->text());
        texts.m_all.sort();
        texts.m_all.removeDuplicates();
        return texts.m_all;
    }

private:
    static constexpr int mostRows = 20; // of a table

    void add(QString text)
    {
        static const QRegularExpression clock(QStringLiteral("\\d{1,2}:\\d{2}(:\\d{2})?"));
        text = text.replace(clock, QStringLiteral("#")).trimmed(); // which goes on
        if (!text.isEmpty())
            m_all.append(text);
    }
    void addWidget(const QWidget *widget)
    {
        add(widget->toolTip());
        if (auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))) {
            add(told->text(QAccessible::Name));
            add(told->text(QAccessible::Description));
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line->placeholderText());
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            addTable(table);
        else if (const auto *chart = qobject_cast<const ChartView *>(widget))
            addChart(chart);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
    }
    void addTable(const QTableView *view)
    {
        const auto *model = view->model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            if (view->isColumnHidden(column))
                continue;
            add(model->headerData(column, Qt::Horizontal).toString());
            add(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < std::min(mostRows, model->rowCount()); ++row)
                add(model->index(row, column).data().toString());
        }
    }
    void addChart(const ChartView *chart)
    {
        add(chart->summary());
        const auto table = chart->table();
        for (const auto &name : table.columns)
            add(name);
        for (const auto &row : table.rows.first(std::min<qsizetype>(mostRows, table.rows.size()))) {
            for (const auto &cell : row)
                add(cell);
        }
        for (const auto &label : chart->paintedLabels()) {
            if (std::ranges::any_of(label.text,
                                    [](QChar c) { return c.isLetter(); })) // the numbers of an axis are those that there is room for
                add(label.text);
        }
        for (int point = 0; point < std::min(3, chart->pointCount()); ++point)
            add(chart->readOut(point).join(QLatin1Char('\n')));
    }

    QStringList m_all;
};

} // namespace touchline
