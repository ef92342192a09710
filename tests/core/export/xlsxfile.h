// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace touchline {

/** A workbook read back, by nothing of what wrote it: zip and XML as their specifications say. */
class XlsxFile
{
public:
    struct Cell
    {
        QString type; // "s", "b", "n", "str"; formulas: "f"
        QString text; // shared strings looked up
        QString format; // number format; empty: general
        bool bold = false;
        bool quotePrefix = false;
    };

    /** Not good where a header, size or checksum of the archive is wrong, or a part is missing or no XML. */
    explicit XlsxFile(const QByteArray &bytes);
    bool isGood() const { return m_good; }
    QString sheetName() const { return m_sheetName; }
    int frozenRows() const { return m_frozenRows; }
    /** By row and column; what is not there is empty. */
    const QList<QList<Cell>> &rows() const { return m_rows; }
    QByteArray part(const QString &name) const { return m_parts.value(name); }
    QStringList parts() const { return m_parts.keys(); }

private:
    struct Style
    {
        QString format;
        bool bold = false;
        bool quotePrefix = false;
    };
    bool unzip(const QByteArray &bytes);
    bool readStrings();
    bool readStyles();
    bool readSheet();
    bool m_good = false;
    QHash<QString, QByteArray> m_parts;
    QStringList m_strings;
    QList<Style> m_styles;
    QString m_sheetName;
    int m_frozenRows = 0;
    QList<QList<Cell>> m_rows;
};

} // namespace touchline
