// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "ui/screen/frame/deeplink.h"
#include "ui/screen/frame/route.h"
#include "ui/screen/signin/serveraddress.h"
#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int smallest = 200; // sides of a window
constexpr int largest = 10'000;
} // namespace

bool Options::opensAtOnce() const
{
    return isForSomebody() || (album.isEmpty() && screenOf(screen));
}

std::expected<Options, Options::Print> Options::parse(const QStringList &arguments)
{
    static const QStringList screens = QStringList{u"welcome"_s, u"newworkspace"_s, u"signin"_s} + screenNames();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Touchline: statistics for your team."_s);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption server(u"server"_s, u"Sign in at this server."_s, u"address"_s);
    const QCommandLineOption sample(u"sample"_s, u"Open the sample league on this computer; make it when it is not there."_s);
    const QCommandLineOption workspace(u"workspace"_s, u"Open (or make) this workspace on this computer."_s, u"file"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, u"Write a picture of the window once its data is there, and end."_s,
                                        u"file.png"_s);
    const QCommandLineOption screen(u"screen"_s, u"Screen for the picture: %1 (default player)."_s.arg(screens.join(u", "_s)), u"name"_s);
    const QCommandLineOption album(u"album"_s, u"Write pictures of every screen and sheet into this folder, and end."_s, u"folder"_s);
    const QCommandLineOption longNames(u"long-names"_s, u"For the album: give teams and players of the workspace long names."_s);
    const QCommandLineOption size(u"size"_s, u"Of the window, for this run, as 900x600."_s, u"size"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system, for this run."_s, u"name"_s);
    const QCommandLineOption language(u"language"_s, u"Two-letter code, for this run."_s, u"code"_s);
    const QCommandLineOption quit(u"quit-after-first-paint"_s, u"Print the time to the first painted page, and end."_s);
    parser.addPositionalArgument(u"link"_s, u"A page to open, as touchline://club.example/player/12."_s, u"[link]"_s);
    parser.addOptions({server, sample, workspace, screenshot, screen, album, longNames, size, theme, language, quit});
    if (!parser.parse(arguments))
        return std::unexpected(Print{parser.errorText() + u'\n'});
    if (parser.isSet(help))
        return std::unexpected(Print{parser.helpText(), 0});
    if (parser.isSet(version))
        return std::unexpected(Print{u"touchline %1\n"_s.arg(QLatin1StringView(TOUCHLINE_VERSION)), 0});
    const auto others = parser.positionalArguments();
    const bool isLink = others.size() == 1 && others.constFirst().startsWith("touchline:"_L1);
    if (!others.isEmpty() && !isLink)
        return std::unexpected(Print{u"What is '%1'? See touchline --help.\n"_s.arg(others.constFirst())});
    if (int(parser.isSet(server)) + int(parser.isSet(sample)) + int(parser.isSet(workspace)) > 1)
        return std::unexpected(Print{u"Choose one of --server, --sample and --workspace.\n"_s});

    Options options{.sample = parser.isSet(sample),
                    .workspace = parser.value(workspace),
                    .screen = parser.value(screen),
                    .screenshot = parser.value(screenshot),
                    .album = parser.value(album),
                    .longNames = parser.isSet(longNames),
                    .quitAfterFirstPaint = parser.isSet(quit),
                    .language = parser.value(language),
                    .link = isLink ? others.constFirst().left(longestDeepLink + 1) : QString()};
    if (parser.isSet(server)) {
        const auto address = serverAddress(parser.value(server));
        if (!address)
            return std::unexpected(Print{u"--server: %1\n"_s.arg(address.error().detail)});
        options.server = *address;
    }
    if (options.screen.isEmpty())
        options.screen = u"player"_s;
    if (!screens.contains(options.screen))
        return std::unexpected(Print{u"--screen: there is no '%1'; choose one of %2.\n"_s.arg(options.screen, screens.join(u", "_s))});
    if (parser.isSet(size)) {
        const auto sides = parser.value(size).split(u'x');
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.width() < smallest || options.size.height() < smallest || options.size.width() > largest
            || options.size.height() > largest)
            return std::unexpected(Print{u"--size: two numbers from %1 to %2, as 900x600.\n"_s.arg(smallest).arg(largest)});
    }
    if (options.longNames && (options.album.isEmpty() || options.workspace.isEmpty()))
        return std::unexpected(Print{u"--long-names changes the workspace: it needs --album and --workspace.\n"_s});
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != "light"_L1 && name != "dark"_L1 && name != "system"_L1)
            return std::unexpected(Print{u"--theme: choose light, dark or system.\n"_s});
        options.theme = ThemeController::modeFrom(name);
    }
    return options;
}

std::optional<Options::Print> Options::withoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for the parser's words; gone before the real one begins
    const auto options = parse(QCoreApplication::arguments());
    return !options && options.error().exitCode == 0 ? std::optional(options.error()) : std::nullopt;
}

} // namespace touchline
