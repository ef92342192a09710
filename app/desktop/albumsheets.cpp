// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "ui/screen/players/playerspage.h"
#include "ui/screen/settings/crashsheet.h"
#include "ui/screen/signin/certificatesheet.h"
#include "ui/screen/team/addplayerssheet.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>

/** The part of Album that opens the sheets which come by themselves, of what happens seldom. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

ServerCertificate ownCertificate()
{
    return {.server = QUrl(u"https://stats.my-club.org:8443"_s),
            .fingerprint = QByteArray::fromHex("5f1c0b9e7a44d2c813f6908b6e27a1d05c9b48e3f07d16a25b80c4e93712fd6a"),
            .trusted = {},
            .owner = u"stats.my-club.org"_s,
            .issuer = {},
            .until = QDateTime(QDate(2027, 11, 1), QTime(12, 0), QTimeZone::UTC),
            .fault = {}};
}

} // namespace

void Album::sheet(QDialog *dialog, const QString &name)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    picture(name);
    dialog->close();
    waitFor([] { return false; }, 100);
}

void Album::takeSeldomSheets()
{
    auto certificate = ownCertificate();
    sheet(new CertificateSheet(certificate, &m_window), u"certificate"_s);
    certificate.trusted = QByteArray(32, '\x2a');
    sheet(new CertificateSheet(certificate, &m_window), u"certificate-changed"_s);
    QTemporaryFile report;
    if (report.open()) {
        report.write("Touchline 0.1.0, Qt 6.8.2\n" + crashMark.toByteArray() + "signal 11\ntouchline(+0x1f2)\n");
        report.flush();
        sheet(new CrashSheet({.fileName = report.fileName(), .when = QDateTime::currentDateTime()}, &m_window), u"crash"_s);
    }

    m_walk.go(Screen::Players);
    const auto &players = m_window.page<PlayersPage>()->viewModel().players();
    m_walk.go(Screen::Team);
    auto *team = m_window.page<TeamPage>();
    QString known = u"Alex Reed"_s; // or somebody of another team
    for (int row = 0; row < players.rowCount(); ++row) {
        if (players.index(row, PlayersModel::Team).data().toString() != team->viewModel().squad().table().teamName)
            known = players.index(row, PlayersModel::Name).data().toString();
    }
    for (auto *action : team->findChildren<QAction *>()) {
        if (action->text() == RosterEdit::tr("Add players…"))
            action->trigger();
    }
    if (auto *adding = m_window.findChild<AddPlayersSheet *>()) {
        adding->findChild<QPlainTextEdit *>()->setPlainText(u"9 Ana Ferreira\n7 "_s + known);
        waitFor([] { return false; }, 1'000); // who is known already
        picture(u"addplayers"_s);
        adding->reject(); // and nothing is kept of it
    }
}

} // namespace touchline
