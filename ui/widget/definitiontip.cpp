// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/definitiontip.h"
#include "ui/chart/chartview.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtCore/QVariant>
#include <QtGui/QAccessible>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto labelsProperty = "definedLabels";
constexpr auto textsProperty = "definedTexts";
constexpr int widest = 420;
const QString apart = u"\n\n"_s;

/** Definitions that a widget was given; of a chart those of its current point, where that says which. */
QString definedText(const QWidget *widget)
{
    const auto labels = widget->property(labelsProperty).toStringList();
    const auto texts = widget->property(textsProperty).toStringList();
    const auto *chart = qobject_cast<const ChartView *>(widget);
    const QString point = chart && chart->currentPoint() >= 0 ? chart->readOut(chart->currentPoint()).join(u'\n') : QString();
    QStringList ofPoint;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (point.contains(labels.at(i)))
            ofPoint.append(texts.at(i));
    }
    return (ofPoint.isEmpty() ? texts : ofPoint).join(apart);
}

/** What the column means, what the row does, and what this very cell has to say. */
QString cellText(const QAbstractItemModel &model, const QModelIndex &index)
{
    QStringList parts;
    const auto header = [&](int role) { return model.headerData(index.column(), Qt::Horizontal, role).toString(); };
    if (const QString tip = header(Qt::ToolTipRole); tip != header(Qt::DisplayRole))
        parts.append(tip);
    for (const auto &each : {index.siblingAtColumn(0), index})
        parts.append(each.data(Qt::ToolTipRole).toString());
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(apart);
}

QRect onScreen(const QWidget *widget, const QRect &area)
{
    return {widget->mapToGlobal(area.topLeft()), area.size()};
}

} // namespace

void DefinitionTip::define(QWidget *widget, const DefinedMetrics &definitions)
{
    QStringList labels;
    QStringList texts;
    for (const auto &each : definitions) {
        labels.append(each.label);
        texts.append(each.text);
    }
    widget->setProperty(labelsProperty, labels);
    widget->setProperty(textsProperty, texts);
}

bool DefinitionTip::showFor(QWidget *focus)
{
    for (auto *widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        QString text = definedText(widget);
        QRect area = widget->rect();
        const auto *view = qobject_cast<QTableView *>(widget);
        if (const QModelIndex index = view ? view->currentIndex() : QModelIndex(); index.isValid()) {
            text = cellText(*view->model(), index);
            widget = view->viewport();
            area = view->visualRect(index) & widget->rect();
        }
        if (text.isEmpty())
            continue;
        auto *tip = new DefinitionTip(focus->window(), text);
        tip->popUp(onScreen(widget, area));
        return true;
    }
    return false;
}

DefinitionTip::DefinitionTip(QWidget *about, const QString &text) : QFrame(about, Qt::Popup), m_text(text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->addWidget(label);
    setFixedWidth(std::min(widest, about->width()));
}

void DefinitionTip::popUp(const QRect &beside)
{
    setFixedHeight(heightForWidth(width()));
    const auto *screen = QGuiApplication::screenAt(beside.center());
    const QRect room = screen ? screen->availableGeometry() : beside.adjusted(-width(), -height(), width(), height());
    const int start = isRightToLeft() ? beside.right() + 1 - width() : beside.left();
    const bool below = beside.bottom() + height() <= room.bottom();
    move(std::clamp(start, room.left(), std::max(room.left(), room.right() + 1 - width())),
         below ? beside.bottom() + 1 : std::max(room.top(), beside.top() - height()));
    show();
    setFocus(Qt::PopupFocusReason);
    QAccessibleAnnouncementEvent said(this, m_text);
    QAccessible::updateAccessibility(&said);
}

void DefinitionTip::keyPressEvent(QKeyEvent *event)
{
    const bool alone =
        event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!alone)
        close();
}

void DefinitionTip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace touchline
