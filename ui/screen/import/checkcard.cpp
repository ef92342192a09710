// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/checkcard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

using namespace importparts;

namespace {
constexpr int issuesShown = 8;
}

CheckCard::CheckCard(ImportViewModel &viewModel, QWidget *parent)
    : Card(tr("3. Check"), parent), m_viewModel(viewModel), m_bar(new QWidget), m_state(plainLabel({}, true)),
      m_issuesView(makeTable(m_issues, tr("What is wrong"), issuesShown)), m_progress(new QProgressBar),
      m_check(makeButton(tr("Chec&k"), Icon::Check)), m_commit(makeButton(tr("&Import"), Icon::Import)),
      m_stop(makeButton(tr("Cancel"), Icon::Stop))
{
    m_issuesView->verticalHeader()->hide();
    m_issuesView->setWordWrap(true); // what is wrong is read to its end
    m_issuesView->horizontalHeader()->setSectionResizeMode(TableIssuesModel::Problem, QHeaderView::Stretch);
    connect(m_issuesView->horizontalHeader(), &QHeaderView::sectionResized, m_issuesView, &QTableView::resizeRowsToContents);
    connect(&m_issues, &QAbstractItemModel::modelReset, m_issuesView, &QTableView::resizeRowsToContents);
    connect(m_issuesView, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT issueChosen(m_issues.issue(index.row())); });
    connect(m_issuesView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != TableIssuesModel::Cell) // which is mended there
            Q_EMIT issueWanted();
    });
    connect(&m_issues, &TableIssuesModel::mended, &m_viewModel, &ImportViewModel::setCell, Qt::QueuedConnection); // the editor ends first
    auto *content = new QWidget;
    auto *column = makeColumn(content, space::one);
    column->addWidget(m_issuesView);
    setContent(content);
    makeBar();
}

void CheckCard::makeBar()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_check, m_commit, m_progress, m_stop})
        flow->addWidget(widget);
    nameCommand(m_check, u"check"_s);
    nameCommand(m_commit, u"commit"_s);
    nameCommand(m_stop, u"stop"_s, tr("Stop the import"));
    for (auto *button : {m_check, m_commit}) // the next step is the one thing that is pressed here
        setPrimary(button);
    m_check->setIcon(icon(Icon::Check, IconTone::OnAccent));
    m_commit->setIcon(icon(Icon::Import, IconTone::OnAccent));
    m_progress->setMinimumWidth(240);
    connect(m_check, &QPushButton::clicked, &m_viewModel, &ImportViewModel::check);
    connect(m_commit, &QPushButton::clicked, &m_viewModel, &ImportViewModel::commit);
    connect(m_stop, &QPushButton::clicked, &m_viewModel, &ImportViewModel::stop);
    auto *column = makeColumn(m_bar, space::half);
    column->addWidget(m_state);
    column->addWidget(buttons);
}

QPushButton *CheckCard::next() const
{
    const auto step = m_viewModel.step();
    return step == ImportViewModel::Step::Checked ? m_commit : step == ImportViewModel::Step::Mapping ? m_check : nullptr;
}

QString CheckCard::countsText() const
{
    const auto &counts = m_viewModel.info().counts;
    const QString words = tr("It fits. New: %1, %2, %3. Changed: %4.")
                              .arg(tr("%n players", nullptr, counts.playersAdded), tr("%n matches", nullptr, counts.matchesAdded),
                                   tr("%n rows", nullptr, counts.linesAdded), tr("%n rows", nullptr, counts.linesChanged));
    return m_viewModel.info().season ? words : words + u' ' + tr("The season is made with it.");
}

QString CheckCard::checkedText() const
{
    const auto &warnings = m_viewModel.issues();
    if (warnings.isEmpty())
        return countsText();
    const QString what = warnings.size() == 1
        ? tr("Look at this first: %1").arg(warnings.constFirst().detail)
        : tr("%n things want a look first: they are listed in step 3.", nullptr, int(warnings.size()));
    return countsText() + u' ' + what;
}

QString CheckCard::words() const
{
    const int wrong = int(m_viewModel.issues().size());
    switch (m_viewModel.step()) {
    case ImportViewModel::Step::Mapping:
        if (m_viewModel.isPreparing())
            return tr("Every row is being read…");
        if (wrong == 1) // said here, where it is in sight; its place is in the card
            return m_viewModel.issues().constFirst().detail;
        if (wrong > 0 && m_viewModel.source())
            return tr("%n things are in the way. Mend the files, then check again.", nullptr, wrong);
        return wrong > 0
            ? tr("%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.", nullptr, wrong)
            : tr("%1. Nothing is written yet: the check only looks.").arg(m_viewModel.extent());
    case ImportViewModel::Step::Checking:
        return m_viewModel.run().isSending() && m_viewModel.source() ? tr("The files are being sent…")
                                                                     : tr("The server looks at every row…");
    case ImportViewModel::Step::Checked:
        return checkedText();
    case ImportViewModel::Step::Writing:
        return tr("The rows are being written…");
    case ImportViewModel::Step::Undoing:
        return tr("The import is being taken back…");
    default:
        return {};
    }
}

void CheckCard::refreshProgress(bool busy)
{
    constexpr qint64 parts = 1'000;
    const auto [done, all] = m_viewModel.run().progress();
    m_progress->setVisible(busy || m_viewModel.isPreparing());
    m_stop->setVisible(busy);
    m_progress->setAccessibleName(m_viewModel.run().isSending() ? tr("Bytes sent") : tr("Rows done"));
    m_progress->setRange(0, all > 0 ? int(parts) : 0);
    m_progress->setValue(all > 0 ? int(std::clamp<double>(double(done) / double(all), 0, 1) * parts) : 0);
}

void CheckCard::refresh()
{
    const auto step = m_viewModel.step();
    m_state->setText(words());
    m_issues.setIssues(m_viewModel.issues(), m_viewModel.table());
    m_issuesView->setColumnHidden(TableIssuesModel::Cell, m_viewModel.source().has_value());
    m_check->setVisible(step == ImportViewModel::Step::Mapping || step == ImportViewModel::Step::Checking);
    m_check->setEnabled(m_viewModel.canCheck());
    m_commit->setVisible(step == ImportViewModel::Step::Checked || step == ImportViewModel::Step::Writing);
    m_commit->setEnabled(step == ImportViewModel::Step::Checked);
    refreshProgress(m_viewModel.run().isBusy());
}

} // namespace touchline
