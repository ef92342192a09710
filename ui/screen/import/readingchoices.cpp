// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/readingchoices.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/flowlayout.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype shownHeadings = 4; // cells of a row to choose from
constexpr qsizetype longestCell = 16;

} // namespace

ReadingChoices::ReadingChoices(ImportViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_sheet(new ChoiceBox(tr("Sheet"))), m_between(new ChoiceBox(tr("Between the cells"))),
      m_encoding(new ChoiceBox(tr("Encoding"))), m_headings(new ChoiceBox(tr("Headings"))), m_decimal(new ChoiceBox(tr("Decimal sign")))
{
    auto *flow = new FlowLayout(this);
    flow->addNamed(tr("&Sheet"), m_sheet);
    flow->addNamed(tr("&Headings"), m_headings);
    flow->addNamed(tr("&Between the cells"), m_between);
    flow->addNamed(tr("E&ncoding"), m_encoding);
    flow->addNamed(tr("Deci&mal sign"), m_decimal);
    m_between->setChoices({{u","_s, tr("comma")}, {u";"_s, tr("semicolon")}, {u"\t"_s, tr("tab")}, {u"|"_s, tr("bar (|)")}}, {});
    m_decimal->setChoices({{u"point"_s, tr("point: 1.5")}, {u"comma"_s, tr("comma: 1,5")}}, {});
    for (auto *box : {m_sheet, m_between, m_encoding, m_headings, m_decimal})
        connect(box, &ChoiceBox::chosen, this, &ReadingChoices::chosen);
}

Choices ReadingChoices::headings() const
{
    Choices rows;
    const auto &first = m_viewModel.table().firstRows;
    for (qsizetype row = 0; row < first.size(); ++row) {
        QStringList cells;
        for (const auto &cell : first.at(row)) {
            if (!cell.isEmpty() && cells.size() < shownHeadings)
                cells.append(cell.left(longestCell));
        }
        rows.append({QString::number(row), cells.join(u" · "_s)});
    }
    return rows;
}

void ReadingChoices::refresh()
{
    const auto &table = m_viewModel.table();
    const auto &as = table.as;
    m_sheet->parentWidget()->setVisible(table.sheets.size() > 1);
    Choices sheets;
    for (const auto &sheet : table.sheets)
        sheets.append({sheet, sheet});
    m_sheet->setChoices(sheets, as.sheet);
    m_headings->setChoices(headings(), QString::number(as.headings));
    const bool text = !table.isWorkbook();
    m_between->parentWidget()->setVisible(text);
    m_decimal->parentWidget()->setVisible(text);
    m_encoding->parentWidget()->setVisible(text && !m_viewModel.isPasted());
    m_between->setCurrent(QString(as.delimiter));
    m_decimal->setCurrent(table.decimalComma ? u"comma"_s : u"point"_s);
    Choices encodings{{as.encoding, as.encoding}};
    for (const auto &each :
         {u"UTF-8"_s, u"windows-1252"_s, u"windows-1250"_s, u"windows-1251"_s, u"windows-1256"_s, u"ISO-8859-15"_s, u"UTF-16LE"_s}) {
        if (each.compare(as.encoding, Qt::CaseInsensitive) != 0)
            encodings.append({each, each});
    }
    m_encoding->setChoices(encodings, as.encoding);
}

void ReadingChoices::chosen()
{
    const auto &as = m_viewModel.table().as;
    TableChoice choice;
    choice.sheet = m_sheet->current();
    const bool sameSheet = choice.sheet == as.sheet;
    if (!m_viewModel.table().isWorkbook()) {
        choice.delimiter = m_between->current().isEmpty() ? as.delimiter : m_between->current().front();
        choice.encoding = m_encoding->current();
        choice.decimalComma = m_decimal->current() == "comma"_L1;
    }
    // Another sheet, or other cells, may have their headings elsewhere.
    const bool otherHeadings = m_headings->current() != QString::number(as.headings);
    if (otherHeadings || (sameSheet && choice.delimiter == as.delimiter))
        choice.headings = m_headings->current().toInt();
    m_viewModel.readAs(choice);
}

} // namespace touchline
