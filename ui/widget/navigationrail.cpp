// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/navigationrail.h"
#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyleOptionToolButton>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QToolButton>

namespace touchline {

namespace {

constexpr int railWide = 190;
constexpr int railNarrow = 56;
constexpr char idProperty[] = "touchlineId";

/** Icon and words from the start edge, elided at the end; a tool button would centre them. */
class RailButton : public QToolButton
{
public:
    explicit RailButton(bool low = false) : m_low(low) {}

    QSize sizeHint() const override
    {
        if (m_low)
            return minimumSizeHint();
        return {railNarrow, std::max(42, QFontMetrics(font()).height() + 20)};
    }
    QSize minimumSizeHint() const override { return {railNarrow, std::max(space::target, QFontMetrics(font()).height() + space::one)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
        painter.setPen(Qt::NoPen);
        if (isChecked())
            painter.setBrush(theme.tint(theme.accent, theme.dark ? 0.22 : 0.12));
        else if ((underMouse() || isDown()) && isEnabled() && focusPolicy() != Qt::NoFocus)
            painter.setBrush(theme.tint(theme.text, 0.06));
        painter.drawRoundedRect(box, 6, 6);
        if (isChecked()) {
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 10, 3, height() - 20)), 1.5, 1.5);
        }
        constexpr int side = 20;
        const bool words = width() > railNarrow;
        const QRect mark =
            QStyle::visualRect(layoutDirection(), rect(), QRect(words ? 12 : (width() - side) / 2, (height() - side) / 2, side, side));
        icon().paint(&painter, mark, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (words) {
            const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(44, 0, width() - 52, height()));
            painter.setFont(font());
            painter.setPen(isEnabled() ? theme.text : palette().color(QPalette::Disabled, QPalette::Text));
            painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                             fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
        }
        if (hasFocus())
            m_ring.paint(painter, box, 6, theme);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_ring.focused(event->reason());
        QToolButton::focusInEvent(event);
    }

private:
    bool m_low; // as low as it may be, in any window
    FocusRing m_ring;
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_entries(new QVBoxLayout), m_title(new RailButton(true)),
      m_toggle(new RailButton(true)), m_status(new RailButton(true)), m_scroll(new QScrollArea)
{
    // In a low window the buttons first stand closer together; then their list scrolls.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(0);
    m_title->setIcon(applicationIcon());
    m_title->setFont(typeFont(font(), TypeRole::Strong));
    m_title->setFocusPolicy(Qt::NoFocus);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(m_title);
    layout->addSpacing(space::one);
    auto *list = new QWidget;
    list->setLayout(m_entries);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(0);
    m_entries->setAlignment(Qt::AlignTop);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    m_status->setFocusPolicy(Qt::NoFocus);
    m_status->hide();
    layout->addWidget(m_status);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_toggle);
    for (QToolButton *button : {m_title, m_status, m_toggle})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(button->property(idProperty).toString()); });
    setAccessibleName(tr("Navigation"));
    relabel();
}

void NavigationRail::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void NavigationRail::addEntry(const QString &id, Icon which, const QString &text)
{
    auto *button = new RailButton;
    button->setText(text);
    button->setIcon(icon(which));
    button->setCheckable(true);
    button->setProperty(idProperty, id);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    button->installEventFilter(this);
    m_group->addButton(button);
    m_entries->addWidget(button);
    relabel();
}

void NavigationRail::setEntryText(const QString &id, const QString &text)
{
    if (QToolButton *button = entry(id)) {
        button->setText(text);
        button->setAccessibleName(text);
        relabel();
    }
}

void NavigationRail::setEntryEnabled(const QString &id, bool enabled)
{
    if (QToolButton *button = entry(id))
        button->setEnabled(enabled);
}

QString NavigationRail::current() const
{
    const auto *button = m_group->checkedButton();
    return button ? button->property(idProperty).toString() : QString();
}

void NavigationRail::setCurrent(const QString &id)
{
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        button->setChecked(button->property(idProperty).toString() == id);
        if (button->isChecked())
            m_scroll->ensureWidgetVisible(button, 0, space::one);
    }
    m_group->setExclusive(true);
    if (!m_group->checkedButton())
        return;
    for (QAbstractButton *button : buttons) // Tab comes to where one is; the arrows go on from there
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    relabel();
    Q_EMIT collapsedChanged(collapsed);
}

void NavigationRail::setStatus(Icon which, IconTone tone, const QString &text)
{
    m_status->setIcon(icon(which, tone));
    m_status->setText(text);
    m_status->setToolTip(text);
    m_status->setAccessibleName(text);
    m_status->setVisible(!text.isEmpty());
}

QToolButton *NavigationRail::entry(const QString &id) const
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->property(idProperty).toString() == id)
            return static_cast<QToolButton *>(button);
    }
    return nullptr;
}

void NavigationRail::relabel()
{
    int width = railWide;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        width = std::max(width, button->fontMetrics().horizontalAdvance(button->text()) + 44 + 8 + 2 * space::one + 4);
        button->setToolTip(m_collapsed ? button->text() : QString());
    }
    setFixedWidth(m_collapsed ? railNarrow + 2 * space::half : std::min(width, 2 * railWide));
    const bool mirrored = isRightToLeft();
    m_toggle->setIcon(icon(m_collapsed != mirrored ? Icon::ChevronRight : Icon::ChevronLeft, IconTone::Muted));
    const QString text = m_collapsed ? tr("Show names") : tr("Icons only");
    m_toggle->setText(text);
    m_toggle->setToolTip(m_collapsed ? text : QString());
    m_toggle->setAccessibleName(text);
    update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), theme.border);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        relabel();
    QWidget::changeEvent(event);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, space::one);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QList<QAbstractButton *> buttons = m_group->buttons();
            buttons.removeIf([](const QAbstractButton *button) { return !button->isEnabled(); });
            const qsizetype at = buttons.indexOf(static_cast<QAbstractButton *>(watched));
            const qsizetype next = at + (key == Qt::Key_Down ? 1 : -1);
            if (next >= 0 && next < buttons.size())
                buttons.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace touchline
