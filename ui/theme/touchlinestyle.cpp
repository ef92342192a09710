// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>

namespace touchline {

namespace {

constexpr char primaryProperty[] = "touchlinePrimary";
constexpr double buttonRadius = 6;

class Painting
{
public:
    explicit Painting(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter *m_painter;
};

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double width = 1)
{
    const Painting painting(painter);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), buttonRadius, buttonRadius);
}

void chevron(QPainter *painter, const QRectF &rect, int degrees, const QColor &color)
{
    const Painting painting(painter);
    const double size = std::min({rect.width(), rect.height(), 9.0});
    painter->translate(rect.center());
    painter->rotate(degrees);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-size / 2, -size / 4}, {0, size / 4}, {size / 2, -size / 4}});
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        || (widget && widget->property(primaryProperty).toBool());
}

/** Text and border of something one can press, by its state. */
QColor pressable(const Theme &theme, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return theme.tint(theme.text, 0.03);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        return theme.tint(theme.accent, 0.18);
    if (option->state & QStyle::State_MouseOver)
        return theme.tint(theme.text, 0.06);
    return theme.dark ? theme.tint(theme.text, 0.05) : theme.surface;
}

void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (isPrimary(option, widget) && enabled) {
        const bool down = option->state & QStyle::State_Sunken;
        const bool hover = option->state & QStyle::State_MouseOver;
        roundedBox(painter, option->rect, theme.tint(theme.accent, down ? 0.8 : hover ? 0.9 : 1), {});
    } else if (flat && !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))) {
        return;
    } else {
        roundedBox(painter, option->rect, pressable(theme, option), flat ? QColor() : theme.tint(theme.text, 0.22));
    }
}

void toolButton(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool quiet = option->state & QStyle::State_AutoRaise;
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (quiet && !active && !hover)
        return;
    roundedBox(painter, option->rect, pressable(theme, option), quiet ? QColor() : theme.tint(theme.text, 0.22));
}

void lineEdit(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth <= 0) {
        painter->fillRect(option->rect, option->palette.base());
        return;
    }
    const Theme &theme = Theme::of(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    roundedBox(painter, option->rect, enabled ? theme.surface : theme.tint(theme.text, 0.04),
               focus ? theme.accent : theme.tint(theme.text, 0.3), focus ? 2 : 1);
}

void checkMark(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const Painting painting(painter);
    const double side = std::min(option->rect.width(), option->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const QColor fill = on || partly ? (enabled ? theme.accent : theme.muted) : theme.surface;
    painter->setPen(QPen(on || partly ? fill : theme.tint(theme.text, enabled ? 0.5 : 0.2), 1));
    painter->setBrush(fill);
    const double radius = round ? side / 2 : 4;
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    if (partly) {
        painter->drawLine(c - QPointF(side / 4, 0), c + QPointF(side / 4, 0));
    } else if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(c, side / 5, side / 5);
    } else if (on) {
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(
            QPolygonF{c + QPointF(-side * 0.24, 0), c + QPointF(-side * 0.06, side * 0.19), c + QPointF(side * 0.26, -side * 0.2)});
    }
}

void itemBackground(const QStyleOption *option, QPainter *painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const Theme &theme = Theme::of(option->palette);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, theme.tint(theme.accent, theme.dark ? 0.24 : 0.14));
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, theme.tint(theme.text, 0.04));
}

void paintProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Theme &theme = Theme::of(option->palette);
    QRectF box(option->rect);
    if (bar->maximum > bar->minimum) {
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        box.setWidth(box.width() * std::clamp(share, 0.0, 1.0));
        if (bar->direction == Qt::RightToLeft)
            box.moveRight(option->rect.right() + 1);
    }
    // Of unknown length: the whole groove in a tint, for motion says nothing more.
    roundedBox(painter, box, bar->maximum > bar->minimum ? theme.tint(theme.accent, 0.35) : theme.tint(theme.accent, 0.18), {});
}

/** The palette of selected text on a tint instead of the full accent. */
QPalette tintedSelection(const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    QPalette result = palette;
    result.setColor(QPalette::Highlight, theme.tint(theme.accent, theme.dark ? 0.24 : 0.14));
    result.setColor(QPalette::HighlightedText, theme.text);
    return result;
}

} // namespace

TouchlineStyle::TouchlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int TouchlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return 1;
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

int TouchlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int((option ? Theme::of(option->palette) : Theme::of(QPalette())).border.rgb());
    case SH_Widget_Animation_Duration:
        return std::min(120, QProxyStyle::styleHint(hint, option, widget, data));
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize TouchlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return (result + QSize(space::two, 0)).expandedTo({88, space::target});
    case CT_ComboBox:
        return result.expandedTo({0, space::target}) + QSize(space::two, 0);
    case CT_LineEdit:
    case CT_SpinBox:
        return result.expandedTo({0, space::target});
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
        const int arrow = header && header->sortIndicator == QStyleOptionHeader::None ? space::two : 0;
        return (result + QSize(arrow, 0)).expandedTo({0, space::target});
    }
    default:
        return result;
    }
}

void TouchlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        // Item views pass one cell; there a thinner ring keeps the figures readable.
        if (qobject_cast<const QAbstractItemView *>(widget))
            roundedBox(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, theme.accent, 1.5);
        else
            roundedBox(painter, option->rect, {}, isPrimary(option, widget) ? theme.onAccent : theme.accent, 2);
        return;
    case PE_PanelButtonCommand:
        pushButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        toolButton(option, painter);
        return;
    case PE_PanelLineEdit:
        lineEdit(option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        roundedBox(painter, option->rect, {}, theme.border);
        return;
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), theme.border);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.raised);
        painter->setPen(theme.dark ? theme.tint(theme.text, 0.2) : theme.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.raised);
        painter->setPen(theme.tint(theme.text, 0.25));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewItem:
        itemBackground(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkMark(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        checkMark(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
        chevron(painter, option->rect, 0, option->palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowLeft:
        chevron(painter, option->rect, 90, option->palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowUp:
        chevron(painter, option->rect, 180, option->palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowRight:
        chevron(painter, option->rect, 270, option->palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator)
            // Qt calls the arrow of an ascending column "down".
            chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0, theme.accent);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TouchlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (isPrimary(option, widget) && (option->state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // The common style asks its own metrics for label and arrow, not ours.
            proxy()->drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader part = *header;
            part.version = QStyleOptionHeader::Version; // the copy has lost what a later version adds
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            part.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, part.rect.width() + 1);
            proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        if ((option->state & State_MouseOver) && element == CE_HeaderSection)
            painter->fillRect(option->rect, theme.tint(theme.text, 0.04));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.tint(theme.text, 0.2));
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette = tintedSelection(item->palette);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy = *item;
            copy.palette = tintedSelection(item->palette);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
        roundedBox(painter, option->rect, theme.tint(theme.text, 0.08), {});
        return;
    case CE_ProgressBarContents:
        paintProgress(option, painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TouchlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else if (const auto *tool = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
             tool && !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
        // The platform's arrow sits in the corner, beside nothing.
        QStyleOptionToolButton copy = *tool;
        copy.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
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

void TouchlineStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    const Theme &theme = Theme::of(option->palette);
    const bool focus = option->state & State_HasFocus;
    const QColor edge = focus ? theme.accent : theme.tint(theme.text, 0.22);
    if (combo->frame)
        roundedBox(painter, option->rect, combo->editable ? theme.surface : pressable(theme, option), edge, focus ? 2 : 1);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    chevron(painter, arrow, 0, option->state & State_Enabled ? theme.muted : theme.border);
}

void TouchlineStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    const bool active = option->state & (State_MouseOver | State_Sunken);
    const QRectF handle = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const double thin = active ? 2 : 3;
    const bool upright = slider->orientation == Qt::Vertical;
    const QRectF bar = upright ? handle.adjusted(thin, 1, -thin, -1) : handle.adjusted(1, thin, -1, -thin);
    const Painting painting(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tint(theme.text, active ? 0.45 : 0.25));
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
}

void TouchlineStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Theme &theme = Theme::of(option->palette);
    if (spin->frame) {
        const bool focus = option->state & State_HasFocus;
        roundedBox(painter, option->rect, theme.surface, focus ? theme.accent : theme.tint(theme.text, 0.3), focus ? 2 : 1);
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, step, degrees] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180),
                                              std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0)}) {
        const bool possible = (option->state & State_Enabled) && spin->stepEnabled.testFlag(step);
        chevron(painter, subControlRect(CC_SpinBox, option, part, widget), degrees, possible ? theme.muted : theme.border);
    }
}

void TouchlineStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Theme &theme = Theme::of(option->palette);
    const bool selected = option->state & State_Selected;
    const QRect line(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2);
    if (selected)
        painter->fillRect(line, theme.accent);
    else if (option->state & State_MouseOver)
        painter->fillRect(line, theme.border);
    if (option->state & State_HasFocus)
        roundedBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -4), {}, theme.accent, 2);
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

} // namespace touchline
