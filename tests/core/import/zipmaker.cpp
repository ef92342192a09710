// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/zipmaker.h"
#include <zlib.h>

namespace touchline {

namespace {

const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray prolog = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

/** As zip has them: the lowest byte first. */
QByteArray bytesOf(quint64 number, int count)
{
    QByteArray bytes;
    for (int at = 0; at < count; ++at)
        bytes += char(number >> (8 * at));
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK) // without a header
        qFatal("zlib does not start");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not end");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray relationship(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &inside)
{
    return prolog + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inside + "</Relationships>";
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries, QList<qsizetype> *packed)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const auto data = entry.stored ? entry.content : deflated(entry.content);
        if (packed)
            packed->append(data.size());
        const auto checksum = entry.checksum.value_or(
            quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()), uInt(entry.content.size()))));
        const auto about = bytesOf(20, 2) + bytesOf(entry.flags, 2) + bytesOf(entry.stored ? 0 : 8, 2) + bytesOf(0x21'0000, 4)
            + bytesOf(checksum, 4) + bytesOf(entry.packedSize.value_or(quint32(data.size())), 4)
            + bytesOf(entry.size.value_or(quint32(entry.content.size())), 4) + bytesOf(quint64(entry.name.size()), 2) + bytesOf(0, 2);
        directory +=
            "PK\x01\x02" + bytesOf(20, 2) + about + bytesOf(0, 10) + bytesOf(entry.at.value_or(quint32(zip.size())), 4) + entry.name;
        zip += "PK\x03\x04" + about + entry.name + data;
    }
    const auto count = quint64(entries.size());
    return zip + directory + "PK\x05\x06" + bytesOf(0, 4) + bytesOf(count, 2) + bytesOf(count, 2) + bytesOf(quint64(directory.size()), 4)
        + bytesOf(quint64(zip.size()), 4) + bytesOf(0, 2);
}

QList<ZipEntry> bookOf(const QByteArray &rows, const QList<QByteArray> &strings, const QList<QByteArray> &codes)
{
    QByteArray texts;
    for (const QByteArray &string : strings)
        texts += "<si>" + string + "</si>";
    QByteArray formats;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + QString::fromUtf8(codes[i]).toHtmlEscaped().toUtf8() + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    return {
        {.name = "[Content_Types].xml", .content = prolog + "<Types/>"},
        {.name = "_rels/.rels", .content = relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {.name = "xl/workbook.xml",
         .content = prolog + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + office
             + R"("><workbookPr/><sheets><sheet name="Round 1" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {.name = "xl/_rels/workbook.xml.rels",
         .content = relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml")
                                  + relationship("rId3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {.name = "xl/styles.xml",
         .content = prolog + "<styleSheet xmlns=\"" + mainSpace + "\"><numFmts>" + formats + "</numFmts><cellXfs>" + styles
             + "</cellXfs></styleSheet>"},
        {.name = "xl/sharedStrings.xml", .content = prolog + "<sst xmlns=\"" + mainSpace + "\">" + texts + "</sst>"},
        {.name = "xl/worksheets/sheet1.xml",
         .content = prolog + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

ZipEntry &partOf(QList<ZipEntry> &book, const QByteArray &name)
{
    for (ZipEntry &entry : book) {
        if (entry.name == name)
            return entry;
    }
    qFatal("there is no part %s", name.constData());
}

} // namespace touchline
