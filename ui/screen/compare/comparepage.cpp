// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/compare/comparepage.h"
#include "ui/model/heldtogether.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/responsivegrid.h"
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int leastTable = 420;

/** The mark of a series, in the colours of the theme at the moment it is painted. */
class SeriesIconEngine : public QIconEngine
{
public:
    explicit SeriesIconEngine(int series) : m_series(series) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        paintSeriesMark(*painter, Theme::of(QGuiApplication::palette()), m_series, QRectF(rect).center(), side * 0.7);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent); // which the base class leaves out
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new SeriesIconEngine(*this); }
    QString key() const override { return u"touchline-series"_s; }
    bool isNull() override { return false; }

private:
    int m_series;
};

QToolButton *chipButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(space::target);
    return button;
}

/** Takes everything out of the line but what is `kept`, and ends it. */
void emptyLine(FlowLayout &line, const QWidget *kept = nullptr)
{
    while (auto *item = line.takeAt(0)) {
        if (item->widget() && item->widget() != kept) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be what was pressed
        }
        delete item;
    }
}

} // namespace

ComparePage::ComparePage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_add(new ChoiceBox(tr("Add a player"))), m_chips(new QWidget),
      m_chipLine(new FlowLayout(m_chips)), m_alike(new QWidget), m_alikeLine(new FlowLayout(m_alike)), m_radar(new CompareChart),
      m_strips(new CompareChart), m_radarCard(new ChartCard(tr("Percentiles"), m_radar)),
      m_stripsCard(new ChartCard(tr("Where they stand"), m_strips)), m_tableCard(new Card(tr("Number by number"))),
      m_grid(new DataGrid(u"compare"_s))
{
    auto *title = plainLabel(tr("Compare"));
    setType(title, TypeRole::Title);
    m_add->setSearchable(tr("Type to add a player"));
    m_add->setMinimumWidth(260);
    m_strips->setForm(CompareChart::Form::Strips);
    m_grid->setModel(&m_viewModel.rows());
    m_grid->setMinimumHeight(leastTable);
    m_grid->setExportName(tr("Comparison"));
    m_grid->setEmptyText(tr("None of them has played in this period."));
    m_tableCard->setContent(m_grid);
    m_tableCard->addTools(m_grid->gridActions());
    auto *cards = new ResponsiveGrid;
    cards->add(m_radarCard, 6);
    cards->add(m_stripsCard, 6);
    cards->add(m_tableCard, 12);
    m_stack = new DataStack(m_viewModel, cards, cards);
    auto *page = new ScrollPage;
    page->column()->addWidget(title);
    auto *who = new QVBoxLayout;
    who->setSpacing(space::one);
    who->addWidget(m_chips);
    who->addWidget(m_alike);
    page->column()->addLayout(who);
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);

    connect(m_add, &ChoiceBox::chosen, this, [this](const QString &id) { m_viewModel.add(PlayerId{id.toLongLong()}); });
    connect(&m_viewModel, &PageViewModel::loaded, this, &ComparePage::loaded);
    connect(&m_viewModel, &CompareViewModel::choicesChanged, this, &ComparePage::fillChips);
    connect(m_stack, &DataStack::actionTriggered, m_add, [this] { m_add->setFocus(); });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    for (auto *card : {m_radarCard, m_stripsCard})
        connect(card, &ChartCard::notified, this, &Page::notified);
    const auto toPlayer = [this](int point) {
        const auto players = m_viewModel.players().size();
        if (players > 0)
            Q_EMIT goWanted({.screen = Screen::Player, .player = m_viewModel.players().at(point % players)});
    };
    connect(m_radar, &ChartView::pointActivated, this, toPlayer);
    connect(m_strips, &ChartView::pointActivated, this, toPlayer);
    fillChips();
}

void ComparePage::open(const Route &route)
{
    if (!route.players.isEmpty())
        m_viewModel.setPlayers(route.players);
    else if (toNumber(route.player) > 0 && !m_viewModel.players().contains(route.player))
        m_viewModel.setPlayers(QList{route.player} + m_viewModel.players());
    else if (m_viewModel.players().isEmpty() && m_scope.player())
        m_viewModel.setPlayers({*m_scope.player()});
    m_viewModel.reload();
}

QList<Crumb> ComparePage::crumbs() const
{
    return {{tr("Compare"), {.screen = Screen::Compare}}};
}

