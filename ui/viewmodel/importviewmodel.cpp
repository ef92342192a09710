// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include "core/contract/paths.h"
#include "core/import/foldedname.h"
#include "ui/import/issueremedy.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int pollEvery = 300; // milliseconds
constexpr int mostSilences = 40;
constexpr qsizetype longestId = 100;
constexpr qsizetype preparedAtOnce = 1'000; // rows, in the thread of the window: some milliseconds
constexpr qsizetype mostMappings = 50;

void addPart(QByteArray &body, const QByteArray &mark, const QByteArray &fields, const QByteArray &content)
{
    body += "--" + mark + "\r\nContent-Disposition: form-data; " + fields + "\r\n\r\n" + content + "\r\n";
}

/** The column that a finding of the server names, as it stands in the table: "lines.csv" has its own headings. */
int sourceColumn(const PreparedImport &prepared, const Issue &issue)
{
    return prepared.sourceOf.value(issue.column, -1);
}

} // namespace

ImportViewModel::ImportViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pollEvery);
    connect(&m_later, &QTimer::timeout, this, &ImportViewModel::poll);
}

QString ImportViewModel::refusal() const
{
    if (m_session.state() == Session::State::Open && m_session.me().role != Role::Admin)
        return tr("Only admins may import. Ask the admin of your club, or enter matches one by one.");
    return {};
}

Choices ImportViewModel::teams() const
{
    Choices names;
    for (const auto &team : m_scope.teams())
        names.append({team.name, team.name});
    return names;
}

QString ImportViewModel::extent() const
{
    return tr("%n matches", nullptr, m_prepared.matches) + u", "_s + tr("%n players", nullptr, m_prepared.players) + u", "_s
        + tr("%n rows", nullptr, int(m_table.rows.size()));
}

void ImportViewModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void ImportViewModel::openFile(const QString &path)
{
    if (m_step == Step::Writing || m_step == Step::Undoing)
        return;
    m_path = path;
    m_text.clear();
    m_choice = {};
    readIn();
}

void ImportViewModel::paste(const QString &text)
{
    if (m_step == Step::Writing || m_step == Step::Undoing)
        return;
    m_path.clear();
    m_text = text;
    m_choice = {};
    readIn();
}

void ImportViewModel::readAs(const TableChoice &choice)
{
    m_choice = choice;
    readIn();
}

void ImportViewModel::readIn()
{
    dropCheck();
    ++m_preparation;
    m_preparing = false;
    const int reading = ++m_reading;
    setStep(Step::Reading);
    QtConcurrent::run([path = m_path, text = m_text, choice = m_choice] {
        return path.isEmpty() ? ownTable::fromText(text, choice) : ownTable::fromFile(path, choice);
    }).then(this, [this, reading](Result<OwnTable> table) {
        if (reading == m_reading)
            take(std::move(table));
    });
}

void ImportViewModel::take(Result<OwnTable> table)
{
    if (!table) {
        setStep(m_table.isEmpty() ? Step::Empty : Step::Mapping);
        Q_EMIT failed(table.error());
        return;
    }
    m_table = *std::move(table);
    m_mapping.meanings = m_scope.isReady() ? suggestedMeanings(m_table, m_scope.catalog()) : ColumnMeanings(m_table.columns.size());
    m_mapping.dayOrder = suggestedDayOrder(m_table, m_mapping.columnOf(ColumnMeaning::Kind::Day));
    if (m_mapping.team.isEmpty()) {
        const auto &own = m_session.me().teams;
        const auto *team = own.size() == 1 ? m_scope.team(own.constFirst()) : nullptr;
        if (!team && m_scope.teams().size() == 1)
            team = &m_scope.teams().constFirst();
        m_mapping.team = team ? team->name : QString();
    }
    useFittingMapping();
    Q_EMIT tableChanged();
    prepare();
}

