// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/squadtable.h"
#include "core/stats/summary.h"
#include "ui/model/choices.h"
#include "ui/model/formulasmodel.h"
#include "ui/viewmodel/formulachanges.h"
#include "ui/viewmodel/formuladrafts.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/**
 * The users' own metrics of the window's sport: everybody's, and those of the team chosen. What is being written is checked with every
 * letter, here, and tried on real players; it is saved by the outbox, so that neither a dead server nor a dead program takes it away.
 */
class FormulasViewModel : public PageViewModel
{
    Q_OBJECT
public:
    static constexpr qsizetype longestName = 200; // as the server has it
    struct Example
    {
        QString player;
        QString value; // formatted, or why there is none
    };
    FormulasViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }

    /** Whose metrics: none for everybody's. */
    void setTeam(std::optional<TeamId> team);
    std::optional<TeamId> team() const { return m_team; }
    Choices teams() const;
    /** Whether the user may write metrics of the scope chosen. */
    bool mayWrite();
    FormulasModel &rows() { return m_rows; }

    const FormulaDraft &draft() const { return m_draft; }
    QString draftName() const;
    void startNew();
    /** A metric that makes sense in any sport, to begin with. */
    void startExample();
    void edit(const QString &uuid);
    /** The draft of that formula, of whichever team: of a link. */
    void open(const QString &uuid);
    /** The draft was begun before and not saved; invalid: it was not. */
    const QDateTime &draftSince() const { return m_draftSince; }
    /** Back to what is saved, or to nothing. */
    void discard();
    void setName(const QString &name);
    void setDraftFormula(const QString &formula, const QString &divisor);
    void setDraftKind(FormulaKind kind);
    void setBetter(Better better);
    void setDecimals(int decimals);

    /** Names that formulas may use, with what they are called. */
    Choices names() const;
    const QList<Issue> &issues() const { return m_issues; }
    QList<Example> examples() const;
    /** "per 90 min" of an amount; empty: a ratio. */
    QString exampleUnit() const;
    bool isChanged() const { return m_draft.text != m_before; }
    bool canSave();
    Result<void> save();
    Result<void> remove();
    /** What was saved or deleted here is put back, and again, as many steps as were taken. */
    bool canUndo() const { return m_changes.canUndo(); }
    bool canRedo() const { return m_changes.canRedo(); }
    void undo() { m_changes.undo(); }
    void redo() { m_changes.redo(); }

Q_SIGNALS:
    void rowsChanged();
    void undoChanged();
    void draftChanged(); // another draft
    void checked(); // of the same draft: issues, examples, whether it can be saved

private:
    void begun(const FormulaDraft &draft);
    void beginAnew();
    bool resume(const QString &uuid);
    void keepDraft();
    void dropDraft(const QString &uuid);
    FormulaDrafts drafts() const { return FormulaDrafts(session().draftFolder()); }
    void edited();
    void check();
    void fillRows();
    void loadTag();
    void loadExamples();
    void loadSummaries(const SquadTable &squad);
    QList<DefinitionText> others() const;
    QString nameOf(const FormulaDraft &draft) const;
    FormulaStep stepOf(const FormulaDraft &draft) const;
    void moved(const QString &uuid, const std::optional<FormulaDraft> &now);
    void outboxDone(const QueuedChange &change);
    QString valueFor(const Summary &player, const DerivedMetric &metric) const;

    FormulaChanges m_changes;
    FormulasModel m_rows;
    QList<StatDefinition> m_definitions; // of users
    std::optional<TeamId> m_team;
    FormulaDraft m_draft;
    DefinitionText m_before; // as the draft began
    QDateTime m_draftSince;
    QString m_toOpen; // when the rows of its team are there
    bool m_draftKept = false; // on disk
    QList<Issue> m_issues;
    std::optional<DerivedMetric> m_compiled; // where nothing is wrong
    QList<Summary> m_players; // for examples
    Pending<QList<StatDefinition>> m_reply;
    Pending<StatDefinition> m_tagReply;
    Pending<SquadTable> m_squadReply;
    std::vector<Pending<Summary>> m_playerReplies;
    bool m_there = false;
};

} // namespace touchline
