// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/firstimport.h"
#include "ui/import/importdraft.h"
#include "ui/import/importtarget.h"
#include "ui/import/savedmappings.h"
#include "ui/viewmodel/importrun.h"
#include "ui/viewmodel/scope.h"
#include "ui/viewmodel/typeddraft.h"

namespace touchline {

/**
 * Somebody's own table, or the files of a known source, on their way into a season: read, understood, checked by the server, written, and
 * taken back. Each step keeps what the steps before have found; another table or another meaning goes back to before the check.
 */
class ImportViewModel : public QObject
{
    Q_OBJECT
public:
    enum class Step { Empty, Reading, Mapping, Checking, Checked, Writing, Done, Undoing, Undone };
    ImportViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    Step step() const;
    /** Why nobody may import here; empty: they may. */
    QString refusal() const;
    const OwnTable &table() const { return m_table; }
    /** Instead of a table: files of a known source. */
    const std::optional<RecognisedSource> &source() const { return m_source; }
    /** What was brought and mended is on this disk until it is on the server. */
    bool isKept() const { return draft().exists(); }
    /** The table was read before the season was there, which is waited for. */
    bool isEarly() const { return m_early && m_early->reading == m_reading; }
    bool hasAnything() const { return m_source || !m_table.isEmpty(); }
    bool isPasted() const { return m_brought.path.isEmpty(); }
    /** The server is at work, or has written: nothing of the table may change. */
    bool isFixed() const { return step() >= Step::Writing; }
    const TableMapping &mapping() const { return m_mapping; }
    const PreparedImport &prepared() const { return m_prepared; }
    /** Of this side, or of the server's check. */
    const QList<TableIssue> &issues() const { return m_issues; }
    const ImportInfo &info() const { return m_run.info(); }
    const ImportRun &run() const { return m_run; }
    /** The metrics and other meanings that a column can have. */
    Choices meanings() const { return catalog().isValid() ? meaningChoices(catalog()) : Choices(); }
    Choices teams() const; // by name; with the one that is to be made
    /** "2 matches, 25 players, 50 rows"; of a source "3 files, 12 MB" */
    QString extent() const;
    bool canCheck() const;
    /** A long table is being gone through. */
    bool isPreparing() const { return m_preparing; }

    void openFile(const QString &path);
    /** Files of one source, or a folder with them; a single file is somebody's own table. */
    void openFiles(const QStringList &paths);
    void paste(const QString &text);
    /** The same once more, read in another way: what was mended in it is as it was. */
    void readAs(const TableChoice &choice);
    void clear();
    /** What was mended or pasted before the program ended, read again. False where there is nothing of the kind. */
    bool resume();
    /** When it was typed that came back by resume(); invalid: nothing did. */
    const QDateTime &draftSince() const { return m_draftSince; }
    void setMeaning(int column, const ColumnMeaning &meaning);
    void setTeam(const QString &name);
    void setDayOrder(celltext::DayOrder order);
    /** Mends the table where somebody saw what is wrong; the file itself stays as it is. */
    void setCell(qsizetype row, int column, const QString &text);

    /** An own table where the server has no season: what firstSeason() says is asked for, and made by the import. */
    bool isFirst() const;
    const FirstSeason &firstSeason() const;
    void setFirstSeason(const FirstSeason &wanted);
    Choices sports() const { return m_first ? m_first->sports(m_scope.language()) : Choices(); }

    /** None: the season of the window; of a source what the files say. */
    const std::optional<ImportTarget> &target() const { return m_target; }
    void setTarget(const std::optional<ImportTarget> &target);
    /** Ids as targetChoices() has them, and "" for what is meant without a choice. */
    Choices targets() const;
    QString chosenTarget() const;
    void chooseTarget(const QString &id);
    /** To begin with when somebody wants a new season. */
    ImportTarget proposedTarget() const;
    QStringList competitions() const;

    /** Mappings of this account by name; they are chosen by the headings that they know. */
    QStringList savedMappings() const { return saved().names(); }
    void saveMapping(const QString &name);
    void useMapping(const QString &name);
    /** The one whose headings this table has; empty: none. */
    const QString &usedMapping() const { return m_usedMapping; }
    void forgetMapping(const QString &name);

    void check();
    void commit() { m_run.commit(); }
    /** Stops what is under way, or takes back what was written. */
    void stop();
    void undo() { m_run.undo(); }
    /** The team that the table is about, else of its first row. */
    std::optional<TeamId> teamToShow() const;
    void reload(); // season or catalogue are others

Q_SIGNALS:
    void changed(); // anything of the above
    void tableChanged(); // another table, or a cell of it
    void written(); // or taken back
    void failed(const touchline::Error &error);
    /** As somebody wanted; nothing was written. */
    void stopped();

private:
    void beginFirst(const QJsonObject &kept);
    const MetricCatalog &catalog() const;
    const SeasonInfo *season() const;
    bool knowsSport() const;
    void setStep(Step step);
    bool begin();
    void readIn(const ImportDraft &wanted);
    void take(const ImportDraft &wanted, Result<OwnTable> table);
    void seasonCame();
    void seasonsWent();
    void takeSource(Result<RecognisedSource> source);
    void prepare();
    void prepared(PreparedImport result);
    void runChanged();
    void runWritten();
    void showWritten();
    void takeIssues();
    QUrlQuery question() const;
    TableIssue issueOf(const Issue &issue) const;
    SavedMappings saved() const;
    TypedDraft draft() const;
    void keepDraft();
    void dropDraft();

    Session &m_session;
    Scope &m_scope;
    ImportRun m_run;
    OwnTable m_table;
    std::optional<RecognisedSource> m_source;
    std::optional<ImportTarget> m_target;
    std::optional<FirstImport> m_first;
    TableMapping m_mapping;
    PreparedImport m_prepared;
    QList<TableIssue> m_issues;
    ImportDraft m_brought;
    QDateTime m_draftSince;
    QString m_draftFolder; // of whoever brought the table
    QString m_usedMapping;
    Step m_step = Step::Empty; // before the server has it
    int m_reading = 0; // which reading counts
    struct Early
    {
        int reading = 0;
        ImportDraft wanted;
        OwnTable table;
    };
    std::optional<Early> m_early; // read while the season is on its way
    int m_preparation = 0; // which preparation counts
    bool m_preparing = false;
    std::optional<SeasonId> m_season; // that the table was prepared for
    std::optional<SeasonId> m_wanted; // to be shown when the seasons are there
};

} // namespace touchline
