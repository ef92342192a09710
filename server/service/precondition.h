// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/rowstate.h"

namespace touchline {

/** What a writer says about the state that a change is based on, so that nobody overwrites what they have not seen. */
class Precondition
{
public:
    /**
     * From the fields If-Match and If-None-Match (RFC 9110, 13.1). Malformed unless they are "*" or a list of quoted tags; for a writer
     * If-None-Match is "*" only.
     */
    static Result<Precondition> of(const QByteArray &ifMatch, const QByteArray &ifNoneMatch);

    bool namesState() const { return m_any || !m_tags.isEmpty(); }
    /** Unconditional when no state was named, Stale when it is another one by now. Ask inside the transaction that changes it. */
    Result<void> allowsChangeOf(const RowVersion &current) const;
    /** Stale when a state was named of what is not there. */
    Result<void> allowsCreation() const;

private:
    bool m_any = false; // If-Match: *
    bool m_onlyNew = false; // If-None-Match: *
    QList<QByteArray> m_tags; // first parts of strong tags
};

} // namespace touchline
