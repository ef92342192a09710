// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/chart/sparkline.h"
#include "ui/screen/overview/insightlist.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/widget/kpirow.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLayout>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The form of players, on their pages and on the first one, is what the server says of it. */
class FormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void arrowsOfAPlayer();
    void sparklinesOfWhatStandsOut();
    void squadInItsLastMatches();
    void mapHasTheRoomOfItsPlayers();

private:
    static bool open(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        return QTest::qWaitFor([&w] { return w.scope.isReady() && !w.scope.teams().isEmpty(); }, 60'000);
    }
    template<typename T> static std::optional<T> asked(Window &w, const QString &path, const QUrlQuery &query)
    {
        auto pending = w.session.api().get<T>(path, query);
        if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000))
            return {};
        const auto answer = pending.future().result();
        if (!answer)
            qWarning("%s", qPrintable(answer.error().detail));
        return answer ? std::optional(answer->data) : std::nullopt;
    }
    static TeamInsights insightsOf(Window &w, TeamId team)
    {
        QUrlQuery query;
        query.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        return asked<TeamInsights>(w, paths::insights, query).value_or(TeamInsights());
    }
    QTemporaryDir m_home;
};

/** Every player of the league who has changed, as far as the change is in one of the five tiles. */
void FormTest::arrowsOfAPlayer()
{
    Window w(m_home.path());
    QVERIFY(open(w));
    auto *page = w.window.page<PlayerPage>();
    int arrows = 0;
    for (const TeamInfo &team : w.scope.teams()) {
        const TeamInsights told = insightsOf(w, team.id);
        QVERIFY(told.tests > 0);
        QList<PlayerId> movers;
        for (const FormChange &change : told.changes) {
            if (!movers.contains(change.player))
                movers.append(change.player);
        }
        for (const PlayerId player : std::as_const(movers)) {
            QSignalSpy known(&page->viewModel(), &PlayerViewModel::formLoaded);
            w.window.go({.screen = Screen::Player, .player = player});
            QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), 20'000);
            for (const KpiTile *tile : page->findChild<KpiRow *>()->tiles()) {
                const KpiData &data = tile->data();
                const auto change = std::ranges::find_if(
                    told.changes, [&data, player](const FormChange &each) { return each.player == player && each.metric == data.id; });
                if (change == told.changes.cend()) {
                    QCOMPARE(data.form, KpiData::Form::None);
                    continue;
                }
                ++arrows;
                QCOMPARE(data.form, change->up ? KpiData::Form::Up : KpiData::Form::Down);
                QCOMPARE(data.formIsGood, change->better.value_or(true));
                const QString recent = w.scope.catalog().rate(data.id, change->difference.first);
                QVERIFY2(data.formText.contains(recent), qPrintable(data.formText));
                QVERIFY(tile->accessibleName().contains(data.formText) && tile->toolTip().contains(data.formText));
            }
        }
    }
    QVERIFY2(arrows > 0, "no tile of the sample league has changed: this test shows nothing");
    qInfo("%d arrows", arrows);
}

