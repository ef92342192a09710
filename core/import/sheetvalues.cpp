// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheetreading.h"
#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

/** What the cells of a SheetReading hold: texts, numbers, days, errors. sheetreading.cpp knows rows, places and the header. */
namespace touchline {

namespace {

/** What XML cannot say stands as _x001F_. */
QString unescaped(const QByteArray &raw)
{
    const QString text = QString::fromUtf8(raw);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto code = QStringView(text).sliced(at, std::min<qsizetype>(7, text.size() - at));
        bool good = code.size() == 7 && code.startsWith("_x"_L1) && code[6] == u'_';
        const auto unit = good ? code.sliced(2, 4).toUShort(&good, 16) : ushort(0);
        plain += good ? QChar(unit) : text[at];
        at += good ? 6 : 0;
    }
    return plain;
}

} // namespace

SheetReading::Field SheetReading::added(QStringView text)
{
    const Field field{.first = quint32(m_table.m_text.size()), .length = quint32(text.size())};
    m_table.m_text += text;
    return field;
}

Result<void> SheetReading::collect(QByteArray &into, QByteArrayView piece) const
{
    into += piece;
    // A character has at most three bytes here for each of its units, or seven when it is written as _x001F_.
    if (into.size() > m_limits.field * 7)
        return refused(u"cell_too_long"_s, u"%1: it has more than %2 characters."_s.arg(place()).arg(m_limits.field), ErrorCode::TooLarge);
    return {};
}

Result<SheetReading::Field> SheetReading::addText(const QByteArray &raw)
{
    const QString text = unescaped(raw);
    if (text.size() > m_limits.field)
        return refused(u"cell_too_long"_s, u"%1: it has more than %2 characters."_s.arg(place()).arg(m_limits.field), ErrorCode::TooLarge);
    if (text.contains(QChar(u'\0')))
        return refused(u"nul_character"_s, u"%1: the text holds the character U+0000, so it is damaged."_s.arg(place()));
    if (!text.isValidUtf16())
        return refused(u"text_broken"_s, u"%1: the text holds half a character, so it is damaged."_s.arg(place()));
    return added(text);
}

Result<SheetReading::Field> SheetReading::valueOfCell()
{
    const auto raw = QByteArrayView(m_raw).trimmed();
    if (m_type == "inlineStr" || m_type == "str")
        return addText(m_raw);
    if (raw.isEmpty())
        return Field{};
    if (m_type == "e")
        return errorOfCell(raw.toByteArray());
    if (m_type == "d") // a day or a time in ISO 8601
        return addText(m_raw);
    if (m_type == "b" && (raw == "0" || raw == "1"))
        return added(raw == "1" ? u"true" : u"false");
    if (m_type == "s") {
        size_t index = 0;
        const auto [end, error] = std::from_chars(raw.begin(), raw.end(), index);
        if (error == std::errc() && end == raw.end() && index < m_strings.size())
            return m_strings[index];
        return refused(u"cell_broken"_s,
                       u"%1: it names the text %2, which the workbook does not have."_s.arg(place(), QString::fromUtf8(raw).left(30)));
    }
    if (m_type.isEmpty() || m_type == "n")
        return numberOfCell(raw);
    return refused(u"cell_broken"_s,
                   u"%1: a cell of the type \"%2\" cannot say \"%3\"."_s.arg(place(), QString::fromUtf8(m_type).left(30),
                                                                             QString::fromUtf8(raw).left(30)));
}

Result<SheetReading::Field> SheetReading::numberOfCell(QByteArrayView raw)
{
    double number = 0;
    const auto [end, error] = std::from_chars(raw.begin(), raw.end(), number);
    if (error != std::errc() || end != raw.end() || !std::isfinite(number))
        return refused(u"cell_broken"_s, u"%1: \"%2\" is no number."_s.arg(place(), QString::fromUtf8(raw).left(30)));
    return added(cellText(number, m_format, m_since1904));
}

Result<SheetReading::Field> SheetReading::errorOfCell(const QByteArray &raw)
{
    if (raw == "#N/A") {
        note({.code = u"not_available"_s,
              .detail = u"%1: it says #N/A (not available) and is read as empty."_s.arg(place()),
              .severity = Severity::Info,
              .file = m_source.fileName,
              .line = m_row});
        return Field{};
    }
    const auto field = addText(raw);
    if (field)
        note({.code = u"cell_error"_s,
              .detail = u"%1: its formula gives the error %2, which is read as that text."_s.arg(place(), QString::fromUtf8(raw).left(30)),
              .severity = Severity::Warning,
              .file = m_source.fileName,
              .line = m_row});
    return field;
}

} // namespace touchline
