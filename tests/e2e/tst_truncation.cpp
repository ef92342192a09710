// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/truncation.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/match/matchpage.h"
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
const QString translations = QStringLiteral(TOUCHLINE_BIN_DIR "/../translations");
}

/** Nothing that is to be read is cut: every screen, in every language that there is, in a usual and in a small window. */
class TruncationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        m_languages.emplace(translations);
    }
    void findsWhatIsCut();
    void everyScreen_data();
    void everyScreen();

private:
    QTemporaryDir m_home;
    std::optional<Languages> m_languages;
};

void TruncationTest::findsWhatIsCut()
{
    QWidget window;
    auto *label = new QLabel(u"a label that is longer than this"_s, &window);
    auto *button = new QPushButton(u"a button that is longer than this"_s, &window);
    auto *wrapped = new QLabel(u"a sentence of several words that needs more than one line"_s, &window);
    wrapped->setWordWrap(true);
    auto *elided = new ElidedLabel(u"a label that may give way to others"_s, &window);
    label->setGeometry(0, 0, 60, 20);
    button->setGeometry(0, 30, 60, 32);
    wrapped->setGeometry(0, 70, 60, 20);
    elided->setGeometry(0, 100, 60, 20);
    window.resize(300, 200);
    window.show();
    QCOMPARE(cutTexts(&window).size(), 3);
    label->setGeometry(0, 0, 280, 20);
    button->setGeometry(0, 30, 280, 32);
    wrapped->setGeometry(0, 70, 280, 60);
    QCOMPARE(cutTexts(&window), QStringList());
    button->move(100, 30);
    QCOMPARE(cutTexts(&window).size(), 1); // its end is beyond the window
}

void TruncationTest::everyScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const auto files = QDir(translations).entryList({u"touchline_*.qm"_s});
    QVERIFY(files.size() >= 2);
    for (const auto &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)})
            QTest::addRow("%s, %d x %d", qPrintable(language), size.width(), size.height()) << language << size;
    }
}

void TruncationTest::everyScreen()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_languages->use(language);
    Window w(m_home.path());
    w.window.resize(size);
    ScreenWalk walk(w.window, w.scope);
    QStringList cut;
    const auto look = [&](const QString &screen) {
        QTest::qWait(50);
        for (const auto &text : cutTexts(&w.window))
            cut.append(screen + u": "_s + text);
    };
    w.window.showWelcome();
    look(u"welcome"_s);
    w.window.showNewWorkspace();
    look(u"newworkspace"_s);
    w.window.showSignIn();
    look(u"signin"_s);
    w.window.openPlace({.database = w.session.samplePath()});
    QVERIFY(walk.begin());
    for (const auto &name : screenNames()) {
        if (!walk.go(*screenOf(name)))
            qWarning("%s shows nothing", qPrintable(name));
        look(name);
        if (name == "match"_L1) {
            w.window.page<MatchPage>()->showEntry(true);
            look(u"match entry"_s);
        }
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(u"\n"_s + cut.join(u'\n')));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    TruncationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_truncation.moc"
