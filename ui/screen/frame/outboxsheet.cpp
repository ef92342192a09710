// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/outboxsheet.h"
#include "ui/api/outbox.h"
#include "ui/screen/frame/conflictlines.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/scope.h"
#include "ui/viewmodel/waitingmatches.h"
#include "ui/widget/card.h"
#include "ui/widget/errortext.h"
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QWidget *sides(const QueuedChange &change, const ConflictNames &names)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto add = [grid](int row, int column, const QString &text, bool strong, bool muted) {
        auto *label = plainLabel(text, true);
        if (strong)
            setType(label, TypeRole::Strong);
        setMuted(label, muted);
        grid->addWidget(label, row, column, Qt::AlignTop);
    };
    add(0, 1, OutboxSheet::tr("Mine"), true, false);
    add(0, 2, OutboxSheet::tr("Theirs"), true, false);
    int row = 1;
    for (const auto lines = conflictLines(change, names); const auto &line : lines) {
        add(row, 0, line.member, false, true);
        add(row, 1, line.mine.isEmpty() ? u"–"_s : breakable(line.mine), false, false);
        add(row, 2, line.theirs.isEmpty() ? u"–"_s : breakable(line.theirs), false, false);
        ++row;
    }
    return table;
}

ConflictNames namesOf(const Scope &scope)
{
    ConflictNames names{.catalog = scope.catalog(), .language = scope.language(), .teams = {}};
    for (const auto &team : scope.teams())
        names.teams.insert(team.id, team.name);
    if (const QTimeZone zone(scope.season() ? scope.season()->timeZone.toLatin1() : QByteArray()); zone.isValid())
        names.zone = zone;
    return names;
}

Route wayTo(const KeptDraft &draft)
{
    if (!draft.screen.isEmpty()) {
        const QString team = draft.team == TeamId{} ? QString() : u"/%1"_s.arg(toNumber(draft.team));
        return routeFromPath(draft.screen + team).value_or(Route{.screen = Screen::Matches});
    }
    if (draft.formula.isEmpty())
        return {.screen = Screen::Match, .match = draft.match};
    return {.screen = Screen::Formulas, .metric = draft.formula};
}

} // namespace

OutboxSheet::OutboxSheet(Session &session, const Scope &scope, QWidget *parent)
    : QDialog(parent), m_session(session), m_scope(scope), m_outbox(session.outbox()), m_entries(new QVBoxLayout)
{
    setWindowTitle(tr("Changes that wait"));
    auto *page = new ScrollPage;
    m_entries->setSpacing(space::two);
    page->column()->addLayout(m_entries);
    page->column()->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::two);
    layout->addWidget(page, 1);
    layout->addLayout(bottom);
    resizeSheet(this, {640, 520});
    connect(&m_outbox, &Outbox::changed, this, &OutboxSheet::fill);
    connect(&session, &Session::draftsChanged, this, &OutboxSheet::fill);
    fill();
}

void OutboxSheet::fill()
{
    while (auto *item = m_entries->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a button of it may be what was pressed
        }
        delete item;
    }
    for (const auto &change : m_outbox.changes())
        m_entries->addWidget(entry(change));
    const auto &drafts = m_session.drafts();
    for (const auto &each : drafts)
        m_entries->addWidget(draft(each));
    if (m_outbox.changes().isEmpty() && drafts.isEmpty()) {
        auto *note = plainLabel(tr("The server has all of your changes."));
        setMuted(note);
        m_entries->addWidget(note);
    }
}

QWidget *OutboxSheet::draft(const KeptDraft &draft)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(plainLabel(tr("Typed and not saved yet. It is kept on this computer only."), true));
    auto *open = new QPushButton(tr("Go on with it"));
    open->setMinimumHeight(space::target);
    open->setAccessibleDescription(draft.what);
    connect(open, &QPushButton::clicked, this, [this, draft] {
        Q_EMIT goWanted(wayTo(draft));
        accept();
    });
    column->addWidget(open, 0, Qt::AlignLeading);
    auto *card = new Card(draft.what);
    card->setSubtitle(tr("made %1").arg(QLocale().toString(draft.since.toLocalTime(), QLocale::ShortFormat)));
    card->setContent(content);
    return card;
}

QString OutboxSheet::stateText(const QueuedChange &change) const
{
    if (change.state == QueuedChange::State::Waiting)
        return tr("Waits for the server.");
    if (change.state == QueuedChange::State::Conflict && change.refusal == Error())
        return tr("Somebody else has changed this in the meantime.");
    return errorLine(change.refusal, m_scope.isReady() ? &m_scope.shippedPack() : nullptr);
}

QWidget *OutboxSheet::entry(const QueuedChange &change)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    const QString since = QLocale().toString(change.since.toLocalTime(), QLocale::ShortFormat);
    const bool conflict = change.state == QueuedChange::State::Conflict;
    const bool refused = change.state == QueuedChange::State::Refused;
    column->addWidget(plainLabel(stateText(change), true));
    const auto lines = linesOf(change); // both sides of them are seen in the match, cell by cell
    if (conflict && !lines)
        column->addWidget(sides(change, namesOf(m_scope)));
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons, id = change.id](const QString &text, void (Outbox::*act)(const QString &)) {
        auto *button = new QPushButton(text);
        button->setMinimumHeight(space::target);
        connect(button, &QPushButton::clicked, &m_outbox, [this, id, act] { (m_outbox.*act)(id); });
        buttons->addWidget(button);
    };
    if (lines) {
        auto *open = new QPushButton(tr("Go to the match"));
        open->setMinimumHeight(space::target);
        connect(open, &QPushButton::clicked, this, [this, match = *lines] {
            Q_EMIT goWanted({.screen = Screen::Match, .match = match});
            accept();
        });
        buttons->addWidget(open);
    }
    if (conflict && !lines) {
        add(tr("Keep mine"), &Outbox::overwrite);
        add(tr("Take theirs"), &Outbox::discard);
    } else {
        if (refused)
            add(tr("Try again"), &Outbox::retry);
        add(tr("Forget this change"), &Outbox::discard);
    }
    if (refused) {
        auto *copy = new QPushButton(copyDetailsText());
        copy->setMinimumHeight(space::target);
        connect(copy, &QPushButton::clicked, this, [refusal = change.refusal] { copyDetails(refusal); });
        buttons->addWidget(copy);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    auto *card = new Card(change.what);
    card->setSubtitle(tr("made %1").arg(since));
    card->setContent(content);
    return card;
}

} // namespace touchline
