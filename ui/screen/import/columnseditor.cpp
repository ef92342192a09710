// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/columnseditor.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/elidedlabel.h"
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int examplesShown = 3;
constexpr qsizetype longestExample = 24;
} // namespace

ColumnsEditor::ColumnsEditor(ImportViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_lines(new QGridLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::two);
    m_lines->setVerticalSpacing(space::half);
    m_lines->setColumnStretch(2, 1);
}

QString ColumnsEditor::examples(int column) const
{
    QStringList shown;
    for (const auto &row : m_viewModel.table().rows) {
        const QString &cell = row.at(column);
        if (cell.isEmpty() || shown.contains(cell))
            continue;
        shown.append(cell.size() > longestExample ? cell.left(longestExample) + u'…' : cell);
        if (shown.size() == examplesShown)
            break;
    }
    return shown.join(u" · "_s);
}

void ColumnsEditor::rebuild()
{
    while (auto *item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_meanings.clear();
    const auto choices = m_viewModel.meanings();
    const auto &columns = m_viewModel.table().columns;
    for (int column = 0; column < columns.size(); ++column) {
        auto *heading = plainLabel(columns.at(column));
        setType(heading, TypeRole::Strong);
        heading->setMaximumWidth(260);
        auto *example = new ElidedLabel(examples(column));
        setMuted(example);
        example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *meaning = new ChoiceBox(tr("Meaning of the column %1").arg(columns.at(column)));
        meaning->setSearchable(tr("Type to find a meaning"));
        meaning->setChoices(choices, m_viewModel.mapping().meanings.value(column).toId());
        meaning->setMinimumWidth(220);
        connect(meaning, &ChoiceBox::chosen, this,
                [this, column](const QString &id) { m_viewModel.setMeaning(column, ColumnMeaning::fromId(id)); });
        m_lines->addWidget(heading, column, 0);
        m_lines->addWidget(meaning, column, 1); // beside the name that it is the meaning of
        m_lines->addWidget(example, column, 2);
        m_meanings.append(meaning);
    }
}

void ColumnsEditor::refresh()
{
    for (int column = 0; column < m_meanings.size(); ++column)
        m_meanings.at(column)->setCurrent(m_viewModel.mapping().meanings.value(column).toId());
}

} // namespace touchline
