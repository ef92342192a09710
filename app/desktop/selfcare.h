// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/crashwatch.h"
#include "ui/api/releasenotice.h"
#include "ui/viewmodel/crashreports.h"
#include <QtCore/QPointer>
#include <optional>

namespace touchline {

class MainWindow;

/** What the program does about itself where its user wants it: keeps reports of crashes and tells of them, asks for new versions. */
class SelfCare : public QObject
{
    Q_OBJECT
public:
    /** `releases` without an address: nobody is asked, and the settings do not offer it. */
    SelfCare(const QString &crashFolder, const QUrl &releases, ReleaseNotice::Allowed allowed = ReleaseNotice::Allowed::Https);

    /** The window that shows it from now on; each new one is told anew what nobody has answered yet. */
    void attach(MainWindow &window);
    /** Where somebody wants it, once a day at most. */
    void askForReleases();

private:
    void watch(bool on);
    void tellCrash();
    void showReport();
    void tellRelease();

    QString m_crashFolder;
    CrashWatch m_crashes;
    ReleaseNotice m_releases;
    struct Release
    {
        QVersionNumber version;
        QUrl page;
    };
    std::optional<Release> m_release; // nobody has said anything to it
    QPointer<MainWindow> m_window;
};

} // namespace touchline
