// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QIcon>

namespace touchline {

/** Our own line icons (resources/icons, one SVG each, 24 x 24, 2 px strokes). */
enum class Icon {
    App,
    Overview,
    Players,
    Player,
    Teams,
    Matches,
    Leaders,
    Compare,
    Explore,
    Reports,
    Import,
    Settings,
    Search,
    Download,
    Image,
    Csv,
    Copy,
    Refresh,
    Warning,
    Info,
    Check,
    User,
    Logout,
    Sun,
    Moon,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ChevronDown,
    ChevronRight,
    ChevronLeft,
    ChevronUp,
    Close,
    More,
    Server,
    Offline,
    Online,
    Filter,
    Columns,
    Table,
    Chart,
    Radar,
    Calendar,
    Plus,
    Minus,
    Edit,
    Trash,
    Undo,
    Lock,
    Key,
    Home,
    Help,
    File,
    Print,
    Link,
    Menu,
    Eye,
    Stop,
    Live,
    Formula,
    Shield,
    Lasso,
};

/** Which colour of the theme an icon takes. Disabled icons are muted whatever was asked. */
enum class IconTone { Text, Muted, Accent, Good, Bad, Warn, OnAccent };

/** An icon drawn in the colours of the application's palette at the moment it is painted: a theme change needs no new icon. */
QIcon icon(Icon which, IconTone tone = IconTone::Text);
/** The window and task bar icon. */
QIcon applicationIcon();
/** Resource path of an icon's SVG. */
QString iconPath(Icon which);

} // namespace touchline
