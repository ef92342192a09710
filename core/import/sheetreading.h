// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/xlsxbook.h"
#include "core/import/xlsxreader.h"

namespace touchline {

/** Makes the table of a sheet's XML; the working half of XlsxReader. */
class SheetReading : public XmlPart
{
public:
    SheetReading(const XlsxSource &source, const XlsxLimits &limits, const QString &sheet, std::vector<NumberFormat> formats,
                 bool since1904);

    /** The texts that cells have in common; before the sheet. */
    Result<void> readStrings(const QString &part);
    void note(Issue issue) { m_table.m_findings.add(std::move(issue)); }
    Result<void> start(const XmlElement &element) override;
    Result<void> end(QByteArrayView name, QByteArrayView parent) override;
    Result<void> text(QByteArrayView piece) override;
    /** After the sheet: the table, or what is wrong with its cells. */
    Result<SheetTable> take();

private:
    class Strings;
    using Field = SheetTable::Field;
    struct Cell
    {
        qsizetype column = 0;
        Field field;
    };
    Result<void> startRow(const XmlElement &element);
    Result<void> startCell(const XmlElement &element);
    Result<void> endCell();
    Result<void> endRow();
    Result<void> takeHeader();
    Result<Field> valueOfCell();
    Result<Field> numberOfCell(QByteArrayView raw);
    Result<Field> errorOfCell(const QByteArray &raw);
    Result<Field> addText(const QByteArray &raw);
    Field added(QStringView text);
    Result<void> collect(QByteArray &into, QByteArrayView piece) const;
    void noteMerged(const QString &range);
    QString cellName(qsizetype column) const;
    /** `Sheet "Round 1", cell C7`; before the sheet the text at hand. */
    QString place() const;
    std::unexpected<Error> refused(const QString &code, const QString &detail, ErrorCode kind = ErrorCode::Malformed) const;

    const XlsxSource &m_source;
    const XlsxLimits &m_limits;
    const QString m_sheet;
    const std::vector<NumberFormat> m_formats;
    const bool m_since1904;
    SheetTable m_table;
    std::vector<Field> m_strings;

    qint64 m_row = 0; // 1-based
    std::vector<Cell> m_cells; // of the row at hand, those that are not empty
    qsizetype m_column = -1; // 0-based
    QByteArray m_type; // of the cell at hand: "s", "b", ...
    NumberFormat m_format;
    QByteArray m_raw;
    bool m_inCell = false;
    bool m_collects = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
};

} // namespace touchline
