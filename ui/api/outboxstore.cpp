// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/outboxstore.h"
#include "core/contract/codec.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // both sides of a conflict

class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

QJsonObject toJson(const QueuedChange &change)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    return {
        {u"id"_s, change.id},
        {u"verb"_s, text(change.verb)},
        {u"target"_s, change.target},
        {u"json"_s, text(change.json)},
        {u"if_match"_s, text(change.ifMatch)},
        {u"what"_s, change.what},
        {u"since"_s, change.since.toString(Qt::ISODateWithMs)},
        {u"state"_s, int(change.state)},
        {u"refusal"_s, change.refusal == Error() ? QString() : text(encodeProblem(change.refusal, 0, {}, {}, change.refusal.requestId))},
        {u"theirs"_s, text(change.theirs)},
        {u"their_tag"_s, text(change.theirTag)},
        {u"base"_s, text(change.base)}};
}

/** As it was said, so that it is told in the language of whoever looks; earlier versions kept a sentence. */
Error refusalOf(const QJsonObject &object)
{
    const QByteArray said = object.value("refusal"_L1).toString().toUtf8();
    if (!said.isEmpty())
        return decodeProblem(said, 0);
    const QString sentence = object.value("why"_L1).toString();
    if (sentence.isEmpty())
        return {};
    return {.code = ErrorCode::Invalid, .detail = sentence, .requestId = object.value("request"_L1).toString()};
}

std::optional<QueuedChange> fromJson(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto bytesOf = [&object](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    QueuedChange change{.id = object.value("id"_L1).toString(),
                        .verb = bytesOf("verb"_L1),
                        .target = object.value("target"_L1).toString(),
                        .json = bytesOf("json"_L1),
                        .ifMatch = bytesOf("if_match"_L1),
                        .what = object.value("what"_L1).toString(),
                        .since = QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODateWithMs),
                        .state = QueuedChange::State::Waiting,
                        .refusal = refusalOf(object),
                        .theirs = bytesOf("theirs"_L1),
                        .theirTag = bytesOf("their_tag"_L1),
                        .base = bytesOf("base"_L1)};
    const int state = object.value("state"_L1).toInt(-1);
    static const QByteArrayList verbs{"POST", "PUT", "PATCH", "DELETE"};
    if (QUuid(change.id).isNull() || !verbs.contains(change.verb) || !change.target.startsWith(u"/api/"_s) || state < 0 || state > 2)
        return {};
    change.state = QueuedChange::State(state);
    return change;
}

} // namespace

OutboxStore::OutboxStore(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString OutboxStore::fileOf(const QString &id) const
{
    const auto names = QDir(m_folder).entryList({u"*-%1.json"_s.arg(id)}, QDir::Files);
    return names.isEmpty() ? QString() : m_folder + u'/' + names.constFirst();
}

QList<QueuedChange> OutboxStore::load()
{
    QList<QueuedChange> changes;
    const auto names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        m_next = std::max(m_next, name.section(u'-', 0, 0).toLongLong() + 1);
        QFile file(m_folder + u'/' + name);
        if (changes.size() >= mostChanges || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        if (const auto change = fromJson(file.readAll()))
            changes.append(*change);
    }
    return changes;
}

Result<void> OutboxStore::write(const QueuedChange &change)
{
    if (change.json.size() > longestBody)
        return fail(ErrorCode::TooLarge, OutboxWords::tr("This change is too large to be kept."));
    QString path = fileOf(change.id);
    if (path.isEmpty()) {
        if (QDir(m_folder).entryList({u"*.json"_s}, QDir::Files).size() >= mostChanges)
            return fail(ErrorCode::TooMany, OutboxWords::tr("Too many changes wait for the server. Connect to it, or discard some."));
        path = m_folder + u"/%1-%2.json"_s.arg(m_next++, 9, 10, QChar(u'0')).arg(change.id);
    }
    QSaveFile file(path); // flushed to the disk before it takes its name
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return fail(ErrorCode::Unavailable,
                    OutboxWords::tr("The change cannot be kept on this computer: %1. Make room, then try again.").arg(file.errorString()));
    return {};
}

void OutboxStore::remove(const QString &id)
{
    if (const QString path = fileOf(id); !path.isEmpty())
        QFile::remove(path);
}

} // namespace touchline
