// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "core/stats/playercomparison.h"
#include "ui/viewmodel/exploreviewmodel.h"
#include <algorithm>

using namespace Qt::StringLiterals;

/** Of an ExploreViewModel: what colour and size of the points say, and which of them are picked out. */
namespace touchline {

void ExploreViewModel::loadSizes()
{
    const auto *season = scope().season();
    const QString &size = m_looks.size;
    m_sizeReply = {};
    if (!season || !m_there || size.isEmpty())
        return;
    if (size == m_x || size == m_y) {
        takeSizes(m_scatter, size == m_x);
        return;
    }
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"x"_s, size);
    query.addQueryItem(u"y"_s, m_x);
    query.addQueryItem(u"qualified"_s, u"false"_s); // who has too little of this one still has a size
    ask(m_sizeReply, session().api().get<Scatter>(paths::scatter, query), [this, size](const Fetched<Scatter> &answer) {
        if (size == m_looks.size)
            takeSizes(answer.data, true);
    });
}

void ExploreViewModel::takeSizes(const Scatter &scatter, bool horizontal)
{
    m_looks.sizes.clear();
    m_sizesKnown = true;
    for (const auto &point : scatter.points)
        m_looks.sizes.insert(point.player, horizontal ? point.x : point.y);
    Q_EMIT looksChanged();
}

void ExploreViewModel::setColour(const QString &id)
{
    const auto wanted = id == "team"_L1 ? ScatterLooks::Colour::Team
        : id == "position"_L1           ? ScatterLooks::Colour::Position
                                        : ScatterLooks::Colour::Nothing;
    if (m_looks.colour == wanted)
        return;
    m_looks.colour = wanted;
    Q_EMIT looksChanged();
}

QString ExploreViewModel::colour() const
{
    return m_looks.colour == ScatterLooks::Colour::Team    ? u"team"_s
        : m_looks.colour == ScatterLooks::Colour::Position ? u"position"_s
                                                           : QString();
}

void ExploreViewModel::setSize(const QString &id)
{
    if (m_looks.size == id || (!id.isEmpty() && !isMetric(id)))
        return;
    m_looks.size = id;
    m_sizesKnown = false; // they were of another metric
    Q_EMIT looksChanged();
    loadSizes();
}

void ExploreViewModel::setSelected(const QList<int> &points)
{
    QList<PlayerId> players;
    for (const int point : points) {
        if (const auto player = playerAt(point))
            players.append(*player);
    }
    if (players == m_selected)
        return;
    m_selected = players;
    Q_EMIT selectionChanged();
}

QList<int> ExploreViewModel::selectedPoints() const
{
    QList<int> points;
    for (const auto player : m_selected)
        points.append(pointOf(player));
    std::ranges::sort(points);
    return points;
}

bool ExploreViewModel::mayCompare() const
{
    return m_selected.size() >= PlayerComparison::fewest && m_selected.size() <= PlayerComparison::most;
}

QString ExploreViewModel::selectionText() const
{
    if (m_selected.isEmpty())
        return tr("Nobody is chosen. Draw around points with the lasso (L), or walk to one and press Space.");
    const QString count = tr("%n players chosen", nullptr, int(m_selected.size()));
    return mayCompare() ? count : tr("%1; two to six can be compared", "8 players chosen").arg(count);
}

Choices ExploreViewModel::colours()
{
    return {{QString(), tr("Nothing")}, {u"team"_s, tr("Team")}, {u"position"_s, tr("Position")}};
}

Choices ExploreViewModel::sizes() const
{
    Choices all = metrics();
    all.prepend({QString(), tr("Nothing")});
    return all;
}

} // namespace touchline
