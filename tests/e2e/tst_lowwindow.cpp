// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/truncation.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/import/owntable.h"
#include "ui/screen/frame/topbar.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/match/entrygrid.h"
#include "ui/screen/match/entrypanel.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/emptystate.h"
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** What is wrong with the cards of the import, one under the other; empty: nothing. */
QString faultOf(const ImportPage &page)
{
    const auto placeOf = [&page](const QWidget *widget) { return QRect(widget->mapTo(&page, QPoint()), widget->size()); };
    QRect before;
    for (const auto *card : page.findChildren<Card *>()) {
        if (!card->isVisible())
            continue;
        const QRect place = placeOf(card);
        if (before.isValid() && place.top() - before.bottom() - 1 != space::two)
            return u"%1 px above %2"_s.arg(place.top() - before.bottom() - 1).arg(card->title());
        before = place;
    }
    QList<const ChoiceBox *> boxes;
    for (const auto *box : page.findChildren<ChoiceBox *>()) {
        if (!box->isVisible())
            continue;
        if (!box->parentWidget()->rect().contains(box->geometry()))
            return box->accessibleName() + u" is cut"_s;
        for (const auto *other : std::as_const(boxes)) {
            if (placeOf(other).intersects(placeOf(box)))
                return box->accessibleName() + u" stands over "_s + other->accessibleName();
        }
        boxes.append(box);
    }
    for (const auto *button : page.findChildren<QPushButton *>()) {
        if (button->property("commandId").toString() == "check"_L1 && button->isVisible() && !page.isRightToLeft()
            && placeOf(button).left() != before.left())
            return u"the button stands at %1, the cards at %2"_s.arg(placeOf(button).left()).arg(before.left());
    }
    return boxes.size() < 10 ? u"there are %1 choices"_s.arg(boxes.size()) : cutTexts(&page).join(u'\n');
}

const QString translations = QStringLiteral(TOUCHLINE_BIN_DIR "/../translations");
} // namespace

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
    void tableThatIsImported_data() { entryOfAMatch_data(); }
    void tableThatIsImported();
    void figuresOfNobody();
    void whereOneIs_data() { entryOfAMatch_data(); }
    void whereOneIs();

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

void LowWindowTest::whereOneIs()
{
    QFETCH(QString, language);
    m_languages->use(language);
    Window w(m_home.path());
    ScreenWalk walk(w.window, w.scope);
    w.window.openPlace({.database = w.session.samplePath()});
    QVERIFY(walk.begin());
    for (const QSize size : {QSize(640, 480), QSize(900, 600)}) {
        w.window.resize(size);
        QVERIFY(walk.go(Screen::Player));
        auto *bar = w.window.findChild<TopBar *>();
        const auto names = bar->findChildren<ElidedLabel *>();
        const auto name = std::ranges::find_if(names, [](const ElidedLabel *each) { return each->isVisible(); });
        QVERIFY(name != names.cend());
        QVERIFY2((*name)->width() >= (*name)->sizeHint().width(), qPrintable((*name)->text() + u" is cut"_s));
        QList<QRect> places;
        for (const auto *each : bar->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<const QComboBox *>(each) || qobject_cast<const QToolButton *>(each) || each == *name;
            if (!isPart || !each->isVisible())
                continue;
            const QRect place(each->mapTo(bar, QPoint()), each->size());
            QVERIFY2(bar->rect().contains(place), qPrintable(each->accessibleName()));
            for (const QRect &other : std::as_const(places))
                QVERIFY2(!place.intersects(other), qPrintable(each->accessibleName()));
            places.append(place);
        }
        QVERIFY(places.size() >= 4); // back, page, season, period, find
    }
}

void LowWindowTest::tableThatIsImported()
{
    QFETCH(QString, language);
    m_languages->use(language);
    Window w(m_home.path());
    ScreenWalk walk(w.window, w.scope);
    w.window.openPlace({.database = w.session.samplePath()});
    QVERIFY(walk.begin());
    QVERIFY(walk.go(Screen::Import));
    auto &page = *w.window.page<ImportPage>();
    page.viewModel().paste(QString::fromUtf8(ownTable::example()));
    QTRY_COMPARE(page.viewModel().step(), ImportViewModel::Step::Mapping);
    for (const QSize size : {QSize(1320, 880), QSize(900, 600), QSize(640, 480)}) {
        w.window.resize(size);
        QTRY_COMPARE(faultOf(page), QString());
    }
}

/** A page of which there is nothing to show says so in sight, not in the middle of an empty sheet of paper. */
void LowWindowTest::figuresOfNobody()
{
    m_languages->use(u"en"_s);
    Window w(m_home.path());
    w.window.resize(900, 600);
    w.session.createWorkspace(m_home.filePath(u"new.touchline"_s),
                              {.sport = u"football"_s,
                               .competition = u"Friendlies"_s,
                               .label = u"2026/27"_s,
                               .first = QDate(2026, 8, 1),
                               .last = QDate(2027, 6, 30),
                               .timeZone = u"UTC"_s,
                               .team = u"Riverside U13"_s,
                               .squad = {{.name = u"Alex Reed"_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
    w.window.go({.screen = Screen::Reports});
    auto &page = *w.window.page<ReportsPage>();
    const auto *said = page.findChild<EmptyState *>();
    QVERIFY(said);
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 20'000);
    const auto *area = page.findChild<QScrollArea *>();
    const auto *button = said->findChild<QPushButton *>();
    const QRect seen(area->viewport()->mapTo(&page, QPoint()), area->viewport()->size());
    QTRY_VERIFY(seen.contains(QRect(button->mapTo(&page, QPoint()), button->size())));
    for (const auto *box : page.findChildren<ChoiceBox *>()) {
        const auto *line = box->isVisible() ? box->lineEdit() : nullptr;
        QVERIFY(!line || line->fontMetrics().horizontalAdvance(line->placeholderText()) < line->width());
    }
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    LowWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lowwindow.moc"
