// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/importpage.h"
#include "ui/screen/frame/errortext.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/columnseditor.h"
#include "ui/screen/import/readingchoices.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/savedialog.h"
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

using Step = ImportViewModel::Step;

QTableView *makeTable(QAbstractItemModel &model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    view->setTabKeyNavigation(false);
    return view;
}

QPushButton *makeButton(const QString &text, Icon which)
{
    auto *button = new QPushButton(icon(which), text);
    button->setMinimumHeight(space::target);
    return button;
}

} // namespace

ImportPage::ImportPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_refused(new EmptyState), m_steps(new QWidget),
      m_scroll(new ScrollPage(nullptr, 1100)), m_tableCard(new Card(tr("1. Your table"))), m_form(plainLabel({}, true)),
      m_choose(makeButton(tr("Choose a &file…"), Icon::File)), m_reading(new ReadingChoices(m_viewModel)),
      m_cellsView(makeTable(m_cells, tr("The table"))), m_columnsCard(new Card(tr("2. What the columns mean"))),
      m_columns(new ColumnsEditor(m_viewModel)), m_team(new ChoiceBox(tr("Whose players these are"))),
      m_days(new ChoiceBox(tr("How days are written"))), m_saved(new ChoiceBox(tr("Saved meanings"))),
      m_forget(makeButton(tr("Delete"), Icon::Trash)), m_understood(plainLabel({}, true)), m_checkCard(new Card(tr("3. Check"))),
      m_state(plainLabel({}, true)), m_issuesView(makeTable(m_issues, tr("What is wrong"))), m_progress(new QProgressBar),
      m_check(makeButton(tr("Chec&k"), Icon::Check)), m_commit(makeButton(tr("&Import"), Icon::Import)),
      m_stop(makeButton(tr("Cancel"), Icon::Stop)), m_doneCard(new Card(tr("4. Done"))), m_done(plainLabel({}, true)),
      m_undo(makeButton(tr("&Undo this import"), Icon::Undo)), m_show(makeButton(tr("To the &team"), Icon::Teams))
{
    setAcceptDrops(true);
    m_example = ownTable::fromText(QString::fromUtf8(ownTable::example())).value_or(OwnTable());
    auto *title = plainLabel(tr("Import"));
    setType(title, TypeRole::Title);
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    for (auto *card : {makeTableCard(), makeColumnsCard(), makeCheckCard(), makeDoneCard()}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    column->addStretch();
    auto *page = m_scroll;
    page->column()->addWidget(title);
    page->column()->addWidget(m_refused);
    page->column()->addWidget(m_steps, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);

    connect(&m_cells, &OwnTableModel::mended, &m_viewModel, &ImportViewModel::setCell);
    connect(&m_issues, &TableIssuesModel::mended, &m_viewModel, &ImportViewModel::setCell, Qt::QueuedConnection); // the editor ends first
    connect(&m_viewModel, &ImportViewModel::tableChanged, this, [this] {
        if (std::exchange(m_headings, m_viewModel.table().columns) != m_viewModel.table().columns)
            m_columns->rebuild();
    });
    connect(&m_viewModel, &ImportViewModel::changed, this, &ImportPage::refresh);
    connect(&m_viewModel, &ImportViewModel::failed, this, [this](const Error &error) { showError(this, error); });
    refresh();
}

QWidget *ImportPage::makeTableCard()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    auto *pasted = makeButton(tr("&Paste a table"), Icon::Copy);
    auto *example = makeButton(tr("Save an &example…"), Icon::Download);
    for (auto *button : {m_choose, pasted, example})
        flow->addWidget(button);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(pasted, &QPushButton::clicked, this, &ImportPage::paste);
    connect(example, &QPushButton::clicked, this, &ImportPage::saveExample);
    auto *keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WindowShortcut); // wherever the focus is, while this page is shown
    connect(keys, &QShortcut::activated, this, &ImportPage::paste);
    setMuted(m_form);
    m_cellsView->setMinimumHeight(8 * space::rowCompact);
    column->addWidget(m_form);
    column->addWidget(buttons);
    column->addWidget(m_reading);
    column->addWidget(m_cellsView);
    m_tableCard->setContent(content);
    return m_tableCard;
}

