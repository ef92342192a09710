// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/outboxsheet.h"
#include "ui/api/outbox.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/session.h"
#include "ui/widget/card.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestShown = 300;

/** The window's, but a year is 2009 and not 2,009. */
QLocale ungrouped()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

QString shown(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isDouble())
        text = ungrouped().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    else if (value.isBool())
        text = value.toBool() ? OutboxSheet::tr("yes") : OutboxSheet::tr("no");
    else if (value.isObject() || value.isArray())
        text = QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

QWidget *sides(const QueuedChange &change)
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
    for (const auto &line : conflictLines(change)) {
        add(row, 0, line.member, false, true);
        add(row, 1, line.mine.isEmpty() ? u"–"_s : line.mine, false, false);
        add(row, 2, line.theirs.isEmpty() ? u"–"_s : line.theirs, false, false);
        ++row;
    }
    return table;
}

} // namespace

QList<ConflictLine> conflictLines(const QueuedChange &change)
{
    const auto mine = QJsonDocument::fromJson(change.json).object();
    const auto theirs = QJsonDocument::fromJson(change.theirs).object().value("data"_L1).toObject();
    QList<ConflictLine> lines;
    for (auto member = mine.begin(); member != mine.end(); ++member) {
        if (theirs.value(member.key()) == member.value() || member.key() == "reason"_L1)
            continue;
        QString name = member.key();
        lines.append({.member = name.replace(u'_', u' '), .mine = shown(member.value()), .theirs = shown(theirs.value(member.key()))});
    }
    return lines;
}

OutboxSheet::OutboxSheet(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_outbox(session.outbox()), m_entries(new QVBoxLayout)
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
    const auto drafts = keptDrafts(m_session.draftFolder());
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
        if (draft.formula.isEmpty())
            Q_EMIT goWanted({.screen = Screen::Match, .match = draft.match});
        else
            Q_EMIT goWanted({.screen = Screen::Formulas, .metric = draft.formula});
        accept();
    });
    column->addWidget(open, 0, Qt::AlignLeading);
    auto *card = new Card(draft.what);
    card->setSubtitle(tr("made %1").arg(QLocale().toString(draft.since.toLocalTime(), QLocale::ShortFormat)));
    card->setContent(content);
    return card;
}

QWidget *OutboxSheet::entry(const QueuedChange &change)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    const QString since = QLocale().toString(change.since.toLocalTime(), QLocale::ShortFormat);
    const bool conflict = change.state == QueuedChange::State::Conflict;
    column->addWidget(plainLabel(change.state == QueuedChange::State::Waiting ? tr("Waits for the server.") : change.why, true));
    if (conflict)
        column->addWidget(sides(change));
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons, id = change.id](const QString &text, void (Outbox::*act)(const QString &)) {
        auto *button = new QPushButton(text);
        button->setMinimumHeight(space::target);
        connect(button, &QPushButton::clicked, &m_outbox, [this, id, act] { (m_outbox.*act)(id); });
        buttons->addWidget(button);
    };
    if (conflict) {
        add(tr("Keep mine"), &Outbox::overwrite);
        add(tr("Take theirs"), &Outbox::discard);
    } else {
        if (change.state == QueuedChange::State::Refused)
            add(tr("Try again"), &Outbox::retry);
        add(tr("Forget this change"), &Outbox::discard);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    auto *card = new Card(change.what);
    card->setSubtitle(tr("made %1").arg(since));
    card->setContent(content);
    return card;
}

} // namespace touchline
