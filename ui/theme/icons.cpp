// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <array>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

/** File names in the order of Icon. */
constexpr std::array iconNames{
    "app",       "overview",   "players",     "player",       "teams",       "matches",   "leaders", "compare",  "explore",
    "reports",   "import",     "settings",    "search",       "download",    "image",     "csv",     "copy",     "refresh",
    "warning",   "info",       "check",       "user",         "logout",      "sun",       "moon",    "arrowup",  "arrowdown",
    "arrowleft", "arrowright", "chevrondown", "chevronright", "chevronleft", "chevronup", "close",   "more",     "server",
    "offline",   "online",     "filter",      "columns",      "table",       "chart",     "radar",   "calendar", "plus",
    "minus",     "edit",       "trash",       "undo",         "lock",        "key",       "home",    "help",     "file",
    "print",     "link",       "menu",        "eye",          "stop",        "live",      "formula", "shield",   "lasso"};
static_assert(iconNames.size() == std::size_t(Icon::Lasso) + 1);

QColor toneColor(const Theme &theme, IconTone tone)
{
    switch (tone) {
    case IconTone::Text:
        return theme.text;
    case IconTone::Muted:
        return theme.muted;
    case IconTone::Accent:
        return theme.accent;
    case IconTone::Good:
        return theme.good;
    case IconTone::Bad:
        return theme.bad;
    case IconTone::Warn:
        return theme.warn;
    case IconTone::OnAccent:
        return theme.onAccent;
    }
    return theme.text;
}

/** Renders the SVG anew for each size, scale and colour, and caches the pixels, not the decision. */
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon which, IconTone tone) : m_which(which), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, double scale) override
    {
        const QPalette palette = QGuiApplication::palette();
        const Theme &theme = Theme::of(palette);
        const QColor color = mode == QIcon::Disabled ? theme.tint(theme.muted, 0.7) : toneColor(theme, m_tone);
        const QString key =
            u"touchline-icon-%1-%2-%3x%4@%5"_s.arg(int(m_which)).arg(color.rgba()).arg(size.width()).arg(size.height()).arg(scale);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QFile file(iconPath(m_which));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        // Since Qt 6.8 the size is in device-independent pixels.
        const QSize pixels = (QSizeF(size) * scale).toSize();
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const double side = std::min(pixels.width(), pixels.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(QPointF(), pixels).center());
        renderer.render(&painter, box);
        painter.end();
        result = QPixmap::fromImage(image);
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"touchline-line"_s; }
    bool isNull() override { return false; }

private:
    Icon m_which;
    IconTone m_tone;
};

} // namespace

QIcon icon(Icon which, IconTone tone)
{
    return QIcon(new LineIconEngine(which, tone)); // QIcon takes ownership
}

QIcon applicationIcon()
{
    return icon(Icon::App);
}

QString iconPath(Icon which)
{
    return u":/touchline/icons/"_s + QLatin1StringView(iconNames[std::size_t(which)]) + u".svg"_s;
}

} // namespace touchline
