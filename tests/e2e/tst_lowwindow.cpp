// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/match/entrygrid.h"
#include "ui/screen/match/entrypanel.h"
#include "ui/screen/match/matchpage.h"
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
const QString translations = QStringLiteral(TOUCHLINE_BIN_DIR "/../translations");
}

/** The smallest window that there is, in every language: nothing stands over anything else, and all of it can be come to. */
class LowWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        m_languages.emplace(translations);
    }
    void entryOfAMatch_data();
    void entryOfAMatch();

private:
    QTemporaryDir m_home;
    std::optional<Languages> m_languages;
};

void LowWindowTest::entryOfAMatch_data()
{
    QTest::addColumn<QString>("language");
    const auto files = QDir(translations).entryList({u"touchline_*.qm"_s});
    QVERIFY(files.size() >= 2);
    for (const auto &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void LowWindowTest::entryOfAMatch()
{
    QFETCH(QString, language);
    m_languages->use(language);
    Window w(m_home.path());
    w.window.resize(640, 480);
    ScreenWalk walk(w.window, w.scope);
    w.window.openPlace({.database = w.session.samplePath()});
    QVERIFY(walk.begin());
    QVERIFY(walk.go(Screen::Match));
    auto &page = *w.window.page<MatchPage>();
    page.showEntry(true);
    page.viewModel().setReason(u"seen again on video"_s); // the field for it may come, too
    page.takeFocus();
    QTest::qWait(100);
    if (const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES"); !folder.isEmpty())
        w.window.grab().save(folder + u"/lowmatch-%1.png"_s.arg(language));
    auto *panel = page.entryPanel();
    auto *grid = panel->grid();
    const auto placeOf = [panel](const QWidget *widget) { return QRect(widget->mapTo(panel, QPoint()), widget->size()); };
    const QRect table = placeOf(grid);
    QVERIFY(grid->height() >= 150);
    int looked = 0;
    for (const auto *each : panel->findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(each) || qobject_cast<const QPushButton *>(each);
        if (!isText || !each->isVisible() || grid->isAncestorOf(each))
            continue;
        ++looked;
        QVERIFY2(!placeOf(each).intersects(table), qPrintable(each->property("text").toString()));
    }
    QVERIFY(looked >= 4); // team, hint, state, two buttons
    // What has no room is scrolled to: the last button can be seen.
    auto *save = panel->findChildren<QPushButton *>().constLast();
    auto *area = panel->findChild<QScrollArea *>();
    QVERIFY(area);
    area->ensureWidgetVisible(save);
    const QRect seen(area->viewport()->mapTo(panel, QPoint()), area->viewport()->size());
    QVERIFY(seen.contains(placeOf(save)));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    LowWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lowwindow.moc"
