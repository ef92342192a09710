// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "core/import/filebytes.h"
#include "core/import/findings.h"
#include "core/import/textdecoder.h"
#include <QtCore/QFileInfo>
#include <array>
#include <map>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(ErrorCode code, const QString &id, const QString &detail, const QString &fileName, qint64 line = 0,
                               const QString &column = {})
{
    return refusedFor({.code = id, .detail = detail, .file = fileName, .line = line, .column = column}, code);
}

} // namespace

/** One pass over the text; unescapes quoted fields in place, so that cells stay views into one buffer. */
class CsvParser
{
public:
    CsvParser(SheetTable &table, const CsvLimits &limits, const CsvChoice &choice)
        : m_table(table), m_limits(limits), m_choice(choice), m_text(table.m_text)
    {}

    Result<void> parse()
    {
        m_table.m_delimiter = m_choice.delimiter.isNull() ? guessedDelimiter() : m_choice.delimiter;
        while (m_at < m_text.size()) {
            if (skipEmptyLine())
                continue;
            const qint64 line = m_line;
            const size_t before = m_table.m_fields.size();
            if (const auto row = parseRow(); !row)
                return failed(row);
            const qsizetype width = qsizetype(m_table.m_fields.size() - before);
            if (m_choice.ragged) {
                m_starts.push_back(before);
                m_table.m_lines.push_back(line);
            } else if (m_table.m_columns.isEmpty()) {
                if (const auto header = takeHeader(line); !header)
                    return failed(header);
            } else if (width != m_table.m_columns.size()) {
                return error(u"column_count"_s, u"This row has %1 cells, the header has %2."_s.arg(width).arg(m_table.m_columns.size()),
                             line);
            } else {
                m_table.m_lines.push_back(line);
            }
            if (m_table.rowCount() > m_limits.rows)
                return refused(ErrorCode::TooLarge, u"too_many_rows"_s, u"The file has more than %1 rows."_s.arg(m_limits.rows),
                               m_table.m_fileName, line);
        }
        if (m_choice.ragged)
            return fillUp();
        if (m_table.m_columns.isEmpty())
            return error(u"file_empty"_s, u"The file is empty."_s, 0);
        return {};
    }

private:
    /** All rows as wide as the widest; the first has the names, whatever they are. */
    Result<void> fillUp()
    {
        if (m_starts.empty())
            return error(u"file_empty"_s, u"The file is empty."_s, 0);
        m_starts.push_back(m_table.m_fields.size());
        size_t width = 0;
        for (size_t row = 0; row + 1 < m_starts.size(); ++row)
            width = std::max(width, m_starts[row + 1] - m_starts[row]);
        const size_t rows = m_starts.size() - 1;
        if (qsizetype(rows * width) > m_limits.raggedCells)
            return refused(ErrorCode::TooLarge, u"too_many_cells"_s,
                           u"The table has more than %1 cells, empty ones included."_s.arg(m_limits.raggedCells), m_table.m_fileName);
        std::vector<SheetTable::Field> fields((rows - 1) * width);
        for (size_t row = 0; row < rows; ++row) {
            const auto from = m_table.m_fields.begin() + qptrdiff(m_starts[row]);
            const auto to = m_table.m_fields.begin() + qptrdiff(m_starts[row + 1]);
            if (row > 0) {
                std::copy(from, to, fields.begin() + qptrdiff((row - 1) * width));
                continue;
            }
            for (auto field = from; field != to; ++field)
                m_table.m_columns.append(m_text.sliced(field->first, field->length).trimmed());
            m_table.m_columns.resize(qsizetype(width));
        }
        for (qsizetype column = m_table.m_columns.size() - 1; column >= 0; --column)
            m_table.m_index.insert(m_table.m_columns.at(column), int(column));
        m_table.m_fields = std::move(fields);
        m_table.m_headerLine = m_table.m_lines.front();
        m_table.m_lines.erase(m_table.m_lines.begin());
        return {};
    }

    std::unexpected<Error> error(const QString &code, const QString &detail, qint64 line) const
    {
        return refused(ErrorCode::Malformed, code, detail, m_table.m_fileName, line);
    }

    /** How often each candidate stands outside of quotes in each of the first lines. */
    std::vector<std::array<int, 3>> counts(size_t lines) const
    {
        std::vector<std::array<int, 3>> found(1);
        bool quoted = false;
        for (const QChar c : std::as_const(m_text)) {
            if (c == u'"')
                quoted = !quoted;
            else if (quoted)
                continue;
            else if (c == u'\n') {
                if (found.size() == lines)
                    break;
                found.emplace_back();
            }
            for (size_t i = 0; i < candidates.size(); ++i)
                found.back()[i] += c == candidates[i];
        }
        return found;
    }

    QChar guessedDelimiter() const
    {
        if (m_choice.ragged)
            return steadiestDelimiter();
        const auto [semicolon, tab, comma] = counts(1).front();
        if (semicolon > comma && semicolon >= tab)
            return u';';
        return tab > comma ? u'\t' : u',';
    }

