// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/numberformat.h"
#include "core/import/xmlpart.h"
#include <QtCore/QList>
#include <vector>

namespace touchline {

/** The file that is read: its parts, its name for the findings, and whether to go on. */
struct XlsxSource
{
    ZipParts &parts;
    QString fileName;
    std::stop_token stop;

    /** A refusal of the file, with what is known of the place. */
    std::unexpected<Error> refused(const QString &code, const QString &detail, ErrorCode kind = ErrorCode::Malformed, qint64 row = 0) const;
    Result<void> read(const QString &part, XmlPart &made) const { return readXml(parts, part, fileName, stop, made); }
};

/** What a workbook says of itself: its sheets, and where its texts and formats are. */
struct XlsxBook
{
    struct Sheet
    {
        QString name;
        QString part;
        bool visible = true;
    };
    QList<Sheet> sheets; // of cells; charts are none
    QString stringsPart; // empty: none
    QString stylesPart;
    bool since1904 = false;

    static Result<XlsxBook> open(const XlsxSource &source);
    /** The sheet of that name, else the first that is not hidden. */
    Result<Sheet> choose(const XlsxSource &source, const QString &name) const;
    /** What the styles that cells name make of their numbers, by the index that cells use. */
    Result<std::vector<NumberFormat>> formats(const XlsxSource &source) const;
};

} // namespace touchline