void ImportViewModel::clear()
{
    ++m_reading;
    ++m_preparation;
    m_preparing = false;
    dropCheck();
    m_path.clear();
    m_text.clear();
    m_usedMapping.clear();
    m_mapping = {};
    m_table = {};
    m_prepared = {};
    m_issues.clear();
    m_info = {};
    Q_EMIT tableChanged();
    setStep(Step::Empty);
}

void ImportViewModel::prepare()
{
    const auto *season = m_scope.season();
    if (m_table.isEmpty() || !season || !m_scope.isReady())
        return;
    dropCheck();
    m_season = season->id;
    const int preparation = ++m_preparation;
    if (m_table.rows.size() <= preparedAtOnce)
        return prepared(prepareImport(m_table, m_mapping, *season, m_scope.catalog().pack()));
    m_preparing = true;
    const auto pack = std::make_shared<const SportPack>(m_scope.catalog().pack());
    QtConcurrent::run([table = m_table, mapping = m_mapping, season = *season, pack] {
        return prepareImport(table, mapping, season, *pack);
    }).then(this, [this, preparation](PreparedImport result) {
        if (preparation == m_preparation)
            prepared(std::move(result));
    });
    setStep(Step::Mapping);
}

void ImportViewModel::prepared(PreparedImport result)
{
    m_preparing = false;
    m_prepared = std::move(result);
    m_issues = m_prepared.issues;
    setStep(Step::Mapping);
}

void ImportViewModel::dropCheck()
{
    m_later.stop();
    m_question = {};
    if (m_step == Step::Checked || m_step == Step::Checking)
        m_dropping =
            m_info.id.isEmpty() ? Pending<ImportInfo>() : m_session.api().send<ImportInfo>("DELETE", filled(paths::import, m_info.id));
    m_info = {};
}

std::optional<TeamId> ImportViewModel::teamToShow() const
{
    const int column = m_mapping.columnOf(ColumnMeaning::Kind::Team);
    const QString name = foldedName(column >= 0 && !m_table.isEmpty() ? m_table.rows.constFirst().at(column) : m_mapping.team);
    for (const auto &team : m_scope.teams()) {
        if (foldedName(team.name) == name)
            return team.id;
    }
    return {};
}

void ImportViewModel::reload()
{
    const bool sameSeason = m_scope.season() && m_season == m_scope.season()->id;
    if (m_step == Step::Mapping || (m_step == Step::Checked && !sameSeason))
        prepare();
    else
        Q_EMIT changed();
}

void ImportViewModel::setMeaning(int column, const ColumnMeaning &meaning)
{
    if (isFixed() || column < 0 || column >= m_mapping.meanings.size() || m_mapping.meanings.at(column) == meaning)
        return;
    for (auto &other : m_mapping.meanings) { // whoever had it has nothing now
        if (other == meaning)
            other = {};
    }
    m_mapping.meanings[column] = meaning;
    m_usedMapping.clear();
    if (meaning.kind == ColumnMeaning::Kind::Day)
        m_mapping.dayOrder = suggestedDayOrder(m_table, column);
    prepare();
}

void ImportViewModel::setTeam(const QString &name)
{
    if (isFixed())
        return;
    m_mapping.team = name.simplified().left(200);
    prepare();
}

void ImportViewModel::setDayOrder(celltext::DayOrder order)
{
    if (isFixed())
        return;
    m_mapping.dayOrder = order;
    prepare();
}

