// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/framelines.h"
#include "core/stats/seasonframe.h"
#include "server/data/statlinerepository.h"
#include <QtCore/QSet>
#include <QtSql/QSqlError>
#include <algorithm>
#include <cmath>
#include <sqlite3.h>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr double largestNumber = 1e12; // SeasonFrame refuses larger ones, scaled
constexpr qsizetype mostPositions = 65'535;

/** Columns that grow line by line, and what can be wrong with a line. */
class Collector
{
public:
    explicit Collector(const FrameLinesWanted &wanted)
    {
        m_matches.reserve(wanted.matches.size());
        for (const FrameMatch &match : wanted.matches)
            m_matches.insert(toNumber(match.id));
        for (const Metric &metric : wanted.pack.metrics()) {
            m_ids.append(metric.id);
            m_scales.push_back(std::pow(10.0, metric.decimals));
        }
        m_columns.metrics.resize(m_scales.size());
    }
    bool isWanted(qint64 match) const { return m_matches.contains(match); }
    size_t metricCount() const { return m_scales.size(); }
    double scaleOf(size_t metric) const { return m_scales[metric]; }

    void start(PlayerId player, MatchId match, TeamId team, bool started, bool played)
    {
        m_columns.player.push_back(player);
        m_columns.match.push_back(match);
        m_columns.team.push_back(team);
        m_columns.flags.push_back(quint8((started ? FrameColumns::startedFlag : 0) | (played ? FrameColumns::playedFlag : 0)));
    }
    void addTime(std::optional<qint64> time)
    {
        if (time && *time < 0)
            wrong(u"a negative time"_s);
        m_columns.time.push_back(time.value_or(-1));
    }
    void addPosition(const QByteArray &utf8)
    {
        auto known = m_positions.find(utf8);
        if (known == m_positions.end()) {
            if (m_positions.size() >= mostPositions)
                return wrong(u"a position beyond all that a season may name"_s);
            known = m_positions.insert(QByteArray(utf8.constData(), utf8.size()), quint16(m_positions.size()));
            m_columns.positionNames.append(QString::fromUtf8(utf8));
        }
        m_columns.position.push_back(*known);
    }
    void addMissing(size_t metric) { m_columns.metrics[metric].push_back(SeasonFrame::missing); }
    void addCount(size_t metric, qint64 count)
    {
        if (count < -qint64(largestNumber) || count > qint64(largestNumber))
            wrong(u"a number for \"%1\" that no sum could hold"_s.arg(m_ids.at(qsizetype(metric))));
        m_columns.metrics[metric].push_back(count);
    }
    void addNumber(size_t metric, double number)
    {
        const double scaled = number * m_scales[metric];
        if (std::isnan(number))
            return addMissing(metric);
        if (!(std::abs(scaled) <= largestNumber)) // infinity as well
            return wrong(u"a number for \"%1\" that no sum could hold"_s.arg(m_ids.at(qsizetype(metric))));
        // The table refuses fractions of whole numbers, unless another process has applied a pack since that allows them.
        if (m_scales[metric] == 1.0 && scaled != std::trunc(scaled))
            return wrong(u"a fraction of \"%1\", which this server's sport pack counts in whole numbers (start the server again if the "
                         "pack was changed)"_s.arg(m_ids.at(qsizetype(metric))));
        m_columns.metrics[metric].push_back(std::llround(scaled));
    }
    Result<FrameColumns> finish()
    {
        if (!m_wrong.isEmpty())
            return fail(ErrorCode::Unavailable, m_wrong);
        return std::move(m_columns);
    }
    bool isGood() const { return m_wrong.isEmpty(); }
    qsizetype count() const { return qsizetype(m_columns.player.size()); }

private:
    void wrong(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = u"The stored line of player %1 in match %2 has %3. Import or enter it again, or restore the latest backup."_s
                          .arg(toNumber(m_columns.player.back()))
                          .arg(toNumber(m_columns.match.back()))
                          .arg(what);
    }
    QSet<qint64> m_matches;
    QStringList m_ids;
    std::vector<double> m_scales;
    QHash<QByteArray, quint16> m_positions;
    FrameColumns m_columns;
    QString m_wrong; // the first of its kind ends the reading
};

/** A prepared statement of SQLite; errors of the connection as Database's. */
class RawStatement
{
public:
    RawStatement(sqlite3 *handle, const QString &sql) : m_handle(handle)
    {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()), &m_statement, nullptr) != SQLITE_OK)
            m_statement = nullptr;
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawStatement)
    bool isGood() const { return m_statement; }
    sqlite3_stmt *get() const { return m_statement; }
    std::unexpected<Error> error() const
    {
        return std::unexpected(Database::errorOf(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError,
                                                           QString::number(sqlite3_extended_errcode(m_handle)))));
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/** Structural columns, then the metrics. */
QString columnsOf(const StatLineTable &table)
{
    QString columns = u"\"match\", team, started, played, time, position"_s;
    for (const QString &metric : table.metrics())
        columns += u", \"%1\""_s.arg(metric);
    return columns;
}

