// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxwriter.h"
#include "core/export/formulaguard.h"
#include "core/export/pointlocale.h"
#include "core/export/tablelimits.h"
#include <QtCore/QRegularExpression>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 largestExact = 1LL << 53; // spreadsheets know no other numbers than doubles

struct Formats
{
    lxw_format *header;
    lxw_format *day;
    lxw_format *instant;
    lxw_format *quoted;
    QList<lxw_format *> numbers; // as SheetLook has them
};

/** As a sheet's XML can say it: no code points that XML has not, and no "_x0041_", which a reader takes for a character. */
QByteArray sheetText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter).replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text.replace(escape, u"_x005F_"_s).toUtf8();
}

/** Writes one cell. */
struct XlsxCell
{
    lxw_worksheet *sheet;
    const Formats &formats;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *number;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(bool value) const { return worksheet_write_boolean(sheet, row, column, value, nullptr); }
    lxw_error operator()(qint64 value) const
    {
        if (std::abs(value) > largestExact)
            return (*this)(QString::number(value));
        return worksheet_write_number(sheet, row, column, double(value), number);
    }
    lxw_error operator()(double value) const
    {
        return std::isfinite(value) ? worksheet_write_number(sheet, row, column, value, number) : LXW_NO_ERROR;
    }
    lxw_error operator()(QDate day) const
    {
        if (day.year() <= 1900 || day.year() > 9999) // before the calendar of spreadsheets begins, or in its year with a day too many
            return (*this)(day.toString(Qt::ISODate));
        lxw_datetime when{.year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
        return worksheet_write_datetime(sheet, row, column, &when, formats.day);
    }
    lxw_error operator()(const QDateTime &instant) const
    {
        const QDate day = instant.date();
        if (day.year() <= 1900 || day.year() > 9999)
            return (*this)(instant.toString(Qt::ISODateWithMs));
        const QTime time = instant.time();
        lxw_datetime when{.year = day.year(),
                          .month = day.month(),
                          .day = day.day(),
                          .hour = time.hour(),
                          .min = time.minute(),
                          .sec = time.second() + time.msec() / 1000.0};
        return worksheet_write_datetime(sheet, row, column, &when, formats.instant);
    }
    lxw_error operator()(const QString &text) const
    {
        if (text.isEmpty())
            return LXW_NO_ERROR;
        auto *const format = guardedFromFormulas(text) == text ? nullptr : formats.quoted;
        return worksheet_write_string(sheet, row, column, sheetText(text).constData(), format);
    }
};

Formats formatsOf(lxw_workbook *book, const SheetLook &look)
{
    Formats formats{.header = workbook_add_format(book),
                    .day = workbook_add_format(book),
                    .instant = workbook_add_format(book),
                    .quoted = workbook_add_format(book),
                    .numbers = {}};
    format_set_bold(formats.header);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_num_format(formats.instant, "yyyy-mm-dd\"T\"hh:mm:ss\"Z\"");
    format_set_quote_prefix(formats.quoted);
    for (const QString &each : look.formats) {
        formats.numbers.append(workbook_add_format(book));
        format_set_num_format(formats.numbers.constLast(), each.toUtf8().constData());
    }
    return formats;
}

lxw_error writeHeader(lxw_worksheet *sheet, const Formats &formats, const QStringList &columns)
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const auto name = sheetText(columns[column]);
        const double width = std::clamp(double(columns[column].size()) + 2, 10.0, 30.0);
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
        if (const auto error = worksheet_write_string(sheet, 0, lxw_col_t(column), name.constData(), formats.header); error)
            return error;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return LXW_NO_ERROR;
}

lxw_format *numberFormat(const Formats &formats, const SheetLook &look, qsizetype row, qsizetype column)
{
    const auto number = look.formatOf.value(row).value(column);
    return number > 0 ? formats.numbers.value(number - 1, nullptr) : nullptr;
}

lxw_error writeRows(lxw_worksheet *sheet, const Formats &formats, const Table &table, const SheetLook &look)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < std::min(table.rows[row].size(), table.columns.size()); ++column) {
            const XlsxCell cell{.sheet = sheet,
                                .formats = formats,
                                .row = lxw_row_t(row + 1),
                                .column = lxw_col_t(column),
                                .number = numberFormat(formats, look, row, column)};
            if (const auto error = std::visit(cell, table.rows[row][column]); error)
                return error;
        }
    }
    for (qsizetype note = 0; note < look.notes.size(); ++note) {
        const XlsxCell cell{
            .sheet = sheet, .formats = formats, .row = lxw_row_t(table.rows.size() + 2 + note), .column = 0, .number = nullptr};
        if (const auto error = cell(look.notes[note]); error)
            return error;
    }
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> XlsxWriter::write(const Table &table, const QString &sheet, const SheetLook &look)
{
    if (const auto fits = checkSize(table); !fits)
        return failed(fits);
    const auto broken = [](lxw_error error) {
        return fail(ErrorCode::Internal, u"The workbook could not be written: %1"_s.arg(QString::fromUtf8(lxw_strerror(error))));
    };
    const PointLocale point;
    const char *bytes = nullptr;
    size_t size = 0;
    lxw_workbook_options options{
        .constant_memory = 0, .tmpdir = nullptr, .use_zip64 = 0, .output_buffer = &bytes, .output_buffer_size = &size};
    lxw_workbook *const book = workbook_new_opt(nullptr, &options);
    if (!book)
        return broken(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_doc_properties about{};
    about.created = 946'684'800; // always the same, for the same bytes: the start of 2000
    workbook_set_properties(book, &about);
    auto *const page = workbook_add_worksheet(book, sheet.toUtf8().constData());
    auto error = page ? LXW_NO_ERROR : LXW_ERROR_PARAMETER_VALIDATION;
    const auto formats = formatsOf(book, look);
    if (!error)
        error = writeHeader(page, formats, table.columns);
    if (!error)
        error = writeRows(page, formats, table, look);
    const auto closed = workbook_close(book); // frees it
    const std::unique_ptr<const char, decltype([](const char *buffer) { std::free(const_cast<char *>(buffer)); })> owned(bytes);
    if (error || closed)
        return broken(error ? error : closed);
    return QByteArray(bytes, qsizetype(size));
}

} // namespace touchline
