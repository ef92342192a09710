// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheetreading.h"
#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 lastRow = 1'048'576; // of any sheet
constexpr qsizetype lastColumn = 16'384;

/** "BC12": row 12, column 54 from 0. */
std::optional<std::pair<qint64, qsizetype>> placeOf(QByteArrayView reference)
{
    qsizetype at = 0;
    qsizetype column = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= 'A' && reference[at] <= 'Z'; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    qint64 row = 0;
    const auto digits = reference.sliced(at);
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), row);
    if (at == 0 || error != std::errc() || end != digits.end() || row < 1 || row > lastRow || column > lastColumn)
        return std::nullopt;
    return std::pair(row, column - 1);
}

} // namespace

/** The part with the texts in common: one for each `si`, without the readings (`rPh`) of Japanese ones. */
class SheetReading::Strings : public XmlPart
{
public:
    explicit Strings(SheetReading &reading) : m_reading(reading) {}

    Result<void> start(const XmlElement &element) override
    {
        m_collects = element.name == "t" && (element.parent == "si" || element.parent == "r");
        if (element.name == "si")
            m_raw.clear();
        if (element.name == "si" && qsizetype(m_reading.m_strings.size()) == m_reading.m_limits.cells)
            return m_reading.m_source.refused(u"too_many_cells"_s, u"The workbook has more than %1 texts."_s.arg(m_reading.m_limits.cells),
                                              ErrorCode::TooLarge);
        return {};
    }
    Result<void> end(QByteArrayView name, QByteArrayView) override
    {
        m_collects = false;
        if (name != "si")
            return {};
        const auto field = m_reading.addText(m_raw);
        if (!field)
            return failed(field);
        m_reading.m_strings.push_back(*field);
        return {};
    }
    Result<void> text(QByteArrayView piece) override { return m_collects ? m_reading.collect(m_raw, piece) : Result<void>{}; }

private:
    SheetReading &m_reading;
    QByteArray m_raw;
    bool m_collects = false;
};

SheetReading::SheetReading(const XlsxSource &source, const XlsxLimits &limits, const QString &sheet, std::vector<NumberFormat> formats,
                           bool since1904)
    : m_source(source), m_limits(limits), m_sheet(sheet), m_formats(std::move(formats)), m_since1904(since1904)
{
    m_table.m_fileName = source.fileName;
    m_table.m_encoding = u"UTF-8"_s;
    m_table.m_delimiter = QChar();
}

Result<void> SheetReading::readStrings(const QString &part)
{
    Strings strings(*this);
    return m_source.read(part, strings);
}

QString SheetReading::cellName(qsizetype column) const
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(m_row);
}

QString SheetReading::place() const
{
    if (m_row == 0)
        return u"Text %1 of the workbook"_s.arg(m_strings.size() + 1);
    return u"Sheet \"%1\", cell %2"_s.arg(m_sheet, cellName(m_column));
}

std::unexpected<Error> SheetReading::refused(const QString &code, const QString &detail, ErrorCode kind) const
{
    return m_source.refused(code, detail, kind, m_row);
}

Result<void> SheetReading::start(const XmlElement &element)
{
    const auto name = element.name;
    if (m_inCell) {
        m_hasFormula |= name == "f" && element.parent == "c";
        m_hasValue |= name == "v" || name == "is";
        m_collects = (name == "v" && element.parent == "c") || (name == "t" && (element.parent == "is" || element.parent == "r"));
    } else if (name == "c" && element.parent == "row") {
        return startCell(element);
    } else if (name == "row" && element.parent == "sheetData") {
        return startRow(element);
    } else if (name == "mergeCell") {
        noteMerged(element.text("ref"));
    }
    return {};
}

Result<void> SheetReading::text(QByteArrayView piece)
{
    return m_collects ? collect(m_raw, piece) : Result<void>{};
}

Result<void> SheetReading::end(QByteArrayView name, QByteArrayView parent)
{
    m_collects = false;
    if (name == "c" && parent == "row")
        return endCell();
    if (name == "row" && parent == "sheetData")
        return endRow();
    return {};
}

Result<void> SheetReading::startRow(const XmlElement &element)
{
    qint64 row = m_row + 1;
    if (const auto said = element.attribute("r")) {
        const auto [end, error] = std::from_chars(said->begin(), said->end(), row);
        if (error != std::errc() || end != said->end() || row < 1)
            return refused(
                u"row_number"_s,
                u"Sheet \"%1\": below this row stands one with the number \"%2\"."_s.arg(m_sheet, QString::fromUtf8(*said).left(30)));
    }
    if (row > lastRow)
        return refused(u"row_number"_s,
                       u"Sheet \"%1\": it has a row %2, but no sheet has more than %3."_s.arg(m_sheet).arg(row).arg(lastRow));
    if (row <= m_row)
        return refused(u"row_number"_s, u"Sheet \"%1\": below this row stands row %2."_s.arg(m_sheet).arg(row));
    m_row = row;
    m_column = -1;
    m_cells.clear();
    return {};
}

