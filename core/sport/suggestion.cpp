// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/suggestion.h"
#include <algorithm>
#include <numeric>
#include <vector>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

/** Optimal string alignment distance. */
int distance(const QString &a, const QString &b)
{
    const auto columns = size_t(b.size()) + 1;
    std::vector<int> before(columns), previous(columns), current(columns);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], before[at - 2] + 1);
        }
        before.swap(previous);
        previous.swap(current);
    }
    return previous.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    if (word.isEmpty() || word.size() > 64)
        return {};
    const QString lower = word.toLower();
    int best = std::max(1, int(word.size()) / 3) + 1;
    QString found;
    for (const QString &candidate : known) {
        const int edits = distance(lower, candidate.toLower());
        if (edits < best) {
            best = edits;
            found = candidate;
        }
    }
    return found;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString found = nearestWord(word, known);
    return found.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(found);
}

} // namespace touchline
