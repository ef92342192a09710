// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/matchfilterbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/splitsviewmodel.h"
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int widestText = 420;

/** A club's ampersand is not a mnemonic. */
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MatchFilterBar::MatchFilterBar(MatchSelection &selection, const Scope &scope, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_scope(scope), m_button(new QToolButton), m_all(new QToolButton),
      m_menu(new QMenu(m_button)) // the bar's first child is where Tab goes
{
    m_button->setIcon(icon(Icon::Filter));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMinimumHeight(space::target);
    m_button->setMenu(m_menu);
    m_all->setText(tr("All matches"));
    m_all->setIcon(icon(Icon::Close));
    m_all->setToolTip(tr("Back to all matches of season and period"));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setAutoRaise(true);
    m_all->setMinimumHeight(space::target);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_button);
    layout->addWidget(m_all);
    layout->addStretch();
    setFocusProxy(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &MatchFilterBar::fillMenu);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_button->setFocus(); // this one goes
        m_selection.setFilter({});
    });
    connect(&m_selection, &MatchSelection::changed, this, &MatchFilterBar::refresh);
    refresh();
}

void MatchFilterBar::refresh()
{
    const auto filter = isEnabledTo(parentWidget()) && m_scope.isReady() ? m_selection.filter() : MatchFilter();
    const QString text = filter.isAll() ? tr("All matches") : filter.text(m_scope.catalog());
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, widestText);
    m_button->setText(plain(shown));
    m_button->setAccessibleName(tr("Matches: %1").arg(text));
    m_button->setToolTip(shown == text ? tr("Which matches the page is about") : text.toHtmlEscaped());
    m_all->setVisible(!filter.isAll());
}

void MatchFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        refresh();
}

void MatchFilterBar::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    auto *all = m_menu->addAction(tr("All matches"), this, [this] { m_selection.setFilter({}); });
    all->setCheckable(true);
    all->setChecked(m_selection.filter().isAll());
    if (!m_scope.isReady())
        return;
    for (const auto by : {SplitBy::Location, SplitBy::Result, SplitBy::Role}) {
        m_menu->addSeparator();
        addChoices(*m_menu, by);
    }
    m_menu->addSeparator();
    for (const auto by : {SplitBy::Opponent, SplitBy::Month, SplitBy::Position}) {
        if (m_selection.choices(by).isEmpty())
            continue;
        auto *more = new QMenu(splitByName(by), m_menu);
        m_menu->addMenu(more);
        addChoices(*more, by);
    }
}

void MatchFilterBar::addChoices(QMenu &menu, SplitBy by)
{
    const auto chosen = m_selection.filter().value(by);
    for (const auto values = m_selection.choices(by); const auto &value : values) {
        auto *action = menu.addAction(plain(matchFilterPart(by, value, m_scope.catalog())), this, [this, by, value](bool on) {
            auto filter = m_selection.filter();
            if (on)
                filter.choose(by, value);
            else
                filter.leaveOut(by);
            m_selection.setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(chosen && chosen->value == value.value);
    }
}

} // namespace touchline
