// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include "core/contract/paths.h"
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
    readIn([path] { return ownTable::fromFile(path); });
}

void ImportViewModel::paste(const QString &text)
{
    readIn([text] { return ownTable::fromText(text); });
}

void ImportViewModel::readIn(std::function<Result<OwnTable>()> read)
{
    m_question = {};
    const int reading = ++m_reading;
    setStep(Step::Reading);
    QtConcurrent::run(std::move(read)).then(this, [this, reading](Result<OwnTable> table) {
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
    Q_EMIT tableChanged();
    prepare();
}

void ImportViewModel::clear()
{
    ++m_reading;
    m_question = {};
    m_later.stop();
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
    m_later.stop();
    m_question = {};
    m_info = {};
    m_prepared = prepareImport(m_table, m_mapping, *season, m_scope.catalog().pack());
    m_issues = m_prepared.issues;
    setStep(Step::Mapping);
}

void ImportViewModel::reload()
{
    if (m_step == Step::Mapping || m_step == Step::Checked)
        prepare();
    else
        Q_EMIT changed();
}

void ImportViewModel::setMeaning(int column, const ColumnMeaning &meaning)
{
    if (column < 0 || column >= m_mapping.meanings.size() || m_mapping.meanings.at(column) == meaning)
        return;
    for (auto &other : m_mapping.meanings) { // whoever had it has nothing now
        if (other == meaning)
            other = {};
    }
    m_mapping.meanings[column] = meaning;
    if (meaning.kind == ColumnMeaning::Kind::Day)
        m_mapping.dayOrder = suggestedDayOrder(m_table, column);
    prepare();
}

void ImportViewModel::setTeam(const QString &name)
{
    m_mapping.team = name.simplified().left(200);
    prepare();
}

void ImportViewModel::setDayOrder(celltext::DayOrder order)
{
    m_mapping.dayOrder = order;
    prepare();
}

void ImportViewModel::setCell(qsizetype row, int column, const QString &text)
{
    if (row < 0 || row >= m_table.rows.size() || column < 0 || column >= m_table.columns.size())
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
    saved.insert(key, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)));
    settings.setValue(settingsKey(), saved);
    Q_EMIT changed();
}

void ImportViewModel::useMapping(const QString &name)
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
    prepare();
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
        if (answer.error().code == ErrorCode::Unavailable && !m_info.id.isEmpty()) {
            m_later.start(); // the job goes on without us
            return;
        }
        setStep(m_step == Step::Undoing ? Step::Done : Step::Mapping);
        Q_EMIT failed(answer.error());
        return;
    }
    m_info = answer->data;
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
        m_issues.append({.row = ofRow ? qsizetype(issue.line - 2) : -1, .column = sourceColumn(m_prepared, issue), .detail = issue.detail});
    }
}

} // namespace touchline
