// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/matches/matchdialog.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/dayformat.h"
#include <QtCore/QTimeZone>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int highestScore = 1'000; // as the server has it
constexpr int highestRound = 10'000;
constexpr int longestVenue = 200;
constexpr int longestReason = 500;
constexpr int longestTeam = 200;
constexpr int none = -1;
constexpr auto newTeam = "new"_L1; // among the ids of opponents

QSpinBox *scoreBox(const QString &name, const std::optional<int> &score)
{
    auto *box = new QSpinBox;
    box->setRange(none, highestScore);
    box->setSpecialValueText(QString(QChar(0x2013)));
    box->setValue(score.value_or(none));
    box->setAccessibleName(name);
    box->setMinimumHeight(space::target);
    return box;
}

std::optional<int> scoreIn(const QSpinBox *box)
{
    return box->value() == none ? std::nullopt : std::optional(box->value());
}

/** Fields of one height, their names in the middle of it. */
void alignRows(const QFormLayout *form, std::initializer_list<QWidget *> fields, int height)
{
    for (auto *field : fields)
        field->setFixedHeight(height);
    for (int row = 0; row < form->rowCount(); ++row) {
        const auto *field = form->itemAt(row, QFormLayout::FieldRole);
        const auto *name = form->itemAt(row, QFormLayout::LabelRole);
        if (field && name && name->widget() && field->sizeHint().height() >= height)
            name->widget()->setMinimumHeight(height);
    }
}

TeamId chosenIn(const ChoiceBox *box)
{
    return TeamId{box->current().toLongLong()};
}

} // namespace

