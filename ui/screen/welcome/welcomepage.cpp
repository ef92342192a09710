// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/welcome/welcomepage.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/iconlabel.h"
#include "ui/widget/responsivegrid.h"
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QPushButton *addChoice(ResponsiveGrid *grid, Icon which, const QString &title, const QString &sentence, const QString &action, bool primary)
{
    auto *card = new Card;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    auto *picture = new IconLabel(which, IconTone::Accent, 32);
    auto *heading = plainLabel(title, true);
    setType(heading, TypeRole::Section);
    auto *text = plainLabel(sentence, true);
    setMuted(text);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *button = new QPushButton(action);
    button->setMinimumHeight(space::target + space::one);
    button->setDefault(primary);
    button->setAccessibleDescription(sentence);
    layout->addWidget(picture);
    layout->addWidget(heading);
    layout->addWidget(text, 1);
    layout->addSpacing(space::one);
    layout->addWidget(button);
    card->setContent(content);
    grid->add(card, 4);
    return button;
}

} // namespace

QString placeName(const Place &place)
{
    if (!place.isLocal())
        return WelcomePage::tr("%1 at %2", "user at server").arg(place.user, place.server.authority());
    const QString name = QFileInfo(place.database).completeBaseName();
    return name == "sample-league"_L1 ? WelcomePage::tr("Sample league") : name;
}

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_recentBox(new QWidget), m_recent(new QVBoxLayout(m_recentBox))
{
    auto *page = new ScrollPage(nullptr, 1040);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    auto *column = page->column();
    column->addStretch(1);
    auto *mark = new IconLabel(Icon::App, IconTone::Text, 64);
    column->addWidget(mark);
    auto *title = plainLabel(tr("Welcome to Touchline"));
    setType(title, TypeRole::Title);
    column->addWidget(title);
    auto *sentence =
        plainLabel(tr("Statistics for your team, with every number's sample and certainty beside it. How do you want to begin?"), true);
    setMuted(sentence);
    column->addWidget(sentence);
    column->addSpacing(space::one);

    auto *grid = new ResponsiveGrid;
    auto *sample =
        addChoice(grid, Icon::Chart, tr("Look around"),
                  tr("A made-up league with 20 teams and a whole season of matches. Nothing to fill in; ready in a few seconds."),
                  tr("&Try the sample league"), true);
    auto *own = addChoice(grid, Icon::Plus, tr("Your own team"),
                          tr("Your team on this computer only. Type or paste the squad; no account and no server needed."),
                          tr("&New workspace"), false);
    auto *server = addChoice(grid, Icon::Server, tr("Your club's server"),
                             tr("Your club already runs Touchline. You need its address, your name and your password."),
                             tr("&Connect to a server"), false);
    column->addWidget(grid);

    m_recent->setContentsMargins(0, space::one, 0, 0);
    m_recent->setSpacing(space::half);
    m_recentBox->hide();
    column->addWidget(m_recentBox);
    column->addStretch(2);

    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(own, &QPushButton::clicked, this, &WelcomePage::newWorkspaceWanted);
    connect(server, &QPushButton::clicked, this, &WelcomePage::serverWanted);
}

void WelcomePage::setRecent(const QList<Place> &places)
{
    while (auto *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!places.isEmpty());
    if (places.isEmpty())
        return;
    auto *heading = plainLabel(tr("Open again"));
    setType(heading, TypeRole::Section);
    m_recent->addWidget(heading);
    for (const auto &place : places) {
        auto *button = new QToolButton;
        button->setText(placeName(place).replace(u'&', u"&&"_s));
        button->setIcon(icon(place.isLocal() ? Icon::File : Icon::Server, IconTone::Muted));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setMinimumHeight(space::target);
        button->setToolTip(place.isLocal() ? place.database : place.server.toDisplayString());
        connect(button, &QToolButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
        m_recent->addWidget(button);
    }
}

} // namespace touchline
