// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/answerstore.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline {

QString hashedName(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(40));
}

namespace {

constexpr qint64 wholeStore = 64 * 1024 * 1024;
constexpr qint64 oneFile = 17 * 1024 * 1024;

void writeFile(const QString &file, const QString &target, const StoredAnswer &answer)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject head{{u"url"_s, target},
                           {u"etag"_s, QString::fromLatin1(answer.etag)},
                           {u"saved_at"_s, answer.savedAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"size"_s, answer.body.size()}};
    out.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    out.write(answer.body);
    out.commit();
}

std::optional<StoredAnswer> readFile(const QString &file, const QString &target)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() > oneFile)
        return std::nullopt;
    const auto head = QJsonDocument::fromJson(in.readLine(64 * 1024)).object();
    StoredAnswer answer{.etag = head.value("etag"_L1).toString().toLatin1(),
                        .savedAt = QDateTime::fromString(head.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
                        .body = in.readAll()};
    if (head.value("url"_L1).toString() != target || !answer.savedAt.isValid() || answer.body.size() != head.value("size"_L1).toInteger(-1))
        return std::nullopt;
    return answer;
}

} // namespace

AnswerStore::AnswerStore(const QString &root, const QString &account)
    : m_folder(root + u"/answers/"_s + hashedName(account)), m_memory(32 * 1024)
{
    m_writer.setMaxThreadCount(1);
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_writer.start([this] { trim(); });
}

AnswerStore::~AnswerStore()
{
    flush();
}

QString AnswerStore::fileOf(const QString &target) const
{
    return m_folder + u'/' + hashedName(target);
}

std::optional<StoredAnswer> AnswerStore::find(const QString &target)
{
    if (const auto *kept = m_memory.object(target))
        return *kept;
    const auto read = readFile(fileOf(target), target);
    if (read)
        m_memory.insert(target, new StoredAnswer(*read), qMax<qsizetype>(1, read->body.size() / 1024));
    return read;
}

void AnswerStore::put(const QString &target, const StoredAnswer &answer)
{
    m_memory.insert(target, new StoredAnswer(answer), qMax<qsizetype>(1, answer.body.size() / 1024));
    m_writer.start([file = fileOf(target), target, answer] { writeFile(file, target, answer); });
}

void AnswerStore::touch(const QString &target, const QDateTime &now)
{
    if (auto answer = find(target)) {
        answer->savedAt = now;
        put(target, *answer);
    }
}

void AnswerStore::remove(const QString &target)
{
    m_memory.remove(target);
    flush(); // else the next find() could still read it
    QFile::remove(fileOf(target));
}

void AnswerStore::wipe()
{
    flush();
    m_memory.clear();
    QDir(m_folder).removeRecursively();
}

void AnswerStore::flush()
{
    m_writer.waitForDone();
}

void AnswerStore::trim() const
{
    qint64 size = 0;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    for (const auto &file : files) {
        size += file.size();
        if (size > wholeStore)
            QFile::remove(file.filePath());
    }
}

} // namespace touchline
