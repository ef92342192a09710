// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/listbounds.h"
#include <QtCore/QCoreApplication>

namespace touchline {

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

} // namespace

void ListBounds::begin(const QString &first)
{
    m_seen = {first};
    m_bytes = 0;
    m_pages = 0;
}

Result<void> ListBounds::add(qint64 bytes, const QString &next, qint64 mostBytes)
{
    ++m_pages;
    m_bytes += bytes;
    if (m_bytes > mostBytes || (m_pages >= mostPages && !next.isEmpty()))
        return fail(ErrorCode::TooLarge,
                    ListWords::tr("This list is longer than Touchline can take at once. Choose a shorter period, or one team."));
    if (!next.isEmpty() && m_seen.contains(next))
        return fail(
            ErrorCode::Unsupported,
            ListWords::tr("The server's list has no end: it leads back to a page that was there before. Tell whoever runs the server."));
    m_seen.insert(next);
    return {};
}

} // namespace touchline
