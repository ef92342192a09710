// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace touchline {

/** What a CSV file may be at most; whatever is larger is refused with TooLarge. */
struct CsvLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 500;
    qsizetype field = 64 * 1024; // characters
};

/** The cells of one file below its header, as views into its text. */
class CsvTable
{
public:
    const QString &fileName() const { return m_fileName; }
    const QString &encoding() const { return m_encoding; }
    QChar delimiter() const { return m_delimiter; }
    const QStringList &columns() const { return m_columns; }
    std::optional<int> columnIndex(const QString &name) const;
    qsizetype rowCount() const { return qsizetype(m_lines.size()); }
    /** Valid as long as the table. */
    QStringView at(qsizetype row, int column) const
    {
        const Field &field = m_fields[size_t(row * m_columns.size() + column)];
        return QStringView(m_text).sliced(field.first, field.length);
    }
    /** 1-based line of the file in which the row starts. */
    qint64 lineOf(qsizetype row) const { return m_lines[size_t(row)]; }

private:
    friend class CsvParser;
    friend class CsvReader;
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
};

/**
 * Reads CSV as RFC 4180 has it, and what programs really write: byte order marks, `,` `;` or tab (the most frequent one of the header),
 * LF or CRLF, quoted fields with line breaks, encodings as decodeText(). Every refusal names file, line and code.
 */
class CsvReader
{
public:
    explicit CsvReader(CsvLimits limits = {}) : m_limits(limits) {}
    Result<CsvTable> readFile(const QString &path) const;
    Result<CsvTable> read(const QByteArray &bytes, const QString &fileName) const;

private:
    CsvLimits m_limits;
};

} // namespace touchline
