// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QTemporaryFile>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace touchline {

/**
 * A file that only this process may read (mode 0600), gone with its object: where the body of a request goes that is too large for memory.
 * Made and written by the threads of Qt's global pool, so that whoever hands it bytes never waits for the disk.
 */
class Spool : public std::enable_shared_from_this<Spool>
{
public:
    /** In this folder. `place`: whatever has to be held as long as the file is there. */
    static std::shared_ptr<Spool> make(const QString &folder, const QByteArray &mediaType, std::shared_ptr<void> place = {});
    /** Drops it where the removal of its file holds up nobody. Its whenRoom() is over. */
    static void letGo(std::shared_ptr<Spool> spool);

    /** Puts a copy in line. False once the disk has not taken what came before. */
    bool write(std::string_view bytes);
    /** A mebibyte waits for the disk: what comes next had better wait, too. */
    bool isFull() const;
    /** Calls once, on any thread, when it is not full any more; at once if it is not. An empty call takes back the last. */
    void whenRoom(std::function<void()> call);
    /** Waits until all is in the file, which takes no more. Unavailable where the disk did not take it. */
    Result<void> close();
    /** The file is not needed any more; its place is still held. */
    void discard() { m_file.remove(); }
    /** Gives a closed file that path, in the same folder or below; it stays this object's to remove. */
    Result<void> moveTo(const QString &path);

    QString path() const { return m_file.fileName(); }
    qint64 size() const;
    const QByteArray &mediaType() const { return m_mediaType; } // as it was sent, with its parameters

private:
    Spool(const QString &name, const QByteArray &mediaType, std::shared_ptr<void> place);
    void work();

    QTemporaryFile m_file; // of the thread at work
    const QByteArray m_mediaType;
    const std::shared_ptr<void> m_place; // after the file, so that it is given back before: the file is closed by then, or goes at once

    mutable std::mutex m_mutex; // of what follows
    std::condition_variable m_idle;
    std::string m_waiting;
    std::function<void()> m_whenRoom;
    qint64 m_size = 0;
    bool m_atWork = false;
    bool m_failed = false;
};

} // namespace touchline
