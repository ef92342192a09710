// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <optional>

namespace touchline {

/** A part of a zip, and what the zip says of it where that is not the truth. */
struct ZipEntry
{
    QByteArray name;
    QByteArray content;
    bool stored = false; // not packed
    quint16 flags = 0;
    std::optional<quint32> size = {};
    std::optional<quint32> packedSize = {};
    std::optional<quint32> checksum = {};
    std::optional<quint32> at = {}; // where its head is
};

/** The bytes of a zip with these parts; `packed`: how long each is in it. */
QByteArray zipOf(const QList<ZipEntry> &entries, QList<qsizetype> *packed = nullptr);

/** The parts of a workbook whose one sheet has this in its sheetData; `strings` in common, `codes` of number formats for styles 1, 2, ...
 */
QList<ZipEntry> bookOf(const QByteArray &rows, const QList<QByteArray> &strings = {}, const QList<QByteArray> &codes = {});
/** Part of that name. */
ZipEntry &partOf(QList<ZipEntry> &book, const QByteArray &name);

} // namespace touchline
