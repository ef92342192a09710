// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QDate>

namespace touchline {

/** Collects every fault of what somebody entered, so that a form can show all of them at once. */
class EntryChecker
{
public:
    static constexpr qsizetype longestName = 200;

    void refuse(const QString &pointer, const QString &code, const QString &detail);
    /** Length without outer spaces, no control characters; with a letter or digit where `least` is more than 0. */
    void text(const QString &pointer, const QString &text, qsizetype least, qsizetype most);
    void range(const QString &pointer, qint64 number, qint64 least, qint64 most);
    /** Calendar days from 1850 to 2200, the first not after the last. */
    void days(const QString &pointer, QDate first, QDate last);
    /** Invalid with all faults; "The match cannot be stored like this: ...". */
    Result<void> verdict(const QString &what) const;

private:
    QList<Issue> m_issues;
};

} // namespace touchline