MatchDialog::MatchDialog(const FixtureViewModel &fixtures, const std::optional<MatchInfo> &match, QWidget *parent)
    : TypedSheet(parent), m_fixtures(fixtures), m_match(match),
      m_start(match ? FixtureViewModel::entryOf(*match) : fixtures.blank(QDate::currentDate())), m_kickOff(new QDateTimeEdit),
      m_venue(new QLineEdit), m_round(new QSpinBox), m_status(new ChoiceBox(tr("Status"))),
      m_homeScore(scoreBox(tr("Score of the home team"), m_start.homeScore)),
      m_awayScore(scoreBox(tr("Score of the away team"), m_start.awayScore)), m_problem(plainLabel({}, true)),
      m_save(new QPushButton(match ? tr("&Save") : tr("&Make the match")))
{
    setWindowTitle(match ? tr("Change a match") : tr("New match"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::one);
    form->setHorizontalSpacing(space::two);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeTeams(form);
    makeDay(form);
    makeResult(form);
    alignRows(form, {m_kickOff, m_round, m_homeScore, m_awayScore}, std::max(space::target, m_venue->sizeHint().height()));
    auto *content = new ScrollPage;
    content->column()->addLayout(form);
    content->column()->addWidget(m_problem);
    content->column()->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    setPrimary(m_save);
    connect(buttons, &QDialogButtonBox::accepted, this, &MatchDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::two);
    layout->addWidget(content, 1);
    layout->addLayout(bottom);
    m_save->setDefault(true); // now that it is in a dialog: else Cancel would be
    // As high as what is in it, and two more lines of what is wrong.
    constexpr int wide = 520;
    const int around = layout->sizeHint().height() - content->sizeHint().height();
    resizeSheet(this, {wide, content->column()->totalHeightForWidth(wide) + 2 * fontMetrics().lineSpacing() + around});
    check();
}

void MatchDialog::makeTeams(QFormLayout *form)
{
    form->addRow(tr("Competition"), plainLabel(m_fixtures.competition(), true));
    if (m_match) {
        form->addRow(tr("Match"), plainLabel(tr("%1 against %2").arg(m_match->homeName, m_match->awayName), true));
        return;
    }
    m_team = new ChoiceBox(tr("Team"));
    m_opponent = new ChoiceBox(tr("Opponent"));
    m_where = new ChoiceBox(tr("Where"));
    m_team->setChoices(m_fixtures.ownTeams(), m_fixtures.usualTeam());
    m_where->setChoices({{u"home"_s, tr("At home")}, {u"away"_s, tr("Away", "where a team plays")}}, u"home"_s);
    m_opponent->setSearchable(tr("Type to find a team"));
    form->addRow(tr("&Team"), m_team);
    form->addRow(tr("&Opponent"), m_opponent);
    makeNewTeam(form);
    form->addRow(tr("&Where"), m_where);
    fillOpponents();
    connect(m_team, &ChoiceBox::chosen, this, &MatchDialog::fillOpponents);
    connect(m_opponent, &ChoiceBox::chosen, this, &MatchDialog::opponentChosen);
}

void MatchDialog::makeNewTeam(QFormLayout *form)
{
    if (!m_fixtures.mayMakeTeams()) {
        auto *note = plainLabel(tr("An opponent that is missing here is added by an admin of this server. Ask one of them."), true);
        setMuted(note);
        form->addRow(QString(), note);
        return;
    }
    m_form = form;
    m_newTeam = new QLineEdit;
    m_newTeam->setMaxLength(longestTeam);
    m_newTeam->setMinimumHeight(space::target);
    m_newTeam->setAccessibleName(tr("Name of the new team"));
    m_newTeam->setPlaceholderText(tr("Harbour U17"));
    form->addRow(tr("&Name of the new team"), m_newTeam);
    form->setRowVisible(m_newTeam, false);
    connect(m_newTeam, &QLineEdit::textChanged, this, &MatchDialog::check);
    connect(m_opponent, &ChoiceBox::givenUp, this, &MatchDialog::nameTyped);
}

void MatchDialog::fillOpponents()
{
    auto opponents = m_fixtures.opponents(chosenIn(m_team));
    const bool nobody = opponents.isEmpty();
    if (m_newTeam)
        opponents.append({newTeam, tr("A new team…")});
    m_opponent->setChoices(opponents, nobody && m_newTeam ? QString(newTeam) : m_opponent->current());
    if (m_newTeam)
        m_form->setRowVisible(m_newTeam, isNewTeam());
    check();
}

bool MatchDialog::isNewTeam() const
{
    return m_newTeam && m_opponent->current() == newTeam;
}

void MatchDialog::opponentChosen()
{
    if (m_newTeam) {
        m_form->setRowVisible(m_newTeam, isNewTeam());
        if (isNewTeam())
            m_newTeam->setFocus();
    }
    check();
}

void MatchDialog::nameTyped(const QString &name)
{
    // Who types a name that nobody has means a team that is new.
    m_opponent->setCurrent(newTeam);
    m_newTeam->setText(name);
    opponentChosen();
}

void MatchDialog::makeDay(QFormLayout *form)
{
    const QTimeZone zone = m_fixtures.timeZone();
    const QDateTime local = m_start.kickOff.toTimeZone(zone);
    m_kickOff->setDateTime(QDateTime(local.date(), local.time())); // the clock of the place
    m_kickOff->setCalendarPopup(true);
    setWrittenFormat(m_kickOff, QLocale().dateFormat(QLocale::ShortFormat) + u' ' + QLocale().timeFormat(QLocale::ShortFormat));
    m_kickOff->setAccessibleName(tr("Date and time"));
    m_kickOff->setMinimumHeight(space::target);
    const bool isElsewhere = zone.id() != QTimeZone::systemTimeZoneId();
    m_kickOff->setToolTip(isElsewhere ? tr("By the clock of %1").arg(QString::fromLatin1(zone.id())) : QString());
    m_venue->setText(m_start.venue);
    m_venue->setMaxLength(longestVenue);
    m_venue->setAccessibleName(tr("Venue"));
    m_venue->setMinimumHeight(space::target);
    m_round->setRange(0, highestRound);
    m_round->setSpecialValueText(tr("none"));
    m_round->setValue(m_start.round);
    m_round->setAccessibleName(tr("Round"));
    m_round->setMinimumHeight(space::target);
    form->addRow(tr("&Date and time"), m_kickOff);
    form->addRow(tr("&Venue"), m_venue);
    form->addRow(tr("&Round"), m_round);
    connect(m_kickOff, &QDateTimeEdit::dateTimeChanged, this, &MatchDialog::check);
    connect(m_venue, &QLineEdit::textChanged, this, &MatchDialog::check);
    connect(m_round, &QSpinBox::valueChanged, this, &MatchDialog::check);
}

void MatchDialog::makeResult(QFormLayout *form)
{
    m_status->setChoices(FixtureViewModel::statuses(), m_start.status);
    auto *scores = new QWidget;
    auto *line = new QHBoxLayout(scores);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_homeScore, 1);
    line->addWidget(plainLabel(u":"_s));
    line->addWidget(m_awayScore, 1);
    form->addRow(tr("St&atus"), m_status);
    form->addRow(tr("R&esult"), scores);
    if (m_match && FixtureViewModel::needsReason(*m_match)) {
        m_reason = new QLineEdit;
        m_reason->setMaxLength(longestReason);
        m_reason->setMinimumHeight(space::target);
        m_reason->setAccessibleName(tr("Reason of the correction"));
        m_reason->setPlaceholderText(tr("Why it changes: kept in the history"));
        form->addRow(tr("Rea&son"), m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &MatchDialog::check);
    }
    connect(m_status, &ChoiceBox::chosen, this, &MatchDialog::check);
    for (auto *box : {m_homeScore, m_awayScore})
        connect(box, &QSpinBox::valueChanged, this, &MatchDialog::scoreTyped);
}

void MatchDialog::scoreTyped()
{
    // Who types a result means that the match has been played.
    if (m_status->current() == "scheduled"_L1 && scoreIn(m_homeScore) && scoreIn(m_awayScore))
        m_status->setCurrent(u"played"_s);
    check();
}

NewFixture MatchDialog::entry() const
{
    NewFixture wanted{.match = m_start, .homeName = {}, .awayName = {}};
    auto &match = wanted.match;
    if (!m_match) {
        const bool home = m_where->current() == "home"_L1;
        match.home = home ? chosenIn(m_team) : chosenIn(m_opponent); // of a new team: 0
        match.away = home ? chosenIn(m_opponent) : chosenIn(m_team);
        if (isNewTeam())
            (home ? wanted.awayName : wanted.homeName) = m_newTeam->text().simplified();
    }
    const QDateTime typed = m_kickOff->dateTime();
    const QDateTime kickOff = QDateTime(typed.date(), typed.time(), m_fixtures.timeZone()).toUTC();
    if (kickOff.toSecsSinceEpoch() / 60 != m_start.kickOff.toSecsSinceEpoch() / 60) // seconds are not shown, and stay
        match.kickOff = kickOff;
    match.venue = m_venue->text().simplified();
    match.round = m_round->value();
    match.status = m_status->current();
    match.homeScore = scoreIn(m_homeScore);
    match.awayScore = scoreIn(m_awayScore);
    return wanted;
}

} // namespace touchline
