// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/readback.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/viewmodel/overviewtexts.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The pages on paper hold what the server says: read back from the PDF by another program. */
class ReportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        qputenv("CUPS_SERVER", "/nonexistent"); // the printers of whoever runs this are not for tests
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils), which reads the pages, is not installed");
    }
    void aPlayersPageHoldsTheServersNumbers()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        QVERIFY(viewModel.player());
        const QString file = m_home.filePath(u"player.pdf"_s);
        QVERIFY(write(viewModel, file));
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        auto query = w.scope.period().query(w.scope.season()->id);
        query.addQueryItem(u"include"_s, u"comparisons"_s);
        auto pending = w.session.api().get<Summary>(::touchline::filled(paths::playerStatistics, toNumber(*viewModel.player())), query);
        QVERIFY(QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result());
        const auto summary = pending.future().result()->data;
        const auto &catalog = w.scope.catalog();
        QVERIFY2(text.contains(summary.name), qPrintable(text));
        int numbers = 0;
        for (const auto &id : catalog.pack().charts().kpisOf(summary.positionGroup)) {
            const auto *metric = summary.find(id);
            if (!metric || !metric->rate.value.number)
                continue;
            const auto shown = [&](double value) { return QLocale().toString(value * catalog.factor(id), 'f', catalog.rateDecimals(id)); };
            QVERIFY2(text.contains(shown(*metric->rate.value.number)), qPrintable(id + u' ' + shown(*metric->rate.value.number) + text));
            if (const QString interval = catalog.interval(id, metric->rate.ci95); !interval.isEmpty())
                QVERIFY2(text.contains(interval), qPrintable(id + u' ' + interval + text));
            ++numbers;
        }
        QVERIFY(numbers >= 3);
        QVERIFY(text.contains(Scope::nameOf(*w.scope.season())));
        QVERIFY(text.contains(u"data as of"_s));
        // Every font travels with the file, and text is text.
        const QStringList fonts = told(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const auto &font : fonts)
            QVERIFY2(font.simplified().split(u' ').contains(u"yes"_s), qPrintable(font));
        QVERIFY(told(u"pdfinfo"_s, {file}).contains(u"A4"_s));
    }
    void aTeamsPageHoldsTheServersNumbers()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        openTeam(viewModel);
        const QString file = m_home.filePath(u"team.pdf"_s);
        QVERIFY(write(viewModel, file));
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(text.contains(w.scope.team(*viewModel.team())->name));
        const auto players = viewModel.players();
        QVERIFY(players.size() > 10);
        QVERIFY2(text.contains(players.constFirst().second), qPrintable(text));
        auto query = w.scope.period().query(w.scope.season()->id);
        query.addQueryItem(u"include"_s, u"totals"_s);
        const auto statistics = asked<TeamStatistics>(w, ::touchline::filled(paths::teamStatistics, toNumber(*viewModel.team())), query);
        QVERIFY(statistics && statistics->totals);
        const auto &catalog = w.scope.catalog();
        int figures = 0;
        int sums = 0;
        for (const auto &id : catalog.pack().charts().log) {
            const auto metric = std::ranges::find(statistics->totals->metrics, id, &TeamMetric::id);
            if (metric == statistics->totals->metrics.cend())
                continue;
            if (metric->own.rate.value.number && figures < 5) {
                ++figures;
                for (const QString &number : {catalog.rate(id, metric->own.rate.value), catalog.interval(id, metric->own.rate.ci95)})
                    QVERIFY2(text.contains(number), qPrintable(id + u' ' + number + text));
            }
            if (metric->ratio || !metric->own.total.number || !metric->against.total.number)
                continue;
            ++sums;
            const QRegularExpression row(u"%1 +%2 +%3\\b"_s.arg(QRegularExpression::escape(catalog.name(id)),
                                                                QRegularExpression::escape(catalog.total(id, metric->own.total)),
                                                                QRegularExpression::escape(catalog.total(id, metric->against.total))));
            QVERIFY2(text.contains(row), qPrintable(row.pattern() + text));
        }
        QVERIFY(figures >= 3 && sums >= 3);
        QVERIFY(text.contains(recordLine(*statistics->totals)));
        QUrlQuery fixtures;
        fixtures.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
        fixtures.addQueryItem(u"team"_s, QString::number(toNumber(*viewModel.team())));
        auto matches = asked<QList<MatchInfo>>(w, QString(paths::matches), fixtures).value_or(QList<MatchInfo>());
        matches.removeIf([](const MatchInfo &match) { return !match.homeScore || !match.awayScore; });
        std::ranges::stable_sort(matches, {}, &MatchInfo::kickOff);
        QVERIFY(matches.size() > 10);
        // Oldest first, with its letter as the team sees it.
        QString letters;
        for (const auto &match : matches.last(10)) {
            const int lead = (*match.homeScore - *match.awayScore) * (match.home == *viewModel.team() ? 1 : -1);
            letters += lead > 0 ? u'W' : lead < 0 ? u'L' : u'D';
        }
        const auto sheet = viewModel.sheet();
        QVERIFY(sheet.form && sheet.form->results.size() == 10);
        for (qsizetype i = 0; i < 10; ++i) {
            const auto outcome = sheet.form->results.at(i).outcome;
            QCOMPARE(letters.at(i), outcome == FormResult::Outcome::Won ? u'W' : outcome == FormResult::Outcome::Lost ? u'L' : u'D');
            QVERIFY2(text.contains(sheet.form->results.at(i).score), qPrintable(text));
        }
    }
    void aTeamsPageIsWithoutWhatIsLeftOut()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto *page = w.window.page<ReportsPage>();
        auto &viewModel = page->viewModel();
        openTeam(viewModel);
        const auto box = [&w](const QString &text) { return w.find<QCheckBox>([&](QCheckBox *part) { return part->text() == text; }); };
        for (const auto &part : {u"&Figures"_s, u"For&m"_s, u"For and a&gainst"_s, u"Ta&ble"_s})
            QVERIFY2(box(part) && box(part)->isEnabled() && box(part)->isChecked(), qPrintable(part));
        QVERIFY(!viewModel.sheet().tiles.isEmpty() && !viewModel.sheet().versus.rows.isEmpty());
        box(u"&Figures"_s)->click();
        QVERIFY(viewModel.sheet().tiles.isEmpty() && viewModel.sheet().form);
        box(u"For&m"_s)->click();
        QVERIFY(!viewModel.sheet().form && !viewModel.sheet().versus.rows.isEmpty());
        box(u"For and a&gainst"_s)->click();
        QVERIFY(viewModel.sheet().versus.rows.isEmpty() && !viewModel.sheet().table.rows.isEmpty());
        box(u"Ta&ble"_s)->click();
        QVERIFY(viewModel.sheet().table.rows.isEmpty() && !viewModel.sheet().lines.isEmpty());
        const QString file = m_home.filePath(u"bare.pdf"_s);
        QSignalSpy finished(&viewModel.job(), &ReportJob::finished);
        viewModel.write(file, {});
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20'000);
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(text.contains(w.scope.team(*viewModel.team())->name));
        for (const auto &gone : {u"For and against"_s, u"Last results"_s, viewModel.players().constFirst().second})
            QVERIFY2(!text.contains(gone), qPrintable(gone));
    }
    void theLogoIsOnTheTeamsPage()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        openTeam(viewModel);
        const QString file = m_home.filePath(u"logo.pdf"_s);
        QVERIFY(write(viewModel, file));
        const auto pictures = [&file] { return told(u"pdfimages"_s, {u"-list"_s, file}).split(u'\n', Qt::SkipEmptyParts).mid(2); };
        QVERIFY2(pictures().isEmpty(), qPrintable(pictures().join(u'\n'))); // numbers are no pictures
        QImage logo(90, 60, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        QVERIFY(write(viewModel, file, {.logo = logo}));
        QCOMPARE(pictures().size(), 1);
        const auto size = pictures().constFirst().simplified().split(u' ').mid(3, 2);
        QCOMPARE(size, (QStringList{u"90"_s, u"60"_s}));
    }
    void aSquadHasAPageForEach()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        QSignalSpy loaded(&viewModel, &PageViewModel::loaded);
        viewModel.setKind(ReportViewModel::Kind::Squad);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
        const QString file = m_home.filePath(u"squad.pdf"_s);
        QSignalSpy progress(&viewModel.job(), &ReportJob::progress);
        QVERIFY(write(viewModel, file));
        QCOMPARE(progress.size(), viewModel.pages() + 1);
        QVERIFY(told(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(viewModel.pages()))));
        const QString text = told(u"pdftotext"_s, {file, u"-"_s});
        for (const auto &[id, name] : viewModel.players())
            QVERIFY2(text.contains(name), qPrintable(name));
        // One that is cancelled leaves what was there.
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray before = old.readAll();
        viewModel.write(file, {});
        QTRY_VERIFY_WITH_TIMEOUT(progress.constLast().constFirst().toInt() >= 1, 20'000);
        viewModel.job().cancel();
        QVERIFY(!viewModel.job().isRunning());
        old.seek(0);
        QCOMPARE(old.readAll(), before);
        // A folder that is not there is told, not written to.
        QSignalSpy failed(&viewModel.job(), &ReportJob::failed);
        viewModel.write(m_home.filePath(u"nowhere/x.pdf"_s), {});
        QCOMPARE(failed.size(), 1);
    }
    void whatIsGivenUpIsTold()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        QSignalSpy loaded(&viewModel, &PageViewModel::loaded);
        viewModel.setKind(ReportViewModel::Kind::Squad);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
        auto *save = w.find<QPushButton>([](QPushButton *button) { return button->text() == u"&Save as PDF…"_s; });
        QTRY_VERIFY(save && save->isEnabled());
        QSignalSpy progress(&viewModel.job(), &ReportJob::progress);
        QSignalSpy failed(&viewModel.job(), &ReportJob::failed);
        const QString file = m_home.filePath(u"left.pdf"_s);
        viewModel.write(file, {});
        QTRY_VERIFY_WITH_TIMEOUT(progress.constLast().constFirst().toInt() >= 1, 20'000);
        w.scope.load(); // as after an import
        QTRY_VERIFY_WITH_TIMEOUT(!viewModel.job().isRunning(), 20'000);
        QCOMPARE(failed.size(), 1); // else whoever waits for it would see its bar for good
        QVERIFY(!QFile::exists(file));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
        QCOMPARE(failed.size(), 1);
    }
    void printsThroughTheSystemsDialog()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto *print = w.find<QPushButton>([](QPushButton *button) { return button->text() == u"Pri&nt…"_s; });
        QVERIFY(print && print->isEnabled());
        print->click();
        auto *dialog = w.window.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        // Nobody's printer: a computer without any prints to a file.
        auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(name && name->isEnabled());
        const QString file = m_home.filePath(u"printed.pdf"_s);
        name->setText(file);
        dialog->accept();
        QTRY_VERIFY(w.shows(u"The page is on its way to the printer."_s));
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.contains(w.window.page<ReportsPage>()->viewModel().sheet().title), qPrintable(text));
        QVERIFY(told(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages:\\s+1\\b"_s)));
        QVERIFY(told(u"pdfinfo"_s, {file}).contains(u"A4"_s));
    }

private:
    static bool open(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
            return false;
        QSignalSpy filled(w.window.page<ReportsPage>(), &Page::filled);
        w.window.go({.screen = Screen::Reports});
        return QTest::qWaitFor([&] { return !filled.isEmpty(); }, 20'000);
    }
    static void openTeam(ReportViewModel &viewModel)
    {
        QSignalSpy loaded(&viewModel, &PageViewModel::loaded);
        viewModel.setKind(ReportViewModel::Kind::Team);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
    }
    static bool write(ReportViewModel &viewModel, const QString &file, const ReportLook &look = {})
    {
        QSignalSpy finished(&viewModel.job(), &ReportJob::finished);
        viewModel.write(file, look);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000) && QFileInfo(file).size() > 5'000;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ReportsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reports.moc"