void takeRow(Collector &lines, PlayerId player, sqlite3_stmt *row)
{
    constexpr int firstMetric = 6;
    lines.start(player, MatchId{sqlite3_column_int64(row, 0)}, TeamId{sqlite3_column_int64(row, 1)}, sqlite3_column_int(row, 2) != 0,
                sqlite3_column_int(row, 3) != 0);
    lines.addTime(sqlite3_column_type(row, 4) == SQLITE_NULL ? std::nullopt : std::optional(sqlite3_column_int64(row, 4)));
    // As a blob: as text SQLite would copy it, for a zero at its end.
    const auto *text = static_cast<const char *>(sqlite3_column_blob(row, 5));
    lines.addPosition(QByteArray::fromRawData(text, sqlite3_column_bytes(row, 5)));
    for (size_t metric = 0; metric < lines.metricCount(); ++metric) {
        // Taken once; Qt opens connections without a mutex, as they stay on their thread, so that the value is ours to read.
        sqlite3_value *const value = sqlite3_column_value(row, firstMetric + int(metric));
        switch (sqlite3_value_type(value)) {
        case SQLITE_NULL:
            lines.addMissing(metric);
            break;
        case SQLITE_INTEGER:
            if (lines.scaleOf(metric) == 1.0) {
                lines.addCount(metric, sqlite3_value_int64(value));
                break;
            }
            [[fallthrough]];
        default:
            lines.addNumber(metric, sqlite3_value_double(value));
        }
    }
}

/** Lines of the season's counted matches, whoever they are of: the index by match alone can tell. */
Result<qint64> countOf(sqlite3 *handle, const FrameLinesWanted &wanted)
{
    const RawStatement counting(handle, u"SELECT count(*) FROM \"%1\" WHERE \"match\" = ?"_s.arg(wanted.table.name()));
    if (!counting.isGood())
        return counting.error();
    qint64 count = 0;
    for (const FrameMatch &match : wanted.matches) {
        sqlite3_bind_int64(counting.get(), 1, toNumber(match.id));
        if (sqlite3_step(counting.get()) != SQLITE_ROW)
            return counting.error();
        count += sqlite3_column_int64(counting.get(), 0);
        sqlite3_reset(counting.get());
    }
    return count;
}

} // namespace

Result<FrameColumns> readByHandle(const Database &database, const FrameLinesWanted &wanted)
{
    sqlite3 *handle = database.handle();
    if (!handle)
        return fail(ErrorCode::Unsupported, u"Qt's driver carries a SQLite of its own."_s);
    Collector lines(wanted);
    if (wanted.matches.isEmpty())
        return lines.finish();
    // The table is clustered by player and match: a player's lines of one season lie beside each other, while the index by match would
    // find every line at another place.
    const RawStatement reading(
        handle,
        u"SELECT %1 FROM \"%2\" WHERE player = ? AND \"match\" BETWEEN ? AND ?"_s.arg(columnsOf(wanted.table), wanted.table.name()));
    if (!reading.isGood())
        return reading.error();
    const auto [first, last] = std::ranges::minmax(wanted.matches, {}, &FrameMatch::id);
    sqlite3_bind_int64(reading.get(), 2, toNumber(first.id));
    sqlite3_bind_int64(reading.get(), 3, toNumber(last.id));
    for (const FramePlayer &player : wanted.players) {
        sqlite3_bind_int64(reading.get(), 1, toNumber(player.id));
        int step = sqlite3_step(reading.get());
        for (; step == SQLITE_ROW && lines.isGood(); step = sqlite3_step(reading.get())) {
            if (lines.isWanted(sqlite3_column_int64(reading.get(), 0)))
                takeRow(lines, player.id, reading.get());
        }
        if (!lines.isGood())
            return lines.finish();
        if (step != SQLITE_DONE)
            return reading.error();
        sqlite3_reset(reading.get());
    }
    const auto stored = countOf(handle, wanted);
    if (!stored)
        return failed(stored);
    if (*stored != lines.count())
        return fail(ErrorCode::Unsupported, u"Some lines are of players who are not registered in the season."_s);
    return lines.finish();
}

Result<FrameColumns> readByQuery(Database &database, SeasonId season, const FrameLinesWanted &wanted)
{
    Collector lines(wanted);
    const auto read = StatLineRepository(database, wanted.table).eachLine(season, [&lines](const StatLineRecord &record) {
        if (!lines.isGood() || !lines.isWanted(toNumber(record.match)))
            return;
        lines.start(record.player, record.match, record.team, record.started, record.played);
        lines.addTime(record.time);
        lines.addPosition(record.position.toUtf8());
        for (size_t metric = 0; metric < lines.metricCount(); ++metric)
            lines.addNumber(metric, record.values[metric]);
    });
    if (!read)
        return failed(read);
    return lines.finish();
}

} // namespace touchline
