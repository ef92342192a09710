// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/tablecard.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/screen/import/readingchoices.h"
#include "ui/theme/type.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/savedialog.h"
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

using namespace importparts;

namespace {
constexpr qsizetype filesShown = 8; // of the files of a source
constexpr int rowsShown = 8;
} // namespace

TableCard::TableCard(ImportViewModel &viewModel, QWidget *parent)
    : Card(tr("1. Your table"), parent), m_viewModel(viewModel), m_form(plainLabel({}, true)),
      m_choose(makeButton(tr("Choose &files…"), Icon::File)), m_reading(new ReadingChoices(viewModel)),
      m_cellsView(makeTable(m_cells, tr("The table"), rowsShown))
{
    m_example = ownTable::fromText(QString::fromUtf8(ownTable::example())).value_or(OwnTable());
    auto *content = new QWidget;
    auto *column = makeColumn(content, space::one);
    setMuted(m_form);
    column->addWidget(m_form);
    column->addWidget(makeButtons());
    column->addWidget(m_reading);
    column->addWidget(m_cellsView);
    setContent(content);
    connect(&m_cells, &OwnTableModel::mended, &m_viewModel, &ImportViewModel::setCell);
}

QWidget *TableCard::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    auto *folder = makeButton(tr("Choose a f&older…"), Icon::File);
    auto *pasted = makeButton(tr("&Paste a table"), Icon::Copy);
    auto *example = makeButton(tr("Save an &example…"), Icon::Download);
    for (auto *button : {m_choose, folder, pasted, example})
        flow->addWidget(button);
    nameCommand(m_choose, u"files"_s);
    nameCommand(folder, u"folder"_s);
    nameCommand(pasted, u"paste"_s);
    nameCommand(example, u"example"_s);
    connect(m_choose, &QPushButton::clicked, this, &TableCard::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &TableCard::chooseFolder);
    connect(pasted, &QPushButton::clicked, this, &TableCard::paste);
    connect(example, &QPushButton::clicked, this, &TableCard::saveExample);
    return buttons;
}

QFileDialog *TableCard::makeDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, &m_viewModel, &ImportViewModel::openFiles);
    return dialog;
}

void TableCard::chooseFiles()
{
    auto *dialog = makeDialog(tr("Choose a table, or the files of a known source"));
    dialog->setNameFilter(tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void TableCard::chooseFolder()
{
    auto *dialog = makeDialog(tr("Choose the folder with the files of a known source"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void TableCard::paste()
{
    if (m_viewModel.refusal().isEmpty())
        takeFrom(QGuiApplication::clipboard()->mimeData());
}

void TableCard::takeFrom(const QMimeData *brought)
{
    QStringList files;
    for (const auto urls = brought->urls(); const auto &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (files.isEmpty())
        m_viewModel.paste(brought->text());
    else
        m_viewModel.openFiles(files);
}

void TableCard::saveExample()
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

void TableCard::takeFocus()
{
    if (m_viewModel.table().isEmpty())
        m_choose->setFocus();
    else
        m_cellsView->setFocus();
}

void TableCard::showCell(const TableIssue &issue)
{
    const auto cell = m_cells.index(int(issue.row), std::max(0, issue.column));
    if (!cell.isValid())
        return;
    m_cellsView->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_cellsView->setCurrentIndex(cell);
}

QString TableCard::sourceWords() const
{
    const auto &source = *m_viewModel.source();
    QStringList names;
    for (const auto first = source.files.first(std::min(filesShown, source.files.size())); const QString &path : first)
        names.append(QFileInfo(path).fileName());
    if (const int more = int(source.files.size() - names.size()); more > 0)
        names.append(tr("and %n more", nullptr, more));
    const QString words = tr("Recognised as %1. %2: %3.").arg(source.name, m_viewModel.extent(), names.join(u", "_s));
    return source.leftOut > 0 ? words + u' ' + tr("%n files have no use in it, and are left out.", nullptr, source.leftOut) : words;
}

QString TableCard::words() const
{
    const auto &table = m_viewModel.table();
    if (m_viewModel.step() == ImportViewModel::Step::Reading)
        return tr("Reading the table…");
    if (m_viewModel.source())
        return sourceWords();
    if (table.isEmpty())
        return tr("A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever "
                  "you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. "
                  "Files of a known source (FPL, NBA, NHL, WNBA) come together, or as a folder. Your own may look like this:");
    QString name = table.name;
    if (m_viewModel.isPasted()) // words of ours begin the sentence; the name of a file is left as it is
        name.replace(0, 1, QLocale().toUpper(name.first(1)));
    return tr("%1: %2, %3. A double click on a cell mends it here; your file stays as it is.")
        .arg(isolated(name), isolated(table.form), tr("%n rows", nullptr, int(table.rows.size())));
}

void TableCard::refresh()
{
    const bool has = !m_viewModel.table().isEmpty();
    const bool isSource = m_viewModel.source().has_value();
    const auto step = m_viewModel.step();
    m_cells.setTable(has ? m_viewModel.table() : m_example);
    m_cellsView->setVisible(!isSource);
    m_cellsView->setEnabled(has); // what is shown at first is only an example
    m_reading->setVisible(has);
    m_reading->setEnabled(step != ImportViewModel::Step::Checking && step != ImportViewModel::Step::Writing);
    m_reading->refresh();
    setTitle(isSource ? tr("1. Your files") : tr("1. Your table"));
    m_form->setText(words());
}

} // namespace touchline
