// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/scope.h"
#include "core/contract/paths.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

Scope::Scope(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Open)
            load();
        else
            clear();
    });
    connect(&session.connection(), &Connection::restored, this, [this] {
        if (m_session.state() == Session::State::Open)
            load();
    });
    connect(&session.outbox(), &Outbox::done, this, [this](const QueuedChange &change) {
        if (m_ready && change.target.startsWith(paths::definitions))
            loadDefinitions();
        else if (season() && change.verb == "POST" && change.target == paths::matches && change.json.contains("_name\""))
            loadSeason(); // with a team that the season did not have
        else if (season() && change.verb == "DELETE" && change.target.startsWith(paths::matches + u'/'))
            loadSeason(); // a team that came with the match went with it
    });
}

QString Scope::language() const
{
    return QLocale::languageToCode(QLocale().language());
}

QString Scope::nameOf(const SeasonInfo &season)
{
    return u"%1 %2"_s.arg(season.competitionName, season.label).trimmed();
}

QString Scope::settingKey(const QString &name) const
{
    const auto account = QCryptographicHash::hash(m_session.place().account().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"scope/%1/%2"_s.arg(QString::fromLatin1(account), name);
}

const SeasonInfo *Scope::season() const
{
    const auto found = std::ranges::find_if(m_seasons, [this](const SeasonInfo &season) { return season.id == m_season; });
    return found == m_seasons.cend() ? nullptr : &*found;
}

const TeamInfo *Scope::team(TeamId id) const
{
    const auto found = std::ranges::find(m_teams, id, &TeamInfo::id);
    return found == m_teams.cend() ? nullptr : &*found;
}

void Scope::clear()
{
    ++m_ticket;
    m_seasonsReply = {};
    m_teamsReply = {};
    m_packReply = {};
    m_definitionsReply = {};
    ++m_definitionsTicket;
    m_definitions.clear();
    m_seasons.clear();
    m_teams.clear();
    m_packs.clear();
    m_season.reset();
    m_there.reset();
    m_failure.reset();
    m_player.reset();
    m_age = {};
    m_seasonsThere = false;
    m_ready = false;
    Q_EMIT seasonsChanged();
}

void Scope::load()
{
    const int ticket = ++m_ticket;
    m_failure.reset();
    m_seasonsReply = m_session.api().getAll<SeasonInfo>(paths::seasons);
    m_seasonsReply.future().then(this, [this, ticket](const Result<Fetched<QList<SeasonInfo>>> &answer) {
        if (ticket != m_ticket)
            return;
        if (!answer)
            return giveUp(answer.error());
        const bool first = m_seasons.isEmpty();
        m_seasons = answer->data;
        m_seasonsThere = true;
        m_seasonsAge = {};
        m_seasonsAge.count(answer->asOf);
        std::ranges::stable_sort(m_seasons, std::greater(), &SeasonInfo::first);
        if (first) {
            const QSettings settings;
            m_season = SeasonId{settings.value(settingKey(u"season"_s)).toLongLong()};
            m_period = PeriodChoice::fromSetting(settings.value(settingKey(u"period"_s)).toString());
        }
        if (!season()) {
            m_season = m_seasons.isEmpty() ? std::optional<SeasonId>() : m_seasons.constFirst().id;
            m_period = {};
        }
        Q_EMIT seasonsChanged();
        loadSeason();
    });
}

void Scope::setSeason(SeasonId season)
{
    if (m_season == season)
        return;
    m_season = season;
    if (m_period.days)
        m_period = {}; // days of another season would find nothing
    QSettings().setValue(settingKey(u"season"_s), toNumber(season));
    loadSeason();
}

void Scope::setPeriod(const PeriodChoice &period)
{
    if (m_period == period)
        return;
    m_period = period;
    QSettings().setValue(settingKey(u"period"_s), period.toSetting());
    if (m_ready)
        Q_EMIT changed();
}

void Scope::loadSeason()
{
    const auto *chosen = season();
    m_failure.reset();
    m_ready = false;
    m_teamsThere = false;
    m_definitionsThere = false;
    if (!chosen) {
        m_teams.clear();
        Q_EMIT changed();
        return;
    }
    const int ticket = ++m_ticket;
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(chosen->id)));
    m_teamsReply = m_session.api().getAll<TeamInfo>(paths::teams, query);
    m_teamsReply.future().then(this, [this, ticket](const Result<Fetched<QList<TeamInfo>>> &answer) {
        if (ticket != m_ticket)
            return;
        if (!answer)
            return giveUp(answer.error());
        m_teams = answer->data;
        m_teamsAge = {};
        m_teamsAge.count(answer->asOf);
        m_revision = answer->meta.dataRevision;
        std::ranges::stable_sort(m_teams, [](const TeamInfo &a, const TeamInfo &b) { return a.name.localeAwareCompare(b.name) < 0; });
        m_teamsThere = true;
        if (isAdmin())
            loadDefinitions();
        finishSeason();
    });
    if (!isAdmin())
        loadDefinitions();
    const QString sport = chosen->sport;
    if (m_packs.contains(sport)) {
        finishSeason();
        return;
    }
    m_packReply = m_session.api().getBytes(filled(paths::sport, sport));
    m_packReply.future().then(this, [this, ticket, sport](const Result<Fetched<QByteArray>> &answer) {
        if (ticket != m_ticket)
            return;
        if (answer)
            takePack(sport, answer->data);
        else
            giveUp(answer.error());
    });
}

