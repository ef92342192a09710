// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <memory>
#include <vector>

namespace touchline {

/** Bytes and files one after the other, as one device: a file is open only while it is read. */
class PiecesDevice : public QIODevice
{
    Q_OBJECT
public:
    using QIODevice::QIODevice;
    void add(const QByteArray &bytes);
    /** `size`: what the file has now; if it gets shorter, reading fails. */
    void addFile(const QString &path, qint64 size);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Piece
    {
        qint64 first = 0;
        qint64 size = 0;
        QByteArray bytes;
        QString path; // empty: bytes
    };
    qint64 readFile(const Piece &piece, qint64 from, char *data, qint64 most);

    std::vector<Piece> m_pieces;
    qint64 m_size = 0;
    qint64 m_at = 0;
    QFile m_file;
};

} // namespace touchline