/** In the list's order: the player's rate over five appearances, from the first to the last of ten. */
void FormTest::sparklinesOfWhatStandsOut()
{
    Window w(m_home.path());
    QVERIFY(open(w));
    auto *page = w.window.page<OverviewPage>();
    auto &viewModel = page->viewModel();
    QTRY_VERIFY_WITH_TIMEOUT(viewModel.hasData() && !viewModel.isLoading(), 20'000);
    const TeamInsights told = insightsOf(w, *viewModel.team());
    const auto &catalog = w.scope.catalog();
    QStringList expected;
    const auto add = [&](const auto &found) {
        for (const auto &each : found) {
            QVERIFY2(each.metric.isEmpty() ? each.form.isEmpty() : each.form.size() <= 10, qPrintable(each.metric));
            expected.append(each.form.size() < 2
                                ? QString()
                                : u"%1, over five appearances each: from %2 to %3"_s.arg(catalog.rateName(each.metric, told.per),
                                                                                         catalog.rate(each.metric, each.form.first()),
                                                                                         catalog.rate(each.metric, each.form.last())));
        }
    };
    add(told.changes);
    add(told.records);
    add(told.milestones);
    add(told.streaks);
    expected = expected.first(std::min<qsizetype>(12, expected.size())); // the list shows no more
    expected.removeAll(QString());
    QVERIFY2(!expected.isEmpty(), "nothing with a form stands out: this test shows nothing");
    QStringList shown;
    auto *list = page->findChild<InsightList *>();
    for (int i = 0; i < list->layout()->count(); ++i) {
        const auto *entry = list->layout()->itemAt(i)->widget();
        if (const auto *line = entry->findChild<Sparkline *>())
            shown.append(line->accessibleName());
    }
    QCOMPARE(shown, expected);
}

/** Field by field what the server says, each leading to its player. */
void FormTest::squadInItsLastMatches()
{
    Window w(m_home.path());
    QVERIFY(open(w));
    auto *page = w.window.page<OverviewPage>();
    auto &squad = page->squadForm();
    QTRY_VERIFY_WITH_TIMEOUT(squad.hasData() && !squad.isLoading(), 30'000);
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
    query.addQueryItem(u"metric"_s, squad.metric());
    const QString path = filled(paths::teamForm, toNumber(*page->viewModel().team()));
    const auto told = asked<SquadForm>(w, path, query);
    QVERIFY(told);
    QCOMPARE(told->matches.size(), 8);
    auto *map = page->findChild<HeatMapChart *>();
    QVERIFY(map);
    QTRY_VERIFY2(map->height() >= map->minimumSizeHint().height(),
                 qPrintable(u"the map has %1 pixels of %2"_s.arg(map->height()).arg(map->minimumSizeHint().height())));
    const HeatMapData &data = map->data();
    QCOMPARE(data.columns.size(), 8);
    QCOMPARE(data.cells.size(), 8 * data.rows.size());
    qsizetype shown = 0;
    for (const HeatMapCell &field : data.cells) {
        if (field.blank)
            continue;
        const SquadFormCell &cell = told->cells.at(shown++);
        QCOMPARE(data.rows.at(field.row), cell.name);
        QCOMPARE(told->matches.at(field.column).match, cell.match);
        QCOMPARE(field.text, w.scope.catalog().amount(*cell.value.number));
        QCOMPARE(field.share.has_value(), cell.percentile.number.has_value());
        if (field.share)
            QCOMPARE(*field.share, *cell.percentile.number / 100);
    }
    QCOMPARE(shown, told->cells.size());
    for (const QString &column : data.columns)
        QVERIFY2(!column.startsWith(MetricCatalog::dash()), "the fixtures name every opponent");
    const QString picture = qEnvironmentVariable("TOUCHLINE_PICTURES");
    if (!picture.isEmpty())
        QVERIFY(map->window()->grab().save(picture + u"/overview.png"_s) && map->toImage(1).save(picture + u"/squadform.png"_s));
    map->setFocus();
    QTest::keyClick(map, Qt::Key_End);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(w.window.route().screen, Screen::Player);
    QCOMPARE(w.window.route().player, told->cells.constLast().player);
}

/** The data come after the page: what stands around the map makes room for as many rows as there are, of this team and of the next. */
void FormTest::mapHasTheRoomOfItsPlayers()
{
    Window w(m_home.path());
    QVERIFY(open(w));
    auto *page = w.window.page<OverviewPage>();
    auto *map = page->findChild<HeatMapChart *>();
    QVERIFY(map);
    for (const TeamId team : {w.scope.teams().constFirst().id, w.scope.teams().constLast().id}) {
        w.window.go({.screen = Screen::Overview, .team = team});
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().hasData() && page->viewModel().team() == team, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(page->squadForm().hasData() && !page->squadForm().isLoading(), 20'000);
        QVERIFY(map->data().rows.size() > 11);
        QTRY_VERIFY_WITH_TIMEOUT(map->height() >= map->minimumSizeHint().height(), 5'000);
    }
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    FormTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_form.moc"
