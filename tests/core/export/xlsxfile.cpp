// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/xlsxfile.h"
#include <QtCore/QXmlStreamReader>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Little-endian; beyond the end there are zeroes. */
template<typename T> T numberAt(QByteArrayView bytes, qsizetype at)
{
    quint32 number = 0;
    for (qsizetype byte = 0; byte < qsizetype(sizeof(T)) && at >= 0 && at + byte < bytes.size(); ++byte)
        number |= quint32(uchar(bytes[at + byte])) << (8 * byte);
    return T(number);
}

QByteArray inflated(QByteArrayView packed, qsizetype size)
{
    QByteArray bytes(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -15) != Z_OK) // as zip has it: without a header
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    const auto ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return ended == Z_STREAM_END && stream.avail_out == 0 ? bytes : QByteArray();
}

/** "BC12": row 11, column 54. */
std::pair<qsizetype, qsizetype> placeOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at].isLetter(); ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    return {reference.sliced(at).toLongLong() - 1, column - 1};
}

/** A sheet's text says characters that XML has not as _x001F_. */
QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto code = QStringView(text).sliced(at);
        if (code.size() >= 7 && code.startsWith("_x"_L1) && code[6] == u'_') {
            plain += QChar(code.sliced(2, 4).toUShort(nullptr, 16));
            at += 6;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

} // namespace

XlsxFile::XlsxFile(const QByteArray &bytes)
{
    m_good = unzip(bytes) && readStrings() && readStyles() && readSheet();
}

bool XlsxFile::unzip(const QByteArray &bytes)
{
    const auto end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return false;
    auto entry = qsizetype(numberAt<quint32>(bytes, end + 16));
    for (int count = numberAt<quint16>(bytes, end + 10); count > 0; --count) {
        if (numberAt<quint32>(bytes, entry) != 0x02014b50)
            return false;
        const auto nameLength = numberAt<quint16>(bytes, entry + 28);
        const auto local = qsizetype(numberAt<quint32>(bytes, entry + 42));
        const auto start = local + 30 + numberAt<quint16>(bytes, local + 26) + numberAt<quint16>(bytes, local + 28);
        const auto packed = QByteArrayView(bytes).sliced(start, numberAt<quint32>(bytes, entry + 20));
        const auto size = qsizetype(numberAt<quint32>(bytes, entry + 24));
        const auto content = numberAt<quint16>(bytes, entry + 10) == 0 ? packed.toByteArray() : inflated(packed, size);
        if (content.size() != size
            || crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(size)) != numberAt<quint32>(bytes, entry + 16))
            return false;
        m_parts.insert(QString::fromUtf8(bytes.sliced(entry + 46, nameLength)), content);
        entry += 46 + nameLength + numberAt<quint16>(bytes, entry + 30) + numberAt<quint16>(bytes, entry + 32);
    }
    return m_parts.contains(u"[Content_Types].xml"_s);
}

bool XlsxFile::readStrings()
{
    const auto part = m_parts.value(u"xl/sharedStrings.xml"_s);
    if (part.isEmpty())
        return true;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1)
            m_strings.append(QString());
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            m_strings.last() += unescaped(xml.readElementText());
    }
    return !xml.hasError();
}

bool XlsxFile::readStyles()
{
    QXmlStreamReader xml(m_parts.value(u"xl/styles.xml"_s));
    QHash<QString, QString> formats;
    QList<bool> bold;
    bool used = false; // cellXfs, not cellStyleXfs
    while (!xml.atEnd()) {
        xml.readNext();
        const auto attributes = xml.attributes();
        if (xml.isEndElement() && xml.name() == "cellXfs"_L1)
            used = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "numFmt"_L1)
            formats.insert(attributes.value("numFmtId"_L1).toString(), attributes.value("formatCode"_L1).toString());
        else if (xml.name() == "font"_L1)
            bold.append(false);
        else if (xml.name() == "b"_L1)
            bold.last() = true;
        else if (xml.name() == "cellXfs"_L1)
            used = true;
        else if (xml.name() == "xf"_L1 && used)
            m_styles.append({.format = formats.value(attributes.value("numFmtId"_L1).toString()),
                             .bold = bold.value(attributes.value("fontId"_L1).toInt()),
                             .quotePrefix = attributes.value("quotePrefix"_L1) == "1"_L1});
    }
    return !xml.hasError();
}

bool XlsxFile::readSheet()
{
    QXmlStreamReader book(m_parts.value(u"xl/workbook.xml"_s));
    while (!book.atEnd()) {
        book.readNext();
        if (book.isStartElement() && book.name() == "sheet"_L1)
            m_sheetName = book.attributes().value("name"_L1).toString();
    }
    QXmlStreamReader xml(m_parts.value(u"xl/worksheets/sheet1.xml"_s));
    Cell *cell = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "pane"_L1 && attributes.value("state"_L1).startsWith("frozen"_L1)) {
            m_frozenRows = attributes.value("ySplit"_L1).toInt();
        } else if (xml.name() == "c"_L1) {
            const auto [row, column] = placeOf(attributes.value("r"_L1));
            if (row < 0 || column < 0)
                return false;
            while (m_rows.size() <= row)
                m_rows.append(QList<Cell>());
            while (m_rows[row].size() <= column)
                m_rows[row].append(Cell());
            cell = &m_rows[row][column];
            const auto style = m_styles.value(attributes.value("s"_L1).toInt());
            *cell = {.type = attributes.hasAttribute("t"_L1) ? attributes.value("t"_L1).toString() : u"n"_s,
                     .text = {},
                     .format = style.format,
                     .bold = style.bold,
                     .quotePrefix = style.quotePrefix};
        } else if (xml.name() == "f"_L1 && cell) {
            cell->type = u"f"_s;
        } else if (xml.name() == "v"_L1 && cell) {
            cell->text = xml.readElementText();
            if (cell->type == "s"_L1)
                cell->text = m_strings.value(cell->text.toInt());
        }
    }
    return !xml.hasError() && !book.hasError();
}

} // namespace touchline
