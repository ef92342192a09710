// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/importviewmodel.h"
#include "ui/viewmodel/keptdrafts.h"
#include "ui/viewmodel/pastimports.h"
#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;
using Step = ImportViewModel::Step;

namespace {

const QString table = u"Date;Opponent;Player;Minutes;Goals\n2026-08-15;City;Ana;90;1\n2026-08-22;Town;Ana;90;0\n"_s;

} // namespace

/** The import screen against servers that refuse, forget, fall silent and lie. */
class ImportViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        useOwnSettings(m_settings.path());
        QSettings().clear();
    }
    void coachesAreToldWhy()
    {
        SignedIn s;
        s.open();
        const ImportViewModel viewModel(s.session, s.scope);
        QVERIFY(viewModel.refusal().contains(u"admin"_s));
        QVERIFY(!viewModel.canCheck());
    }
    void aCheckThatIsGivenUpIsDeleted()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checked;
        for (int i = 0; i < 3; ++i) { // the server keeps two at once
            a.viewModel.check();
            QTRY_COMPARE(a.viewModel.step(), Step::Checked);
            a.viewModel.setCell(0, 4, QString::number(i + 2));
            QCOMPARE(a.viewModel.step(), Step::Mapping);
            QTRY_COMPARE(a.deleted, i + 1);
        }
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        a.viewModel.clear();
        QTRY_COMPARE(a.deleted, 4);
        QCOMPARE(a.viewModel.step(), Step::Empty);
    }
    void aNewAnswerOfTheWindowKeepsTheCheck()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checked;
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        a.viewModel.reload();
        QCOMPARE(a.viewModel.step(), Step::Checked);
        QCOMPARE(a.deleted, 0);
    }
    void aTableWaitsForItsSeason()
    {
        SignedIn s;
        s.club.role = Role::Admin;
        // The teams of the season are on their way until they are let go.
        QList<std::tuple<QPointer<QTcpSocket>, QByteArray, QByteArray>> held;
        const auto serve = s.club.script;
        bool holds = true;
        s.club.script = [&](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
            if (holds && ScriptedServer::target(head).startsWith("/api/v1/teams?"))
                held.append({&socket, head, body});
            else
                serve(socket, head, body);
        };
        ImportViewModel viewModel(s.session, s.scope);
        QSignalSpy failed(&viewModel, &ImportViewModel::failed);
        s.session.signIn(s.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_COMPARE(held.size(), 1);
        viewModel.paste(table);
        QTRY_VERIFY(viewModel.isEarly());
        QCOMPARE(viewModel.step(), Step::Reading);
        QVERIFY(failed.isEmpty());
        holds = false;
        for (const auto &[socket, head, body] : std::as_const(held)) {
            QVERIFY(socket);
            serve(*socket, head, body);
        }
        QTRY_COMPARE(viewModel.step(), Step::Mapping);
        QVERIFY(failed.isEmpty());
        QCOMPARE(viewModel.table().rows.size(), 2);
        QVERIFY(
            std::ranges::any_of(viewModel.mapping().meanings, [](const ColumnMeaning &meaning) { return meaning.metric == "goals"_L1; }));
    }
    void aTableWhoseSeasonDoesNotComeIsRefused()
    {
        SignedIn s;
        s.club.role = Role::Admin;
        QPointer<QTcpSocket> held;
        const auto serve = s.club.script;
        s.club.script = [&](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
            if (ScriptedServer::target(head).startsWith("/api/v1/teams?"))
                held = &socket;
            else
                serve(socket, head, body);
        };
        ImportViewModel viewModel(s.session, s.scope);
        QSignalSpy failed(&viewModel, &ImportViewModel::failed);
        s.session.signIn(s.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_VERIFY(held);
        viewModel.paste(table);
        QTRY_VERIFY(viewModel.isEarly());
        held->write(ScriptedServer::answer(404, R"({"title":"Gone","status":404,"detail":"There is no such season."})",
                                           "application/problem+json"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(viewModel.step(), Step::Empty);
        QVERIFY(!viewModel.isEarly());
        viewModel.paste(table); // and is not waited for any more
        QTRY_COMPARE(failed.size(), 2);
    }
    void aTableIsNotReadIntoAnotherPlace()
    {
        SignedIn s;
        s.club.role = Role::Admin;
        bool silent = true;
        const auto serve = s.club.script;
        s.club.script = [&](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
            if (!silent || !ScriptedServer::target(head).startsWith("/api/v1/teams?"))
                serve(socket, head, body);
        };
        ImportViewModel viewModel(s.session, s.scope);
        s.session.signIn(s.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_VERIFY(!s.scope.seasons().isEmpty());
        viewModel.paste(table);
        QTRY_VERIFY(viewModel.isEarly());
        silent = false;
        s.session.close();
        s.open();
        QVERIFY(!viewModel.isEarly());
        QCOMPARE(viewModel.step(), Step::Empty);
        QVERIFY(viewModel.table().isEmpty());
    }
    void whatWasMendedComesBack()
    {
        Admin a;
        a.open();
        a.viewModel.setCell(0, 4, u"3"_s);
        a.viewModel.setCell(0, 4, u"2"_s);
        a.viewModel.setMeaning(4, {.kind = ColumnMeaning::Kind::Metric, .metric = u"assists"_s});
        const auto kept = keptDrafts(a.session.draftFolder());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().screen, u"import"_s);
        {
            ImportViewModel next(a.session, a.scope); // as after a restart
            QVERIFY(next.resume());
            QTRY_COMPARE(next.step(), Step::Mapping);
            QCOMPARE(next.table(), a.viewModel.table());
            QCOMPARE(next.mapping().meanings, a.viewModel.mapping().meanings);
            QCOMPARE(next.mapping().team, a.viewModel.mapping().team);
            QVERIFY(next.draftSince().isValid());
            QVERIFY(!next.resume()); // there is a table
        }
        a.next = ImportState::Checked;
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        a.next = ImportState::Done;
        a.viewModel.commit();
        QTRY_COMPARE(a.viewModel.step(), Step::Done);
        QVERIFY(keptDrafts(a.session.draftFolder()).isEmpty()); // the server has it
        ImportViewModel later(a.session, a.scope);
        QVERIFY(!later.resume());
    }
    void aFileThatCannotBeReadLeavesTheDraftAlone()
    {
        Admin a;
        a.open();
        a.viewModel.setCell(0, 4, u"3"_s);
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        a.viewModel.openFile(u"/nonexistent/season.csv"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(a.viewModel.step(), Step::Mapping); // the table of before
        a.viewModel.setCell(1, 4, u"2"_s);
        ImportViewModel next(a.session, a.scope);
        QVERIFY(next.resume());
        QTRY_COMPARE(next.step(), Step::Mapping);
        QCOMPARE(next.table().rows, a.viewModel.table().rows);
    }
    void aFileIsKeptByItsMends()
    {
        Admin a;
        a.open();
        a.viewModel.clear();
        QVERIFY(keptDrafts(a.session.draftFolder()).isEmpty());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"season.csv"_s);
        const auto write = [&path](const QString &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        };
        QVERIFY(write(table));
        a.viewModel.openFile(path);
        QTRY_COMPARE(a.viewModel.step(), Step::Mapping);
        QVERIFY(keptDrafts(a.session.draftFolder()).isEmpty()); // the file has all of it
        a.viewModel.setCell(0, 3, u"80"_s);
        a.viewModel.setCell(1, 3, u"70"_s);
        QCOMPARE(keptDrafts(a.session.draftFolder()).size(), 1);
        QVERIFY(write(QString(table).replace(u"Town;Ana;90"_s, u"Town;Ana;45"_s))); // somebody has gone on in the spreadsheet
        ImportViewModel next(a.session, a.scope);
        QVERIFY(next.resume());
        QTRY_COMPARE(next.step(), Step::Mapping);
        QCOMPARE(next.table().rows.at(0).at(3), u"80"_s);
        QCOMPARE(next.table().rows.at(1).at(3), u"45"_s); // which is not what was mended
        QVERIFY(QFile::remove(path));
        ImportViewModel gone(a.session, a.scope);
        QVERIFY(!gone.resume());
        QCOMPARE(keptDrafts(a.session.draftFolder()).size(), 1); // a stick may come back
    }
    void nothingChangesWhileItIsWritten()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checked;
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        a.next = ImportState::Committing;
        a.viewModel.commit();
        QCOMPARE(a.viewModel.step(), Step::Writing);
        a.viewModel.setCell(0, 4, u"9"_s);
        a.viewModel.paste(table);
        a.viewModel.setTeam(u"Others"_s);
        QCOMPARE(a.viewModel.step(), Step::Writing);
        QCOMPARE(a.viewModel.table().rows.at(0).at(4), u"1"_s);
        QTRY_VERIFY(a.asked >= 2);
        a.next = ImportState::Done;
        QTRY_COMPARE(a.viewModel.step(), Step::Done);
        QCOMPARE(a.viewModel.teamToShow(), TeamId{1});
    }
    void whatSomebodyStopsIsNoFailure()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checked;
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        QSignalSpy stopped(&a.viewModel, &ImportViewModel::stopped);
        a.next = ImportState::Failed;
        a.viewModel.stop();
        QTRY_COMPARE(a.viewModel.step(), Step::Mapping);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(failed.isEmpty());
        a.viewModel.check(); // and what fails by itself after that is one
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(stopped.size(), 1);
    }
    void undoThatIsRefusedLeavesItDone()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checked;
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        a.next = ImportState::Done;
        a.viewModel.commit();
        QTRY_COMPARE(a.viewModel.step(), Step::Done);
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        a.status = 409;
        a.viewModel.undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(a.viewModel.step(), Step::Done);
        a.status = 0;
        a.next = ImportState::Undone;
        a.viewModel.undo();
        QTRY_COMPARE(a.viewModel.step(), Step::Undone);
    }
    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTML") << ScriptedServer::answer(202, "<html>", "text/html");
        QTest::newRow("garbage") << ScriptedServer::answer(202, "{\"data\":");
        QTest::newRow("wrong types") << ScriptedServer::answer(202, R"({"data":{"id":7,"state":"checked"},"meta":{},"links":{}})");
        QTest::newRow("no id") << ok({.state = ImportState::Checked});
        QTest::newRow("a long id") << ok({.id = QString(5'000, u'x'), .state = ImportState::Checked});
        QTest::newRow("somewhere else") << ScriptedServer::answer(302, {}, "text/plain", "Location: http://127.0.0.1:1/\r\n");
        QTest::newRow("an error in HTML") << ScriptedServer::answer(500, "<b>no</b>", "text/html");
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        Admin a;
        a.open();
        a.fixed = bytes;
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        a.viewModel.check();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(a.viewModel.step(), Step::Mapping);
        QVERIFY(a.viewModel.canCheck());
    }
    void anAnswerAboutAnotherImportIsNone()
    {
        Admin a;
        a.open();
        a.next = ImportState::Checking;
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        a.viewModel.check();
        QTRY_VERIFY(!a.viewModel.info().id.isEmpty());
        a.id = u"another"_s;
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(a.viewModel.step(), Step::Mapping);
    }
    void findingsStandAtTheirCells()
    {
        Admin a;
        a.open();
        a.next = ImportState::Failed;
        a.issues = {
            {.code = u"not_a_number"_s, .detail = u"\"x\" is not a number."_s, .file = u"lines.csv"_s, .line = 3, .column = u"m_goals"_s},
            {.code = u"strange"_s, .detail = u"<b>bold</b>"_s, .file = u"lines.csv"_s, .line = 999'999, .column = u"nowhere"_s}};
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.issues().size(), 2);
        QCOMPARE(a.viewModel.step(), Step::Mapping);
        QCOMPARE(a.viewModel.issues().at(0).row, 1);
        QCOMPARE(a.viewModel.issues().at(0).column, 4);
        QVERIFY(a.viewModel.issues().at(0).detail.contains(u"leave the cell empty"_s)); // what to do
        QCOMPARE(a.viewModel.issues().at(1).column, -1);
    }
    void aTeamAndASeasonThatAreNew()
    {
        Admin a;
        a.open();
        a.viewModel.setTeam(u" Newcomers  U9 "_s);
        const auto teams = a.viewModel.teams();
        QVERIFY(teams.contains(std::pair(u"Newcomers U9"_s, u"Newcomers U9 (new)"_s)));
        QVERIFY(!a.viewModel.chosenTarget().isEmpty()); // the season of the window
        a.viewModel.setTarget(ImportTarget{.competition = u"New & Cup"_s, .label = u"2027/28"_s, .isNew = true});
        QCOMPARE(a.viewModel.chosenTarget(), u"made"_s);
        QVERIFY(a.viewModel.targets().contains(std::pair(u"made"_s, u"New & Cup 2027/28 (new)"_s)));
        a.viewModel.check();
        QTRY_COMPARE(a.viewModel.step(), Step::Checked);
        QCOMPARE(a.SignedIn::asked({"/api/v1/imports?", "season=2027%2F28", "competition=New%20%26%20Cup", "dry_run=true"}), 1);
        a.viewModel.setTarget({}); // another season: another check
        QCOMPARE(a.viewModel.step(), Step::Mapping);
        QTRY_COMPARE(a.deleted, 1);
    }
    void filesThatNobodyKnowsLeaveTheTable()
    {
        Admin a;
        a.open();
        QSignalSpy failed(&a.viewModel, &ImportViewModel::failed);
        const QTemporaryDir empty;
        a.viewModel.openFiles({empty.path()});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(a.viewModel.step(), Step::Mapping);
        QVERIFY(!a.viewModel.source());
        QVERIFY(a.viewModel.canCheck()); // the table before is still there
    }
    void meaningsAreRememberedByTheirHeadings()
    {
        Admin a;
        a.open();
        a.viewModel.setMeaning(3, {});
        a.viewModel.saveMapping(u"Mine"_s);
        a.viewModel.clear();
        a.viewModel.paste(table);
        QTRY_COMPARE(a.viewModel.step(), Step::Mapping);
        QCOMPARE(a.viewModel.usedMapping(), u"Mine"_s);
        QCOMPARE(a.viewModel.mapping().meanings.at(3), ColumnMeaning());
        a.viewModel.paste(u"Date;Opponent;Player;Minutes;Tore\n2026-08-15;City;Ana;90;1\n"_s); // other headings
        QTRY_COMPARE(a.viewModel.table().columns.constLast(), u"Tore"_s);
        QVERIFY(a.viewModel.usedMapping().isEmpty());
        QCOMPARE(a.viewModel.mapping().meanings.at(3).kind, ColumnMeaning::Kind::Time);
        a.viewModel.forgetMapping(u"Mine"_s);
        QVERIFY(a.viewModel.savedMappings().isEmpty());
    }
    void readInAnotherWay()
    {
        Admin a;
        a.open();
        QSignalSpy changed(&a.viewModel, &ImportViewModel::tableChanged);
        a.viewModel.readAs({.delimiter = u','});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(a.viewModel.table().columns.size(), 1);
        QVERIFY(!a.viewModel.canCheck());
        a.viewModel.readAs({.delimiter = u';'});
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(a.viewModel.canCheck());
    }
    void aLongTableDoesNotHoldTheWindow()
    {
        Admin a;
        a.open();
        QString text = u"Date;Opponent;Player;Goals\n"_s;
        for (int i = 0; i < 30'000; ++i)
            text += u"2026-08-%1;City %2;Player %3;1\n"_s.arg(i % 28 + 1, 2, 10, QChar(u'0')).arg(i / 28 % 40).arg(i / 1'120);
        a.viewModel.paste(text);
        QTRY_COMPARE(a.viewModel.table().rows.size(), 30'000);
        QVERIFY(a.viewModel.isPreparing()); // elsewhere
        QVERIFY(!a.viewModel.canCheck());
        a.viewModel.setCell(0, 3, u"2"_s); // makes the first preparation void
        QTRY_VERIFY(!a.viewModel.isPreparing());
        QVERIFY(a.viewModel.canCheck());
        QVERIFY(a.viewModel.prepared().lines.contains("\"2\""));
    }
    void thePastComesPageByPage()
    {
        SignedIn s;
        s.club.role = Role::Admin;
        s.club.more = [](const QByteArray &head, const QByteArray &) -> QByteArray {
            const auto target = ScriptedServer::target(head);
            if (!target.startsWith("/api/v1/imports"))
                return {};
            const bool first = !target.contains("cursor=");
            const QDateTime at(QDate(2026, 8, 15), QTime(12, 0), QTimeZone::UTC);
            QList<PastImport> page;
            for (int i = first ? 0 : 200; i < (first ? 200 : 250); ++i)
                page.append({.id = QString::number(i), .source = u"fpl"_s, .at = at, .season = SeasonId{1}, .label = u"2025/26"_s});
            const QList<Link> links{{.name = u"next"_s, .href = u"/api/v1/imports?cursor=b"_s, .title = u"Next page"_s}};
            return ScriptedServer::answer(200, encodeAnswer(page, {.dataRevision = Revision{42}}, first ? links : QList<Link>()));
        };
        s.open();
        PastImports past(s.session);
        past.load();
        QTRY_COMPARE(past.rowCount(), 250);
        QCOMPARE(past.imports().constLast().id, u"249"_s);
        QCOMPARE(s.asked({"/api/v1/imports"}), 2);
    }

private:
    static QByteArray ok(const ImportInfo &info)
    {
        return ScriptedServer::answer(202, encodeAnswer(info, {.dataRevision = Revision{42}, .definitions = u"football@1"_s}, {}));
    }
    /** An admin with a table on the screen, before a server whose imports are in the state that the test says. */
    struct Admin : SignedIn
    {
        ImportViewModel viewModel{session, scope};
        ImportState next = ImportState::Checked;
        QString id = u"0b5f"_s;
        QList<Issue> issues;
        QByteArray fixed; // instead
        int status = 0; // of a problem instead
        int deleted = 0;
        int asked = 0;
        void open()
        {
            club.role = Role::Admin;
            club.more = [this](const QByteArray &head, const QByteArray &) -> QByteArray {
                if (!ScriptedServer::target(head).startsWith("/api/v1/imports"))
                    return {};
                ++asked;
                const bool removal = head.startsWith("DELETE");
                deleted += removal;
                if (status != 0)
                    return ScriptedServer::answer(status, R"({"title":"Conflict","status":409,"detail":"Somebody has changed a match."})",
                                                  "application/problem+json");
                if (!fixed.isEmpty())
                    return fixed;
                return ok({.id = id, .state = removal && next != ImportState::Undone ? ImportState::Failed : next, .issues = issues});
            };
            SignedIn::open();
            viewModel.paste(table);
            QTRY_COMPARE(viewModel.step(), Step::Mapping);
            viewModel.setTeam(u"Rovers & Söhne U17"_s);
            QVERIFY2(viewModel.canCheck(), qPrintable(viewModel.issues().isEmpty() ? QString() : viewModel.issues().constFirst().detail));
        }
    };
    QTemporaryDir m_settings;
};

QTEST_MAIN(ImportViewModelTest)

#include "tst_importviewmodel.moc"
