// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "app/desktop/options.h"
#include "app/desktop/selfcare.h"
#include "app/desktop/tour.h"
#include "app/desktop/windowkeeper.h"
#include "ui/screen/frame/recentplaces.h"
#include "ui/screen/settings/settingspage.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <chrono>
#include <cstdio>
#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {

constexpr std::chrono::seconds afterStart{3}; // the window and its first page come first

/** Known before there is a window; none where somebody has to choose first. */
std::optional<Place> placeToOpen(const Session &session, const Options &options)
{
    if (options.sample)
        return Place{.database = session.samplePath()};
    if (!options.workspace.isEmpty())
        return Place{.database = QFileInfo(options.workspace).absoluteFilePath()};
    if (options.server || !options.link.isEmpty())
        return std::nullopt;
    return recentPlaces::current();
}

void open(MainWindow &window, const std::optional<Place> &place, const Options &options)
{
    if (place)
        window.openPlace(*place);
    else if (options.server)
        window.showSignIn(*options.server);
    else if (!options.link.isEmpty())
        window.openLink(options.link);
    else
        window.start();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    qunsetenv("QT_NO_GLIB"); // libsecret answers the keychain's questions through the GLib loop
    QCoreApplication::setOrganizationName(u"Touchline"_s);
    QCoreApplication::setApplicationName(u"touchline"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(TOUCHLINE_VERSION));
    QGuiApplication::setDesktopFileName(u"touchline"_s);

    if (const auto print = Options::withoutDisplay(argc, argv)) {
        std::fputs(qPrintable(print->text), stdout);
        return print->exitCode;
    }
    QApplication application(argc, argv);
    const auto options = Options::parse(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().exitCode == 0 ? stdout : stderr);
        return options.error().exitCode;
    }
    const auto folders = SessionFolders::standard();
    std::optional<KDSingleApplication> single;
    std::optional<SelfCare> care;
    QTemporaryDir privateSettings;
    if (options->isForSomebody()) {
        single.emplace();
        if (!single->isPrimaryInstance()) {
            // It comes to the front, and follows the link.
            if (single->sendMessageWithTimeout(options->link.toUtf8(), 2'000))
                return 0;
            std::fputs("Touchline is open already, and does not answer. Close it, and try again.\n", stderr);
            return 1;
        }
        care.emplace(folders.data + u"/crashes"_s, QUrl(QString::fromLatin1(TOUCHLINE_RELEASES_URL)));
    } else { // pictures and measurements neither follow nor change what the user has set
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, privateSettings.path());
    }

    Languages languages;
    languages.use(options->language.isEmpty() ? SettingsPage::languageSetting() : options->language, SettingsPage::numbersSetting());
    ThemeController themes(options->theme.value_or(SettingsPage::keptTheme()));
    TokenStore tokens(u"Touchline"_s);
    Session session(folders, tokens);
    const auto place = options->opensAtOnce() ? placeToOpen(session, *options) : std::nullopt;
    if (place) // the server takes as long as the window: they start beside each other
        session.open(*place);
    Scope scope(session);
    WindowKeeper keeper(languages, session, scope, themes);
    if (!options->size.isEmpty())
        keeper.window().resize(options->size);
    if (single) {
        keeper.forEachWindow([&care](MainWindow &window) { care->attach(window); });
        QTimer::singleShot(afterStart, &*care, &SelfCare::askForReleases);
        QObject::connect(&*single, &KDSingleApplication::messageReceived, &application, [&](const QByteArray &link) {
            MainWindow &window = keeper.window();
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
            if (!link.isEmpty())
                window.openLink(QString::fromUtf8(link.left(longestDeepLink + 1)));
        });
    }
    std::optional<Tour> tour;
    std::optional<Album> album;
    bool toOpen = true;
    if (!options->album.isEmpty()) {
        album.emplace(*options, keeper.window(), session, scope);
        album->begin();
        toOpen = false; // it opens what it needs
    } else if (!options->isForSomebody()) {
        tour.emplace(*options, keeper.window(), session, scope, sinceStart);
        toOpen = tour->begin();
    }
    if (toOpen)
        open(keeper.window(), place, *options);
    return QApplication::exec();
}
