// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/topbar.h"
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/periodpicker.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/elidedlabel.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int besideWords = 620; // the way back, a page's name, a season and a period
constexpr int railBeside = 190; // beside a bar of this window's width
constexpr int widestCrumb = 220;
constexpr int leastName = 100; // of the page itself: season and period give way to it
constexpr int seasonShown = 12; // characters of its name that stay in a narrow window
} // namespace

TopBar::TopBar(Scope &scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_back(new QToolButton), m_crumbs(new QHBoxLayout), m_scopeBox(new QWidget), m_season(new QComboBox),
      m_period(new PeriodPicker), m_search(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::three, space::one, space::three, space::one);
    layout->setSpacing(space::two);
    m_back->setIcon(icon(isRightToLeft() ? Icon::ArrowRight : Icon::ArrowLeft));
    m_back->setText(tr("Back"));
    m_back->setAutoRaise(true);
    m_back->setMinimumSize(space::target, space::target);
    m_back->setEnabled(false);
    layout->addWidget(m_back);
    m_crumbs->setSpacing(space::half);
    layout->addLayout(m_crumbs);
    layout->addStretch(1);

    auto *box = new QHBoxLayout(m_scopeBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    const auto add = [this, box](const QString &text, QComboBox *combo) {
        auto *label = plainLabel(text);
        setMuted(label);
        label->setBuddy(combo);
        m_words.append(label);
        box->addWidget(label);
        box->addWidget(combo);
    };
    m_season->setAccessibleName(tr("Season"));
    m_season->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_season->setMinimumWidth(m_season->fontMetrics().averageCharWidth() * seasonShown + space::three);
    m_season->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add(tr("Season"), m_season);
    box->addSpacing(space::one);
    add(tr("Period"), m_period);
    layout->addWidget(m_scopeBox);

    auto *search = m_search;
    search->setIcon(icon(Icon::Search));
    search->setText(tr("Find"));
    search->setAccessibleName(tr("Find and do"));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setAutoRaise(true);
    search->setMinimumHeight(space::target);
    layout->addWidget(search);

    connect(m_back, &QToolButton::clicked, this, &TopBar::backWanted);
    connect(search, &QToolButton::clicked, this, &TopBar::searchWanted);
    connect(m_season, &QComboBox::activated, this,
            [this](int index) { m_scope.setSeason(SeasonId{m_season->itemData(index).toLongLong()}); });
    connect(m_period, &PeriodPicker::chosen, &m_scope, &Scope::setPeriod);
    connect(&m_scope, &Scope::seasonsChanged, this, &TopBar::fillSeasons);
    connect(&m_scope, &Scope::changed, this, &TopBar::fillSeasons);
    fillSeasons();
}

void TopBar::fillSeasons()
{
    const QSignalBlocker quiet(m_season);
    m_season->clear();
    const auto *current = m_scope.season();
    for (const auto &season : m_scope.seasons()) {
        m_season->addItem(Scope::nameOf(season), toNumber(season.id));
        if (current && season.id == current->id)
            m_season->setCurrentIndex(m_season->count() - 1);
    }
    m_season->setEnabled(m_season->count() > 0);
    m_season->setToolTip(m_season->currentText()); // a narrow window shows its beginning
    m_period->setEnabled(current != nullptr);
    if (current)
        m_period->setSeason(*current);
    m_period->setChoice(m_scope.period());
    fitCrumbs();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int words = m_search->fontMetrics().horizontalAdvance(m_search->text()); // of this language
    for (const auto *label : std::as_const(m_words))
        words += label->sizeHint().width() + space::one;
    const bool roomy = width() >= std::max(space::reflow - railBeside, besideWords + words); // where one is comes before captions
    for (auto *label : std::as_const(m_words))
        label->setVisible(roomy);
    m_search->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    fitCrumbs();
}

void TopBar::fitCrumbs()
{
    const int scope = m_scopeBox->isHidden() ? 0 : m_scopeBox->sizeHint().width() + space::two;
    const int room = width() - 2 * space::three - m_back->sizeHint().width() - m_search->sizeHint().width() - 2 * space::two - scope;
    int wanted = 0;
    for (int i = 0; i < m_crumbs->count(); ++i)
        wanted += m_crumbs->itemAt(i)->widget()->sizeHint().width() + space::half;
    for (int i = 0; i + 1 < m_crumbs->count(); i += 2) {
        auto *way = m_crumbs->itemAt(i)->widget();
        auto *arrow = m_crumbs->itemAt(i + 1)->widget();
        const bool shown = wanted <= room;
        if (!shown)
            wanted -= way->sizeHint().width() + arrow->sizeHint().width() + 2 * space::half;
        way->setVisible(shown);
        arrow->setVisible(shown);
    }
}

void TopBar::tellKeys(const QAction &back, const QAction &find)
{
    m_back->setToolTip(Actions::wordsWithKeys(back.text(), &back));
    m_search->setToolTip(Actions::wordsWithKeys(tr("Find a player, a team or a command"), &find));
}

void TopBar::setBackEnabled(bool enabled)
{
    m_back->setEnabled(enabled);
}

void TopBar::setScopeShown(bool shown)
{
    m_scopeBox->setVisible(shown);
    fitCrumbs();
}

void TopBar::setCrumbs(const QList<Crumb> &crumbs)
{
    while (auto *item = m_crumbs->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const auto &crumb = crumbs.at(i);
        if (i + 1 == crumbs.size()) {
            auto *here = new ElidedLabel(crumb.text);
            setType(here, TypeRole::Strong);
            here->setContentsMargins(i > 0 ? space::half : 0, 0, 0, 0);
            here->setMinimumWidth(std::min(here->sizeHint().width(), leastName));
            m_crumbs->addWidget(here);
            break;
        }
        auto *way = new QToolButton;
        // A long name gives way to the page itself; a club's ampersand is not a mnemonic.
        const QString shortened = way->fontMetrics().elidedText(crumb.text, Qt::ElideRight, widestCrumb);
        way->setText(QString(shortened).replace(u'&', u"&&"_s));
        way->setToolTip(shortened == crumb.text ? QString() : crumb.text);
        way->setAccessibleName(crumb.text);
        way->setAutoRaise(true);
        way->setMinimumHeight(space::target);
        way->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(way, &QToolButton::clicked, this, [this, route = crumb.route] { Q_EMIT chosen(route); });
        m_crumbs->addWidget(way);
        auto *arrow = plainLabel(u"›"_s);
        setMuted(arrow);
        m_crumbs->addWidget(arrow);
    }
    fitCrumbs();
}

} // namespace touchline