void Scope::giveUp(const Error &error)
{
    ++m_ticket; // whatever else is on its way is not enough by itself
    m_failure = error;
    m_ready = m_there && m_there == m_season; // what is shown of this season is still right
    Q_EMIT failed(error);
}

void Scope::loadDefinitions()
{
    constexpr qsizetype mostTeams = 100;
    // What is asked about a season is computed with the metrics of the teams of whoever asks. Admins have none, and may ask for any team's.
    QList<TeamId> teams = m_session.me().teams;
    if (isAdmin()) {
        teams.clear();
        for (const auto &team : std::as_const(m_teams))
            teams.append(team.id);
    }
    QStringList ids;
    for (const auto first = teams.first(std::min(teams.size(), mostTeams)); const auto team : first)
        ids.append(QString::number(toNumber(team)));
    QUrlQuery query;
    query.addQueryItem(u"sport"_s, season()->sport);
    if (!ids.isEmpty())
        query.addQueryItem(u"teams"_s, ids.join(u','));
    m_definitionsReply = m_session.api().getAll<StatDefinition>(paths::definitions, query);
    m_definitionsReply.future().then(this, [this, ticket = ++m_definitionsTicket](const Result<Fetched<QList<StatDefinition>>> &answer) {
        if (ticket != m_definitionsTicket)
            return;
        m_definitions.clear();
        for (const auto &each : answer ? answer->data : QList<StatDefinition>()) { // without them everything else is still right
            if (each.scope != DefinitionScope::Pack && each.metric.issues.isEmpty())
                m_definitions.append(each);
        }
        m_definitionsThere = true;
        finishSeason();
    });
}

std::optional<TeamId> Scope::metricTeam(const QString &id) const
{
    if (!isAdmin())
        return {};
    const auto found = std::ranges::find(m_definitions, id, [](const StatDefinition &each) { return each.metric.text.id; });
    return found == m_definitions.cend() ? std::optional<TeamId>() : found->team;
}

const SportPack &Scope::shippedPack() const
{
    return *m_packs.constFind(season()->sport).value();
}

void Scope::takePack(const QString &sport, const QByteArray &envelope)
{
    const auto document = QJsonDocument::fromJson(envelope).object().value("data"_L1).toObject();
    auto pack = SportPack::fromJson(QJsonDocument(document).toJson(QJsonDocument::Compact), sport);
    if (!pack) {
        const QString detail =
            tr("This server describes %1 in a way that this version of Touchline does not understand. Update Touchline.").arg(sport);
        giveUp({.code = ErrorCode::Unsupported,
                .detail = detail,
                .issues = QList<Issue>{{.code = u"sport_unreadable"_s, .detail = detail}} + pack.error().issues});
        return;
    }
    m_packs.insert(sport, std::make_shared<const SportPack>(std::move(*pack)));
    finishSeason();
}

void Scope::finishSeason()
{
    const auto *chosen = season();
    if (!chosen || !m_teamsThere || !m_definitionsThere || !m_packs.contains(chosen->sport))
        return;
    auto pack = m_packs.value(chosen->sport);
    QList<DefinitionText> texts;
    for (const auto &each : std::as_const(m_definitions))
        texts.append(each.metric.text);
    if (!texts.isEmpty())
        pack = std::make_shared<const SportPack>(pack->extendedBy(texts, 1));
    m_catalog = MetricCatalog(std::move(pack), language(), *chosen);
    m_age = m_seasonsAge;
    m_age.count(m_teamsAge);
    m_there = chosen->id;
    m_ready = true;
    Q_EMIT changed();
}

} // namespace touchline