Result<void> SheetReading::startCell(const XmlElement &element)
{
    qsizetype column = m_column + 1;
    if (const auto reference = element.attribute("r")) {
        const auto place = placeOf(*reference);
        if (!place || place->first != m_row || place->second < column)
            return refused(
                u"cell_place"_s,
                u"Sheet \"%1\": a cell in row %2 says that it is \"%3\", which is wrong or twice there."_s.arg(m_sheet).arg(m_row).arg(
                    QString::fromUtf8(*reference).left(30)));
        column = place->second;
    }
    if (column >= lastColumn)
        return refused(u"too_many_columns"_s, u"Sheet \"%1\": row %2 has more than %3 cells."_s.arg(m_sheet).arg(m_row).arg(lastColumn),
                       ErrorCode::TooLarge);
    m_column = column;
    m_type = element.attribute("t").value_or(QByteArrayView()).toByteArray();
    const auto style = element.attribute("s").value_or("0").toULongLong();
    m_format = style < m_formats.size() ? m_formats[style] : NumberFormat();
    m_raw.clear();
    m_inCell = true;
    m_hasValue = false;
    m_hasFormula = false;
    return {};
}

Result<void> SheetReading::endCell()
{
    m_inCell = false;
    if (m_hasFormula && !m_hasValue && m_type != "str") {
        note({.code = u"formula_without_value"_s,
              .detail = u"%1: nobody has computed its formula yet. Open the workbook in a spreadsheet program and save it."_s.arg(place()),
              .file = m_source.fileName,
              .line = m_row});
        return {};
    }
    const auto field = valueOfCell();
    if (!field)
        return failed(field);
    if (field->length == 0)
        return {};
    if (m_column >= m_limits.columns)
        return refused(u"too_many_columns"_s, u"%1: the sheet has more than %2 columns."_s.arg(place()).arg(m_limits.columns),
                       ErrorCode::TooLarge);
    m_cells.push_back({.column = m_column, .field = *field});
    return {};
}

Result<void> SheetReading::endRow()
{
    if (m_cells.empty())
        return {};
    if (m_table.m_columns.isEmpty())
        return takeHeader();
    const qsizetype width = m_table.m_columns.size();
    if (m_cells.back().column >= width) {
        m_column = m_cells.back().column;
        return refused(
            u"column_count"_s,
            u"%1: there is a value, but the header has only %2 columns. Give the column a name or empty it."_s.arg(place()).arg(width));
    }
    if (m_table.rowCount() == m_limits.rows)
        return refused(u"too_many_rows"_s, u"Sheet \"%1\" has more than %2 rows."_s.arg(m_sheet).arg(m_limits.rows), ErrorCode::TooLarge);
    const size_t before = m_table.m_fields.size();
    if (qsizetype(before) + width > m_limits.cells)
        return refused(u"too_many_cells"_s,
                       u"Sheet \"%1\" has more than %2 cells, empty ones included. Save it as CSV."_s.arg(m_sheet).arg(m_limits.cells),
                       ErrorCode::TooLarge);
    m_table.m_fields.resize(before + size_t(width));
    for (const Cell &cell : m_cells)
        m_table.m_fields[before + size_t(cell.column)] = cell.field;
    m_table.m_lines.push_back(m_row);
    return {};
}

Result<void> SheetReading::takeHeader()
{
    QStringList names(m_cells.back().column + 1);
    for (const Cell &cell : m_cells)
        names[cell.column] = QStringView(m_table.m_text).sliced(cell.field.first, cell.field.length).trimmed().toString();
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (!names[column].isEmpty() && m_table.m_index.contains(names[column])) {
            return refusedFor({.code = u"column_duplicate"_s,
                               .detail = u"This column stands in the header twice."_s,
                               .file = m_source.fileName,
                               .line = m_row,
                               .column = names[column]});
        }
        m_table.m_index.insert(names[column], int(column));
    }
    m_table.m_columns = std::move(names);
    m_table.m_headerLine = m_row;
    return {};
}

void SheetReading::noteMerged(const QString &range)
{
    const QString first = range.section(u':', 0, 0);
    const auto place = placeOf(first.toLatin1());
    note({.code = u"merged_cells"_s,
          .detail = u"Sheet \"%1\": the cells %2 are merged. %3 has their value, the others are read as empty."_s.arg(
              m_sheet, range.left(30), first.left(15)),
          .severity = Severity::Warning,
          .file = m_source.fileName,
          .line = place ? place->first : 0});
}

Result<SheetTable> SheetReading::take()
{
    if (m_table.m_findings.hasErrors())
        return m_table.m_findings.refused(ErrorCode::Malformed);
    if (m_table.m_columns.isEmpty())
        return m_source.refused(u"file_empty"_s, u"The sheet \"%1\" is empty."_s.arg(m_sheet));
    return std::move(m_table);
}

} // namespace touchline
