// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/formstrip.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

using Ending = FormResult::Outcome;

constexpr double widestBox = 44;
constexpr int steps = 2; // how far a loss stands below a win, in half boxes

QString letterOf(Ending outcome)
{
    return outcome == Ending::Won ? FormStrip::tr("W", "won")
        : outcome == Ending::Lost ? FormStrip::tr("L", "lost")
                                  : FormStrip::tr("D", "drawn");
}

QString wordOf(Ending outcome)
{
    return outcome == Ending::Won ? FormStrip::tr("won") : outcome == Ending::Lost ? FormStrip::tr("lost") : FormStrip::tr("drawn");
}

} // namespace

FormStrip::FormStrip(QWidget *parent) : ChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormStrip::setData(const FormStripData &data)
{
    m_data = data;
    m_boxes.clear();
    setAccessibleName(data.title);
    dataChanged();
}

ChartTable FormStrip::table() const
{
    ChartTable table{.columns = {tr("Date"), tr("Opponent"), tr("Place"), tr("Result"), tr("Outcome")}, .rows = {}};
    for (const auto &result : m_data.results)
        table.rows.append({result.day, result.opponent, result.home ? tr("home") : tr("away"), result.score, wordOf(result.outcome)});
    return table;
}

QString FormStrip::summary() const
{
    if (m_data.results.isEmpty())
        return m_data.empty;
    const auto count = [this](Ending outcome) {
        return locale().toString(int(std::ranges::count(m_data.results, outcome, &FormResult::outcome)));
    };
    return tr("%1: %2 won, %3 drawn, %4 lost; the last one against %5 was %6.")
        .arg(m_data.title, count(Ending::Won), count(Ending::Drawn), count(Ending::Lost), m_data.results.constLast().opponent,
             wordOf(m_data.results.constLast().outcome));
}

QStringList FormStrip::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto &result = m_data.results.at(point);
    return {result.opponent, u"%1 · %2"_s.arg(result.score, wordOf(result.outcome)),
            u"%1 · %2"_s.arg(result.day, result.home ? tr("home") : tr("away"))};
}

int FormStrip::boxHeight() const
{
    return QFontMetrics(font()).height() + space::one;
}

QSize FormStrip::sizeHint() const
{
    return {360, boxHeight() + boxHeight() * steps / 2 + QFontMetrics(font()).height() + space::two};
}

void FormStrip::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    const double slot = std::min(widestBox + space::one, canvas.rect.width() / pointCount());
    const double width = std::max(4.0, slot - space::half);
    const bool scores =
        std::ranges::all_of(m_data.results, [&](const FormResult &each) { return metrics.horizontalAdvance(each.score) <= width; });
    auto &painter = canvas.painter;
    m_boxes.clear();
    for (int i = 0; i < pointCount(); ++i) {
        const auto &result = m_data.results.at(i);
        const bool won = result.outcome == Ending::Won;
        const bool lost = result.outcome == Ending::Lost;
        const double below = won ? 0 : lost ? steps * boxHeight() / 2.0 : boxHeight() / 2.0;
        const QRectF box = canvas.mirrored({canvas.rect.left() + slot * i, canvas.rect.top() + below, width, double(boxHeight())});
        m_boxes.append(box);
        const QColor colour = won ? canvas.theme.good : lost ? canvas.theme.bad : canvas.theme.muted;
        painter.setPen(i == canvas.current ? QPen(canvas.theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRoundedRect(box, 4, 4);
        canvas.text(box, Qt::AlignCenter, letterOf(result.outcome), canvas.theme.textOn(colour), canvas.font);
        if (scores) {
            const double under = canvas.rect.top() + boxHeight() * (1 + steps / 2.0) + space::half;
            canvas.text({box.left(), under, box.width(), metrics.height()}, Qt::AlignCenter, result.score, canvas.theme.muted, caption);
        }
    }
}

int FormStrip::pointAt(const QPointF &position) const
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (position.x() >= m_boxes.at(i).left() && position.x() <= m_boxes.at(i).right())
            return i;
    }
    return -1;
}

QPointF FormStrip::anchorOf(int point) const
{
    return m_boxes.value(point).center();
}

} // namespace touchline
