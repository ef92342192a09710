// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/formulas/formulaspage.h"
#include "ui/screen/formulas/formulaeditor.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/errortext.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/responsivegrid.h"
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int leastListHeight = 240;
}

FormulasPage::FormulasPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_viewModel(session, scope, this), m_team(new ChoiceBox(tr("For"))), m_new(new QPushButton(tr("&New formula"))),
      m_undo(new QPushButton(tr("&Undo"))), m_redo(new QPushButton(tr("&Redo"))), m_grid(new DataGrid(u"formulas"_s)),
      m_none(new EmptyState), m_list(new QStackedWidget), m_editor(new FormulaEditor(m_viewModel)), m_editorCard(new Card(tr("Formula")))
{
    auto *title = plainLabel(tr("Formulas"));
    setType(title, TypeRole::Title);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("&For"), m_team);
    for (auto *button : {m_new, m_undo, m_redo}) {
        button->setMinimumHeight(space::target);
        flow->addWidget(button);
    }
    m_new->setIcon(icon(Icon::Plus));
    m_undo->setIcon(icon(Icon::Undo));
    m_undo->setToolTip(tr("Puts the last formula back that was saved or deleted here"));
    m_redo->setToolTip(tr("Does once more what was undone last"));
    m_undo->hide();
    m_redo->hide();
    nameCommand(m_new, u"new"_s);
    nameCommand(m_undo, u"undo"_s);
    nameCommand(m_redo, u"redo"_s);
    m_grid->setModel(&m_viewModel.rows());
    m_grid->setFrozenFirstColumn(false);
    m_grid->setMinimumHeight(leastListHeight);
    m_grid->setExportName(tr("Formulas"));
    m_list->addWidget(m_grid);
    m_list->addWidget(m_none);
    auto *listCard = new Card(tr("Metrics of your own"));
    listCard->setContent(m_list);
    listCard->addTools(m_grid->gridActions());
    m_editorCard->setContent(m_editor);
    auto *cards = new ResponsiveGrid;
    cards->add(listCard, 6);
    cards->add(m_editorCard, 6);
    m_stack = new DataStack(m_viewModel, cards, listCard);
    auto *page = new ScrollPage;
    page->column()->addWidget(title);
    page->column()->addWidget(choices);
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);

    auto *viewModel = &m_viewModel;
    connect(m_team, &ChoiceBox::chosen, viewModel,
            [viewModel](const QString &id) { viewModel->setTeam(id.isEmpty() ? std::nullopt : std::optional(TeamId{id.toLongLong()})); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_viewModel.startNew();
        m_editor->begin();
    });
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        m_viewModel.startExample();
        m_editor->begin();
    });
    connect(m_undo, &QPushButton::clicked, viewModel, &FormulasViewModel::undo);
    connect(m_redo, &QPushButton::clicked, viewModel, &FormulasViewModel::redo);
    connect(viewModel, &FormulasViewModel::undoChanged, this, [this] {
        m_undo->setVisible(m_viewModel.canUndo());
        m_redo->setVisible(m_viewModel.canRedo());
    });
    for (const auto &[key, act] :
         {std::pair{QKeySequence::Undo, &FormulasViewModel::undo}, {QKeySequence::Redo, &FormulasViewModel::redo}}) {
        auto *action = new QAction(this); // a field that is typed in has its own
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, viewModel, act);
        addAction(action);
    }
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *entry = m_viewModel.rows().entry(index.row())) {
            m_viewModel.edit(entry->draft.uuid);
            m_editor->begin();
        }
    });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    connect(m_editor, &FormulaEditor::notified, this, &Page::notified);
    connect(m_editor, &FormulaEditor::removed, this, &FormulasPage::removed);
    connect(viewModel, &FormulasViewModel::rowsChanged, this, &FormulasPage::fillList);
    connect(viewModel, &FormulasViewModel::draftChanged, this,
            [this] { m_editorCard->setTitle(m_viewModel.draft().isNew ? tr("New formula") : tr("Change a formula")); });
    connect(viewModel, &PageViewModel::loaded, this, [this] {
        fillList();
        Q_EMIT filled();
    });
}

void FormulasPage::open(const Route &route)
{
    if (FormulaDrafts::isUuid(route.metric))
        m_viewModel.open(route.metric);
    else
        m_viewModel.reload();
}

QList<Crumb> FormulasPage::crumbs() const
{
    return {{tr("Formulas"), {.screen = Screen::Formulas}}};
}

void FormulasPage::takeFocus()
{
    m_editor->begin();
}

void FormulasPage::fillList()
{
    const auto team = m_viewModel.team();
    m_team->setChoices(m_viewModel.teams(), team ? QString::number(toNumber(*team)) : QString());
    const bool may = m_viewModel.mayWrite();
    m_new->setEnabled(may);
    m_none->setMessage(Icon::Formula,
                       may ? tr("No formulas yet. Combine what is recorded into a number of your own; it then stands beside all others.")
                           : tr("No formulas here. Coaches write those of their teams, admins those of everybody."),
                       may ? tr("Start with an example") : QString());
    m_list->setCurrentWidget(m_viewModel.rows().rowCount() > 0 ? static_cast<QWidget *>(m_grid) : m_none);
}

void FormulasPage::removed()
{
    Q_EMIT notified(tr("The formula is deleted."), false);
}

} // namespace touchline
