// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen/openclub.h"
#include "ui/widget/banner.h"
#include <QtCore/QAbstractAnimation>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <array>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Where the window stood is known again, unless another version has written it; and nothing in it moves by itself. */
class WindowStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(m_settings); }
    void init() { QSettings().clear(); }
    void isKnownAgain();
    void ofAnotherVersionIsLeftAside_data();
    void ofAnotherVersionIsLeftAside();
    void nothingMoves();

private:
    static constexpr QSize asDelivered{1320, 880};
    QTemporaryDir m_settings;
};

void WindowStateTest::isKnownAgain()
{
    {
        OpenClub club;
        club.window.resize(700, 520);
        club.window.close();
    }
    QCOMPARE(QSettings().value(u"window/version"_s).toInt(), 1);
    TokenStore tokens(u"touchline-test"_s);
    Session session({.cache = m_settings.path() + u"/cache"_s, .data = m_settings.path() + u"/data"_s}, tokens);
    Scope scope(session);
    ThemeController themes(ThemeMode::Light);
    const MainWindow window(session, scope, themes);
    QCOMPARE(window.size(), QSize(700, 520));
}

void WindowStateTest::ofAnotherVersionIsLeftAside_data()
{
    QTest::addColumn<QVariant>("version");
    QTest::addColumn<QByteArray>("geometry");
    QByteArray kept; // which would be taken if the version were ours
    {
        QWidget other;
        other.resize(700, 520);
        kept = other.saveGeometry();
    }
    QTest::newRow("newer") << QVariant(99) << kept;
    QTest::newRow("none") << QVariant() << kept;
    QTest::newRow("no number") << QVariant(u"two"_s) << kept;
    QTest::newRow("ours, but broken") << QVariant(1) << QByteArray("\x01\xd9\xd0\xcb\xff\xff", 6);
    QTest::newRow("ours, but empty") << QVariant(1) << QByteArray();
}

void WindowStateTest::ofAnotherVersionIsLeftAside()
{
    QFETCH(QVariant, version);
    QFETCH(QByteArray, geometry);
    QSettings settings;
    if (version.isValid())
        settings.setValue(u"window/version"_s, version);
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/state"_s, QByteArray("of a version that had tool bars"));
    TokenStore tokens(u"touchline-test"_s);
    Session session({.cache = m_settings.path() + u"/cache"_s, .data = m_settings.path() + u"/data"_s}, tokens);
    Scope scope(session);
    ThemeController themes(ThemeMode::Light);
    MainWindow window(session, scope, themes);
    QCOMPARE(window.size(), asDelivered);
    window.close();
    QCOMPARE(QSettings().value(u"window/version"_s).toInt(), 1); // from now on it is ours
}

void WindowStateTest::nothingMoves()
{
    constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
    QApplication::setEffectEnabled(Qt::UI_General, true); // as a system may ask for it; without this none is on
    for (const auto effect : effects)
        QApplication::setEffectEnabled(effect, true);
    QVERIFY(QApplication::isEffectEnabled(Qt::UI_AnimateMenu) && QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    OpenClub club;
    QVERIFY(club.open());
    for (const auto effect : effects)
        QVERIFY2(!QApplication::isEffectEnabled(effect), qPrintable(QString::number(effect)));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    auto *banner = club.window.findChild<Banner *>();
    QVERIFY(banner);
    for (const auto screen : {Screen::Player, Screen::Explore, Screen::Leaders, Screen::Settings}) {
        club.window.go({.screen = screen, .player = PlayerId{1}});
        banner->showMessage(Banner::Kind::Warning, u"The server does not answer."_s, u"Retry now"_s);
        QCoreApplication::processEvents();
        QVERIFY(banner->height() > banner->fontMetrics().height()); // there at once
        QVERIFY(club.window.findChildren<QAbstractAnimation *>().isEmpty());
        QVERIFY(QApplication::style()->findChildren<QAbstractAnimation *>().isEmpty());
        banner->hideMessage();
        QVERIFY(!banner->isVisible());
    }
}

QTEST_MAIN(WindowStateTest)
#include "tst_windowstate.moc"
