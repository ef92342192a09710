// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foldedname.h"
#include "ui/model/errorwords.h"
#include "ui/model/readingorder.h"
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QLocale>
#include <QtCore/QUrl>

/** What the server makes of it, step by step. */
using namespace Qt::StringLiterals;

namespace touchline {

bool ImportViewModel::canCheck() const
{
    if (step() != Step::Mapping || m_preparing || !refusal().isEmpty())
        return false;
    return m_source || (m_prepared.issues.isEmpty() && !m_table.isEmpty() && season());
}

QUrlQuery ImportViewModel::question() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (m_source)
        add(u"template"_s, m_source->id);
    if (m_target || !m_source) {
        add(u"season"_s, m_target ? m_target->label : season()->label);
        add(u"competition"_s, m_target ? m_target->competition : season()->competitionName);
    }
    add(u"dry_run"_s, u"true"_s);
    return query;
}

void ImportViewModel::check()
{
    if (!canCheck())
        return;
    const auto body = m_source ? bodyOf(*m_source) : Result<ImportBody>(bodyOf(m_prepared));
    if (!body)
        return Q_EMIT failed(body.error());
    m_issues.clear();
    m_run.check(question(), *body);
}

void ImportViewModel::stop()
{
    if (!m_run.stop())
        prepare();
}

void ImportViewModel::runChanged()
{
    if (const auto state = info().state;
        state == ImportState::Failed || m_run.state() == ImportRun::State::Checked || m_run.state() == ImportRun::State::Done)
        takeIssues();
    if (m_run.state() == ImportRun::State::None)
        m_step = Step::Mapping;
    Q_EMIT changed();
}

void ImportViewModel::takeIssues()
{
    m_issues.clear();
    for (const auto &issue : info().issues) {
        if (issue.severity != Severity::Info)
            m_issues.append(issueOf(issue));
    }
}

TableIssue ImportViewModel::issueOf(const Issue &issue) const
{
    const auto *sport = m_scope.isReady() ? &m_scope.shippedPack() : nullptr;
    const QString remedy = errorWords::remedyOf(issue);
    QString detail = errorWords::ofIssue(issue, sport);
    if (!remedy.isEmpty()) { // what happened may be in English; what to do about it is read in the window's order
        const bool alike = detail.isRightToLeft() == remedy.isRightToLeft();
        detail = inReadingOrder(u"%1 %2"_s.arg(alike ? detail : isolated(detail), remedy));
    }
    if (m_source) {
        const QString line = issue.line > 0 ? QLocale().toString(issue.line) : QString();
        return {.detail = detail,
                .place = issue.file.isEmpty() || line.isEmpty() ? issue.file + line : tr("%1, %2").arg(issue.file, line),
                .heading = issue.column};
    }
    const bool ofRow = issue.file == "lines.csv"_L1 && issue.line > 1; // the first line has the headings
    return {.row = ofRow ? qsizetype(issue.line - 2) : -1,
            .column = m_prepared.sourceOf.value(issue.column, -1), // "lines.csv" has headings of its own
            .detail = detail};
}

void ImportViewModel::runWritten()
{
    if (m_run.state() == ImportRun::State::Done) {
        m_wanted = info().season;
        dropDraft();
    }
    Q_EMIT written();
    m_scope.load(); // there may be other seasons, teams, days and numbers now
}

void ImportViewModel::showWritten()
{
    const auto wanted = std::exchange(m_wanted, {});
    if (wanted && std::ranges::contains(m_scope.seasons(), *wanted, &SeasonInfo::id))
        m_scope.setSeason(*wanted);
}

std::optional<TeamId> ImportViewModel::teamToShow() const
{
    if (m_source)
        return {};
    const int column = m_mapping.columnOf(ColumnMeaning::Kind::Team);
    const QString name = foldedName(column >= 0 && !m_table.isEmpty() ? m_table.rows.constFirst().at(column) : m_mapping.team);
    for (const auto &team : m_scope.teams()) {
        if (foldedName(team.name) == name)
            return team.id;
    }
    return {};
}

} // namespace touchline
