// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxreader.h"
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridexport.h"
#include "ui/widget/gridsheet.h"
#include "ui/widget/gridtext.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What leaves a table: copies, CSV, workbooks. */
class TestGridSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copies();
    void workbook();
    void workbookOfMany();
    void workbookOfAChangingTable();
    void numberFormats_data();
    void numberFormats();
    void csv();
    void textOfMany();

private:
    static QString linesOf(const DataGrid &grid, const std::function<QString(const QStringList &)> &line);
    QTemporaryDir m_settings;
};

void TestGridSaving::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
}

void TestGridSaving::init()
{
    QSettings().clear();
}

void TestGridSaving::workbook()
{
    QStandardItemModel model(0, 5);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Goals /90"_s, u"Share"_s, u"Day"_s, u"Result"_s});
    const auto add = [&model](const QString &name, const QString &goals, const QVariant &number, const QString &share, const QVariant &part,
                              const QString &result) {
        QList<QStandardItem *> row;
        for (const QString &text : {name, goals, share, u"01/05/2024"_s, result})
            row.append(new QStandardItem(text));
        row[1]->setData(number, GridRole::Sort);
        row[2]->setData(part, GridRole::Sort);
        row[3]->setData(QDate(2024, 5, 1), GridRole::Sort);
        row[4]->setData(1, GridRole::Sort); // sorted by the difference, which is not what is seen
        model.appendRow(row);
    };
    add(u"=HYPERLINK(\"http://x\")"_s, u"0.67"_s, 0.666, u"12 %"_s, 12.4, u"2–1 W"_s);
    add(u"+cmd"_s, u"1.50"_s, 1.5, u"–"_s, {}, u"@x"_s);
    add(u"-x"_s, u"0.10"_s, 0.1, u"3 %"_s, 3.0, u"1–0 W"_s);
    add(u"Bo"_s, u"0.05"_s, 0.05, u"3 %"_s, 3.0, u"1–0 W"_s);
    DataGrid grid(u"workbook"_s);
    grid.setModel(&model);
    grid.view()->horizontalHeader()->moveSection(2, 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.xlsx"_s);
    const auto saved = [&](const QString &where) {
        Result<void> result;
        bool done = false;
        QObject::connect(grid.saveXlsx(where), &GridExport::finished, &grid, [&](const Result<void> &written) {
            result = written;
            done = true;
        });
        return QTest::qWaitFor([&] { return done; }, 30'000) ? result : fail(ErrorCode::Timeout);
    };
    QVERIFY(saved(path));
    const auto read = XlsxReader().readFile(path); // by the reader of imports
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->columns(), (QStringList{u"Player"_s, u"Share"_s, u"Goals /90"_s, u"Day"_s, u"Result"_s}));
    QCOMPARE(read->rowCount(), 4);
    const QStringList names{u"=HYPERLINK(\"http://x\")"_s, u"+cmd"_s, u"-x"_s, u"Bo"_s};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(read->at(row, 0).toString(), names.at(row)); // texts, as they were: nothing in front, and no formula's value
    QCOMPARE(read->at(0, 1).toString(), u"12.4"_s); // the number itself, not what of it is seen
    QCOMPARE(read->at(0, 2).toString(), u"0.666"_s);
    QCOMPARE(read->at(1, 1).toString(), QString()); // a gap
    QCOMPARE(read->at(0, 3).toString(), u"2024-05-01"_s);
    QCOMPARE(read->at(0, 4).toString(), u"2–1 W"_s);
    QCOMPARE(read->at(1, 4).toString(), u"@x"_s);

    grid.setColumnHidden(4, true);
    grid.setFilter(1, u">0.06"_s);
    grid.view()->sortByColumn(1, Qt::DescendingOrder);
    QVERIFY(saved(path));
    const auto seen = XlsxReader().readFile(path);
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QCOMPARE(seen->columns(), (QStringList{u"Player"_s, u"Share"_s, u"Goals /90"_s, u"Day"_s}));
    QCOMPARE(seen->rowCount(), 4); // three, and the filter
    QCOMPARE(seen->at(0, 0).toString(), u"+cmd"_s);
    QCOMPARE(seen->at(3, 0).toString(), u"Filter: Goals /90 >0.06"_s);

    const auto failed = saved(u"/nowhere/x.xlsx"_s);
    QVERIFY(!failed && failed.error().detail.contains(u"/nowhere/x.xlsx"_s));
}

void TestGridSaving::workbookOfMany()
{
    sample::Squad squad(100'000);
    DataGrid grid(u"many"_s);
    grid.setModel(&squad);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.xlsx"_s);
    QSignalSpy finished(grid.saveXlsx(path), &GridExport::finished);
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(240'000));
    const auto written = finished.constFirst().constFirst().value<Result<void>>();
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const auto read = XlsxReader().readFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->rowCount(), 100'000);
    QCOMPARE(read->at(99'999, 0).toString(), squad.index(99'999, 0).data().toString());
}

void TestGridSaving::workbookOfAChangingTable()
{
    sample::Squad squad(20'000);
    DataGrid grid(u"changing"_s);
    grid.setModel(&squad);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.xlsx"_s);
    QSignalSpy finished(grid.saveXlsx(path), &GridExport::finished);
    squad.setRows(10);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<Result<void>>().error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(path));
}

void TestGridSaving::numberFormats_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("format");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German);
    QTest::newRow("whole") << 7.0 << u"7"_s << english << u"0"_s;
    QTest::newRow("decimals") << 0.666 << u"0.67"_s << english << u"0.00"_s;
    QTest::newRow("comma") << 0.666 << u"0,67"_s << german << u"0.00"_s;
    QTest::newRow("groups") << 2997.0 << u"2,997"_s << english << u"#,##0"_s;
    QTest::newRow("groups with points") << 2997.0 << u"2.997"_s << german << u"#,##0"_s;
    QTest::newRow("share") << 12.4 << u"12 %"_s << english << u"0\" %\""_s;
    QTest::newRow("negative") << -1.25 << u"-1.3"_s << english << u"0.0"_s;
    QTest::newRow("always signed") << 1.25 << u"+1.3"_s << english << u"+0.0;-0.0;0.0"_s;
    QTest::newRow("another number") << 1.0 << u"2"_s << english << QString();
    QTest::newRow("no number") << 1.0 << u"2–1 W"_s << english << QString();
    QTest::newRow("gap") << 1.0 << u"–"_s << english << QString();
    QTest::newRow("ending that would end the format") << 1.0 << u"1\""_s << english << QString();
}

void TestGridSaving::numberFormats()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QString, format);
    QCOMPARE(numberFormatOf(number, text, locale), format);
}

