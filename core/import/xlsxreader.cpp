// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxreader.h"
#include "core/import/filebytes.h"
#include "core/import/sheetreading.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr QByteArrayView zipMark("PK\x03\x04");
constexpr QByteArrayView emptyZipMark("PK\x05\x06");
constexpr QByteArrayView oldMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); // of .xls, and of what has a password

/** The sheets that are left out, as far as somebody could have meant them. */
void noteOthers(const XlsxBook &book, const XlsxBook::Sheet &chosen, const XlsxSource &source, SheetReading &reading)
{
    QStringList others;
    for (const auto &sheet : book.sheets) {
        if (sheet.visible && sheet.name != chosen.name)
            others.append(u'"' + sheet.name + u'"');
    }
    if (others.isEmpty())
        return;
    const auto shown = others.first(std::min<qsizetype>(5, others.size())).join(u", "_s);
    reading.note({.code = u"sheets_left_out"_s,
                  .detail = u"Only the sheet \"%1\" is read. Left out: %2%3. Another one is read when it is named."_s.arg(
                      chosen.name, shown, others.size() > 5 ? u" and others"_s : QString()),
                  .severity = Severity::Info,
                  .file = source.fileName});
}

} // namespace

bool XlsxReader::isWorkbook(const QString &path)
{
    const QString name = path.toLower();
    for (const auto end : {".xlsx"_L1, ".xlsm"_L1, ".xls"_L1, ".xlsb"_L1, ".ods"_L1}) {
        if (name.endsWith(end))
            return true;
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const auto first = file.read(oldMark.size());
    return first.startsWith(zipMark) || first.startsWith(oldMark);
}

Result<SheetTable> XlsxReader::readFile(const QString &path, const XlsxChoice &choice) const
{
    const auto bytes = fileBytes(path, m_limits.zip.bytesIn);
    return bytes ? read(*bytes, QFileInfo(path).fileName(), choice) : failed(bytes);
}

Result<SheetTable> XlsxReader::read(const QByteArray &bytes, const QString &fileName, const XlsxChoice &choice) const
{
    const auto refused = [&fileName](const QString &code, const QString &detail) {
        return refusedFor({.code = code, .detail = detail, .file = fileName});
    };
    if (bytes.isEmpty())
        return refused(u"file_empty"_s, u"The file is empty."_s);
    if (bytes.startsWith(oldMark))
        return refused(
            u"file_encrypted_or_old"_s,
            u"This is a workbook with a password, or one of an old Excel (.xls). Save it as .xlsx without a password, or as CSV."_s);
    if (!bytes.startsWith(zipMark) && !bytes.startsWith(emptyZipMark))
        return refused(u"not_a_workbook"_s, u"This is no Excel workbook, whatever its name says. Save the sheet as .xlsx or as CSV."_s);
    auto parts = ZipParts::open(bytes, fileName, m_limits.zip);
    if (!parts)
        return failed(parts);
    const XlsxSource source{.parts = *parts, .fileName = fileName, .stop = choice.stop};
    const auto book = XlsxBook::open(source);
    if (!book)
        return failed(book);
    const auto sheet = book->choose(source, choice.sheet);
    if (!sheet)
        return failed(sheet);
    auto formats = book->formats(source);
    if (!formats)
        return failed(formats);
    SheetReading reading(source, m_limits, sheet->name, *std::move(formats), book->since1904);
    if (!book->stringsPart.isEmpty()) {
        if (const auto read = reading.readStrings(book->stringsPart); !read)
            return failed(read);
    }
    noteOthers(*book, *sheet, source, reading);
    if (const auto read = source.read(sheet->part, reading); !read)
        return failed(read);
    auto table = reading.take();
    if (table)
        table->m_unpacked = parts->bytesOut();
    return table;
}

Result<QStringList> XlsxReader::sheetNames(const QByteArray &bytes, const QString &fileName) const
{
    auto parts = ZipParts::open(bytes, fileName, m_limits.zip);
    if (!parts)
        return failed(parts);
    const auto book = XlsxBook::open({.parts = *parts, .fileName = fileName, .stop = {}});
    if (!book)
        return failed(book);
    QStringList names;
    for (const auto &sheet : book->sheets) {
        if (sheet.visible)
            names.append(sheet.name);
    }
    return names;
}

} // namespace touchline
