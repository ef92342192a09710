// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QString>
#include <QtCore/QThreadPool>
#include <memory>
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
 * (0600) per URL, never larger than 64 MiB in all. Read and written by threads of its own: whoever asks or changes never waits for the
 * disk, and hears what was put last. Unreadable files count as absent.
 */
class AnswerStore
{
public:
    /** `root` is the cache folder of the application; `account` names server and user and is only hashed. */
    AnswerStore(const QString &root, const QString &account);
    /** Waits until everything is on disk. */
    ~AnswerStore();

    QFuture<std::optional<StoredAnswer>> find(const QString &target);
    void put(const QString &target, const StoredAnswer &answer);
    void remove(const QString &target);
    /** Sign-out: nothing of this account stays, and nothing more is kept. Its folder has lost its name at once and goes in a moment. */
    void wipe();
    /** Waits until everything is on disk. */
    void flush();
    const QString &folder() const { return m_folder; }

private:
    struct Shelf; // what is in memory, shared with the threads
    QString fileOf(const QString &target) const;

    QString m_folder;
    std::shared_ptr<Shelf> m_shelf;
    QThreadPool m_reader;
    QThreadPool m_writer; // one thread: in the order in which it was told
};

} // namespace touchline
