// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QSet>

namespace touchline {

/** Keeps a list that comes page by page within what a desktop can use, whatever the server says. */
class ListBounds
{
public:
    static constexpr int mostPages = 500; // of 200 items, usually

    /** From its first page, for the first time or anew. */
    void begin(const QString &first);
    /** A page of so many bytes came, which leads to `next`. Fails where the list leads back, or is more than `mostBytes` in all. */
    Result<void> add(qint64 bytes, const QString &next, qint64 mostBytes);
    /** Pages that have come. */
    int pages() const { return m_pages; }

private:
    QSet<QString> m_seen; // targets
    qint64 m_bytes = 0;
    int m_pages = 0;
};

} // namespace touchline
