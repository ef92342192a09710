// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/readback.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/reports/daychoice.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/viewmodel/overviewtexts.h"
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Reports as of a day have the numbers of the matches up to it, and say which day it is. */
class ReportDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils), which reads the pages, is not installed");
    }
    void aPlayersPage();
    void aTeamsPage();
    void aSquadsPages();
    void aDayBeforeAnybodyPlayed();
    void anotherPeriodReachesThePage();

private:
    ReportsPage *opened(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
            return nullptr;
        w.scope.setPeriod({});
        auto *page = w.window.page<ReportsPage>();
        w.window.go({.screen = Screen::Reports});
        return settled(page) ? page : nullptr;
    }
    static bool settled(ReportsPage *page)
    {
        auto &model = page->viewModel();
        return QTest::qWaitFor([&] { return !model.isLoading() && (model.hasData() || model.isEmpty()); }, 20'000);
    }
    /** By its control. */
    static bool choose(ReportsPage *page, QDate day)
    {
        auto *choice = page->findChild<DayChoice *>();
        auto *box = choice ? choice->findChild<QCheckBox *>() : nullptr;
        auto *edit = choice ? choice->findChild<QDateEdit *>() : nullptr;
        if (!box || !edit || box->text() != "As &of"_L1 || edit->accessibleName() != "As of"_L1 || !box->isEnabled())
            return false;
        if (!box->isChecked())
            box->click();
        edit->setDate(day);
        return edit->isEnabled() && edit->date() == day && settled(page) && page->viewModel().day() == day;
    }
    QString written(ReportViewModel &model, const QString &name)
    {
        const QString file = m_home.filePath(name);
        QSignalSpy finished(&model.job(), &ReportJob::finished);
        model.write(file, {});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000))
            return {};
        return told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    }
    static QUrlQuery query(Window &w, const QString &name = {}, const QString &value = {})
    {
        QUrlQuery all;
        all.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
        if (!name.isEmpty())
            all.addQueryItem(name, value);
        return all;
    }
    static QUrlQuery until(Window &w, QDate day) { return query(w, u"to"_s, day.toString(Qt::ISODate)); }
    /** Days on which this player has a line, oldest first. */
    static QList<QDate> days(Window &w, PlayerId player)
    {
        QList<QDate> all;
        const auto log = asked<MatchLog>(w, filled(paths::playerMatches, toNumber(player)), query(w));
        for (const auto &entry : log ? log->entries : QList<MatchEntry>())
            all.append(entry.day);
        std::ranges::sort(all);
        return all;
    }
    static QString line(QDate day) { return u"As of "_s + QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s); }
    QTemporaryDir m_home;
};

void ReportDayTest::aPlayersPage()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    const auto player = *model.player();
    const auto played = days(w, player);
    QVERIFY(played.size() > 10);
    const QString before = written(model, u"now.pdf"_s);
    QVERIFY(!before.isEmpty() && !before.contains(u"As of"_s));

    const QDate day = played.at(played.size() / 2);
    QVERIFY(choose(page, day));
    QCOMPARE(*model.player(), player);
    const auto summary = asked<Summary>(w, filled(paths::playerStatistics, toNumber(player)), until(w, day));
    QVERIFY(summary);
    const QString text = written(model, u"day.pdf"_s);
    QVERIFY2(text.contains(line(day)), qPrintable(text));
    QVERIFY2(text.contains(u"%1 appearances"_s.arg(summary->sample.matches)), qPrintable(text));
    const auto &catalog = w.scope.catalog();
    int numbers = 0;
    for (const auto &id : catalog.pack().charts().kpisOf(summary->positionGroup)) {
        const auto *metric = summary->find(id);
        if (!metric || !metric->rate.value.number || numbers == 5)
            continue;
        for (const QString &number : {catalog.rate(id, metric->rate.value), catalog.interval(id, metric->rate.ci95)})
            QVERIFY2(text.contains(number), qPrintable(id + u' ' + number + text));
        ++numbers;
    }
    QVERIFY(numbers >= 3);
    const auto sheet = model.sheet();
    QCOMPARE(sheet.table.rows.size(), std::ranges::count_if(played, [day](QDate each) { return each <= day; })); // of that day, too
    QVERIFY(sheet.trend && sheet.trend->points.constLast().day <= day);

    // Without the day it is what it was.
    page->findChild<DayChoice *>()->findChild<QCheckBox *>()->click();
    QVERIFY(settled(page) && !model.day());
    QVERIFY(!model.sheet().lines.join(u'\n').contains(u"As of"_s));
    QCOMPARE(model.sheet().table.rows.size(), played.size());
}

