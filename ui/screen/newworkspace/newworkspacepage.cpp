// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/newworkspace/newworkspacepage.h"
#include "ui/import/firstseason.h"
#include "ui/model/metriccatalog.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/team/squadentry.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/dayformat.h"
#include "ui/widget/responsivegrid.h"
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

void addField(QBoxLayout *layout, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setMinimumHeight(space::target);
    field->setAccessibleName(QString(text).remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(space::one);
}

} // namespace

NewWorkspacePage::NewWorkspacePage(const TypedDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_sport(new QComboBox), m_team(new QLineEdit), m_competition(new QLineEdit), m_label(new QLineEdit),
      m_first(new QDateEdit), m_last(new QDateEdit), m_length(new QSpinBox),
      m_squad(new SquadEntry(tr("One &player a line: number, name, position. You can add players later."))),
      m_missing(plainLabel({}, true)), m_back(plainLabel({}, true)), m_create(new QPushButton(tr("&Create the workspace")))
{
    for (auto *edit : {m_team, m_competition})
        edit->setMaxLength(100);
    m_label->setMaxLength(20);
    m_team->setPlaceholderText(tr("Rovers U17"));
    m_competition->setPlaceholderText(tr("Regional league"));
    m_length->setRange(1, 300);
    for (auto *date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        setWrittenFormat(date);
    }

    auto *left = new QWidget;
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::half);
    addField(fields, tr("&Sport"), m_sport);
    addField(fields, tr("&Team"), m_team);
    addField(fields, tr("Co&mpetition"), m_competition);
    auto *pair = new QHBoxLayout;
    auto *one = new QVBoxLayout;
    auto *two = new QVBoxLayout;
    one->setSpacing(space::half);
    two->setSpacing(space::half);
    addField(one, tr("S&eason"), m_label);
    addField(two, tr("Match &length"), m_length);
    addField(one, tr("&First day"), m_first);
    addField(two, tr("L&ast day"), m_last);
    pair->setSpacing(space::two);
    pair->addLayout(one, 1);
    pair->addLayout(two, 1);
    fields->addLayout(pair);
    fields->addStretch();

    auto *teamCard = new Card(tr("Team and season"));
    teamCard->setContent(left);
    auto *squadCard = new Card(tr("Squad"));
    squadCard->setContent(m_squad);
    auto *grid = new ResponsiveGrid;
    grid->add(teamCard, 5);
    grid->add(squadCard, 7);

    auto *page = new ScrollPage(nullptr, 1040);
    auto *title = plainLabel(tr("New workspace on this computer"));
    setType(title, TypeRole::Title);
    setMuted(m_back);
    m_back->hide();
    page->column()->addWidget(title);
    page->column()->addWidget(m_back);
    page->column()->addWidget(grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    auto *back = new QPushButton(tr("&Back"));
    m_create->setDefault(true);
    for (auto *button : {m_create, back}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    setMuted(m_missing);
    buttons->addSpacing(space::one);
    buttons->addWidget(m_missing, 1);
    page->column()->addLayout(buttons);
    page->column()->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);

    connect(m_sport, &QComboBox::currentIndexChanged, this, &NewWorkspacePage::sportChosen);
    connect(m_squad, &SquadEntry::changed, this, &NewWorkspacePage::check);
    for (auto *edit : {m_team, m_competition, m_label})
        connect(edit, &QLineEdit::textChanged, this, &NewWorkspacePage::check);
    for (auto *date : {m_first, m_last})
        connect(date, &QDateEdit::dateChanged, this, &NewWorkspacePage::check);
    connect(m_length, &QSpinBox::valueChanged, this, &NewWorkspacePage::check);
    connect(back, &QPushButton::clicked, this, &NewWorkspacePage::backWanted);
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT createWanted(season()); });
}

/** Not in the constructor: reading the packs takes half as long as making the window, and few starts come here. */
void NewWorkspacePage::offerSports()
{
    if (m_sport->count() > 0)
        return;
    if (auto packs = SportPacks::shipped())
        m_packs = std::move(*packs);
    const QString language = QLocale::languageToCode(QLocale().language());
    for (const auto &sport : m_packs.all())
        m_sport->addItem(SportPack::nameIn(sport.names(), language), sport.id());
    if (const int football = m_sport->findData(u"football"_s); football >= 0)
        m_sport->setCurrentIndex(football);
}