    /** The one that most lines have equally often: titles have none, and decimal commas come and go. */
    QChar steadiestDelimiter() const
    {
        const auto lines = counts(20);
        QChar best = u',';
        std::pair<int, int> most;
        for (size_t i = 0; i < candidates.size(); ++i) {
            std::map<int, int> linesOf; // by how often it stands in them
            for (const auto &line : lines) {
                if (line[i] > 0)
                    ++linesOf[line[i]];
            }
            for (const auto &[times, equal] : linesOf) {
                if (std::pair(equal, times) > most) {
                    most = {equal, times};
                    best = candidates[i];
                }
            }
        }
        return best;
    }

    bool skipEmptyLine()
    {
        const qsizetype start = m_at;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        if (m_text[m_at] == u'\n') {
            ++m_at;
            ++m_line;
            return true;
        }
        m_at = start;
        return false;
    }

    Result<void> parseRow()
    {
        qsizetype width = 0;
        while (true) {
            if (++width > m_limits.columns)
                return refused(ErrorCode::TooLarge, u"too_many_columns"_s, u"The file has more than %1 columns."_s.arg(m_limits.columns),
                               m_table.m_fileName, m_line);
            const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
            if (const auto field = quoted ? parseQuoted() : parsePlain(); !field)
                return failed(field);
            if (m_at >= m_text.size())
                return {};
            const QChar end = m_text[m_at];
            if (end == m_table.m_delimiter) {
                ++m_at;
                continue;
            }
            m_at += end == u'\r' ? 2 : 1;
            ++m_line;
            return {};
        }
    }

    bool atLineEnd() const
    {
        const QChar c = m_text[m_at];
        return c == u'\n' || (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    }

    Result<void> parsePlain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_table.m_delimiter && !atLineEnd())
            ++m_at;
        // A carriage return alone at the very end belongs to the line end, not to the cell.
        const qsizetype end = m_at == m_text.size() && m_at > start && m_text[m_at - 1] == u'\r' ? m_at - 1 : m_at;
        return append(start, end - start);
    }

    Result<void> parseQuoted()
    {
        const qint64 line = m_line;
        const qsizetype start = ++m_at;
        qsizetype out = start;
        QChar *const text = m_text.data();
        while (m_at < m_text.size()) {
            const QChar c = text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || text[m_at + 1] != u'"') {
                    ++m_at;
                    if (m_at < m_text.size() && text[m_at] != m_table.m_delimiter && !atLineEnd())
                        return error(u"quote_text"_s,
                                     u"There is text after a closing quotation mark. Double the quotation marks inside a cell."_s, m_line);
                    return append(start, out - start);
                }
                ++m_at;
            }
            m_line += c == u'\n';
            text[out++] = c;
            ++m_at;
        }
        return error(u"quote_open"_s, u"A quotation mark is opened here and never closed."_s, line);
    }

    Result<void> append(qsizetype first, qsizetype length)
    {
        if (length > m_limits.field)
            return refused(ErrorCode::TooLarge, u"cell_too_long"_s, u"A cell has more than %1 characters."_s.arg(m_limits.field),
                           m_table.m_fileName, m_line);
        m_table.m_fields.push_back({.first = quint32(first), .length = quint32(length)});
        return {};
    }

    Result<void> takeHeader(qint64 line)
    {
        for (const auto &field : m_table.m_fields) {
            const QString name = m_text.sliced(field.first, field.length).trimmed();
            if (!name.isEmpty() && m_table.m_index.contains(name))
                return refused(ErrorCode::Malformed, u"column_duplicate"_s, u"This column stands in the header twice."_s,
                               m_table.m_fileName, line, name);
            m_table.m_index.insert(name, int(m_table.m_columns.size()));
            m_table.m_columns.append(name);
        }
        m_table.m_fields.clear();
        m_table.m_headerLine = line;
        return {};
    }

    static constexpr std::array<QChar, 3> candidates{u';', u'\t', u','};
    SheetTable &m_table;
    const CsvLimits &m_limits;
    const CsvChoice &m_choice;
    QString &m_text;
    std::vector<size_t> m_starts; // of ragged rows in the table's fields
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

Result<SheetTable> CsvReader::readFile(const QString &path) const
{
    const auto bytes = fileBytes(path, m_limits.bytes);
    return bytes ? read(*bytes, QFileInfo(path).fileName()) : failed(bytes);
}

Result<SheetTable> CsvReader::read(const QByteArray &bytes, const QString &fileName, const CsvChoice &choice) const
{
    if (bytes.size() > m_limits.bytes)
        return refused(ErrorCode::TooLarge, u"file_too_large"_s, u"The file is larger than %1 MiB."_s.arg(m_limits.bytes / 1048576),
                       fileName);
    if (bytes.isEmpty())
        return refused(ErrorCode::Malformed, u"file_empty"_s, u"The file is empty."_s, fileName);
    auto decoded = decodeText(bytes, fileName, choice.encoding);
    if (!decoded)
        return failed(decoded);
    SheetTable table;
    table.m_fileName = fileName;
    table.m_encoding = decoded->encoding;
    table.m_text = std::move(decoded->text);
    if (const auto parsed = CsvParser(table, m_limits, choice).parse(); !parsed)
        return failed(parsed);
    return table;
}

} // namespace touchline
