// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QCache>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QThreadPool>
#include <optional>

namespace touchline {

/** A name for a file or folder from which nobody learns what it is of. */
QString hashedName(const QString &text);

/** One kept answer. */
struct StoredAnswer
{
    QByteArray etag;
    QDateTime savedAt; // UTC
    QByteArray body;
};

/**
 * Answers of one server and account, kept for If-None-Match and for the time without network. One folder (0700) per account, one file
 * (0600) per URL; written by a thread of its own, never larger than 64 MiB. Unreadable files count as absent.
 */
class AnswerStore
{
public:
    /** `root` is the cache folder of the application; `account` names server and user and is only hashed. */
    AnswerStore(const QString &root, const QString &account);
    ~AnswerStore();

    std::optional<StoredAnswer> find(const QString &target);
    void put(const QString &target, const StoredAnswer &answer);
    /** The server confirmed the stored answer just now. */
    void touch(const QString &target, const QDateTime &now);
    void remove(const QString &target);
    /** Sign-out: nothing of this account stays. */
    void wipe();
    /** Waits until everything is on disk. */
    void flush();
    const QString &folder() const { return m_folder; }

private:
    QString fileOf(const QString &target) const;
    void trim() const;

    QString m_folder;
    QCache<QString, StoredAnswer> m_memory;
    QThreadPool m_writer;
};

} // namespace touchline