QWidget *ImportPage::makeColumnsCard()
{
    m_team->setSearchable(tr("Type to find a team"));
    m_days->setChoices({{u"day"_s, tr("day first: 15/08/2026")}, {u"month"_s, tr("month first: 08/15/2026")}}, u"day"_s);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("Players &of"), m_team);
    flow->addNamed(tr("&Days are written"), m_days);
    flow->addWidget(makeSavedMappings());
    connect(m_team, &ChoiceBox::chosen, &m_viewModel, &ImportViewModel::setTeam);
    connect(m_days, &ChoiceBox::chosen, &m_viewModel, [this](const QString &id) {
        m_viewModel.setDayOrder(id == "month"_L1 ? celltext::DayOrder::MonthFirst : celltext::DayOrder::DayFirst);
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(choices);
    setMuted(m_understood);
    column->addWidget(m_understood);
    column->addWidget(m_columns);
    m_columnsCard->setContent(content);
    return m_columnsCard;
}

QWidget *ImportPage::makeSavedMappings()
{
    auto *save = makeButton(tr("Save meanin&gs…"), Icon::Plus);
    connect(save, &QPushButton::clicked, this, &ImportPage::askForName);
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

QWidget *ImportPage::makeCheckCard()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_check, m_commit, m_progress, m_stop})
        flow->addWidget(widget);
    m_progress->setMinimumWidth(240);
    m_progress->setAccessibleName(tr("Rows done"));
    connect(m_check, &QPushButton::clicked, &m_viewModel, &ImportViewModel::check);
    connect(m_commit, &QPushButton::clicked, &m_viewModel, &ImportViewModel::commit);
    connect(m_stop, &QPushButton::clicked, &m_viewModel, &ImportViewModel::stop);
    m_issuesView->verticalHeader()->hide();
    m_issuesView->setMinimumHeight(7 * space::rowCompact);
    m_issuesView->horizontalHeader()->setSectionResizeMode(TableIssuesModel::Problem, QHeaderView::Stretch);
    connect(m_issuesView, &QTableView::clicked, this, &ImportPage::showIssue);
    connect(m_issuesView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != TableIssuesModel::Cell) // which is mended there
            m_scroll->ensureWidgetVisible(m_cellsView);
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_state);
    column->addWidget(m_issuesView);
    column->addWidget(buttons);
    m_checkCard->setContent(content);
    return m_checkCard;
}

QWidget *ImportPage::makeDoneCard()
{
    auto *next = makeButton(tr("&Another table"), Icon::Plus);
    connect(m_show, &QPushButton::clicked, this, &ImportPage::showData);
    connect(next, &QPushButton::clicked, &m_viewModel, &ImportViewModel::clear);
    connect(m_undo, &QPushButton::clicked, &m_viewModel, &ImportViewModel::undo);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (auto *button : {m_show, next, m_undo})
        flow->addWidget(button);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_done);
    column->addWidget(buttons);
    m_doneCard->setContent(content);
    return m_doneCard;
}

void ImportPage::reload()
{
    m_viewModel.reload();
    Q_EMIT filled();
}

QList<Crumb> ImportPage::crumbs() const
{
    return {{tr("Import"), {.screen = Screen::Import}}};
}

void ImportPage::takeFocus()
{
    if (m_viewModel.table().isEmpty())
        m_choose->setFocus();
    else
        m_cellsView->setFocus();
}

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_viewModel, &ImportViewModel::openFile);
    dialog->open();
}

void ImportPage::paste()
{
    if (m_viewModel.refusal().isEmpty())
        takeFrom(QGuiApplication::clipboard()->mimeData());
}

void ImportPage::takeFrom(const QMimeData *brought)
{
    QStringList files;
    for (const auto &url : brought->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (files.size() > 1)
        Q_EMIT notified(tr("These are %n files. Bring one table at a time.", nullptr, int(files.size())), true);
    else if (!files.isEmpty())
        m_viewModel.openFile(files.constFirst());
    else
        m_viewModel.paste(brought->text());
}

void ImportPage::showData()
{
    if (const auto team = m_viewModel.teamToShow())
        Q_EMIT goWanted({.screen = Screen::Team, .team = *team});
    else
        Q_EMIT goWanted({.screen = Screen::Teams});
}

void ImportPage::saveExample()
{
    askWhereToSave(
        this, {.title = tr("Save an example"), .name = tr("Example for Touchline"), .ending = u"csv"_s, .filter = tr("Tables (*.csv)")},
        [this](const QString &path) {
            QSaveFile file(path);
            const bool saved = file.open(QIODevice::WriteOnly) && file.write(ownTable::example()) > 0 && file.commit();
            Q_EMIT notified(saved ? tr("Saved as %1. Open it in a spreadsheet program and put your own figures in.").arg(path)
                                  : tr("%1 could not be written: %2").arg(path, file.errorString()),
                            !saved);
        });
}

void ImportPage::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save meanings"));
    dialog->setLabelText(tr("Name, for the next table of this kind:"));
    connect(dialog, &QInputDialog::textValueSelected, &m_viewModel, &ImportViewModel::saveMapping);
    dialog->open();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_viewModel.refusal().isEmpty() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFrom(event->mimeData());
}

void ImportPage::showIssue(const QModelIndex &index)
{
    const auto &issue = m_issues.issue(index.row());
    const auto cell = m_cells.index(int(issue.row), std::max(0, issue.column));
    if (!cell.isValid())
        return;
    m_cellsView->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_cellsView->setCurrentIndex(cell);
}

