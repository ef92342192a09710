// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/selfcare.h"
#include "ui/model/daytext.h"
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/frame/notices.h"
#include "ui/screen/settings/crashsheet.h"
#include "ui/screen/settings/programcard.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/widget/errortext.h"
#include <QtCore/QSettings>
#include <QtGui/QDesktopServices>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto toldSetting = "crashes/told"_L1; // milliseconds since 1970 of the last crash that somebody knows of

} // namespace

SelfCare::SelfCare(const QString &crashFolder, const QUrl &releases, ReleaseNotice::Allowed allowed)
    : m_crashFolder(crashFolder), m_crashes(crashFolder), m_releases(releases, allowed)
{
    if (ProgramCard::wantsCrashReports())
        (void)m_crashes.setOn(true); // nobody is held up at the start by a folder that is full
    connect(&m_releases, &ReleaseNotice::found, this, [this](const QVersionNumber &version, const QUrl &page) {
        m_release = Release{.version = version, .page = page};
        tellRelease();
    });
}

void SelfCare::attach(MainWindow &window)
{
    m_window = &window;
    auto &card = window.page<SettingsPage>()->program();
    card.setReportThere(!crashReports(m_crashFolder).isEmpty());
    connect(&card, &ProgramCard::crashReportsWanted, this, &SelfCare::watch);
    connect(&card, &ProgramCard::showReportWanted, this, &SelfCare::showReport);
    if (!m_releases.address().isEmpty()) {
        card.offerReleases(m_releases.address().host());
        connect(&card, &ProgramCard::releasesWanted, this, &SelfCare::askForReleases);
    }
    tellCrash();
    tellRelease();
}

void SelfCare::askForReleases()
{
    if (ProgramCard::wantsReleases())
        m_releases.ask();
}

void SelfCare::watch(bool on)
{
    if (const auto done = m_crashes.setOn(on); !done && m_window)
        showError(m_window, done.error());
}

void SelfCare::tellCrash()
{
    const auto reports = crashReports(m_crashFolder);
    if (reports.isEmpty() || reports.constFirst().when.toMSecsSinceEpoch() <= QSettings().value(toldSetting).toLongLong())
        return;
    const QDateTime when = reports.constFirst().when;
    const auto told = [when] { QSettings().setValue(toldSetting, when.toMSecsSinceEpoch()); };
    showNotice(*m_window,
               tr("Touchline ended unexpectedly on %1, %2.", "day, time")
                   .arg(wholeDayText(when.date()), QLocale().toString(when.time(), QLocale::ShortFormat)),
               {{.text = tr("Show report"),
                 .call =
                     [this, told] {
                         told();
                         showReport();
                     }},
                {.text = tr("Close"), .call = told}});
}

void SelfCare::showReport()
{
    const auto reports = crashReports(m_crashFolder);
    if (reports.isEmpty() || !m_window)
        return;
    auto *sheet = new CrashSheet(reports.constFirst(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CrashSheet::deleted, this, [this] {
        if (m_window)
            m_window->page<SettingsPage>()->program().setReportThere(!crashReports(m_crashFolder).isEmpty());
    });
    sheet->open();
}

void SelfCare::tellRelease()
{
    if (!m_release || !m_window)
        return;
    showNotice(*m_window,
               tr("Touchline %1 can be had; this is %2.").arg(m_release->version.toString(), QLatin1StringView(TOUCHLINE_VERSION)),
               {{.text = tr("What is new"),
                 .call =
                     [this, page = m_release->page] {
                         QDesktopServices::openUrl(page);
                         m_release.reset();
                     }},
                {.text = tr("Not this one"), .call = [this, version = m_release->version] {
                     ReleaseNotice::setAside(version);
                     m_release.reset();
                 }}});
}

} // namespace touchline