void TestGridSaving::copies()
{
    sample::Squad squad(5);
    DataGrid grid(u"copy"_s);
    grid.setModel(&squad);
    grid.setColumnHidden(1, true);
    QCOMPARE(grid.toTsv().count(u'\n'), 6);
    QVERIFY(grid.toTsv().startsWith(u"Player\tMin\tGoals /90"_s));
    grid.view()->selectRow(2);
    QSignalSpy said(&grid, &DataGrid::notified);
    grid.gridActions().at(3)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QCOMPARE(said.size(), 1);
}

void TestGridSaving::csv()
{
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Note"_s});
    model.appendRow({new QStandardItem(u"=HYPERLINK(\"http://x\")"_s), new QStandardItem(u"-0.5"_s)});
    model.appendRow({new QStandardItem(u"Silva, Ana \"Nini\""_s), new QStandardItem(u"a"_s)});
    DataGrid grid(u"csv"_s);
    grid.setModel(&model);
    QCOMPARE(grid.toCsv(), u"Player,Note\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-0.5\r\n\"Silva, Ana \"\"Nini\"\"\",a\r\n"_s);
    grid.setFilter(1, u"a"_s);
    QVERIFY(grid.toCsv().startsWith(u"Filter: Note contains a\r\n"_s));
    QCOMPARE(grid.toCsv().count(u"\r\n"_s), 3);
    grid.setLocale(QLocale(QLocale::German));
    QVERIFY(grid.toCsv().contains(u"Player;Note"_s));
    QTemporaryDir folder;
    const auto saved = [&grid](const QString &path) {
        QSignalSpy finished(grid.saveCsv(path), &GridExport::finished);
        return finished.wait(30'000) ? finished.constFirst().constFirst().value<Result<void>>() : fail(ErrorCode::Timeout);
    };
    QVERIFY(saved(folder.filePath(u"x.csv"_s)));
    QFile file(folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "\xEF\xBB\xBF"_ba + grid.toCsv().toUtf8());
    const auto failed = saved(u"/nowhere/x.csv"_s);
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(u"/nowhere/x.csv"_s));
}

/** What a grid shows, line by line. */
QString TestGridSaving::linesOf(const DataGrid &grid, const std::function<QString(const QStringList &)> &line)
{
    const auto *model = grid.view()->model();
    QString text;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(row < 0 ? model->headerData(column, Qt::Horizontal).toString() : model->index(row, column).data().toString());
        text += line(cells);
    }
    return text;
}

void TestGridSaving::textOfMany()
{
    sample::Squad squad(100'000);
    DataGrid grid(u"manylines"_s);
    grid.setModel(&squad);
    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&] {
        ++turns;
        longest = std::max(longest, sinceTurn.restart());
    });
    turn.start(0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.csv"_s);
    QSignalSpy finished(grid.saveCsv(path), &GridExport::finished);
    QVERIFY(finished.wait(240'000));
    QVERIFY2(turns > 5, "the window was held up");
    qInfo("CSV of 100,000 rows: the window was held up for %lld ms at most", static_cast<long long>(longest));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == "\xEF\xBB\xBF" + linesOf(grid, [](const QStringList &cells) { return csvLine(cells); }).toUtf8());

    const auto copy = [&grid] { grid.gridActions().at(3)->trigger(); };
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy said(&grid, &DataGrid::notified);
    turns = 0;
    longest = 0;
    sinceTurn.restart();
    copy();
    copy(); // impatience copies once
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 240'000);
    QVERIFY2(turns > 5, "the window was held up");
    qInfo("copy of 100,000 rows: the window was held up for %lld ms at most", static_cast<long long>(longest));
    QVERIFY(QGuiApplication::clipboard()->text() == linesOf(grid, tsvLine));
    // Some of them, in the order in which they are seen, at once.
    grid.view()->selectRow(70'000);
    grid.view()->selectionModel()->select(grid.view()->model()->index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    copy();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // with the header, and what is behind the last line's end
    QVERIFY(lines.at(1).startsWith(squad.index(10, 0).data().toString()));
    QVERIFY(lines.at(2).startsWith(squad.index(70'000, 0).data().toString()));
    // A table that changes on the way is not copied by halves.
    grid.view()->selectAll();
    said.clear();
    copy();
    QVERIFY(grid.findChild<GridExport *>());
    squad.setRows(10);
    QTRY_VERIFY(!grid.findChild<GridExport *>());
    QVERIFY(std::ranges::all_of(said, [](const auto &sentence) { return sentence.at(1).toBool(); })); // nothing of success
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), lines);
}

QTEST_MAIN(TestGridSaving)
#include "tst_gridsaving.moc"
