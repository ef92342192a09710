// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <zlib.h>

namespace touchline {

/** What gzip packed; empty when it is not whole. */
inline QByteArray gunzipped(QByteArray packed)
{
    QByteArray plain;
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    int state = Z_OK;
    while (state == Z_OK) {
        QByteArray piece(64 << 10, Qt::Uninitialized);
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain += piece.first(piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? plain : QByteArray();
}

} // namespace touchline
