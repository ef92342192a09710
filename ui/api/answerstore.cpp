// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/answerstore.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCache>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMutex>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

QString hashedName(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(40));
}

namespace {

constexpr qint64 wholeStore = 64 * 1024 * 1024;
constexpr qint64 oneFile = 17 * 1024 * 1024;
constexpr qsizetype inMemory = 32 * 1024; // KiB
const QString goneMark = u".gone-"_s; // in the names of folders that are being removed

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

void trim(const QString &folder)
{
    qint64 size = 0;
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    for (const auto &file : files) {
        size += file.size();
        if (size > wholeStore)
            QFile::remove(file.filePath());
    }
}

/** Folders of a sign-out that was cut short. */
void removeGone(const QString &answers)
{
    const auto folders = QDir(answers).entryInfoList({u'*' + goneMark + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders)
        QDir(folder.filePath()).removeRecursively();
}

} // namespace

struct AnswerStore::Shelf
{
    QMutex mutex; // of all that follows
    QCache<QString, StoredAnswer> memory{inMemory};
    QSet<QString> removed; // whose files are still there
    quint64 removals = 0;
    bool over = false; // signed out

    void keep(const QString &target, const StoredAnswer &answer)
    {
        memory.insert(target, new StoredAnswer(answer), qMax<qsizetype>(1, answer.body.size() / 1024));
    }
    /** What was read from the disk, unless something newer has come in between. */
    std::optional<StoredAnswer> afterReading(const QString &target, const std::optional<StoredAnswer> &read, quint64 removalsBefore)
    {
        const QMutexLocker lock(&mutex);
        if (const auto *newer = memory.object(target))
            return *newer;
        if (removals != removalsBefore && (over || removed.contains(target)))
            return std::nullopt;
        if (read && removals == removalsBefore)
            keep(target, *read);
        return read;
    }
};

AnswerStore::AnswerStore(const QString &root, const QString &account)
    : m_folder(root + u"/answers/"_s + hashedName(account)), m_shelf(std::make_shared<Shelf>())
{
    m_reader.setMaxThreadCount(2);
    m_writer.setMaxThreadCount(1);
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_writer.start([folder = m_folder, answers = QString(root + u"/answers"_s)] { // a string: what builds one only refers to its parts
        removeGone(answers);
        trim(folder);
    });
}

AnswerStore::~AnswerStore()
{
    m_reader.waitForDone();
    flush();
}

QString AnswerStore::fileOf(const QString &target) const
{
    return m_folder + u'/' + hashedName(target);
}

QFuture<std::optional<StoredAnswer>> AnswerStore::find(const QString &target)
{
    const QMutexLocker lock(&m_shelf->mutex);
    if (const auto *kept = m_shelf->memory.object(target))
        return QtFuture::makeReadyValueFuture(std::optional(*kept));
    if (m_shelf->over || m_shelf->removed.contains(target))
        return QtFuture::makeReadyValueFuture(std::optional<StoredAnswer>());
    return QtConcurrent::run(&m_reader, [shelf = m_shelf, file = fileOf(target), target, removals = m_shelf->removals] {
        return shelf->afterReading(target, readFile(file, target), removals);
    });
}

void AnswerStore::put(const QString &target, const StoredAnswer &answer)
{
    const QMutexLocker lock(&m_shelf->mutex);
    if (m_shelf->over)
        return;
    m_shelf->keep(target, answer);
    m_writer.start([shelf = m_shelf, file = fileOf(target), target, answer] {
        {
            const QMutexLocker inside(&shelf->mutex);
            if (shelf->over)
                return;
        }
        writeFile(file, target, answer); // where the folder goes away meanwhile, this comes to nothing
    });
}

void AnswerStore::remove(const QString &target)
{
    const QMutexLocker lock(&m_shelf->mutex);
    m_shelf->memory.remove(target);
    m_shelf->removed.insert(target);
    ++m_shelf->removals;
    m_writer.start([shelf = m_shelf, file = fileOf(target), target] {
        QFile::remove(file);
        const QMutexLocker inside(&shelf->mutex);
        shelf->removed.remove(target);
    });
}

void AnswerStore::wipe()
{
    {
        const QMutexLocker lock(&m_shelf->mutex);
        m_shelf->memory.clear();
        m_shelf->over = true;
        ++m_shelf->removals;
    }
    // Thousands of files take their time; without its name the folder is nobody's any more.
    const QString gone = m_folder + goneMark + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString folder = QDir().rename(m_folder, gone) ? gone : m_folder;
    m_writer.start([folder] { QDir(folder).removeRecursively(); });
}

void AnswerStore::flush()
{
    m_writer.waitForDone();
}

} // namespace touchline