void ImportViewModel::setCell(qsizetype row, int column, const QString &text)
{
    if (isFixed() || row < 0 || row >= m_table.rows.size() || column < 0 || column >= m_table.columns.size())
        return;
    m_table.rows[row][column] = text.trimmed().left(4'000);
    Q_EMIT tableChanged();
    prepare();
}

QString ImportViewModel::settingsKey() const
{
    return u"import/%1"_s.arg(hashedName(m_session.place().account()));
}

QStringList ImportViewModel::savedMappings() const
{
    return QSettings().value(settingsKey()).toMap().keys();
}

void ImportViewModel::saveMapping(const QString &name)
{
    QSettings settings;
    QVariantMap saved = settings.value(settingsKey()).toMap();
    const QString key = name.simplified().left(80);
    if (key.isEmpty() || (saved.size() >= mostMappings && !saved.contains(key)))
        return;
    QJsonObject meanings;
    for (int column = 0; column < m_mapping.meanings.size(); ++column)
        meanings.insert(m_table.columns.at(column), m_mapping.meanings.at(column).toId());
    const QJsonObject mapping{
        {u"meanings"_s, meanings}, {u"team"_s, m_mapping.team}, {u"month_first"_s, m_mapping.dayOrder == celltext::DayOrder::MonthFirst}};
    m_usedMapping = key;
    saved.insert(key, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)));
    settings.setValue(settingsKey(), saved);
    Q_EMIT changed();
}

void ImportViewModel::forgetMapping(const QString &name)
{
    QSettings settings;
    QVariantMap saved = settings.value(settingsKey()).toMap();
    saved.remove(name);
    settings.setValue(settingsKey(), saved);
    if (m_usedMapping == name)
        m_usedMapping.clear();
    Q_EMIT changed();
}

void ImportViewModel::useFittingMapping()
{
    m_usedMapping.clear();
    const QVariantMap saved = QSettings().value(settingsKey()).toMap();
    for (auto each = saved.cbegin(); each != saved.cend(); ++each) {
        const auto headings = QJsonDocument::fromJson(each->toString().toUtf8()).object().value("meanings"_L1).toObject().keys();
        const bool fits = headings.size() == m_table.columns.size()
            && std::ranges::all_of(headings, [this](const QString &heading) { return m_table.columns.contains(heading); });
        if (fits)
            return readMapping(each.key());
    }
}

void ImportViewModel::useMapping(const QString &name)
{
    if (isFixed())
        return;
    readMapping(name);
    prepare();
}

void ImportViewModel::readMapping(const QString &name)
{
    const auto saved = QSettings().value(settingsKey()).toMap().value(name).toString();
    const auto mapping = QJsonDocument::fromJson(saved.toUtf8()).object();
    const auto meanings = mapping.value("meanings"_L1).toObject();
    if (meanings.isEmpty())
        return;
    for (int column = 0; column < m_mapping.meanings.size(); ++column) {
        if (meanings.contains(m_table.columns.at(column)))
            m_mapping.meanings[column] = ColumnMeaning::fromId(meanings.value(m_table.columns.at(column)).toString());
    }
    m_mapping.team = mapping.value("team"_L1).toString();
    m_mapping.dayOrder = mapping.value("month_first"_L1).toBool() ? celltext::DayOrder::MonthFirst : celltext::DayOrder::DayFirst;
    m_usedMapping = name;
}

void ImportViewModel::check()
{
    if (!canCheck())
        return;
    const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto body = std::make_shared<QBuffer>();
    QByteArray content;
    addPart(content, mark, "name=\"template\"", m_prepared.mapping);
    addPart(content, mark, "name=\"file\"; filename=\"lines.csv\"", m_prepared.lines);
    addPart(content, mark, "name=\"file\"; filename=\"teams.csv\"", m_prepared.teams);
    content += "--" + mark + "--\r\n";
    body->setData(content);
    body->open(QIODevice::ReadOnly);
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_scope.season()->label)));
    query.addQueryItem(u"competition"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_scope.season()->competitionName)));
    query.addQueryItem(u"dry_run"_s, u"true"_s);
    m_issues.clear();
    m_info = {};
    m_silences = 0;
    setStep(Step::Checking);
    ask(m_session.api().upload<ImportInfo>(paths::imports, query, "multipart/form-data; boundary=" + mark,
                                           {.bytes = {}, .device = body, .progress = {}}));
}

