// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/entrymodel.h"
#include "ui/viewmodel/matchdraft.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

PlayerInfo player(int id, const QString &name, int team)
{
    return {.id = PlayerId{id},
            .name = name,
            .birthYear = {},
            .registrations = {{.team = TeamId{team},
                               .teamName = {},
                               .season = SeasonId{1},
                               .shirt = QString::number(id),
                               .position = u"FWD"_s,
                               .from = QDate(2025, 8, 1),
                               .to = {}}}};
}

} // namespace

/** Lines as they are typed: rules, undo, a spreadsheet's block, two sides, drafts. */
class EntryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto pack = SportPack::fromJson(file.readAll(), u"football"_s);
        QVERIFY(pack);
        m_pack = std::make_shared<const SportPack>(std::move(*pack));
        m_catalog = MetricCatalog(m_pack, u"en"_s);
        m_match.home = TeamId{1};
        m_match.away = TeamId{2};
        m_match.day = QDate(2025, 9, 1);
        m_players = {player(1, u"Ana"_s, 1), player(2, u"Bea"_s, 1), player(3, u"Cid"_s, 2)};
        m_players.append(player(4, u"Gone"_s, 1));
        m_players.last().registrations.first().to = QDate(2025, 8, 10); // left before the match
        m_lines.lines = {{.player = PlayerId{1},
                          .team = TeamId{1},
                          .started = true,
                          .played = true,
                          .time = 5'400,
                          .position = u"FWD"_s,
                          .values = {{u"goals"_s, 1}, {u"shots"_s, 3}, {u"shots_on_target"_s, 2}}}};
    }
    void rowsAreThoseWhoMayPlay()
    {
        EntryModel model;
        fill(model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, u"time"_s), u"90"_s);
        QVERIFY(!model.isChanged());
        model.setTeam(TeamId{2});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.lines(), m_lines); // untouched lines go back as they came
    }
    void decimalsStandUnderEachOther()
    {
        EntryModel model;
        fill(model);
        const auto shown = [&](const QString &typed) {
            const auto cell = at(model, 0, u"expected_goals"_s);
            return model.setData(cell, typed, Qt::EditRole) ? cell.data().toString() : QString();
        };
        QCOMPARE(shown(u"0.1"_s), u"0.10"_s);
        QCOMPARE(text(model, 0, u"expected_goals"_s), u"0.1"_s); // as it was typed, once it is edited
        QCOMPARE(shown(u"0"_s), u"0.00"_s);
        QCOMPARE(shown(u"0.345"_s), u"0.345"_s); // nothing is rounded away
        QCOMPARE(at(model, 0, u"goals"_s).data().toString(), u"1"_s);
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto name = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            const auto cell = model.index(0, column).data(Qt::TextAlignmentRole);
            QVERIFY(!cell.isValid() || cell.toInt() == name);
        }
        const auto goals = at(model, 0, u"goals"_s).data(Qt::TextAlignmentRole).toInt();
        QCOMPARE(goals & int(Qt::AlignRight | Qt::AlignAbsolute), int(Qt::AlignRight | Qt::AlignAbsolute)); // from the right, too
    }
    void rulesOfTheSport()
    {
        EntryModel model;
        fill(model);
        QCOMPARE(model.findings(Severity::Error), 0);
        QVERIFY(type(model, 0, u"goals"_s, u"3"_s)); // more than on target
        QCOMPARE(model.findings(Severity::Error), 1);
        const auto cell = at(model, 0, u"goals"_s);
        QVERIFY(model.findingAt(cell).contains(u"More goals than shots on target."_s));
        QVERIFY(!cell.data(Qt::DecorationRole).isNull()); // a sign, not a colour alone
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"More goals"_s));
        QVERIFY(type(model, 0, u"shots_on_target"_s, u"3"_s));
        QCOMPARE(model.findings(Severity::Error), 0);
        QVERIFY(type(model, 0, u"goals"_s, u"1.5"_s));
        QVERIFY(model.findingAt(cell).contains(u"whole number"_s));
        QVERIFY(type(model, 0, u"goals"_s, u"99"_s));
        QVERIFY(model.findingAt(cell).contains(u"between"_s));
        QVERIFY(type(model, 0, u"time"_s, u"200"_s));
        QVERIFY(model.findingAt(at(model, 0, u"time"_s)).contains(u"120"_s));
        QSignalSpy refused(&model, &EntryModel::notUnderstood);
        QVERIFY(!type(model, 0, u"shots"_s, u"many"_s));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(text(model, 0, u"shots"_s), u"3"_s);
    }
    void timeInTheDigitsOfTheWindow()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString shown = entry::textOf(EntryColumn::Time, qint64(66 * 60 + 5), *m_pack);
        const auto read = entry::valueOf(EntryColumn::Time, shown, *m_pack);
        const auto typed = entry::valueOf(EntryColumn::Time, u"66:05"_s, *m_pack);
        QLocale::setDefault(before);
        QCOMPARE(shown, u"٦٦:٠٥"_s);
        QCOMPARE(read, std::optional(QVariant(qint64(66 * 60 + 5))));
        QCOMPARE(typed, read);
    }
    void startingNeedsTime()
    {
        EntryModel model;
        fill(model);
        model.toggle(at(model, 1, u"started"_s));
        QVERIFY(model.cell(at(model, 1, u"in"_s)).toBool());
        QCOMPARE(model.findings(Severity::Error), 1);
        QVERIFY(type(model, 1, u"time"_s, u"67:30"_s));
        QCOMPARE(model.findings(Severity::Error), 0);
        QCOMPARE(text(model, 1, u"time"_s), u"67:30"_s);
        const auto line = model.lines().lines.constLast();
        QCOMPARE(line.time, std::optional<qint64>(4'050));
        QCOMPARE(line.position, u"FWD"_s); // of the registration
        QVERIFY(!model.needsReason()); // a new line overwrites nothing
        QVERIFY(type(model, 0, u"shots"_s, u"4"_s));
        QVERIFY(model.needsReason());
    }
    void undoAndRedo()
    {
        EntryModel model;
        fill(model);
        QVERIFY(type(model, 0, u"goals"_s, u"2"_s));
        model.clear({at(model, 0, u"in"_s)}); // the whole line goes with it
        QVERIFY(model.lines().lines.isEmpty());
        model.undoStack().undo();
        QCOMPARE(text(model, 0, u"goals"_s), u"2"_s);
        QCOMPARE(text(model, 0, u"time"_s), u"90"_s);
        model.setTeam(TeamId{2});
        model.undoStack().undo(); // of the other team: it is shown again
        QCOMPARE(model.team(), TeamId{1});
        QVERIFY(!model.isChanged());
        model.undoStack().redo();
        QCOMPARE(text(model, 0, u"goals"_s), u"2"_s);
        model.revert(at(model, 0, u"goals"_s));
        QVERIFY(!model.isChanged());
    }
    void pasteOfABlock()
    {
        EntryModel model;
        fill(model);
        const auto outcome = model.paste(at(model, 0, u"goals"_s), u"2\t1\t0,35\r\n1\tx\t\r\n5\t5\r\n"_s);
        QCOMPARE(outcome.taken, 5);
        QCOMPARE(outcome.notUnderstood, 1); // "x" assists
        QCOMPARE(outcome.outside, 2); // there are two players
        QCOMPARE(text(model, 0, u"goals"_s), u"2"_s);
        QCOMPARE(text(model, 0, u"expected_goals"_s), u"0.35"_s);
        QCOMPARE(text(model, 1, u"goals"_s), u"1"_s);
        QVERIFY(model.cell(at(model, 1, u"in"_s)).toBool());
        QCOMPARE(model.copy({at(model, 0, u"goals"_s), at(model, 0, u"assists"_s), at(model, 1, u"goals"_s)}), u"2\t1\n1"_s);
        model.undoStack().undo(); // all of it
        QVERIFY(!model.isChanged());
    }
    void pasteByName()
    {
        EntryModel model;
        fill(model);
        const auto outcome = model.paste(model.index(0, EntryColumn::Name), u"bea\tx\tx\t90\nNobody\tx\tx\t90"_s);
        QCOMPARE(outcome.taken, 3);
        QCOMPARE(outcome.notUnderstood, 1);
        QCOMPARE(text(model, 1, u"time"_s), u"90"_s);
        QVERIFY(model.paste(model.index(0, EntryColumn::Time), QString(EntryModel::longestPaste + 1, u'1')).tooLarge);
        QVERIFY(model.paste(model.index(0, EntryColumn::Time), u"1\n"_s.repeated(EntryModel::mostPasteRows + 1)).tooLarge);
    }
    void twoSides()
    {
        EntryModel model;
        fill(model);
        QVERIFY(type(model, 0, u"goals"_s, u"2"_s));
        QVERIFY(type(model, 0, u"assists"_s, u"1"_s));
        QVERIFY(type(model, 0, u"shots"_s, u"5"_s));
        const auto edits = model.edits();
        QCOMPARE(edits.size(), 3);
        auto theirs = m_lines;
        theirs.lines[0].values[u"goals"_s] = 0; // another number than mine
        theirs.lines[0].values[u"shots"_s] = 5; // the same as mine
        theirs.lines[0].values[u"fouls"_s] = 4; // mine is untouched
        auto rows = entry::rowsOf(m_match, theirs, m_players, *m_pack);
        const auto conflicts = entry::merge(rows, edits, *m_pack);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.constFirst().edit.column, u"goals"_s);
        QCOMPARE(conflicts.constFirst().theirs.toDouble(), 0.0);
        EntryModel merged;
        merged.setTeam(TeamId{1});
        merged.setRows(rows, m_catalog, u"en"_s);
        QCOMPARE(text(merged, 0, u"goals"_s), u"2"_s); // mine stands until somebody chooses
        QCOMPARE(text(merged, 0, u"fouls"_s), u"4"_s);
        QCOMPARE(merged.edits().size(), 2);
        merged.set(conflicts);
        QCOMPARE(text(merged, 0, u"goals"_s), u"0"_s);
        QCOMPARE(merged.edits().size(), 1); // the assists are still mine
    }
    void drafts()
    {
        QTemporaryDir folder;
        const MatchDrafts drafts(folder.path() + u"/drafts"_s);
        EntryModel model;
        fill(model);
        model.toggle(at(model, 1, u"started"_s));
        QVERIFY(type(model, 1, u"time"_s, u"45"_s));
        QVERIFY(type(model, 1, u"position"_s, u"goalkeeper"_s)); // by its name
        QVERIFY(type(model, 0, u"goals"_s, QString()));
        QVERIFY(drafts.save(MatchId{7}, {.since = QDateTime::currentDateTimeUtc(), .reason = u"video"_s, .edits = model.edits()}));
        QCOMPARE(QFile::permissions(folder.path() + u"/drafts/match-7.json"_s) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto back = drafts.load(MatchId{7}, *m_pack);
        QVERIFY(back);
        QCOMPARE(back->edits, model.edits());
        QCOMPARE(back->reason, u"video"_s);
        QVERIFY(!drafts.load(MatchId{8}, *m_pack));
        QVERIFY(drafts.save(MatchId{7}, {}));
        QVERIFY(!drafts.load(MatchId{7}, *m_pack));
        QFile broken(folder.path() + u"/drafts/match-9.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"edits\":[{\"player\":1,\"column\":\"nonsense\",\"mine\":{}},7]}");
        broken.close();
        QVERIFY(!drafts.load(MatchId{9}, *m_pack));
    }

private:
    void fill(EntryModel &model)
    {
        model.setTeam(TeamId{1});
        model.setRows(entry::rowsOf(m_match, m_lines, m_players, *m_pack), m_catalog, u"en"_s);
    }
    QModelIndex at(const EntryModel &model, int row, const QString &column) const
    {
        return model.index(row, entry::columnOf(column, *m_pack));
    }
    QString text(const EntryModel &model, int row, const QString &column) const
    {
        return at(model, row, column).data(Qt::EditRole).toString();
    }
    bool type(EntryModel &model, int row, const QString &column, const QString &text)
    {
        return model.setData(at(model, row, column), text);
    }
    std::shared_ptr<const SportPack> m_pack;
    MetricCatalog m_catalog;
    MatchInfo m_match;
    QList<PlayerInfo> m_players;
    MatchLines m_lines;
};

QTEST_MAIN(EntryModelTest)
#include "tst_entrymodel.moc"
