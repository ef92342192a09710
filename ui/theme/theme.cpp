// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include <QtWidgets/QWidget>
#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

QColor hex(uint rgb)
{
    return QColor::fromRgb(QRgb(rgb | 0xFF000000U));
}

double luminance(const QColor &color)
{
    // https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &under, const QColor &over, double opacity)
{
    const auto channel = [opacity](double from, double to) { return float(from + (to - from) * opacity); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .dark = false,
        .window = hex(0xF6F7F9),
        .surface = hex(0xFFFFFF),
        .raised = hex(0xFFFFFF),
        .border = hex(0xE1E5EA),
        .text = hex(0x1A1F28),
        .muted = hex(0x5B6675),
        .accent = hex(0x2457D6),
        .onAccent = hex(0xFFFFFF),
        .good = hex(0x19764A),
        .bad = hex(0xB3261E),
        .warn = hex(0x8A5D00),
        .series = {hex(0x0072B2), hex(0xE69F00), hex(0x009E73), hex(0xCC79A7), hex(0x56B4E9), hex(0xD55E00)},
        .percentiles = {hex(0xB35806), hex(0xE0A869), hex(0xC3C9D1), hex(0x7DB3DB), hex(0x0B66A8)},
    };
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme{
        .dark = true,
        .window = hex(0x14171C),
        .surface = hex(0x1C2027),
        .raised = hex(0x232833),
        .border = hex(0x2E3540),
        .text = hex(0xE8EBF0),
        .muted = hex(0x9DA8B7),
        .accent = hex(0x86A8FF),
        .onAccent = hex(0x10131A),
        .good = hex(0x5FD192),
        .bad = hex(0xFF8F85),
        .warn = hex(0xF1BE57),
        .series = {hex(0x56A9DE), hex(0xF3BC52), hex(0x41C79E), hex(0xE3A0C8), hex(0x93CEF3), hex(0xF0894E)},
        .percentiles = {hex(0xE07B25), hex(0xB98452), hex(0x7C8796), hex(0x5C93BD), hex(0x4FA9E8)},
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightnessF() < 0.5F ? night() : light();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette Theme::palette() const
{
    QPalette palette(text, surface, dark ? tint(text, 0.12) : surface, tint(text, 0.4), border, text, onAccent, surface, window);
    palette.setColor(QPalette::AlternateBase, tint(text, 0.03));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Midlight, tint(text, 0.06));
    const QColor disabled = mixed(surface, muted, 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QColor Theme::percentileColor(double percentile) const
{
    return percentiles.at(std::clamp(int(percentile / 20), 0, int(percentiles.size()) - 1));
}

QColor Theme::textOn(const QColor &background) const
{
    const QColor ink = hex(0x10131A);
    const QColor paper = hex(0xFFFFFF);
    return contrastRatio(ink, background) >= contrastRatio(paper, background) ? ink : paper;
}

QColor Theme::tint(const QColor &over, double opacity) const
{
    return mixed(surface, over, opacity);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace touchline