void ImportViewModel::commit()
{
    if (m_step != Step::Checked)
        return;
    setStep(Step::Writing);
    ask(m_session.api().send<ImportInfo>("POST", filled(paths::importCommit, m_info.id)));
}

void ImportViewModel::stop()
{
    if (m_info.id.isEmpty() || (m_step != Step::Checking && m_step != Step::Writing && m_step != Step::Checked))
        return prepare();
    m_later.stop();
    ask(m_session.api().send<ImportInfo>("DELETE", filled(paths::import, m_info.id)));
}

void ImportViewModel::undo()
{
    if (m_step != Step::Done)
        return;
    setStep(Step::Undoing);
    ask(m_session.api().send<ImportInfo>("DELETE", filled(paths::import, m_info.id)));
}

void ImportViewModel::ask(Pending<ImportInfo> question)
{
    m_question = std::move(question);
    m_question.future().then(this, [this](const Result<Fetched<ImportInfo>> &answer) { answered(answer); });
}

void ImportViewModel::poll()
{
    ask(m_session.api().get<ImportInfo>(filled(paths::import, m_info.id)));
}

void ImportViewModel::answered(const Result<Fetched<ImportInfo>> &answer)
{
    if (!answer) {
        const bool silent = answer.error().code == ErrorCode::Unavailable || answer.error().code == ErrorCode::Timeout;
        if (silent && !m_info.id.isEmpty() && m_step != Step::Undoing && ++m_silences < mostSilences) {
            m_later.start(); // the job goes on without us
            return;
        }
        setStep(m_step == Step::Undoing ? Step::Done : Step::Mapping);
        Q_EMIT failed(answer.error());
        return;
    }
    if (answer->asOf) { // of the store: how it was, not how it is
        if (++m_silences < mostSilences) {
            m_later.start();
            return;
        }
        setStep(Step::Mapping);
        Q_EMIT failed(
            {.code = ErrorCode::Unavailable,
             .detail = tr("The server does not answer. An import that it has begun it ends: look at the team later, or import the "
                          "table once more, which does no harm.")});
        return;
    }
    const auto &id = answer->data.id;
    if (id.isEmpty() || id.size() > longestId || (!m_info.id.isEmpty() && id != m_info.id)) {
        setStep(Step::Mapping);
        Q_EMIT failed({.code = ErrorCode::Malformed,
                       .detail = tr("The server's answer is not about this import. Nothing is known of it: check again.")});
        return;
    }
    m_silences = 0;
    m_info = answer->data;
    m_info.issues = m_info.issues.first(std::min(ImportInfo::mostIssues, m_info.issues.size()));
    switch (m_info.state) {
    case ImportState::Queued:
    case ImportState::Checking:
    case ImportState::Committing:
        m_later.start();
        Q_EMIT changed();
        return;
    case ImportState::Checked:
        takeIssues();
        return setStep(Step::Checked);
    case ImportState::Done:
        takeIssues();
        setStep(Step::Done);
        m_scope.load(); // there may be other teams, days and numbers now
        return;
    case ImportState::Undone:
        setStep(Step::Undone);
        m_scope.load();
        return;
    case ImportState::Failed:
        takeIssues();
        setStep(Step::Mapping);
        if (m_issues.isEmpty())
            Q_EMIT failed({.code = ErrorCode::Invalid, .detail = m_info.detail});
    }
}

void ImportViewModel::takeIssues()
{
    m_issues.clear();
    for (const auto &issue : m_info.issues) {
        if (issue.severity == Severity::Info)
            continue;
        const bool ofRow = issue.file == "lines.csv"_L1 && issue.line > 1; // the first line has the headings
        m_issues.append({.row = ofRow ? qsizetype(issue.line - 2) : -1,
                         .column = sourceColumn(m_prepared, issue),
                         .detail = u"%1 %2"_s.arg(issue.detail, issueRemedy(issue)).trimmed()});
    }
}

} // namespace touchline
