// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stats/peers.h"
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {

void sure(bool good, sqlite3 *database)
{
    if (!good)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

} // namespace

quint64 readPlainly(const SeasonFrame &frame)
{
    quint64 sum = 0;
    for (int metric = 0; metric < frame.metricCount(); ++metric) {
        const auto column = frame.column(metric);
        std::array<quint64, 8> sums{}; // independent of each other, so that memory is what is waited for
        size_t row = 0;
        for (; row + sums.size() <= column.size(); row += sums.size()) {
            for (size_t lane = 0; lane < sums.size(); ++lane)
                sums[lane] += quint64(column[row + lane]);
        }
        for (; row < column.size(); ++row)
            sum += quint64(column[row]);
        for (const quint64 lane : sums)
            sum += lane;
    }
    return sum;
}

GroupBy::GroupBy(const SeasonFrame &frame) : m_metrics(frame.metricCount())
{
    sure(sqlite3_open(":memory:", &m_database) == SQLITE_OK, m_database);
    QByteArray columns;
    QByteArray places;
    QByteArray sums;
    for (int metric = 0; metric < m_metrics; ++metric) {
        const QByteArray name = 'm' + QByteArray::number(metric);
        columns += ", " + name + " INTEGER";
        places += ",?";
        sums += ", sum(" + name + "), avg(" + name + ')';
    }
    const QByteArray create = "CREATE TABLE line (player INTEGER, \"match\" INTEGER" + columns
        + ", PRIMARY KEY (player, \"match\")) STRICT, WITHOUT ROWID; BEGIN";
    sure(sqlite3_exec(m_database, create.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, m_database);
    sqlite3_stmt *insert = nullptr;
    const QByteArray insertion = "INSERT INTO line VALUES (?, ?" + places + ')';
    sure(sqlite3_prepare_v2(m_database, insertion.constData(), -1, &insert, nullptr) == SQLITE_OK, m_database);
    for (int player = 0; player < int(frame.players().size()); ++player) {
        const auto [first, last] = frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            sqlite3_bind_int64(insert, 1, player);
            sqlite3_bind_int64(insert, 2, frame.matchIndexOf(row));
            for (int metric = 0; metric < m_metrics; ++metric)
                sqlite3_bind_int64(insert, 3 + metric, frame.column(metric)[size_t(row)]);
            sure(sqlite3_step(insert) == SQLITE_DONE, m_database);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    sure(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, m_database);
    const QByteArray query = "SELECT player" + sums + " FROM line GROUP BY player";
    sure(sqlite3_prepare_v2(m_database, query.constData(), -1, &m_query, nullptr) == SQLITE_OK, m_database);
}

GroupBy::~GroupBy()
{
    sqlite3_finalize(m_query);
    sqlite3_close(m_database);
}

qint64 GroupBy::run() const
{
    qint64 all = 0;
    double means = 0;
    while (sqlite3_step(m_query) == SQLITE_ROW) {
        for (int metric = 0; metric < m_metrics; ++metric) {
            all += sqlite3_column_int64(m_query, 1 + 2 * metric);
            means += sqlite3_column_double(m_query, 2 + 2 * metric);
        }
    }
    sqlite3_reset(m_query);
    return means < 0 ? -1 : all;
}

} // namespace touchline::bench
