// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "ui/import/tablemapping.h"
#include "ui/viewmodel/scope.h"
#include <QtCore/QFutureWatcher>

namespace touchline {

/**
 * Somebody's own table on its way into the season of the window: read, understood, checked by the server, written, and taken back. Each
 * step keeps what the steps before have found; another table or another meaning goes back to before the check.
 */
class ImportViewModel : public QObject
{
    Q_OBJECT
public:
    enum class Step { Empty, Reading, Mapping, Checking, Checked, Writing, Done, Undoing, Undone };
    ImportViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    Step step() const { return m_step; }
    /** Why nobody may import here; empty: they may. */
    QString refusal() const;
    const OwnTable &table() const { return m_table; }
    bool isPasted() const { return m_path.isEmpty(); }
    /** The server is at work, or has written: nothing of the table may change. */
    bool isFixed() const { return m_step >= Step::Writing; }
    const TableMapping &mapping() const { return m_mapping; }
    const PreparedImport &prepared() const { return m_prepared; }
    /** Of this side, or of the server's check. */
    const QList<TableIssue> &issues() const { return m_issues; }
    const ImportInfo &info() const { return m_info; }
    /** The metrics and other meanings that a column can have. */
    Choices meanings() const { return m_scope.catalog().isValid() ? meaningChoices(m_scope.catalog()) : Choices(); }
    Choices teams() const; // by name
    /** "2 matches, 25 players, 50 rows" */
    QString extent() const;
    bool canCheck() const
    {
        return m_step == Step::Mapping && !m_preparing && m_prepared.issues.isEmpty() && m_scope.season() && refusal().isEmpty();
    }
    /** A long table is being gone through. */
    bool isPreparing() const { return m_preparing; }

    void openFile(const QString &path);
    void paste(const QString &text);
    /** The same once more, read in another way: what was mended in it is as it was. */
    void readAs(const TableChoice &choice);
    void clear();
    void setMeaning(int column, const ColumnMeaning &meaning);
    void setTeam(const QString &name);
    void setDayOrder(celltext::DayOrder order);
    /** Mends the table where somebody saw what is wrong; the file itself stays as it is. */
    void setCell(qsizetype row, int column, const QString &text);

    /** Mappings of this account by name; they are chosen by the headings that they know. */
    QStringList savedMappings() const;
    void saveMapping(const QString &name);
    void useMapping(const QString &name);
    /** The one whose headings this table has; empty: none. */
    const QString &usedMapping() const { return m_usedMapping; }
    void forgetMapping(const QString &name);

    void check();
    void commit();
    /** Stops what is under way, or takes back what was written. */
    void stop();
    void undo();
    /** The team that the table is about, else of its first row. */
    std::optional<TeamId> teamToShow() const;
    void reload(); // season or catalogue are others

Q_SIGNALS:
    void changed(); // anything of the above
    void tableChanged(); // another table, or a cell of it
    void failed(const touchline::Error &error);

private:
    void setStep(Step step);
    void readIn();
    void take(Result<OwnTable> table);
    void prepare();
    void prepared(PreparedImport result);
    void useFittingMapping();
    void readMapping(const QString &name);
    /** A check that nobody comes back for would keep one of the account's places on the server. */
    void dropCheck();
    void ask(Pending<ImportInfo> question);
    void answered(const Result<Fetched<ImportInfo>> &answer);
    void poll();
    void takeIssues();
    QString settingsKey() const;

    Session &m_session;
    Scope &m_scope;
    OwnTable m_table;
    TableMapping m_mapping;
    PreparedImport m_prepared;
    QList<TableIssue> m_issues;
    ImportInfo m_info;
    Pending<ImportInfo> m_question;
    Pending<ImportInfo> m_dropping;
    QString m_path; // of the file; empty: it was pasted
    QString m_text;
    TableChoice m_choice;
    QString m_usedMapping;
    QTimer m_later;
    Step m_step = Step::Empty;
    int m_reading = 0; // which reading counts
    int m_preparation = 0; // which preparation counts
    bool m_preparing = false;
    std::optional<SeasonId> m_season; // that the table was prepared for
    int m_silences = 0; // of the server, one after the other
};

} // namespace touchline
