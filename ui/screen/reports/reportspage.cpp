// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/player/matchfilterbar.h"
#include "ui/screen/reports/daychoice.h"
#include "ui/screen/reports/reportpreview.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/flowlayout.h"
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

ReportsPage::ReportsPage(Session &session, Scope &scope, std::shared_ptr<MatchSelection> matches, QWidget *parent)
    : Page(parent), m_scope(scope), m_selection(std::move(matches)), m_viewModel(session, scope, this),
      m_kind(new ChoiceBox(tr("What the report is about"))), m_team(new ChoiceBox(tr("Team"))), m_player(new ChoiceBox(tr("Player"))),
      m_paper(new ChoiceBox(tr("Paper"))), m_matches(new MatchFilterBar(*m_selection, scope)), m_day(new DayChoice(tr("As &of"))),
      m_logoButton(new QPushButton(tr("&Logo…"))), m_noLogo(new QPushButton(tr("Without logo"))),
      m_save(new QPushButton(tr("&Save as PDF…"))), m_print(new QPushButton(tr("Pri&nt…"))), m_stop(new QPushButton(tr("Cancel"))),
      m_progress(new QProgressBar), m_note(plainLabel({}, true)), m_preview(new ReportPreview)
{
    auto *title = plainLabel(tr("Reports"));
    setType(title, TypeRole::Title);
    setMuted(m_note);
    nameCommand(m_logoButton, u"logo"_s);
    nameCommand(m_noLogo, u"nologo"_s);
    nameCommand(m_save, u"save"_s);
    nameCommand(m_print, u"print"_s);
    nameCommand(m_stop, u"stop"_s, tr("Stop making the report"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(makeActions());
    column->addWidget(m_note);
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(m_preview, 1000);
    centre->addStretch();
    column->addLayout(centre);
    column->addStretch();
    m_stack = new DataStack(m_viewModel, content, m_preview);
    auto *page = new ScrollPage;
    page->column()->addWidget(title);
    page->column()->addWidget(makeChoices());
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    connectJob();
    connect(&m_viewModel, &PageViewModel::loadingChanged, this, &ReportsPage::fillChoices);
    connect(&m_viewModel, &PageViewModel::loaded, this, &ReportsPage::loaded);
    connect(&m_viewModel, &PageViewModel::failed, this, [this](const Error &error) {
        const auto team = m_viewModel.team();
        if (error.code == ErrorCode::NotFound && team && m_scope.team(*team) && !m_viewModel.hasData())
            showNothing(); // a team without players has no statistics: that is no failure
        m_preview->setVisible(m_viewModel.hasData()); // else the sentence would stand in the middle of a page that is not there
    });
    connect(m_stack, &DataStack::actionTriggered, this, [this] {
        if (m_viewModel.day())
            m_viewModel.setDay({});
        else if (m_scope.teams().isEmpty() || m_scope.period().isWhole())
            Q_EMIT goWanted({.screen = Screen::Import});
        else
            m_scope.setPeriod({});
    });
    setLogo(QSettings().value(u"report/logo"_s).toString(), false);
    connect(&m_viewModel, &PageViewModel::loadingChanged, this, &ReportsPage::enableSaving);
    setBusy(false);
}

QWidget *ReportsPage::makeChoices()
{
    m_kind->setChoices({{u"player"_s, tr("A player")}, {u"team"_s, tr("A team")}, {u"squad"_s, tr("A squad, a page for each")}},
                       u"player"_s);
    m_paper->setChoices({{u"a4"_s, tr("A4")}, {u"letter"_s, tr("Letter")}}, QSettings().value(u"report/paper"_s, u"a4"_s).toString());
    m_team->setSearchable(tr("Type to find a team"));
    m_player->setSearchable(tr("Type to find a player"));
    for (auto *box : {m_team, m_player}) { // what to do in an empty one is read whole
        const int words = box->fontMetrics().horizontalAdvance(box->lineEdit()->placeholderText());
        box->setMinimumWidth(words + 2 * space::three);
    }
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->addNamed(tr("&About"), m_kind);
    flow->addNamed(tr("&Team"), m_team);
    flow->addNamed(tr("&Player"), m_player);
    flow->addNamed(tr("Matc&hes"), m_matches);
    flow->addWidget(m_day);
    flow->addNamed(tr("Pape&r"), m_paper);
    auto *parts = new QWidget; // they stay together when the line is full
    auto *beside = new QHBoxLayout(parts);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::two);
    for (const auto &text : {tr("&Figures"), tr("Tren&d"), tr("Per&centiles"), tr("Ta&ble")}) {
        auto *part = new QCheckBox(text);
        part->setChecked(true);
        part->setMinimumHeight(space::target);
        m_parts.append(part);
        beside->addWidget(part);
        connect(part, &QCheckBox::toggled, this, [this] {
            m_viewModel.setParts({.tiles = m_parts.at(0)->isChecked(),
                                  .trend = m_parts.at(1)->isChecked(),
                                  .percentiles = m_parts.at(2)->isChecked(),
                                  .table = m_parts.at(3)->isChecked()});
        });
    }
    flow->addWidget(parts);
    m_day->setToolTip(tr("The figures as they stood that evening: of the matches up to and including this day"));
    auto *viewModel = &m_viewModel;
    connect(m_day, &DayChoice::chosen, viewModel, &ReportViewModel::setDay);
    connect(m_selection.get(), &MatchSelection::changed, this, &ReportsPage::selectionChanged);
    connect(m_kind, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) {
        viewModel->setKind(id == "team"_L1        ? ReportViewModel::Kind::Team
                               : id == "squad"_L1 ? ReportViewModel::Kind::Squad
                                                  : ReportViewModel::Kind::Player);
    });
    connect(m_team, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) { viewModel->setTeam(TeamId{id.toLongLong()}); });
    connect(m_player, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) { viewModel->setPlayer(PlayerId{id.toLongLong()}); });
    connect(m_paper, &ChoiceBox::chosen, this, [this](const QString &id) {
        QSettings().setValue(u"report/paper"_s, id);
        refreshPreview();
    });
    return box;
}

