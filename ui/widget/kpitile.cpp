// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/kpitile.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/definitiontip.h"
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <cmath>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilePadding = 14;

struct TileFonts
{
    QFont label;
    QFont value;
    QFont small;
    QFont standing;
};

TileFonts fontsOf(const QWidget *widget)
{
    const QFont base = widget->font();
    return {.label = typeFont(base, TypeRole::Body),
            .value = typeFont(base, TypeRole::Kpi, true),
            .small = typeFont(base, TypeRole::Caption, true),
            .standing = typeFont(typeFont(base, TypeRole::Caption), TypeRole::Strong, true)};
}

int heightOf(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height()));
}

/** Which line stands at the bottom of the tile. */
QString lastLine(const KpiData &data)
{
    return data.notQualified.isEmpty() ? data.standing : data.notQualified;
}

} // namespace

KpiTile::KpiTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setData(const KpiData &data)
{
    m_data = data;
    m_hint = {};
    QStringList said{data.value.isEmpty() ? tr("no value") : data.value};
    if (!data.interval.isEmpty())
        said.append(tr("95 % interval %1").arg(data.interval));
    for (const QString &part : {data.formText, lastLine(data), data.sample}) {
        if (!part.isEmpty())
            said.append(part);
    }
    setAccessibleName(u"%1: %2"_s.arg(data.label, said.join(u", "_s)));
    setAccessibleDescription(data.definition);
    QStringList tip;
    for (const QString &part : {data.definition, data.sample, data.formText}) {
        if (!part.isEmpty())
            tip.append(part);
    }
    setToolTip(tip.join(u"\n\n"_s)); // plain text, as every tool tip
    DefinitionTip::define(this, data.definition.isEmpty() ? DefinedMetrics() : DefinedMetrics{{data.label, toolTip()}});
    updateGeometry();
    update();
}

QSize KpiTile::sizeHint() const
{
    ensurePolished();
    if (m_hint.isValid())
        return m_hint;
    const TileFonts fonts = fontsOf(this);
    const auto width = [](const QFont &font, const QString &text) { return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))); };
    const int marks = 22;
    const int wide = std::max({width(fonts.label, m_data.label), width(fonts.value, m_data.value) + marks,
                               width(fonts.small, m_data.interval), width(fonts.standing, lastLine(m_data)) + marks});
    m_hint = {wide + 2 * tilePadding + 2, minimumSizeHint().height()};
    return m_hint;
}

QSize KpiTile::minimumSizeHint() const
{
    const TileFonts fonts = fontsOf(this);
    const int height =
        heightOf(fonts.label) + heightOf(fonts.value) + heightOf(fonts.small) + heightOf(fonts.standing) + 2 * tilePadding + 6;
    return {QFontMetrics(fonts.label).averageCharWidth() * 15 + 2 * tilePadding, height};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const TileFonts fonts = fontsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.border, 1));
    painter.setBrush(isDown() || underMouse() ? theme.tint(theme.text, 0.03) : theme.surface);
    painter.drawRoundedRect(box, space::radius, space::radius);
    if (isChecked()) {
        // A bar as well as the border: the choice does not hang on a hue.
        QPainterPath clip;
        clip.addRoundedRect(box, space::radius, space::radius);
        painter.save();
        painter.setClipPath(clip);
        painter.fillRect(QRectF(0, 0, width(), 3), theme.accent);
        painter.restore();
    }

    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const bool mirrored = isRightToLeft();
    QRect line(tilePadding, tilePadding, width() - 2 * tilePadding, 0);
    const auto draw = [&](const QFont &font, const QString &text, const QColor &color, int indent) {
        line.setHeight(heightOf(font));
        const QRect area = line.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(area, int(start) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width() + 1));
    };
    const bool qualified = m_data.notQualified.isEmpty();
    draw(fonts.label, m_data.label, theme.muted, 0);
    line.translate(0, line.height() + 2);
    const QString value = m_data.value.isEmpty() ? u"–"_s : m_data.value;
    draw(fonts.value, value, qualified && !m_data.value.isEmpty() ? theme.text : theme.muted, 0);
    if (m_data.form != KpiData::Form::None) {
        const double advance = QFontMetricsF(fonts.value).horizontalAdvance(value);
        const double x = mirrored ? line.right() - advance - 16 : line.left() + advance + 16;
        const double y = line.center().y() + 2;
        const double sign = m_data.form == KpiData::Form::Up ? -1 : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_data.formIsGood ? theme.good : theme.bad);
        painter.drawPolygon(QPolygonF{{x - 6, y - sign * 5}, {x + 6, y - sign * 5}, {x, y + sign * 5}});
    }
    line.translate(0, line.height());
    draw(fonts.small, m_data.interval, theme.muted, 0);
    line.translate(0, line.height() + 4);
    const QString last = lastLine(m_data);
    const bool marked = qualified && m_data.percentile && !last.isEmpty();
    if (marked) {
        const double side = heightOf(fonts.standing) * 0.55;
        const double x = mirrored ? line.right() + 1 - side : line.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.percentileColor(*m_data.percentile));
        painter.drawRoundedRect(QRectF(x, line.top() + (heightOf(fonts.standing) - side) / 2, side, side), 2, 2);
        draw(fonts.standing, last, theme.text, int(side) + 6);
    } else {
        draw(qualified ? fonts.standing : fonts.small, last, qualified ? theme.text : theme.warn, 0);
    }
    if (hasFocus())
        m_ring.paint(painter, rect(), space::radius, theme);
}

void KpiTile::focusInEvent(QFocusEvent *event)
{
    m_ring.focused(event->reason());
    QAbstractButton::focusInEvent(event);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiTile::changeEvent(QEvent *event)
{
    m_hint = {};
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setData(KpiData(m_data));
    QAbstractButton::changeEvent(event);
}

} // namespace touchline