void NewWorkspacePage::begin(QDate today)
{
    offerSports();
    const int year = today.month() >= 7 ? today.year() : today.year() - 1;
    m_label->setText(FirstSeason::labelOn(today));
    m_first->setDate({year, 7, 1});
    m_last->setDate({year + 1, 6, 30});
    m_team->setFocus();
    if (const auto kept = m_begun ? std::nullopt : m_draft.load())
        takeUp(*kept);
    m_begun = true;
    check();
}

void NewWorkspacePage::takeUp(const QJsonObject &draft)
{
    const auto text = [&draft](QLatin1StringView name) { return draft.value(name).toString(); };
    if (const int sport = m_sport->findData(text("sport"_L1)); sport >= 0)
        m_sport->setCurrentIndex(sport);
    m_team->setText(text("team"_L1));
    m_competition->setText(text("competition"_L1));
    m_label->setText(text("label"_L1));
    for (const auto &[name, field] : {std::pair{"first"_L1, m_first}, {"last"_L1, m_last}}) {
        if (const auto day = QDate::fromString(text(name), Qt::ISODate); day.isValid())
            field->setDate(day);
    }
    m_length->setValue(draft.value("length"_L1).toInt(m_length->value()));
    m_squad->setText(text("squad"_L1));
    m_back->setText(tr("What you typed on %1 is back: the workspace is not made yet.")
                        .arg(QLocale().toString(m_draft.since().toLocalTime(), QLocale::ShortFormat)));
    m_back->show();
}

void NewWorkspacePage::keepDraft()
{
    if (!m_begun)
        return;
    if (m_team->text().trimmed().isEmpty() && m_squad->text().trimmed().isEmpty())
        return m_draft.remove();
    std::ignore = m_draft.save({{u"sport"_s, m_sport->currentData().toString()}, // where this fails, what is typed is still there
                                {u"team"_s, m_team->text()},
                                {u"competition"_s, m_competition->text()},
                                {u"label"_s, m_label->text()},
                                {u"first"_s, m_first->date().toString(Qt::ISODate)},
                                {u"last"_s, m_last->date().toString(Qt::ISODate)},
                                {u"length"_s, m_length->value()},
                                {u"squad"_s, m_squad->text()}},
                               {});
}

void NewWorkspacePage::forgetDraft()
{
    m_begun = false;
    m_draft.remove();
    m_team->clear();
    m_competition->clear();
    m_squad->setText({});
    m_back->hide();
}

const SportPack *NewWorkspacePage::pack() const
{
    return m_packs.find(m_sport->currentData().toString());
}

void NewWorkspacePage::sportChosen()
{
    if (const auto *sport = pack()) {
        m_length->setValue(sport->time().match);
        const bool counted = sport->time().base == TimeBase::Appearance; // a match of one match needs no unit
        m_length->setSuffix(counted ? QString()
                                    : u' ' + MetricCatalog::unitText(sport->time(), QLocale::languageToCode(QLocale().language()), false));
    }
    m_squad->setPack(pack());
}

void NewWorkspacePage::check()
{
    QString missing;
    if (!pack())
        missing = tr("This installation has no sports. Install Touchline again.");
    else if (m_team->text().trimmed().isEmpty())
        missing = tr("Give your team a name.");
    else if (m_label->text().trimmed().isEmpty())
        missing = tr("Give the season a name, such as 2026/27.");
    else if (m_first->date() > m_last->date())
        missing = tr("The season ends before it begins.");
    else if (m_squad->hasErrors())
        missing = tr("Mend the lines of the squad that are named above.");
    m_missing->setText(missing);
    m_create->setEnabled(missing.isEmpty());
    keepDraft();
}

NewSeason NewWorkspacePage::season() const
{
    const QString competition = m_competition->text().simplified();
    return {.sport = m_sport->currentData().toString(),
            .competition = competition.isEmpty() ? tr("Matches of %1").arg(m_team->text().simplified()).left(100) : competition,
            .label = m_label->text().simplified(),
            .first = m_first->date(),
            .last = m_last->date(),
            .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
            .team = m_team->text().simplified(),
            .matchLength = m_length->value() == pack()->time().match ? 0 : m_length->value(),
            .squad = m_squad->members()};
}

} // namespace touchline
