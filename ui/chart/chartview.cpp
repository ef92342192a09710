// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"
#include "ui/chart/legendbutton.h"
#include "ui/theme/type.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>

namespace touchline {

namespace {

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr; // QAccessible's cache owns it
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setTheme(const std::optional<Theme> &theme)
{
    m_theme = theme;
    update();
}

const Theme &ChartView::theme() const
{
    return m_theme ? *m_theme : Theme::of(this);
}

void ChartView::setCurrentPoint(int point)
{
    const int valid = point >= 0 && point < pointCount() ? point : -1;
    if (valid == m_current)
        return;
    m_current = valid;
    update();
    Q_EMIT currentPointChanged(m_current);
}

QList<ChartLabel> ChartView::paintedLabels() const
{
    QList<ChartLabel> labels;
    QImage image(size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintAll(painter, -1, &labels);
    return labels;
}

void ChartView::dataChanged()
{
    if (m_current >= pointCount())
        setCurrentPoint(-1);
    setAccessibleDescription(summary());
    updateGeometry();
    update();
    Q_EMIT contentChanged();
}

void ChartView::setSeriesShown(int series, bool shown)
{
    if (shown == isSeriesShown(series))
        return;
    if (shown)
        m_hidden.remove(series);
    else
        m_hidden.insert(series);
    update();
    Q_EMIT seriesShownChanged(series, shown);
}

void ChartView::showAllSeries()
{
    const auto hidden = m_hidden;
    for (const int series : hidden)
        setSeriesShown(series, true);
}

LegendButton *ChartView::makeLegendButton()
{
    auto *button = new LegendButton(this);
    // One stop of Tab for all of them, after the chart; arrows lead on.
    button->setFocusPolicy(m_legend.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    setTabOrder(m_legend.isEmpty() ? static_cast<QWidget *>(this) : m_legend.constLast(), button);
    connect(button, &QAbstractButton::toggled, this, [this, button](bool shown) { setSeriesShown(button->series(), shown); });
    m_legend.append(button);
    return button;
}

void ChartView::arrangeLegend()
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        auto *button = i < m_legend.size() ? m_legend.at(i) : makeLegendButton();
        const QSignalBlocker blocker(button);
        button->setPlace(m_places.at(i));
        button->show();
    }
    for (qsizetype i = m_places.size(); i < m_legend.size(); ++i)
        m_legend.at(i)->hide();
}

void ChartView::paintAll(QPainter &painter, int current, QList<ChartLabel> *labels, QList<ChartLegendPlace> *places) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().surface);
    painter.setLayoutDirection(layoutDirection());
    const Canvas canvas{.painter = painter,
                        .rect = QRectF(rect()).adjusted(space::half, space::half, -space::half, -space::half),
                        .theme = theme(),
                        .font = font(),
                        .rightToLeft = isRightToLeft(),
                        .current = current,
                        .labels = labels,
                        .hidden = m_hidden,
                        .places = places};
    if (pointCount() > 0) {
        paintChart(canvas);
        return;
    }
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(canvas.rect, Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void ChartView::paintReadOut(QPainter &painter) const
{
    const QStringList lines = readOut(m_current);
    if (lines.isEmpty())
        return;
    const QFont body = typeFont(font(), TypeRole::Body, true);
    const QFont head = typeFont(font(), TypeRole::Strong, true);
    const QFontMetricsF bodyMetrics(body);
    const QFontMetricsF headMetrics(head);
    double width = headMetrics.horizontalAdvance(lines.first());
    for (const auto more = lines.sliced(1); const QString &line : more)
        width = std::max(width, bodyMetrics.horizontalAdvance(line));
    width = std::min(width, double(this->width()) - 4 * space::one);
    const double lineHeight = std::ceil(std::max(bodyMetrics.height(), headMetrics.height()));
    QRectF box(0, 0, width + 2 * space::one + 2, lineHeight * double(lines.size()) + 2 * space::one - 2);

    // Beside the point on the side with more room, never outside the widget.
    const QPointF anchor = anchorOf(m_current);
    const bool toTheRight = anchor.x() < this->width() / 2.0;
    box.moveTopLeft({toTheRight ? anchor.x() + 12 : anchor.x() - 12 - box.width(), anchor.y() - box.height() / 2});
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, this->width() - box.width() - 2)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2)));

    painter.setPen(QPen(theme().tint(theme().text, 0.25), 1));
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(box, 6, 6);
    QRectF line(box.left() + space::one + 1, box.top() + space::one - 1, width, lineHeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont &font = i == 0 ? head : body;
        painter.setFont(font);
        painter.setPen(i == 0 ? theme().text : theme().muted);
        const QString text = QFontMetricsF(font).elidedText(lines.at(i), Qt::ElideRight, width + 0.5);
        painter.drawText(line, int(Qt::AlignVCenter) | (isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft), text);
        line.translate(0, lineHeight);
    }
}

void ChartView::announce()
{
    const QStringList lines = m_current >= 0 ? readOut(m_current) : QStringList();
    if (lines.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(this, lines.join(QStringLiteral(", ")));
    QAccessible::updateAccessibility(&event);
}

void ChartView::walkTo(int point)
{
    setCurrentPoint(point);
    m_ring.keyUsed();
    announce();
}

bool ChartView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        update();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        dataChanged();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QList<ChartLegendPlace> places;
    paintAll(painter, m_current, nullptr, &places);
    if (m_current >= 0)
        paintReadOut(painter);
    if (hasFocus())
        m_ring.paint(painter, rect(), 6, theme());
    if (places != m_places) { // children are not moved while they are painted
        m_places = places;
        QMetaObject::invokeMethod(this, &ChartView::arrangeLegend, Qt::QueuedConnection);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentPoint(pointAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore(); // the window's "back"
        return;
    }
    if (const int point = pointAt(event->position()); point >= 0)
        Q_EMIT pointActivated(point);
}

void ChartView::leaveEvent(QEvent *event)
{
    setCurrentPoint(-1);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = pointCount() - 1;
    const int forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key == forwards || key == Qt::Key_Down)
        setCurrentPoint(std::min(m_current + 1, last));
    else if (key == backwards || key == Qt::Key_Up)
        setCurrentPoint(m_current < 0 ? last : std::max(m_current - 1, 0));
    else if (key == Qt::Key_Home)
        setCurrentPoint(0);
    else if (key == Qt::Key_End)
        setCurrentPoint(last);
    else if (key == Qt::Key_Escape && m_current >= 0)
        setCurrentPoint(-1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT pointActivated(m_current);
    else if (event->matches(QKeySequence::Copy))
        copyToClipboard();
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    m_ring.keyUsed();
    announce();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring.focused(event->reason());
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // what a number means is shown beside its point
        setCurrentPoint(-1);
    QWidget::focusOutEvent(event);
    update();
}

} // namespace touchline
