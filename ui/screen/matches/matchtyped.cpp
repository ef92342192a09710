// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/matches/matchdialog.h"
#include "ui/widget/choicebox.h"
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

/** The half of MatchDialog that looks at what was typed, and by which it comes back. */
namespace touchline {
using namespace Qt::StringLiterals;

QJsonObject MatchDialog::typed() const
{
    QJsonObject fields{{u"kick_off"_s, m_kickOff->dateTime().toString(Qt::ISODate)},
                       {u"venue"_s, m_venue->text()},
                       {u"round"_s, m_round->value()},
                       {u"status"_s, m_status->current()},
                       {u"home_score"_s, m_homeScore->value()},
                       {u"away_score"_s, m_awayScore->value()},
                       {u"reason"_s, m_reason ? m_reason->text() : QString()}};
    if (!m_match) {
        fields.insert(u"team"_s, m_team->current());
        fields.insert(u"opponent"_s, m_opponent->current());
        fields.insert(u"where"_s, m_where->current());
        fields.insert(u"new_team"_s, m_newTeam ? m_newTeam->text() : QString());
    }
    return fields;
}

void MatchDialog::setTyped(const QJsonObject &typed)
{
    const auto text = [&typed](QLatin1StringView name) { return typed.value(name).toString(); };
    if (!m_match) {
        if (m_team->findData(text("team"_L1)) >= 0)
            m_team->setCurrent(text("team"_L1));
        fillOpponents();
        if (m_opponent->findData(text("opponent"_L1)) >= 0)
            m_opponent->setCurrent(text("opponent"_L1));
        m_where->setCurrent(text("where"_L1) == "away"_L1 ? u"away"_s : u"home"_s);
        if (m_newTeam) {
            m_newTeam->setText(text("new_team"_L1));
            m_form->setRowVisible(m_newTeam, isNewTeam());
        }
    }
    if (const auto kickOff = QDateTime::fromString(text("kick_off"_L1), Qt::ISODate); kickOff.isValid())
        m_kickOff->setDateTime(kickOff);
    m_venue->setText(text("venue"_L1));
    m_round->setValue(typed.value("round"_L1).toInt());
    if (m_status->findData(text("status"_L1)) >= 0)
        m_status->setCurrent(text("status"_L1));
    m_homeScore->setValue(typed.value("home_score"_L1).toInt(-1));
    m_awayScore->setValue(typed.value("away_score"_L1).toInt(-1));
    if (m_reason)
        m_reason->setText(text("reason"_L1));
    check();
}

QString MatchDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void MatchDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void MatchDialog::check()
{
    const auto wanted = entry();
    const bool changes = !m_match || !(wanted.match == m_start);
    QString problem = m_fixtures.problemOf(wanted);
    if (problem.isEmpty() && changes && m_reason && reason().isEmpty())
        problem = tr("This match has a result: say why it changes.");
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty() && changes);
    Q_EMIT edited();
}

} // namespace touchline