QString ImportPage::stateText() const
{
    const int wrong = int(m_viewModel.issues().size());
    switch (m_viewModel.step()) {
    case Step::Mapping:
        if (m_viewModel.isPreparing())
            return tr("Every row is being read…");
        return wrong > 0
            ? tr("%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.", nullptr, wrong)
            : tr("%1. Nothing is written yet: the check only looks.").arg(m_viewModel.extent());
    case Step::Checking:
        return tr("The server looks at every row…");
    case Step::Checked: {
        const auto &counts = m_viewModel.info().counts;
        return tr("It fits. New: %1, %2, %3. Changed: %4.")
            .arg(tr("%n players", nullptr, counts.playersAdded), tr("%n matches", nullptr, counts.matchesAdded),
                 tr("%n rows", nullptr, counts.linesAdded), tr("%n rows", nullptr, counts.linesChanged));
    }
    case Step::Writing:
        return tr("The rows are being written…");
    case Step::Undoing:
        return tr("The import is being taken back…");
    default:
        return {};
    }
}

void ImportPage::refresh()
{
    const QString refusal = m_viewModel.refusal();
    m_refused->setVisible(!refusal.isEmpty());
    m_refused->setMessage(Icon::Lock, refusal);
    m_steps->setVisible(refusal.isEmpty());
    const Step step = m_viewModel.step();
    const bool has = !m_viewModel.table().isEmpty();
    const bool busy = step == Step::Checking || step == Step::Writing || step == Step::Undoing;
    const bool over = step == Step::Done || step == Step::Undone || step == Step::Undoing;
    m_cells.setTable(has ? m_viewModel.table() : m_example);
    m_tableCard->setVisible(!over);
    m_cellsView->setVisible(!over);
    m_cellsView->setEnabled(has); // what is shown at first is only an example
    m_reading->setVisible(has && !over);
    m_reading->setEnabled(!busy);
    m_reading->refresh();
    m_columnsCard->setVisible(has && !over);
    m_columnsCard->setEnabled(!busy);
    m_checkCard->setVisible(has && !over);
    m_doneCard->setVisible(over);
    m_team->setVisible(true);
    m_team->setEnabled(!m_viewModel.mapping().has(ColumnMeaning::Kind::Team));
    m_team->setChoices(m_viewModel.teams(), m_viewModel.mapping().team);
    m_days->setCurrent(m_viewModel.mapping().dayOrder == celltext::DayOrder::MonthFirst ? u"month"_s : u"day"_s);
    Choices saved{{QString(), tr("Saved meanings")}};
    for (const auto &name : m_viewModel.savedMappings())
        saved.append({name, name});
    m_saved->setChoices(saved, m_viewModel.usedMapping());
    m_forget->setVisible(!m_viewModel.usedMapping().isEmpty());
    m_saved->setEnabled(saved.size() > 1);
    m_columns->refresh();
    m_issues.setIssues(m_viewModel.issues(), m_viewModel.table());
    m_issuesView->setVisible(!m_viewModel.issues().isEmpty());
    m_check->setVisible(step == Step::Mapping || step == Step::Checking);
    m_check->setEnabled(m_viewModel.canCheck());
    m_commit->setVisible(step == Step::Checked || step == Step::Writing);
    m_commit->setEnabled(step == Step::Checked);
    m_progress->setVisible(busy || m_viewModel.isPreparing());
    m_stop->setVisible(busy);
    m_progress->setRange(0, int(std::min<qint64>(m_viewModel.info().total, 1'000'000'000)));
    m_progress->setValue(int(std::min<qint64>(m_viewModel.info().done, 1'000'000'000)));
    m_show->setVisible(step == Step::Done);
    m_undo->setVisible(step == Step::Done || step == Step::Undoing);
    m_undo->setEnabled(step == Step::Done);
    refreshWords();
    if (std::exchange(m_shown, step) != step)
        lookAt(step);
}

/** What comes next is in sight, and has the focus where the button that was pressed is gone. */
void ImportPage::lookAt(Step step)
{
    QPushButton *const next = step == Step::Checked ? m_commit : step == Step::Done ? m_show : step == Step::Mapping ? m_check : nullptr;
    if (!next || !isVisible())
        return;
    if (step != Step::Mapping || !m_viewModel.info().id.isEmpty()) {
        next->setFocus();
        m_scroll->ensureWidgetVisible(step == Step::Done ? m_doneCard : m_checkCard);
    }
}

void ImportPage::refreshWords()
{
    const auto &table = m_viewModel.table();
    if (m_viewModel.step() == Step::Reading)
        m_form->setText(tr("Reading the table…"));
    else if (table.isEmpty())
        m_form->setText(
            tr("A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever "
               "you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. It may "
               "look like this:"));
    else
        m_form->setText(tr("%1: %2, %3. A double click on a cell mends it here; your file stays as it is.")
                            .arg(table.name, table.form, tr("%n rows", nullptr, int(table.rows.size()))));
    m_understood->setText(m_viewModel.usedMapping().isEmpty()
                              ? tr("Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.")
                              : tr("As you saved it under “%1”: the headings are the same.").arg(m_viewModel.usedMapping()));
    m_state->setText(stateText());
    const auto &counts = m_viewModel.info().counts;
    m_done->setText(m_viewModel.step() == Step::Undone
                        ? tr("The import was taken back: everything is as it was before.")
                        : tr("%1 are in %2.")
                              .arg(tr("%n rows", nullptr, counts.linesAdded + counts.linesChanged + counts.linesUnchanged),
                                   m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString()));
}

} // namespace touchline
