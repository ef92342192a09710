// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/controlpainting.h"
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>

namespace touchline {

namespace {

/** Letters of both directions, or Arabic digits among Latin letters. */
bool isOfBothDirections(const QString &text)
{
    bool left = false;
    bool right = false;
    for (const QChar c : text) {
        const auto direction = c.direction();
        left = left || direction == QChar::DirL;
        right = right || direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    }
    return left && right;
}

} // namespace

TouchlineStyle::TouchlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void TouchlineStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    for (const auto effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

void TouchlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QTipLabel")) // Qt's own; it guesses else whether a text is HTML
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
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
    case SH_UnderlineShortcut: // a line under a letter of a word whose letters join breaks the word, which is wider then than was measured
        return QGuiApplication::isRightToLeft() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_Table_GridLineColor:
        return int((option ? Theme::of(option->palette) : Theme::of(QPalette())).border.rgb());
    case SH_Widget_Animation_Duration: // what moves disturbs some, and Qt hears of their wish on few systems only
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void TouchlineStyle::drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette, bool enabled,
                                  const QString &text, QPalette::ColorRole role) const
{
    // QLabel goes by the first letter: "Rovers 2-1 City" in Arabic digits would show the other side's goals first.
    if (isOfBothDirections(text)) {
        flags &= ~(Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
        flags |= QGuiApplication::isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    }
    QProxyStyle::drawItemText(painter, area, flags, palette, enabled, text, role);
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
        paintPushButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(option, painter);
        return;
    case PE_PanelLineEdit:
        paintLineEdit(option, painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            const bool focus = option->state & State_HasFocus;
            roundedBox(painter, option->rect, option->palette.base().color(), focus ? theme.accent : theme.tint(theme.text, 0.3),
                       focus ? 2 : 1);
            return;
        }
        roundedBox(painter, option->rect, {}, theme.border);
        return;
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
        paintItemBackground(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckMark(option, painter, true);
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
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 2;
            copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
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
