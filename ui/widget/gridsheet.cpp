// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridsheet.h"
#include "ui/widget/gridproxy.h"
#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 12; // of a number: " %", " min"

} // namespace

QString numberFormatOf(double number, const QString &text, const QLocale &locale)
{
    qsizetype end = text.size();
    while (end > 0 && !text.at(end - 1).isDigit())
        --end;
    const QString ending = text.mid(end);
    const QString digits = text.left(end).trimmed();
    bool ok = false;
    const double shown = locale.toDouble(digits, &ok);
    if (!ok || ending.size() > longestEnding || ending.contains(u'"'))
        return {};
    const QString point = locale.decimalPoint();
    const qsizetype at = digits.lastIndexOf(point);
    const int decimals = at < 0 ? 0 : int(digits.size() - at - point.size());
    if (std::abs(shown - number) > 0.5000001 * std::pow(10.0, -decimals))
        return {};
    QString format = digits.contains(locale.groupSeparator()) ? u"#,##0"_s : u"0"_s;
    if (decimals > 0)
        format += u'.' + QString(decimals, u'0');
    if (!ending.isEmpty())
        format += u'"' + ending + u'"';
    const bool signedAlways = digits.startsWith(locale.positiveSign());
    return signedAlways ? u"+%1;-%1;%1"_s.arg(format) : format;
}

GridSheet::GridSheet(const GridProxy &proxy, const QList<int> &columns, const QLocale &locale) : m_locale(locale), m_columns(columns)
{
    for (const int column : std::as_const(m_columns))
        m_table.columns.append(proxy.headerData(column, Qt::Horizontal).toString());
    if (const QString filters = proxy.filterSentence(); !filters.isEmpty())
        m_look.notes.append(QCoreApplication::translate("touchline::DataGrid", "Filter: %1").arg(filters));
}

void GridSheet::add(const GridProxy &proxy, int rows)
{
    const int first = this->rows();
    const int last = std::min(proxy.rowCount(), first + rows);
    for (int row = first; row < last; ++row) {
        QList<TableCell> cells(m_columns.size());
        QList<quint8> formats(m_columns.size());
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            cells[i] = cell(proxy.index(row, m_columns.at(i)), formats[i]);
        m_table.rows.append(std::move(cells));
        m_look.formatOf.append(std::move(formats));
    }
}

TableCell GridSheet::cell(const QModelIndex &index, quint8 &format)
{
    const QVariant value = GridProxy::sortValue(index);
    const QVariant shown = index.data(Qt::DisplayRole);
    const QString text = GridProxy::isNumber(shown) ? QString() : shown.toString();
    if (GridProxy::isNumber(shown))
        return shown.toDouble();
    if (value.typeId() == QMetaType::QDate && value.toDate().isValid())
        return value.toDate();
    if (GridProxy::isNumber(value)) {
        const QString wanted = numberFormatOf(value.toDouble(), text, m_locale);
        if (!wanted.isNull()) {
            format = formatNumber(wanted);
            return value.toDouble();
        }
    }
    if (text.isEmpty() || text == u"–")
        return {};
    return text;
}

quint8 GridSheet::formatNumber(const QString &format)
{
    qsizetype at = m_look.formats.indexOf(format);
    if (at < 0 && m_look.formats.size() < std::numeric_limits<quint8>::max()) {
        at = m_look.formats.size();
        m_look.formats.append(format);
    }
    return quint8(at + 1); // 0 where there are too many kinds: the number as it is
}

Result<QByteArray> GridSheet::toXlsx() const
{
    return XlsxWriter::write(m_table, u"Touchline"_s, m_look);
}

} // namespace touchline
