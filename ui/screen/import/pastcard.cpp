// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/pastcard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/theme/type.h"
#include "ui/widget/datagrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

using namespace importparts;

PastCard::PastCard(Session &session, QWidget *parent)
    : Card(tr("Imports so far"), parent), m_imports(session), m_grid(new DataGrid(u"imports"_s)),
      m_undo(makeButton(tr("Undo the &chosen import…"), Icon::Undo))
{
    m_grid->setModel(&m_imports);
    m_grid->setEmptyText(tr("Nothing was imported yet."));
    m_grid->setExportName(tr("Imports"));
    m_grid->setMinimumHeight(6 * space::rowCompact);
    nameCommand(m_undo, u"undochosen"_s);
    auto *content = new QWidget;
    auto *column = makeColumn(content, space::one);
    column->addWidget(m_grid);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    setContent(content);
    addTools(m_grid->gridActions());
    connect(m_grid, &DataGrid::currentChanged, this, &PastCard::refresh);
    connect(m_grid, &DataGrid::notified, this, &PastCard::notified);
    connect(m_undo, &QPushButton::clicked, this, &PastCard::askToUndo);
    connect(&m_imports, &PastImports::loaded, this, &PastCard::refresh);
    refresh();
}

void PastCard::refresh()
{
    setVisible(m_imports.rowCount() > 0);
    m_undo->setEnabled(m_imports.canUndo(m_grid->currentSourceIndex().row()));
}

void PastCard::askToUndo()
{
    const int row = m_grid->currentSourceIndex().row();
    if (!m_imports.canUndo(row))
        return;
    const QString id = m_imports.imports().at(row).id;
    const auto cell = [this, row](PastImports::Column column) { return m_imports.index(row, column).data().toString(); };
    auto *question = new QMessageBox(QMessageBox::Question, tr("Undo an import"),
                                     tr("Take back what was imported into %1 (%2)? What it made or changed goes, nothing else.")
                                         .arg(cell(PastImports::Into), cell(PastImports::When)),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(tr("&Take it back"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, id] {
        const auto found = std::ranges::find(m_imports.imports(), id, &PastImport::id); // the list may be another by now
        m_imports.undo(int(found - m_imports.imports().cbegin()));
    });
    question->open();
}

} // namespace touchline
