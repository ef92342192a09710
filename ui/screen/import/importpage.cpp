// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/importpage.h"
#include "ui/model/errorwords.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/checkcard.h"
#include "ui/screen/import/donecard.h"
#include "ui/screen/import/meaningscard.h"
#include "ui/screen/import/pastcard.h"
#include "ui/screen/import/tablecard.h"
#include "ui/theme/type.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/errortext.h"
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
using Step = ImportViewModel::Step;
} // namespace

ImportPage::ImportPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_refused(new EmptyState), m_steps(new QWidget),
      m_scroll(new ScrollPage), m_foot(new QHBoxLayout), m_table(new TableCard(m_viewModel)), m_meanings(new MeaningsCard(m_viewModel)),
      m_check(new CheckCard(m_viewModel)), m_done(new DoneCard(m_viewModel, scope)), m_past(new PastCard(session))
{
    setAcceptDrops(true);
    makeLayout();
    connectParts();
    refresh();
}

void ImportPage::makeLayout()
{
    auto *title = plainLabel(tr("Import"));
    setType(title, TypeRole::Title);
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    for (QWidget *card : std::initializer_list<QWidget *>{m_table, m_meanings, m_check, m_done, m_past})
        column->addWidget(card);
    column->addStretch(1); // a card is as high as its words and choices need at this width, and no higher
    m_scroll->column()->addWidget(title);
    m_scroll->column()->addWidget(m_refused);
    m_scroll->column()->addWidget(m_steps, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    m_foot->addWidget(m_check->bar());
    layout->addLayout(m_foot);
    m_steps->installEventFilter(this);
    m_scroll->column()->parentWidget()->installEventFilter(this);
}

bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) { // what comes next stands under the cards, and is as wide
        const int start = m_steps->mapTo(this, QPoint()).x();
        m_foot->setContentsMargins(start, space::one, std::max(0, width() - start - m_steps->width()), space::one);
    }
    return Page::eventFilter(watched, event);
}

void ImportPage::connectParts()
{
    auto *keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WindowShortcut); // wherever the focus is, while this page is shown
    connect(keys, &QShortcut::activated, m_table, &TableCard::paste);
    connect(m_table, &TableCard::notified, this, &Page::notified);
    connect(m_check, &CheckCard::issueChosen, m_table, &TableCard::showCell);
    connect(m_check, &CheckCard::issueWanted, this, [this] { m_scroll->ensureWidgetVisible(m_table->cells()); });
    connect(m_done, &DoneCard::showWanted, this, &ImportPage::showData);
    connect(m_past, &PastCard::notified, this, &Page::notified);
    connect(&past(), &PastImports::failed, this, [this](const Error &error) { showError(this, error); });
    connect(&past(), &PastImports::undone, this, [this] {
        Q_EMIT notified(tr("The import was taken back: everything is as it was before."), false);
        m_scope.load();
    });
    connect(&m_viewModel, &ImportViewModel::written, &past(), &PastImports::load);
    connect(&m_viewModel, &ImportViewModel::changed, this, &ImportPage::refresh);
    connect(&m_viewModel, &ImportViewModel::stopped, this,
            [this] { Q_EMIT notified(errorWords::ofIssue({.code = u"import_stopped"_s}), false); });
    connect(&m_viewModel, &ImportViewModel::failed, this, [this](const Error &error) { showError(this, error); });
}

PastImports &ImportPage::past()
{
    return m_past->imports();
}

void ImportPage::open(const Route &)
{
    if (m_viewModel.refusal().isEmpty())
        past().load();
    reload();
}

void ImportPage::reload()
{
    if (m_viewModel.resume())
        Q_EMIT notified(tr("The table that you brought and mended before is back: it is not imported yet."), false);
    m_viewModel.reload();
    Q_EMIT filled();
}

QString ImportPage::atStake() const
{
    using Step = ImportViewModel::Step;
    const auto step = m_viewModel.step();
    const bool over = !m_viewModel.hasAnything() || step == Step::Done || step == Step::Undone;
    const bool waits = m_viewModel.isKept() && (step == Step::Mapping || step == Step::Checked); // and comes back
    return over || waits ? QString() : tr("the table that is being imported");
}

QList<Crumb> ImportPage::crumbs() const
{
    return {{tr("Import"), {.screen = Screen::Import}}};
}

void ImportPage::takeFocus()
{
    m_table->takeFocus();
}

void ImportPage::showData()
{
    if (const auto team = m_viewModel.teamToShow())
        Q_EMIT goWanted({.screen = Screen::Team, .team = *team});
    else
        Q_EMIT goWanted({.screen = Screen::Teams});
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_viewModel.refusal().isEmpty() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_table->takeFrom(event->mimeData());
}

void ImportPage::refresh()
{
    const QString refusal = m_viewModel.refusal();
    m_refused->setVisible(!refusal.isEmpty());
    m_refused->setMessage(Icon::Lock, refusal);
    m_steps->setVisible(refusal.isEmpty());
    const Step step = m_viewModel.step();
    const bool over = step == Step::Done || step == Step::Undone || step == Step::Undoing;
    const bool has = m_viewModel.hasAnything() && !over;
    m_table->setVisible(!over);
    m_table->refresh();
    m_meanings->setVisible(has);
    m_meanings->setEnabled(!m_viewModel.run().isBusy());
    m_meanings->refresh();
    m_check->setVisible(has && m_check->hasIssues());
    m_check->bar()->setVisible(has && refusal.isEmpty());
    m_check->refresh();
    m_done->setVisible(over);
    m_done->refresh();
    if (std::exchange(m_shown, step) != step)
        lookAt(step);
}

/** What comes next is in sight, and has the focus where the button that was pressed is gone. */
void ImportPage::lookAt(Step step)
{
    auto *const next = step == Step::Done ? m_done->next() : m_check->next();
    if (!next || !isVisible() || (step == Step::Mapping && m_viewModel.info().id.isEmpty()))
        return;
    next->setFocus();
    if (step == Step::Done || m_check->hasIssues())
        m_scroll->ensureWidgetVisible(step == Step::Done ? static_cast<QWidget *>(m_done) : m_check);
}

} // namespace touchline
