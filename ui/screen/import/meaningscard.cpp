// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/meaningscard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/columnseditor.h"
#include "ui/screen/import/firstseasonrow.h"
#include "ui/screen/import/importparts.h"
#include "ui/screen/import/newseasonsheet.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

using namespace importparts;

namespace {

constexpr int leastLetters = 28;
constexpr int mostLetters = 40; // as wide as the smallest window has room for

/** A box that is typed in cannot shorten a long name with dots: it is wide enough for most. */
void giveRoom(ChoiceBox &box)
{
    qsizetype longest = leastLetters;
    for (int i = 0; i < box.count(); ++i)
        longest = std::max(longest, box.itemText(i).size());
    box.setMinimumContentsLength(int(std::min<qsizetype>(longest, mostLetters)));
    box.setToolTip(longest > mostLetters ? box.currentText() : QString());
}

} // namespace

MeaningsCard::MeaningsCard(ImportViewModel &viewModel, QWidget *parent)
    : Card(parent), m_viewModel(viewModel), m_seasonRow(new QWidget), m_first(new FirstSeasonRow(viewModel)),
      m_season(new ChoiceBox(tr("Season that it goes into"))), m_team(new ChoiceBox(tr("Whose players these are"))),
      m_days(new ChoiceBox(tr("How days are written"))), m_saved(new ChoiceBox(tr("Saved meanings"))),
      m_forget(makeButton(tr("Delete"), Icon::Trash)), m_ofTable(new QWidget), m_understood(plainLabel({}, true)),
      m_columns(new ColumnsEditor(viewModel))
{
    auto *flow = new FlowLayout(m_seasonRow);
    flow->addNamed(tr("Into the &season"), m_season);
    auto *table = makeColumn(m_ofTable, space::two);
    setMuted(m_understood);
    table->addWidget(makeChoices());
    table->addWidget(m_understood);
    table->addWidget(m_columns);
    auto *content = new QWidget;
    auto *column = makeColumn(content, space::two);
    column->addWidget(m_seasonRow);
    column->addWidget(m_first);
    column->addWidget(m_ofTable);
    setContent(content);
    for (auto *box : {m_season, m_team}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
        box->setMinimumContentsLength(leastLetters);
    }
    connect(m_season, &ChoiceBox::chosen, this, &MeaningsCard::chooseSeason);
    connect(m_team, &ChoiceBox::chosen, this, &MeaningsCard::chooseTeam);
    connect(&m_viewModel, &ImportViewModel::tableChanged, this, [this] {
        if (std::exchange(m_headings, m_viewModel.table().columns) != m_viewModel.table().columns)
            m_columns->rebuild();
    });
}

QWidget *MeaningsCard::makeChoices()
{
    m_team->setSearchable(tr("Type to find a team"));
    m_days->setChoices({{u"day"_s, tr("day first: 15/08/2026")}, {u"month"_s, tr("month first: 08/15/2026")}}, u"day"_s);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("Players &of"), m_team);
    flow->addNamed(tr("&Days are written"), m_days);
    flow->addWidget(makeSaved());
    connect(m_days, &ChoiceBox::chosen, &m_viewModel, [this](const QString &id) {
        m_viewModel.setDayOrder(id == "month"_L1 ? celltext::DayOrder::MonthFirst : celltext::DayOrder::DayFirst);
    });
    return choices;
}

QWidget *MeaningsCard::makeSaved()
{
    auto *save = makeButton(tr("Save meanin&gs…"), Icon::Plus);
    nameCommand(save, u"savemeanings"_s);
    nameCommand(m_forget, u"forgetmeanings"_s, tr("Delete these saved meanings"));
    connect(save, &QPushButton::clicked, this,
            [this] { askForText(tr("Save meanings"), tr("Name, for the next table of this kind:"), &ImportViewModel::saveMapping); });
    connect(m_saved, &ChoiceBox::chosen, &m_viewModel, &ImportViewModel::useMapping);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saved);
    row->addWidget(save);
    row->addWidget(m_forget);
    m_forget->setAccessibleName(tr("Delete these saved meanings"));
    connect(m_forget, &QPushButton::clicked, this, [this] { m_viewModel.forgetMapping(m_viewModel.usedMapping()); });
    return box;
}

void MeaningsCard::askForText(const QString &title, const QString &label, void (ImportViewModel::*take)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    connect(dialog, &QInputDialog::textValueSelected, &m_viewModel, take);
    dialog->open();
}

void MeaningsCard::chooseSeason(const QString &id)
{
    if (id != "new"_L1 && id != "made"_L1)
        return m_viewModel.chooseTarget(id);
    const auto &known = m_viewModel.target();
    refresh(); // the box shows what holds until the sheet is done
    auto *sheet = new NewSeasonSheet(id == "made"_L1 && known ? *known : m_viewModel.proposedTarget(), m_viewModel.competitions(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &NewSeasonSheet::wanted, &m_viewModel, [this](const ImportTarget &target) { m_viewModel.setTarget(target); });
    sheet->open();
}

void MeaningsCard::chooseTeam(const QString &id)
{
    if (id != "\n"_L1)
        return m_viewModel.setTeam(id);
    refresh();
    askForText(tr("A new team"), tr("Name of the team:"), &ImportViewModel::setTeam);
}

void MeaningsCard::refresh()
{
    const bool isSource = m_viewModel.source().has_value();
    setTitle(isSource ? tr("2. Where it goes") : tr("2. What the columns mean"));
    m_ofTable->setVisible(!isSource);
    m_seasonRow->setVisible(!m_viewModel.isFirst());
    m_first->setVisible(m_viewModel.isFirst());
    if (m_viewModel.isFirst())
        m_first->refresh();
    m_season->setChoices(m_viewModel.targets(), m_viewModel.chosenTarget());
    m_team->setEnabled(!m_viewModel.mapping().has(ColumnMeaning::Kind::Team));
    m_team->setChoices(m_viewModel.teams(), m_viewModel.mapping().team);
    giveRoom(*m_season);
    giveRoom(*m_team);
    m_days->setCurrent(m_viewModel.mapping().dayOrder == celltext::DayOrder::MonthFirst ? u"month"_s : u"day"_s);
    Choices saved{{QString(), tr("Saved meanings")}};
    for (const auto names = m_viewModel.savedMappings(); const auto &name : names)
        saved.append({name, name});
    m_saved->setChoices(saved, m_viewModel.usedMapping());
    m_saved->setEnabled(saved.size() > 1);
    m_forget->setVisible(!m_viewModel.usedMapping().isEmpty());
    m_columns->refresh();
    m_understood->setText(m_viewModel.usedMapping().isEmpty()
                              ? tr("Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.")
                              : tr("As you saved it under “%1”: the headings are the same.").arg(m_viewModel.usedMapping()));
}

} // namespace touchline
