// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtSql/QSqlQuery>
#include <utility>
#include <vector>

namespace touchline {

/**
 * A prepared query on loan from the connection of its thread, where it goes back to be used again: preparing costs more than most queries
 * take. Every placeholder is to be bound anew. Stays on its thread and is gone before its Database.
 */
class Statement final : public QSqlQuery
{
public:
    using Shelf = std::vector<QSqlQuery>; // idle ones of one text
    Statement(QSqlQuery query, Shelf *home) : QSqlQuery(std::move(query)), m_home(home) {}
    Statement(Statement &&other) noexcept : QSqlQuery(std::move(other)), m_home(std::exchange(other.m_home, nullptr)) {}
    Statement &operator=(Statement &&) = delete;
    ~Statement()
    {
        constexpr size_t mostIdle = 4;
        if (!m_home || m_home->size() >= mostIdle)
            return;
        finish(); // an open reader would keep the write-ahead log from being folded in
        // By name: binding by place would make more places of repeated names.
        for (const auto names = boundValueNames(); const QString &name : names)
            bindValue(name, QVariant()); // nothing of one use is left for the next, or kept in memory
        m_home->push_back(std::move(static_cast<QSqlQuery &>(*this)));
    }

private:
    Shelf *m_home; // null: for this once
};

} // namespace touchline
