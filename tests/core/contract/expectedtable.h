// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

/** What the table of an answer must say, worked out from its JSON alone. */
namespace touchline {

struct TableShape
{
    QStringList rows; // names of the lists from the outside in; none: the answer is the list
    QString beside = {};
    bool named = false; // "values" are of the answer's "columns"
};

using ExpectedRow = QMap<QString, QJsonValue>;

class ExpectedTable
{
public:
    static QList<ExpectedRow> of(const QJsonValue &data, const TableShape &shape)
    {
        ExpectedTable table(shape);
        if (shape.rows.isEmpty()) {
            for (const auto &row : data.toArray())
                table.element(row.toObject(), 0, {}, {});
        } else {
            if (shape.named)
                table.m_columns = data.toObject().value(QStringLiteral("columns")).toArray();
            table.element(data.toObject(), 0, QStringLiteral("answer."), {});
        }
        return table.m_rows;
    }

private:
    explicit ExpectedTable(TableShape shape) : m_shape(std::move(shape)) {}

    void element(QJsonObject object, qsizetype depth, const QString &prefix, ExpectedRow row)
    {
        if (depth == m_shape.rows.size()) {
            leaves(object, prefix, row, false);
            m_rows.append(row);
            return;
        }
        const QString name = m_shape.rows[depth];
        const auto list = object.take(name).toArray();
        if (depth == 0 && m_shape.named)
            object.remove(QStringLiteral("columns"));
        const auto beside = m_shape.beside.isEmpty() ? QJsonArray() : object.take(m_shape.beside).toArray();
        leaves(object, prefix, row, depth == 0);
        for (qsizetype index = 0; index < list.size(); ++index) {
            auto inner = row;
            const bool last = depth + 1 == m_shape.rows.size();
            if (last && index < beside.size())
                leaves(beside[index].toObject(), m_shape.beside + QLatin1Char('.'), inner, false);
            element(list[index].toObject(), depth + 1, last ? QString() : name + QLatin1Char('.'), inner);
        }
    }

    void leaves(const QJsonObject &object, const QString &prefix, ExpectedRow &row, bool outermost) const
    {
        for (auto member = object.begin(); member != object.end(); ++member)
            leaf(member.value(), prefix + member.key(), row, outermost);
    }

    void leaf(const QJsonValue &value, const QString &path, ExpectedRow &row, bool outermost) const
    {
        static const QStringList intervals{QStringLiteral("ci95"), QStringLiteral("mean_ci95"), QStringLiteral("axis")};
        const QString name = path.section(QLatin1Char('.'), -1);
        if (value.isObject()) {
            leaves(value.toObject(), path + QLatin1Char('.'), row, outermost);
        } else if (!value.isArray()) {
            if (!value.isNull())
                row.insert(path, value);
        } else if (const auto list = value.toArray(); intervals.contains(name)) {
            row.insert(path + QStringLiteral(".low"), list.at(0));
            row.insert(path + QStringLiteral(".high"), list.at(1));
        } else if (m_shape.named && path == QLatin1StringView("values")) {
            values(list, row);
        } else if (!list.isEmpty() && list.at(0).isObject()) {
            for (qsizetype index = 0; index < list.size() && !outermost; ++index)
                leaves(list[index].toObject(), path + QStringLiteral(".%1.").arg(index + 1), row, false);
        } else if (!list.isEmpty()) { // of an empty one nobody can see whether it is of objects
            QStringList words;
            for (const auto &item : list)
                words.append(item.isString() ? item.toString() : QString::number(item.toDouble(), 'g', QLocale::FloatingPointShortest));
            row.insert(path, words.join(QLatin1Char(' ')));
        }
    }

    void values(const QJsonArray &list, ExpectedRow &row) const
    {
        for (qsizetype index = 0; index < list.size(); ++index) {
            const QString path = QStringLiteral("values.") + m_columns.at(index).toString();
            if (list[index].isObject())
                row.insert(path + QStringLiteral("_reason"), list[index].toObject().value(QStringLiteral("reason")));
            else if (!list[index].isNull())
                row.insert(path, list[index]);
        }
    }

    TableShape m_shape;
    QJsonArray m_columns;
    QList<ExpectedRow> m_rows;
};

} // namespace touchline
