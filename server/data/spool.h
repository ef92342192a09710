// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QTemporaryFile>
#include <memory>
#include <string_view>

namespace touchline {

/**
 * A file that only this process may read (mode 0600), gone with its object: where the body of a request goes that is too large for memory.
 */
class Spool
{
public:
    /** In this folder. `place`: whatever has to be held as long as the file is there. */
    static Result<std::shared_ptr<Spool>> open(const QString &folder, const QByteArray &mediaType, std::shared_ptr<void> place = {});

    /** False when the disk does not take it. */
    bool write(std::string_view bytes);
    /** All that was written is in the file, which takes no more. */
    Result<void> close();
    /** The file is not needed any more; its place is still held. */
    void discard() { m_file.remove(); }
    /** Gives it that path, in the same folder or below; it stays this object's to remove. */
    Result<void> moveTo(const QString &path);

    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_size; }
    const QByteArray &mediaType() const { return m_mediaType; } // as it was sent, with its parameters

private:
    explicit Spool(const QString &name) : m_file(name) {}
    QTemporaryFile m_file;
    QByteArray m_mediaType;
    std::shared_ptr<void> m_place; // after the file, so that it is given back before: the file is closed by then, or goes at once
    qint64 m_size = 0;
};

} // namespace touchline
