// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/server/support/certificate.h"
#include "tests/ui/clubserver.h"
#include "ui/screen/signin/certificatesheet.h"
#include <QtNetwork/QSslCertificate>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A coach and a club's server whose certificate nobody vouches for: the real window and the real server. */
class OwnCertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canMakeCertificates())
            QSKIP("needs TLS in Qt and the openssl command to make certificates");
        QVERIFY(prepareHome(m_home));
        m_files = QDir(m_home.path());
        QVERIFY(makeCertificate(m_files, u"first"_s) && makeCertificate(m_files, u"second"_s));
        m_club = std::make_unique<ClubServer>(m_files.filePath(u"club.touchline"_s));
        QVERIFY(m_club->makeSample());
        QVERIFY(m_club->addUser(u"Ada"_s, {u"--admin"_s}));
        serve(u"first"_s);
        QVERIFY2(m_club->said().contains(fingerprintText(fingerprint(u"first"_s)).toLatin1()), m_club->said().constData());
    }
    /** No, then yes, then never again; by a new window, too. */
    void isAskedOnceAndTrusted()
    {
        {
            Window window(m_files.filePath(u"home"_s));
            signIn(window);
            auto *sheet = sheetOf(window);
            QVERIFY(sheet);
            QVERIFY(shown(sheet).contains(fingerprintText(fingerprint(u"first"_s), 8)));
            QVERIFY(shown(sheet).contains(u"first"_s));
            auto *trust = buttonOf(sheet, u"&Trust this certificate"_s);
            QVERIFY(trust && !trust->isDefault() && !trust->hasFocus());
            QTest::keyClick(sheet, Qt::Key_Return); // whoever does not read it
            QTRY_VERIFY(!sheetOf(window, false));
            QTRY_COMPARE(window.session.state(), Session::State::Closed);
            QVERIFY(window.shows(u"not trusted by this computer"_s));
            QVERIFY(window.session.trustedServers().all().isEmpty());

            signIn(window);
            sheet = sheetOf(window);
            QVERIFY(sheet);
            QTest::mouseClick(buttonOf(sheet, u"&Trust this certificate"_s), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(window.session.state(), Session::State::Open, 20'000); // with the password that was typed
        }
        Window window(m_files.filePath(u"home"_s));
        signIn(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.session.state(), Session::State::Open, 20'000);
        QVERIFY(!sheetOf(window, false));
    }
    void anotherCertificateTakesTwoSteps()
    {
        QVERIFY(m_club->stop());
        serve(u"second"_s);
        Window window(m_files.filePath(u"home"_s));
        signIn(window);
        auto *sheet = sheetOf(window);
        QVERIFY(sheet);
        for (const auto &name : {u"first"_s, u"second"_s})
            QVERIFY(shown(sheet).contains(fingerprintText(fingerprint(name), 8)));
        auto *trust = buttonOf(sheet, u"&Trust the new certificate"_s);
        QVERIFY(trust && !trust->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheetOf(window, false));
        QCOMPARE(window.session.trustedServers().fingerprint(m_club->url()), fingerprint(u"first"_s));

        signIn(window);
        sheet = sheetOf(window);
        QVERIFY(sheet);
        QTest::keyClick(sheet->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::mouseClick(buttonOf(sheet, u"&Trust the new certificate"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(window.session.state(), Session::State::Open, 20'000);
        QCOMPARE(window.session.trustedServers().fingerprint(m_club->url()), fingerprint(u"second"_s));
    }
    /** The certificate changes while the window is open: what was there stays, the question comes once, and the way back is a trust. */
    void changesUnderAnOpenWindow()
    {
        Window window(m_files.filePath(u"home"_s));
        signIn(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.session.state(), Session::State::Open, 20'000);
        QVERIFY(m_club->stop());
        serve(u"first"_s);
        window.session.connection().retryNow();
        auto *sheet = sheetOf(window);
        QVERIFY(sheet);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheetOf(window, false));
        QSignalSpy refused(&window.session, &Session::certificateRefused);
        QTRY_VERIFY_WITH_TIMEOUT(refused.size() >= 2, 20'000); // it is tried on by itself
        QVERIFY(!sheetOf(window, false));
        QCOMPARE(window.session.state(), Session::State::Open);
        QVERIFY(!window.session.connection().isOnline());
        auto *again = window.find<QPushButton>([](QPushButton *button) { return button->text().remove(u'&') == u"Retry now"_s; });
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        sheet = sheetOf(window);
        QVERIFY(sheet);
        QTest::keyClick(sheet->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::mouseClick(buttonOf(sheet, u"&Trust the new certificate"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.session.connection().isOnline(), 20'000);
    }
    void isTakenBackInTheSettings()
    {
        Window window(m_files.filePath(u"home"_s));
        signIn(window);
        QTRY_COMPARE_WITH_TIMEOUT(window.session.state(), Session::State::Open, 20'000);
        window.window.go({.screen = Screen::Settings});
        const auto isStop = [](QPushButton *button) { return button->text() == u"Stop trusting it"_s; };
        QTRY_VERIFY(window.find<QPushButton>(isStop));
        QVERIFY(window.shows(fingerprintText(fingerprint(u"first"_s), 16)));
        QTest::mouseClick(window.find<QPushButton>(isStop), Qt::LeftButton);
        QTRY_COMPARE(window.session.state(), Session::State::Closed);
        signIn(window);
        QVERIFY(sheetOf(window));
        QTest::keyClick(sheetOf(window), Qt::Key_Escape);
        QTRY_COMPARE(window.session.state(), Session::State::Closed);
    }

private:
    void serve(const QString &name)
    {
        m_club->serveByTls(m_files.filePath(name + u".pem"_s), m_files.filePath(name + u".key"_s));
        QVERIFY2(m_club->start(), m_club->said().constData());
    }
    QByteArray fingerprint(const QString &name) const
    {
        return QSslCertificate::fromPath(m_files.filePath(name + u".pem"_s)).value(0).digest(QCryptographicHash::Sha256);
    }
    void signIn(Window &window) const
    {
        window.window.showSignIn(m_club->url(), u"Ada"_s);
        auto *password = window.find<QLineEdit>([](QLineEdit *edit) { return edit->echoMode() == QLineEdit::Password; });
        QVERIFY(password);
        password->setText(ClubServer::password());
        QTest::keyClick(password, Qt::Key_Return);
    }
    static CertificateSheet *sheetOf(Window &window, bool wait = true)
    {
        const auto any = [](CertificateSheet *) { return true; };
        if (wait && !QTest::qWaitFor([&] { return window.find<CertificateSheet>(any) != nullptr; }, 20'000))
            return nullptr;
        return window.find<CertificateSheet>(any);
    }
    static QString shown(const QWidget *sheet)
    {
        QStringList texts;
        for (const auto *label : sheet->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static QPushButton *buttonOf(const QWidget *sheet, const QString &text)
    {
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QTemporaryDir m_home;
    QDir m_files;
    std::unique_ptr<ClubServer> m_club;
};

QTEST_MAIN(OwnCertificateTest)
#include "tst_owncertificate.moc"
