// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/selfcare.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/noticelines.h"
#include "tests/ui/scriptedserver.h"
#include "ui/screen/frame/notices.h"
#include "ui/screen/settings/programcard.h"
#include "ui/screen/settings/settingspage.h"
#include <QtGui/QDesktopServices>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** New versions in the real window: offered only where somebody built that in, asked for only where wanted, told by a quiet line. */
class NewVersionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void init() { QSettings().clear(); }
    void offeredOnlyWhereThereIsAnAddress();
    void askedForOnlyWhereWanted();
    void told();

public:
    Q_INVOKABLE void openPage(const QUrl &page) { m_opened.append(page); }

private:
    QString crashFolder() const { return m_home.path() + u"/crashes"_s; }
    QTemporaryDir m_home;
    QList<QUrl> m_opened;
};

void NewVersionTest::offeredOnlyWhereThereIsAnAddress()
{
    for (const auto &[address, offered] : {std::pair{QUrl(), false},
                                           {QUrl(u"http://touchline.example/newest.json"_s), false},
                                           {QUrl(u"https://touchline.example/newest.json"_s), true}}) {
        Window w(m_home.path());
        SelfCare care(crashFolder(), address);
        care.attach(w.window);
        const auto choices = w.window.page<SettingsPage>()->program().findChildren<QCheckBox *>();
        QCOMPARE(choices.size(), offered ? 2 : 1);
        QVERIFY(!choices.constLast()->isChecked());
        QSettings().setValue(u"releases/wanted"_s, true); // of another build
        if (!offered)
            care.askForReleases();
        QVERIFY(!QSettings().contains(u"releases/asked"_s));
        QSettings().clear();
    }
}

void NewVersionTest::askedForOnlyWhereWanted()
{
    ScriptedServer server(
        [](QTcpSocket &socket, const QByteArray &, const QByteArray &) { socket.write(ScriptedServer::answer(200, "{}")); });
    Window w(m_home.path());
    SelfCare care(crashFolder(), server.url(), ReleaseNotice::Allowed::HttpToo);
    care.attach(w.window);
    care.askForReleases();
    QVERIFY(!QSettings().contains(u"releases/asked"_s)); // which is kept before anything is sent
    auto *choice = w.window.page<SettingsPage>()->program().findChildren<QCheckBox *>().constLast();
    choice->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(server.heads.size(), 1, 20'000);
    QVERIFY(notices(w.window).isEmpty());
}

void NewVersionTest::told()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(ScriptedServer::answer(200, R"({"version":"99.1.0","page":"http://127.0.0.1/new"})"));
    });
    QSettings().setValue(u"releases/wanted"_s, true);
    Window w(m_home.path());
    showNotice(w.window, u"Something else"_s, {});
    SelfCare care(crashFolder(), server.url(), ReleaseNotice::Allowed::HttpToo);
    care.attach(w.window);
    care.askForReleases();
    QTRY_COMPARE_WITH_TIMEOUT(notices(w.window).size(), 2, 20'000); // one under the other
    QVERIFY2(notices(w.window).constLast().contains(u"99.1.0"_s), qPrintable(notices(w.window).constLast()));
    QTest::mouseClick(shown<QPushButton>(w.window.menuWidget(), u"Not this one"_s), Qt::LeftButton);
    QTRY_COMPARE(notices(w.window).size(), 1);
    QCOMPARE(QSettings().value(u"releases/setAside"_s).toString(), u"99.1.0"_s);
    QSettings().remove(u"releases/asked"_s);
    QSettings().remove(u"releases/setAside"_s);
    care.askForReleases();
    QTRY_COMPARE_WITH_TIMEOUT(notices(w.window).size(), 2, 20'000);
    QDesktopServices::setUrlHandler(u"http"_s, this, "openPage"); // instead of a browser
    QTest::mouseClick(shown<QPushButton>(w.window.menuWidget(), u"What is new"_s), Qt::LeftButton);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(u"http://127.0.0.1/new"_s)});
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(notices(w.window).size(), 1);
}

QTEST_MAIN(NewVersionTest)
#include "tst_newversion.moc"
