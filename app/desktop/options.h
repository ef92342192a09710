// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/themecontroller.h"
#include <QtCore/QSize>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <expected>
#include <optional>

namespace touchline {

/** What the command line asks for. */
struct Options
{
    bool sample = false;
    QString workspace; // file
    std::optional<QUrl> server;
    QString screen; // for pictures: welcome, newworkspace, signin, or a screenName()
    QString screenshot; // file to write; then the program ends
    QString album; // folder for pictures of everything; then the program ends
    bool longNames = false; // for the album: teams and players of the workspace get them
    QSize size; // of the window; empty: as usual
    bool quitAfterFirstPaint = false; // prints the time to the first painted page with data; then the program ends
    std::optional<ThemeMode> theme;
    QString language; // two letters; empty: the setting
    QString link; // touchline://...
    bool isForSomebody() const { return screenshot.isEmpty() && album.isEmpty() && !quitAfterFirstPaint; }
    /** False where the way in is what is looked at. */
    bool opensAtOnce() const;

    /** Text to print: the error of a wrong command line, or help and version with exit code 0. */
    struct Print
    {
        QString text;
        int exitCode = 1;
    };
    static std::expected<Options, Print> parse(const QStringList &arguments);
    /** Help and version, which need no display. Anything else waits for parse(): Qt's own options are known only behind QApplication. */
    static std::optional<Print> withoutDisplay(int argc, char **argv);
};

} // namespace touchline
