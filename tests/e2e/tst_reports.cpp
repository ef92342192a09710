// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** What a program for PDFs reads in the file; empty where it is no PDF. */
QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

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
    void aTeamsPageHoldsItsSquad()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &viewModel = w.window.page<ReportsPage>()->viewModel();
        QSignalSpy loaded(&viewModel, &PageViewModel::loaded);
        viewModel.setKind(ReportViewModel::Kind::Team);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
        const QString file = m_home.filePath(u"team.pdf"_s);
        QVERIFY(write(viewModel, file));
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(text.contains(w.scope.team(*viewModel.team())->name));
        const auto players = viewModel.players();
        QVERIFY(players.size() > 10);
        QVERIFY2(text.contains(players.constFirst().second), qPrintable(text));
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
    static bool write(ReportViewModel &viewModel, const QString &file)
    {
        QSignalSpy finished(&viewModel.job(), &ReportJob::finished);
        viewModel.write(file, {});
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
