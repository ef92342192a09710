// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/celltext.h"
#include "core/import/foldedname.h"
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::celltext {

namespace {

bool isOneOf(QStringView words, const QString &folded)
{
    for (const auto word : words.tokenize(u'|')) {
        if (word == folded)
            return true;
    }
    return false;
}

QDate made(int year, int month, int day)
{
    if (year < 100) // "26" is of this century: nobody enters older matches with two digits
        year += 2000;
    return QDate(year, month, day);
}

} // namespace

std::optional<QDate> day(const QString &cell, DayOrder order)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})$"_s);
    const QString text = cell.simplified();
    if (text.size() > 40)
        return {};
    QDate found;
    if (const auto match = iso.match(text); match.hasMatch()) {
        found = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto parts = numbers.match(text); parts.hasMatch()) {
        const int first = parts.captured(1).toInt();
        const int second = parts.captured(2).toInt();
        const int year = parts.captured(3).toInt();
        found = order == DayOrder::DayFirst ? made(year, second, first) : made(year, first, second);
    } else {
        for (const auto &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"d. MMMM yyyy"_s}) {
            for (const auto &locale : {QLocale(), QLocale(QLocale::English)}) {
                found = locale.toDate(text, format);
                if (found.isValid())
                    return found;
            }
        }
    }
    return found.isValid() && found.year() > 1900 && found.year() < 2200 ? std::optional(found) : std::nullopt;
}

std::optional<std::pair<int, int>> score(const QString &cell)
{
    static const QRegularExpression goals(u"^(?:[A-Za-z]\\s+)?(\\d{1,3})\\s*[-–:]\\s*(\\d{1,3})(?:\\s.*)?$"_s);
    const auto match = goals.match(cell.simplified());
    if (!match.hasMatch())
        return {};
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<bool> isHome(const QString &cell)
{
    const QString folded = foldedName(cell);
    if (isOneOf(u"h|home|heim|d|domicile|l|local|casa|vs|vs.|داخل|ملعبنا", folded))
        return true;
    if (isOneOf(u"a|away|g|gast|auswarts|e|exterieur|v|visitante|fuera|@|خارج", folded))
        return false;
    return {};
}

std::optional<bool> isYes(const QString &cell)
{
    const QString folded = foldedName(cell);
    if (isOneOf(u"1|yes|y|true|x|ja|j|oui|o|si|s|نعم|✓", folded))
        return true;
    if (isOneOf(u"|0|no|n|false|-|nein|non|لا", folded))
        return false;
    return {};
}

QString number(QString text, bool decimalComma)
{
    if (text == "-"_L1 || text == "–"_L1)
        return {};
    static const QRegularExpression groupedByComma(u"^-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"_s);
    static const QRegularExpression groupedByPoint(u"^-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?$"_s);
    // Who writes "1.5" means a thousand and more with "1,234".
    if ((decimalComma ? groupedByPoint : groupedByComma).match(text).hasMatch())
        text.remove(decimalComma ? u'.' : u',');
    return decimalComma ? text.replace(u',', u'.') : text;
}

} // namespace touchline::celltext
