// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/piecesdevice.h"
#include <cstring>

namespace touchline {

void PiecesDevice::add(const QByteArray &bytes)
{
    m_pieces.push_back({.first = m_size, .size = bytes.size(), .bytes = bytes, .path = {}});
    m_size += bytes.size();
}

void PiecesDevice::addFile(const QString &path, qint64 size)
{
    m_pieces.push_back({.first = m_size, .size = size, .bytes = {}, .path = path});
    m_size += size;
}

bool PiecesDevice::seek(qint64 position)
{
    if (position < 0 || position > m_size)
        return false;
    m_at = position;
    return QIODevice::seek(position);
}

qint64 PiecesDevice::readFile(const Piece &piece, qint64 from, char *data, qint64 most)
{
    if (m_file.fileName() != piece.path || !m_file.isOpen()) {
        m_file.close();
        m_file.setFileName(piece.path);
        if (!m_file.open(QIODevice::ReadOnly)) {
            setErrorString(m_file.errorString());
            return -1;
        }
    }
    const qint64 read = m_file.seek(from) ? m_file.read(data, most) : -1;
    if (read <= 0) // a request of this size was announced
        setErrorString(tr("%1 has become shorter while it was sent.").arg(piece.path));
    return read > 0 ? read : -1;
}

qint64 PiecesDevice::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && m_at < m_size) {
        const auto after = std::ranges::upper_bound(m_pieces, m_at, {}, &Piece::first);
        const Piece &piece = *std::prev(after); // the last that begins here or before: pieces without bytes are passed over
        const qint64 from = m_at - piece.first;
        const qint64 count = std::min(most - done, piece.size - from);
        if (piece.path.isEmpty())
            std::memcpy(data + done, piece.bytes.constData() + from, size_t(count));
        const qint64 read = piece.path.isEmpty() ? count : readFile(piece, from, data + done, count);
        if (read <= 0)
            return done > 0 ? done : read; // what went wrong is told by the next read
        m_at += read;
        done += read;
    }
    return done;
}

} // namespace touchline
