// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/findings.h"
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace touchline {

/** The cells of one CSV file or one sheet of a workbook below its header, as views into one text. */
class SheetTable
{
public:
    const QString &fileName() const { return m_fileName; }
    const QString &encoding() const { return m_encoding; }
    QChar delimiter() const { return m_delimiter; } // null: the cells of a workbook need none
    /** Whether "1,5" may be a number: where a comma does not part cells. In workbooks numbers are numbers, and text with a comma is
     * doubtful. */
    bool hasDecimalComma() const { return !m_delimiter.isNull() && m_delimiter != u','; }
    const QStringList &columns() const { return m_columns; }
    std::optional<int> columnIndex(const QString &name) const;
    qsizetype rowCount() const { return qsizetype(m_lines.size()); }
    /** Valid as long as the table. */
    QStringView at(qsizetype row, int column) const
    {
        const Field &field = m_fields[size_t(row * m_columns.size() + column)];
        return QStringView(m_text).sliced(field.first, field.length);
    }
    /** 1-based line of the file, or row of the sheet, in which the row starts. */
    qint64 lineOf(qsizetype row) const { return m_lines[size_t(row)]; }
    qint64 headerLine() const { return m_headerLine; }
    /** What the reader has to say of it that is no error. */
    const Findings &findings() const { return m_findings; }
    /** Bytes that were unpacked for it; 0 where nothing was packed. */
    qint64 unpacked() const { return m_unpacked; }
    /** Bytes that the table holds in memory. */
    qint64 memory() const
    {
        return m_text.capacity() * qint64(sizeof(QChar))
            + qint64(m_fields.capacity() * sizeof(Field) + m_lines.capacity() * sizeof(qint64));
    }

private:
    friend class CsvParser;
    friend class CsvReader;
    friend class SheetReading;
    friend class XlsxReader;
    struct Field
    {
        quint32 first = 0;
        quint32 length = 0;
    };
    QString m_fileName;
    QString m_encoding;
    QChar m_delimiter = u',';
    QString m_text;
    QStringList m_columns;
    QHash<QString, int> m_index;
    std::vector<Field> m_fields;
    std::vector<qint64> m_lines;
    Findings m_findings;
    qint64 m_headerLine = 1;
    qint64 m_unpacked = 0;
};

} // namespace touchline
