// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/donecard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/theme/type.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

using namespace importparts;

DoneCard::DoneCard(ImportViewModel &viewModel, const Scope &scope, QWidget *parent)
    : Card(tr("4. Done"), parent), m_viewModel(viewModel), m_scope(scope), m_done(plainLabel({}, true)),
      m_undo(makeButton(tr("&Undo this import"), Icon::Undo)), m_show(makeButton(tr("To the &team"), Icon::Teams))
{
    auto *next = makeButton(tr("&Another table"), Icon::Plus);
    connect(m_show, &QPushButton::clicked, this, &DoneCard::showWanted);
    connect(next, &QPushButton::clicked, &m_viewModel, &ImportViewModel::clear);
    connect(m_undo, &QPushButton::clicked, &m_viewModel, &ImportViewModel::undo);
    nameCommand(m_show, u"team"_s);
    nameCommand(next, u"another"_s);
    nameCommand(m_undo, u"undo"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (auto *button : {m_show, next, m_undo})
        flow->addWidget(button);
    auto *content = new QWidget;
    auto *column = makeColumn(content, space::one);
    column->addWidget(m_done);
    column->addWidget(buttons);
    setContent(content);
}

void DoneCard::refresh()
{
    using Step = ImportViewModel::Step;
    const auto step = m_viewModel.step();
    const auto &counts = m_viewModel.info().counts;
    m_show->setText(m_viewModel.source() ? tr("To the &teams") : tr("To the &team"));
    m_show->setVisible(step == Step::Done);
    m_undo->setVisible(step == Step::Done || step == Step::Undoing);
    m_undo->setEnabled(step == Step::Done);
    m_done->setText(step == Step::Undone ? tr("The import was taken back: everything is as it was before.")
                                         : tr("%1 are in %2.")
                                               .arg(tr("%n rows", nullptr, counts.linesAdded + counts.linesChanged + counts.linesUnchanged),
                                                    m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString()));
}

} // namespace touchline