void ReportDayTest::aTeamsPage()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    model.setKind(ReportViewModel::Kind::Team);
    QVERIFY(settled(page));
    const auto path = filled(paths::teamStatistics, toNumber(*model.team()));
    QUrlQuery ofTeam = query(w, u"team"_s, QString::number(toNumber(*model.team())));
    auto matches = asked<QList<MatchInfo>>(w, QString(paths::matches), ofTeam).value_or(QList<MatchInfo>());
    matches.removeIf([](const MatchInfo &match) { return !match.homeScore || !match.awayScore; });
    std::ranges::stable_sort(matches, {}, &MatchInfo::kickOff);
    QVERIFY(matches.size() > 12);
    const QDate day = matches.at(matches.size() / 2).day;
    QVERIFY(choose(page, day));
    auto question = until(w, day);
    question.addQueryItem(u"include"_s, u"totals"_s);
    const auto statistics = asked<TeamStatistics>(w, path, question);
    QVERIFY(statistics && statistics->totals);
    const QString text = written(model, u"team.pdf"_s);
    QVERIFY2(text.contains(line(day)), qPrintable(text));
    QVERIFY2(text.contains(recordLine(*statistics->totals)), qPrintable(text));
    QVERIFY(statistics->totals->matches < matches.size());
    // The strip ends with the last result of then.
    const auto sheet = model.sheet();
    const auto last = std::ranges::find_last_if(matches, [day](const MatchInfo &match) { return match.day <= day; }).front();
    QVERIFY(sheet.form && !sheet.form->results.isEmpty());
    const auto *other = &(last.home == *model.team() ? last.awayName : last.homeName);
    QVERIFY2(sheet.form->results.constLast().opponent.contains(*other), qPrintable(sheet.form->results.constLast().opponent));
}

void ReportDayTest::aSquadsPages()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    const auto played = days(w, *model.player());
    const QDate day = played.at(1);
    model.setKind(ReportViewModel::Kind::Squad);
    QVERIFY(settled(page));
    const int everybody = model.pages();
    QVERIFY(choose(page, day));
    const auto statistics = asked<TeamStatistics>(w, filled(paths::teamStatistics, toNumber(*model.team())), until(w, day));
    QVERIFY(statistics);
    const auto many = std::ranges::count_if(statistics->squad.rows, [](const SquadRow &row) { return row.sample.matches > 0; });
    QVERIFY(many > 10 && many < everybody); // some came later
    QCOMPARE(model.pages(), int(many));
    const QString text = written(model, u"squad.pdf"_s);
    const auto pages = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), many);
    const auto &catalog = w.scope.catalog();
    for (const auto &[id, name] : model.players()) {
        const auto mine = std::ranges::find_if(pages, [&](const QString &each) { return each.contains(name); });
        QVERIFY2(mine != pages.cend(), qPrintable(name));
        QVERIFY2(mine->contains(line(day)), qPrintable(*mine));
        const auto summary = asked<Summary>(w, filled(paths::playerStatistics, id.toLongLong()), until(w, day));
        QVERIFY(summary);
        int numbers = 0;
        for (const auto &kpi : catalog.pack().charts().kpisOf(summary->positionGroup)) {
            const auto *metric = summary->find(kpi);
            if (!metric || !metric->rate.value.number || numbers == 5)
                continue;
            QVERIFY2(mine->contains(catalog.rate(kpi, metric->rate.value)), qPrintable(kpi + *mine));
            ++numbers;
        }
    }
}

void ReportDayTest::aDayBeforeAnybodyPlayed()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    const QDate first = w.scope.season()->first;
    QVERIFY(days(w, *model.player()).constFirst() > first);
    QVERIFY(choose(page, first));
    QVERIFY(model.isEmpty());
    QVERIFY(w.shows(u"Nobody of this team had played by this day."_s));
    auto *now = w.find<QPushButton>([](QPushButton *each) { return each->text() == u"Show the figures of now"_s; });
    QVERIFY(now);
    now->click();
    QVERIFY(settled(page) && !model.isEmpty() && !model.day());
    QVERIFY(!page->findChild<DayChoice *>()->findChild<QCheckBox *>()->isChecked());
}

void ReportDayTest::anotherPeriodReachesThePage()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    const auto played = days(w, *model.player());
    const QDate day = played.at(played.size() / 2);
    QVERIFY(choose(page, day));
    w.scope.setPeriod({.last = 3});
    QVERIFY(settled(page));
    QCOMPARE(model.day(), day);
    QCOMPARE(model.sheet().table.rows.size(), 3);
    // A day that lies outside of the period is given up rather than asked for.
    w.scope.setPeriod({.days = *DateRange::between(day.addDays(1), w.scope.season()->last)});
    QVERIFY(settled(page));
    QVERIFY(!model.day());
    QCOMPARE(model.sheet().table.rows.size(), std::ranges::count_if(played, [day](QDate each) { return each > day; }));
    w.scope.setPeriod({});
    QVERIFY(settled(page));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ReportDayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportday.moc"
