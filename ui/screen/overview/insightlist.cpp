// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/overview/insightlist.h"
#include "ui/chart/sparkline.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/iconlabel.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace touchline {

namespace {
constexpr qsizetype mostShown = 12;
constexpr int iconSize = 18;
} // namespace

InsightList::InsightList(QWidget *parent) : QWidget(parent), m_entries(new QVBoxLayout(this))
{
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(space::one);
}

void InsightList::setLines(const QList<InsightLine> &lines, int matches)
{
    while (auto *item = m_entries->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto first = lines.first(std::min(mostShown, lines.size())); const auto &line : first)
        m_entries->addWidget(entry(line));
    QString note;
    if (lines.isEmpty() && matches == 0)
        note = tr("What stands out is told here once a few matches have been entered.");
    else if (lines.isEmpty())
        note = tr(
            "Nothing that stands out: nobody's last five matches differ from the others by more than chance, and no round number is near.");
    else if (lines.size() > mostShown)
        note = tr("and %n more", nullptr, int(lines.size() - mostShown));
    if (!note.isEmpty()) {
        auto *label = plainLabel(note, true);
        setMuted(label);
        m_entries->addWidget(label);
    }
}

QWidget *InsightList::entry(const InsightLine &line)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    const Icon which = !line.isChange ? Icon::Info : line.good ? Icon::ArrowUp : Icon::ArrowDown;
    auto *sign = new IconLabel(which, !line.isChange ? IconTone::Accent : line.good ? IconTone::Good : IconTone::Bad, iconSize);
    sign->setAccessibleName(!line.isChange ? tr("Milestone") : line.good ? tr("For the better") : tr("For the worse"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(line.sentence, true));
    auto *evidence = plainLabel(line.evidence, true);
    setType(evidence, TypeRole::Caption, true);
    setMuted(evidence);
    words->addWidget(evidence);
    auto *open = new QToolButton;
    open->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, IconTone::Muted));
    open->setAutoRaise(true);
    open->setMinimumSize(space::target, space::target);
    open->setAccessibleName(tr("To the player: %1").arg(line.sentence));
    open->setToolTip(tr("To the player"));
    connect(open, &QToolButton::clicked, this, [this, player = line.player] { Q_EMIT playerWanted(player); });
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (!line.form.isEmpty()) {
        auto *form = new Sparkline;
        form->setValues({line.form.cbegin(), line.form.cend()}, line.formText);
        row->addWidget(form);
    }
    row->addWidget(open);
    return box;
}

} // namespace touchline
