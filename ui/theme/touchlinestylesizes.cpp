// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainting.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QStyleOption>
#include <algorithm>

/** Where TouchlineStyle puts things and how large they are; touchlinestyle.cpp paints them. */
namespace touchline {

int TouchlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 2 : 1; // the ring of the focus, and round corners that what is within does not cover
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::two;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::one;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return space::half;
    case PM_HeaderMargin:
        return space::one;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return space::three;
    case PM_TabBarTabVSpace:
        return space::two;
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_FocusFrameHMargin:
        // The text of a cell starts where the text of its header starts.
        return qobject_cast<const QAbstractItemView *>(widget) ? space::one - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize TouchlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return (result + QSize(space::two, 0)).expandedTo({88, space::target});
    case CT_ComboBox:
        if (qobject_cast<const QAbstractSpinBox *>(widget)) // a date with a calendar: as a spin box
            return {result.width() + space::two, std::max(size.height(), space::target)};
        return result.expandedTo({0, space::target}) + QSize(space::two, 0);
    case CT_LineEdit:
        return result.expandedTo({0, space::target});
    case CT_SpinBox: // the field within is as high as one that stands alone, its frame counted
        return {result.width(), std::max(size.height(), space::target)};
    case CT_ToolButton:
        return result.expandedTo({space::target, space::target});
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return result.expandedTo({0, 30});
        return result;
    }
    case CT_HeaderSection: {
        // Room for the arrow, sorted or not: a click must not elide the name.
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        // The common style's room for it is as wide as the header is high, in every column.
        if (header && header->sortIndicator != QStyleOptionHeader::None && header->orientation == Qt::Horizontal)
            result.rwidth() -= result.height() + proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        return (result + QSize(space::two, 0)).expandedTo({0, space::target});
    }
    default:
        return result;
    }
}

QRect TouchlineStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int arrow = 10;
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -6, 0);
        break;
    case SE_HeaderArrow: {
        const QRect &box = option->rect;
        return visualRect(option->direction, box, QRect(box.right() - space::one - arrow + 2, box.center().y() - arrow / 2, arrow, arrow));
    }
    case SE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const int taken = header->sortIndicator == QStyleOptionHeader::None ? 0 : arrow + space::half;
            return visualRect(option->direction, option->rect, option->rect.adjusted(space::one, 0, -space::one - taken, 0));
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect TouchlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(space::one, 2, -28, -2));
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const QRect &box = option->rect;
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
        const int half = box.height() / 2;
        QRect rect = box.adjusted(space::one, 2, -buttons - 2, -2);
        if (part == SC_SpinBoxUp)
            rect = QRect(box.right() + 1 - buttons, box.top() + 2, buttons, half - 2);
        else if (part == SC_SpinBoxDown)
            rect = QRect(box.right() + 1 - buttons, box.top() + half, buttons, half - 2);
        return visualRect(option->direction, box, rect);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, QRect(option->rect.right() - 26, option->rect.top(), 20, option->rect.height()));
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove has the whole length.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const int handle =
        range <= 0 ? length : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(least, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace touchline