QWidget *ReportsPage::makeActions()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (auto *button : {m_save, m_print, m_logoButton, m_noLogo}) {
        button->setMinimumHeight(space::target);
        flow->addWidget(button);
    }
    m_save->setIcon(icon(Icon::Download));
    m_print->setIcon(icon(Icon::Print));
    m_logoButton->setToolTip(tr("A picture (PNG or JPEG) at the end of the head of every page"));
    m_stop->setMinimumHeight(space::target);
    m_progress->setMinimumWidth(200);
    m_progress->setAccessibleName(tr("Pages written"));
    flow->addWidget(m_progress);
    flow->addWidget(m_stop);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_logoButton, &QPushButton::clicked, this, &ReportsPage::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo({}, false); });
    return box;
}

void ReportsPage::selectionChanged()
{
    if (isVisible() && m_viewModel.kind() == ReportViewModel::Kind::Player)
        reload(); // else when the page is opened
}

void ReportsPage::open(const Route &route)
{
    m_viewModel.setFilter(m_selection->filter());
    if (toNumber(route.player) > 0) {
        m_viewModel.showPlayer(route.player);
        return;
    }
    if (toNumber(route.team) > 0 && m_viewModel.team() != route.team)
        m_viewModel.setTeam(route.team);
    else
        reload();
}

void ReportsPage::reload()
{
    m_viewModel.setFilter(m_selection->filter());
    if (m_scope.isReady() && m_scope.teams().isEmpty())
        showNothing();
    else
        m_viewModel.reload();
}

QString ReportsPage::atStake() const
{
    return m_stop->isHidden() ? QString() : tr("the document that is being written");
}

QList<Crumb> ReportsPage::crumbs() const
{
    return {{tr("Reports"), {.screen = Screen::Reports}}};
}

void ReportsPage::takeFocus()
{
    m_kind->setFocus();
}

void ReportsPage::fillChoices()
{
    const auto kind = m_viewModel.kind();
    m_kind->setCurrent(kind == ReportViewModel::Kind::Team ? u"team"_s : kind == ReportViewModel::Kind::Squad ? u"squad"_s : u"player"_s);
    const auto idOf = [](const auto &id) { return id ? QString::number(toNumber(*id)) : QString(); };
    m_team->setChoices(m_viewModel.teams(), idOf(m_viewModel.team()));
    m_player->setChoices(m_viewModel.players(), idOf(m_viewModel.player()));
    m_player->setEnabled(kind != ReportViewModel::Kind::Team);
    m_day->setDays(m_viewModel.days(), m_viewModel.day());
    m_matches->setEnabled(kind == ReportViewModel::Kind::Player);
    m_matches->refresh();
    enableSaving();
    m_print->setToolTip(kind == ReportViewModel::Kind::Squad ? tr("Save the squad as a PDF and print that") : QString());
    const bool team = kind == ReportViewModel::Kind::Team;
    m_parts.at(1)->setText(team ? tr("For&m") : tr("Tren&d"));
    m_parts.at(2)->setText(team ? tr("For and a&gainst") : tr("Per&centiles"));
}

void ReportsPage::loaded()
{
    fillChoices();
    if (const auto player = m_viewModel.player(); player && m_viewModel.kind() == ReportViewModel::Kind::Player)
        m_selection->loadChoices(*player);
    if (m_viewModel.isEmpty())
        showNothing();
    else
        refreshPreview();
    Q_EMIT filled();
}

void ReportsPage::showNothing()
{
    m_preview->hide(); // the sentence stands in sight, not in the middle of an empty page
    if (m_scope.teams().isEmpty())
        m_stack->showEmpty(Icon::Reports, tr("There is no team in this season yet. Import a table, or ask who keeps the rosters."),
                           tr("Import…"));
    else if (m_viewModel.day())
        m_stack->showEmpty(Icon::Reports, tr("Nobody of this team had played by this day. Choose a later one, or the figures of now."),
                           tr("Show the figures of now"));
    else if (m_scope.period().isWhole())
        m_stack->showEmpty(Icon::Reports, tr("Nobody of this team has played yet. Choose another team, or import its matches."),
                           tr("Import…"));
    else
        m_stack->showEmpty(Icon::Reports, tr("Nobody of this team has played in this period. Choose another team, or the whole season."),
                           tr("Show the whole season"));
}

void ReportsPage::refreshPreview()
{
    if (!m_viewModel.hasData() || m_viewModel.isEmpty())
        return;
    m_preview->setPage(m_viewModel.sheet(), look());
    m_preview->show();
    m_note->setText(m_viewModel.pages() > 1
                        ? tr("%n pages, one for each who played in the period. This is one of them.", nullptr, m_viewModel.pages())
                        : tr("The page as it will be on paper. Season and period are chosen at the top."));
}

} // namespace touchline
