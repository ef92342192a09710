// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include <QtCore/QDir>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The program started without its server: whoever had signed in sees what was there. */
class OfflineStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void whoSignedInByPasswordIsKnown()
    {
        SignedIn f;
        f.session.signIn(f.club.url(), u"coach"_s, u"right"_s, true);
        QTRY_VERIFY(f.scope.isReady());
        QTRY_COMPARE(kept(f), 4); // who is here, the seasons, their teams, the sport
        f.session.close();
        f.club.gone = true;
        Session later({.cache = f.folder.path() + u"/cache"_s, .data = f.folder.path() + u"/data"_s}, f.tokens, // has the token
                      {.idle = 2'000, .deadline = 4'000}, {.first = 60'000, .longest = 60'000});
        Scope scope(later);
        later.resume(f.club.url(), u"coach"_s);
        QTRY_VERIFY(later.state() != Session::State::Opening);
        QCOMPARE(later.state(), Session::State::Open);
        QCOMPARE(later.me().name, u"coach"_s);
        QCOMPARE(later.me().teams, QList<TeamId>{TeamId{1}});
        QTRY_VERIFY(scope.isReady());
        QCOMPARE(scope.teams().size(), 2);
    }

private:
    static qsizetype kept(const SignedIn &f)
    {
        qsizetype files = 0;
        const auto accounts = QDir(f.folder.path() + u"/cache/answers"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &account : accounts)
            files += QDir(account.filePath()).entryList(QDir::Files).size();
        return files;
    }
    QTemporaryDir m_settings;
};

int main(int argc, char **argv)
{
    qunsetenv("QT_NO_GLIB"); // the keychain's library says through the GLib loop that there is none
    QCoreApplication application(argc, argv);
    OfflineStartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_offlinestart.moc"
