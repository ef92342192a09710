// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include "core/import/foldedname.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDate>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype preparedAtOnce = 1'000; // rows, in the thread of the window: some milliseconds
} // namespace

ImportViewModel::ImportViewModel(Session &session, Scope &scope, QObject *parent)
    : QObject(parent), m_session(session), m_scope(scope), m_run(session.api())
{
    connect(&m_run, &ImportRun::changed, this, &ImportViewModel::runChanged);
    connect(&m_run, &ImportRun::written, this, &ImportViewModel::runWritten);
    connect(&m_run, &ImportRun::failed, this, &ImportViewModel::failed);
    connect(&m_run, &ImportRun::stopped, this, &ImportViewModel::stopped);
    connect(&scope, &Scope::seasonsChanged, this, &ImportViewModel::showWritten);
    connect(&scope, &Scope::seasonsChanged, this, &ImportViewModel::seasonsWent);
    connect(&scope, &Scope::changed, this, &ImportViewModel::seasonCame);
    connect(&scope, &Scope::failed, this, &ImportViewModel::seasonCame);
}

ImportViewModel::Step ImportViewModel::step() const
{
    switch (m_run.state()) {
    case ImportRun::State::None:
        return m_step;
    case ImportRun::State::Checking:
        return Step::Checking;
    case ImportRun::State::Checked:
        return Step::Checked;
    case ImportRun::State::Writing:
        return Step::Writing;
    case ImportRun::State::Done:
        return Step::Done;
    case ImportRun::State::Undoing:
        return Step::Undoing;
    case ImportRun::State::Undone:
        return Step::Undone;
    }
    return m_step;
}

void ImportViewModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

bool ImportViewModel::begin()
{
    if (m_run.state() == ImportRun::State::Writing || m_run.state() == ImportRun::State::Undoing)
        return false;
    m_run.drop();
    m_target.reset();
    m_draftSince = {};
    return true;
}

void ImportViewModel::openFile(const QString &path)
{
    if (!begin())
        return;
    readIn({.path = path});
}

void ImportViewModel::paste(const QString &text)
{
    if (!begin())
        return;
    readIn({.text = text});
}

void ImportViewModel::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && !QFileInfo(paths.constFirst()).isDir())
        return openFile(paths.constFirst());
    if (!begin())
        return;
    ++m_preparation;
    m_preparing = false;
    const int reading = ++m_reading;
    setStep(Step::Reading);
    QtConcurrent::run([paths] { return recogniseSource(paths); }).then(this, [this, reading](Result<RecognisedSource> source) {
        if (reading == m_reading)
            takeSource(std::move(source));
    });
}

void ImportViewModel::takeSource(Result<RecognisedSource> source)
{
    if (!source) {
        setStep(hasAnything() ? Step::Mapping : Step::Empty);
        Q_EMIT failed(source.error());
        return;
    }
    clear();
    m_source = *std::move(source);
    setStep(Step::Mapping);
}

void ImportViewModel::readAs(const TableChoice &choice)
{
    readIn({.path = m_brought.path, .text = m_brought.text, .as = choice});
}

void ImportViewModel::readIn(const ImportDraft &wanted)
{
    m_run.drop();
    ++m_preparation;
    m_preparing = false;
    const int reading = ++m_reading;
    setStep(Step::Reading);
    QtConcurrent::run([path = wanted.path, text = wanted.text, choice = wanted.as] {
        return path.isEmpty() ? ownTable::fromText(text, choice) : ownTable::fromFile(path, choice);
    }).then(this, [this, reading, wanted](Result<OwnTable> table) {
        if (reading == m_reading)
            take(wanted, std::move(table));
    });
}