void ComparePage::takeFocus()
{
    m_add->setFocus();
}

void ComparePage::fillChips()
{
    emptyLine(*m_chipLine, m_add);
    for (int series = 0; series < m_viewModel.players().size(); ++series) {
        const PlayerId player = m_viewModel.players().at(series);
        const QString name = m_viewModel.nameOf(player);
        auto *shown = chipButton(name.isEmpty() ? u"…"_s : QString(name).replace(u'&', u"&&"_s));
        shown->setIcon(QIcon(new SeriesIconEngine(series))); // QIcon takes ownership
        shown->setCheckable(true);
        shown->setChecked(m_radar->isShown(series));
        shown->setToolTip(tr("Show or hide %1 in the charts").arg(name));
        for (auto *chart : {m_radar, m_strips}) { // chip and both legends go together
            connect(shown, &QToolButton::toggled, chart, [chart, series](bool on) { chart->setShown(series, on); });
            connect(chart, &ChartView::seriesShownChanged, shown, [shown, series](int changed, bool on) {
                if (changed == series)
                    shown->setChecked(on);
            });
        }
        auto *away = chipButton({});
        away->setIcon(icon(Icon::Close, IconTone::Muted));
        away->setToolButtonStyle(Qt::ToolButtonIconOnly);
        away->setAutoRaise(true);
        away->setAccessibleName(tr("Take %1 out").arg(name));
        away->setToolTip(tr("Take %1 out").arg(name));
        connect(away, &QToolButton::clicked, this, [this, player] { m_viewModel.remove(player); });
        m_chipLine->addWidget(shown);
        m_chipLine->addWidget(away);
    }
    m_chipLine->addWidget(m_add);
    m_add->setEnabled(!m_viewModel.isFull());
    m_add->setChoices(m_viewModel.candidates(), QString());
    fillSuggestions();
}

/** A line of their own: the words about whom they are like and the names belong together. */
void ComparePage::fillSuggestions()
{
    emptyLine(*m_alikeLine);
    const auto suggestions = m_viewModel.suggestions();
    m_alike->setVisible(!suggestions.isEmpty());
    if (suggestions.isEmpty())
        return;
    auto *like = plainLabel(tr("Plays like %1").arg(m_viewModel.nameOf(m_viewModel.players().constFirst())));
    setMuted(like);
    like->setMinimumHeight(space::target);
    m_alikeLine->addWidget(like);
    for (const auto &[player, name] : suggestions) {
        auto *suggestion = chipButton(QString(name).replace(u'&', u"&&"_s));
        suggestion->setIcon(icon(Icon::Plus, IconTone::Muted));
        suggestion->setAutoRaise(true);
        suggestion->setToolTip(tr("Add %1").arg(name));
        connect(suggestion, &QToolButton::clicked, this, [this, id = player] { m_viewModel.add(id); });
        m_alikeLine->addWidget(suggestion);
    }
}

void ComparePage::loaded()
{
    fillChips();
    if (!m_viewModel.hasData()) {
        m_stack->showEmpty(Icon::Compare,
                           m_viewModel.players().isEmpty() ? tr("Choose two to six players to see them beside each other.")
                                                           : tr("Add another player to compare with."));
        Q_EMIT filled();
        return;
    }
    const auto chart = m_viewModel.chart();
    m_radar->setData(chart);
    m_strips->setData(chart);
    QStringList labels;
    for (const auto &axis : chart.axes)
        labels.append(axis.label);
    for (auto *each : {m_radar, m_strips})
        DefinitionTip::define(each, definitionsNamed(m_scope.catalog(), labels));
    const QString first = chart.players.value(0);
    m_radarCard->setSubtitle(m_viewModel.outsideText());
    QStringList about{tr("★ the best of them · ↑ ↓ more or less than %1, beyond chance (q ≤ 5 %)").arg(isolated(first)),
                      m_viewModel.samplesText()};
    if (m_viewModel.rows().rowCount() == 0) // with no number there is no sign either
        about.removeFirst();
    for (QString &line : about)
        line = heldTogether(inReadingOrder(line));
    m_tableCard->setSubtitle(about.join(u'\n'));
    const QString name = tr("Comparison of %1").arg(chart.players.join(u", "_s));
    m_radarCard->setExportName(name);
    m_stripsCard->setExportName(name);
    m_grid->setExportName(name);
    Q_EMIT filled();
}

} // namespace touchline
