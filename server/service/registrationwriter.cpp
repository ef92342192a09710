// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/seasonwriter.h"

/** The step of SeasonWriter that finds out who belonged to which team and when. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** A player's lines for one team, without a line for another in between. */
struct Stay
{
    TeamId team{};
    QDate from;
    QDate to; // day of the last line
    QHash<QString, int> positions;
};

struct DatedLine
{
    QDateTime kickOff;
    QDate day;
    TeamId team{};
    QString position;
};

QString mostFrequent(const QHash<QString, int> &counts)
{
    QString best;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        const int most = counts.value(best, 0);
        if (entry.value() > most || (entry.value() == most && entry.key() < best))
            best = entry.key();
    }
    return best;
}

QList<Stay> staysOf(QList<DatedLine> lines)
{
    std::ranges::stable_sort(lines, {}, &DatedLine::kickOff);
    QList<Stay> stays;
    for (const DatedLine &line : std::as_const(lines)) {
        if (stays.isEmpty() || stays.constLast().team != line.team)
            stays.append({.team = line.team, .from = line.day});
        stays.last().to = line.day;
        if (!line.position.isEmpty())
            ++stays.last().positions[line.position];
    }
    return stays;
}

} // namespace

Result<void> SeasonWriter::writeRegistrations()
{
    // From all lines of the season, not only from those of these files: an import may bring one round at a time.
    const auto matches = m_matches.records(m_report.season);
    if (!matches)
        return failed(matches);
    QHash<qint64, QList<DatedLine>> linesOf;
    const auto read = m_lines.eachLine(
        m_report.season,
        [&](const StatLineRecord &line) {
            const MatchRecord match = matches->value(toNumber(line.match));
            linesOf[toNumber(line.player)].append(
                {.kickOff = match.kickOff, .day = match.day, .team = line.team, .position = line.position});
        },
        StatLineRepository::Read::WithoutValues);
    if (!read)
        return read;
    const auto rows = m_roster.registrations(m_report.season);
    if (!rows)
        return failed(rows);
    QHash<qint64, QList<RegistrationRow>> registrationsOf;
    for (const RegistrationRow &row : *rows)
        registrationsOf[toNumber(row.value.player)].append(row);

    for (const SourcePlayer &source : m_data.players) {
        const PlayerId player = m_playerOf.value(source.key);
        const QList<Stay> stays = staysOf(linesOf.value(toNumber(player)));
        QList<RegistrationRow> known = registrationsOf.value(toNumber(player));
        for (qsizetype i = 0; i < stays.size(); ++i) {
            const Stay &stay = stays[i];
            const bool last = i + 1 == stays.size();
            // Nobody says when a player left; the last team keeps the player, an earlier one until its last line.
            const QDate to = last ? QDate() : stay.to;
            const auto row = std::ranges::find_if(known, [&stay, i, &stays](const RegistrationRow &candidate) {
                const bool endsBefore = candidate.value.to.isValid() && candidate.value.to < stay.from;
                const bool nextHasBegun = i > 0 && candidate.value.from <= stays[i - 1].to;
                return candidate.value.team == stay.team && !endsBefore && !nextHasBegun && candidate.value.from <= stay.to;
            });
            if (row == known.end()) {
                const QString position = mostFrequent(stay.positions);
                const auto added = m_roster.addRegistration(m_transaction,
                                                            {.player = player,
                                                             .team = stay.team,
                                                             .season = m_report.season,
                                                             .shirt = source.shirt,
                                                             .position = position.isEmpty() ? source.position : position,
                                                             .from = stay.from,
                                                             .to = to});
                if (!added)
                    return failed(added);
                ++m_report.registrationsAdded;
                continue;
            }
            RegistrationRow wanted = *row;
            wanted.value.from = std::min(wanted.value.from, stay.from);
            if (!last && (!wanted.value.to.isValid() || wanted.value.to < stay.to || wanted.value.to >= stays[i + 1].from))
                wanted.value.to = stay.to;
            if (last && wanted.value.to.isValid() && wanted.value.to < stay.to)
                wanted.value.to = QDate();
            if (wanted.value.from == row->value.from && wanted.value.to == row->value.to)
                continue;
            if (const auto changed = m_roster.changeRegistration(m_transaction, wanted, m_options.reason, m_options.actor); !changed)
                return changed;
            ++m_report.registrationsChanged;
        }
    }
    return {};
}

} // namespace touchline