void ImportViewModel::take(const ImportDraft &wanted, Result<OwnTable> table)
{
    if (table && !m_scope.isReady() && !m_scope.hasNoSeason()) { // whose columns mean nothing without a sport
        if (!m_scope.failure())
            return void(m_early.emplace(m_reading, wanted, *std::move(table)));
        table =
            fail(ErrorCode::Unsupported, tr("The season is not there yet, so nobody knows the sport of this table. Try again when it is."));
    }
    if (!table) {
        setStep(hasAnything() ? Step::Mapping : Step::Empty);
        Q_EMIT failed(table.error());
        return;
    }
    m_source.reset();
    m_brought = {.path = wanted.path, .text = wanted.text, .as = wanted.as};
    m_draftFolder = m_session.draftFolder();
    m_table = *std::move(table);
    if (m_scope.hasNoSeason())
        beginFirst(wanted.first);
    m_mapping.meanings = knowsSport() ? suggestedMeanings(m_table, catalog()) : ColumnMeanings(m_table.columns.size());
    m_mapping.dayOrder = suggestedDayOrder(m_table, m_mapping.columnOf(ColumnMeaning::Kind::Day));
    if (m_mapping.team.isEmpty()) {
        const auto &own = m_session.me().teams;
        const auto *team = own.size() == 1 ? m_scope.team(own.constFirst()) : nullptr;
        if (!team && m_scope.teams().size() == 1)
            team = &m_scope.teams().constFirst();
        m_mapping.team = team ? team->name : QString();
    }
    m_usedMapping = saved().fitting(m_table.columns);
    if (!m_usedMapping.isEmpty())
        saved().apply(m_usedMapping, m_table.columns, m_mapping);
    m_brought.takeUp(wanted, m_table, m_mapping);
    Q_EMIT tableChanged();
    prepare();
}

void ImportViewModel::seasonCame()
{
    auto early = std::exchange(m_early, {});
    if (early && early->reading == m_reading)
        take(early->wanted, std::move(early->table));
}

void ImportViewModel::seasonsWent()
{
    if (!m_early || !m_scope.seasons().isEmpty() || m_scope.hasNoSeason())
        return;
    m_early.reset(); // the place was left: it is not read into another one
    setStep(hasAnything() ? Step::Mapping : Step::Empty);
}

void ImportViewModel::clear()
{
    ++m_reading;
    ++m_preparation;
    m_preparing = false;
    m_run.drop();
    m_source.reset();
    m_target.reset();
    m_first.reset();
    m_brought = {};
    m_usedMapping.clear();
    m_mapping = {};
    m_table = {};
    m_prepared = {};
    m_issues.clear();
    m_draftSince = {};
    dropDraft();
    Q_EMIT tableChanged();
    setStep(Step::Empty);
}

void ImportViewModel::prepare()
{
    if (m_source) {
        m_run.drop();
        m_issues.clear();
        return setStep(Step::Mapping);
    }
    if (m_first && !isFirst() && m_scope.isReady()) { // somebody else has begun one meanwhile
        const bool sameSport = m_first->wanted().sport == m_scope.season()->sport;
        m_first.reset();
        if (!sameSport)
            m_mapping.meanings = suggestedMeanings(m_table, m_scope.catalog());
    }
    if (m_first)
        m_first->want(m_first->wanted(), m_mapping.team, m_scope.language()); // may be called after the team
    const auto *season = this->season();
    if (m_table.isEmpty() || !season || !knowsSport())
        return;
    m_run.drop();
    m_season = season->id;
    const int preparation = ++m_preparation;
    if (m_table.rows.size() <= preparedAtOnce)
        return prepared(prepareImport(m_table, m_mapping, *season, catalog().pack()));
    m_preparing = true;
    const auto pack = std::make_shared<const SportPack>(catalog().pack());
    QtConcurrent::run([table = m_table, mapping = m_mapping, season = *season, pack] {
        return prepareImport(table, mapping, season, *pack);
    }).then(this, [this, preparation](PreparedImport result) {
        if (preparation == m_preparation)
            prepared(std::move(result));
    });
    setStep(Step::Mapping);
}

void ImportViewModel::prepared(PreparedImport result)
{
    m_preparing = false;
    m_prepared = std::move(result);
    if (const QString missing = m_first ? m_first->wanted().missing(m_mapping.team) : QString(); !missing.isEmpty())
        m_prepared.issues.prepend({.row = -1, .column = -1, .detail = missing});
    m_issues = m_prepared.issues;
    keepDraft();
    setStep(Step::Mapping);
}

void ImportViewModel::reload()
{
    const bool sameSeason = m_source || isFirst() || (m_scope.season() && m_season == m_scope.season()->id);
    if ((step() == Step::Mapping && !m_source) || (step() == Step::Checked && !sameSeason))
        prepare();
    else
        Q_EMIT changed();
}

} // namespace touchline
