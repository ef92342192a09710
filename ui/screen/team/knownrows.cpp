// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/knownrows.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

KnownRows::KnownRows(KnownPlayers &known, const QList<SeasonInfo> &seasons, QWidget *parent)
    : QWidget(parent), m_known(known), m_seasons(seasons),
      m_words(plainLabel(tr("There are players of these names already. Who is meant? A known player keeps the matches of before."), true)),
      m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::one);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_words);
    hide();
}

void KnownRows::setNames(const QStringList &names)
{
    QStringList known;
    for (const auto &name : names) {
        if (!known.contains(name) && !m_known.of(name).isEmpty())
            known.append(name);
    }
    if (known != m_shown)
        fill(known);
}

void KnownRows::fill(const QStringList &names)
{
    m_shown = names;
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    for (const auto &name : names) {
        Choices choices{{u"0"_s, tr("A new player")}};
        for (const auto players = m_known.of(name); const auto &player : players)
            choices.append({QString::number(toNumber(player.id)), personText(player, m_seasons)});
        auto *box = new ChoiceBox(tr("Who is %1?").arg(name));
        box->setPlaceholderText(tr("Please choose"));
        box->setChoices(choices, m_choices.value(name));
        connect(box, &ChoiceBox::chosen, this, [this, name](const QString &id) {
            m_choices.insert(name, id);
            Q_EMIT chosen();
        });
        m_form->addRow(plainLabel(breakable(name)), box);
    }
    setVisible(!names.isEmpty());
}

bool KnownRows::isComplete() const
{
    return std::ranges::all_of(m_shown, [this](const QString &name) { return m_choices.contains(name); });
}

PlayerId KnownRows::person(const QString &name) const
{
    return PlayerId{m_shown.contains(name) ? m_choices.value(name).toLongLong() : 0};
}

} // namespace touchline
