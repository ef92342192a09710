// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/programcard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto crashSetting = "crashes/keep"_L1;
constexpr auto releaseSetting = "releases/wanted"_L1;

QCheckBox *addChoice(QVBoxLayout *lines, const QString &text, const QString &meaning, QLatin1StringView setting)
{
    auto *choice = new QCheckBox(text);
    choice->setMinimumHeight(space::target);
    choice->setChecked(QSettings().value(setting).toBool());
    choice->setAccessibleDescription(meaning);
    auto *words = plainLabel(meaning, true);
    setMuted(words);
    lines->addWidget(choice);
    lines->addWidget(words);
    QObject::connect(choice, &QCheckBox::toggled, choice, [setting](bool on) { QSettings().setValue(setting, on); });
    return choice;
}

} // namespace

ProgramCard::ProgramCard(QWidget *parent)
    : Card(tr("Touchline itself"), parent), m_lines(new QVBoxLayout), m_report(new QPushButton(tr("Show the last &report")))
{
    nameCommand(m_report, u"crashreport"_s);
    auto *content = new QWidget;
    content->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::half);
    auto *crashes =
        addChoice(m_lines, tr("&Keep a report when Touchline crashes"),
                  tr("It stays on this computer and is sent nowhere. It holds versions and where in the program it happened, and "
                     "nothing of teams and players."),
                  crashSetting);
    m_report->setMinimumHeight(space::target);
    m_report->hide();
    m_lines->addWidget(m_report, 0, isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    setContent(content);
    connect(crashes, &QCheckBox::toggled, this, &ProgramCard::crashReportsWanted);
    connect(m_report, &QPushButton::clicked, this, &ProgramCard::showReportWanted);
}

void ProgramCard::setReportThere(bool there)
{
    m_report->setVisible(there);
}

void ProgramCard::offerReleases(const QString &host)
{
    auto *releases = addChoice(
        m_lines, tr("Tell &me about new versions"),
        tr("Once a day at most, when Touchline is started, %1 is asked for the newest version. Nothing about you is sent.").arg(host),
        releaseSetting);
    connect(releases, &QCheckBox::toggled, this, &ProgramCard::releasesWanted);
}

bool ProgramCard::wantsCrashReports()
{
    return QSettings().value(crashSetting).toBool();
}

bool ProgramCard::wantsReleases()
{
    return QSettings().value(releaseSetting).toBool();
}

} // namespace touchline
