// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxbook.h"
#include "core/import/findings.h"
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostRelationships = 1000;
constexpr size_t mostStyles = 65'536; // Excel has 65,490
constexpr qsizetype longestCode = 1000;

struct Relationship
{
    QString kind; // last part of its type: "worksheet"
    QString part;
};

/** "xl/worksheets/sheet1.xml" of "worksheets/sheet1.xml" in xl; empty when it leads out of the file. */
QString partAt(const QString &folder, const QString &target)
{
    QStringList way = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const auto steps = target.split(u'/', Qt::SkipEmptyParts); const QString &step : steps) {
        if (step == ".."_L1 && way.isEmpty())
            return {};
        if (step == ".."_L1)
            way.removeLast();
        else if (step != "."_L1)
            way.append(step);
    }
    return way.join(u'/');
}

class Relationships : public XmlPart
{
public:
    Relationships(const XlsxSource &source, const QString &folder) : m_source(source), m_folder(folder) {}

    Result<void> start(const XmlElement &element) override
    {
        if (element.name != "Relationship" || element.text("TargetMode") == "External"_L1)
            return {};
        if (found.size() == mostRelationships)
            return m_source.refused(u"too_many_parts"_s, u"The workbook has more than %1 relationships."_s.arg(mostRelationships),
                                    ErrorCode::TooLarge);
        const Relationship one{.kind = element.text("Type").section(u'/', -1), .part = partAt(m_folder, element.text("Target"))};
        if (!one.part.isEmpty())
            found.insert(element.text("Id"), one);
        return {};
    }
    Result<void> end(QByteArrayView, QByteArrayView) override { return {}; }

    QString partOf(QLatin1StringView kind) const
    {
        for (const Relationship &one : found) {
            if (one.kind == kind)
                return one.part;
        }
        return {};
    }

    QHash<QString, Relationship> found; // by id

private:
    const XlsxSource &m_source;
    const QString m_folder;
};

class Workbook : public XmlPart
{
public:
    Workbook(const XlsxSource &source, const Relationships &relationships, XlsxBook &book)
        : m_source(source), m_relationships(relationships), m_book(book)
    {}

    Result<void> start(const XmlElement &element) override
    {
        if (element.name == "workbookPr")
            m_book.since1904 = element.flag("date1904");
        if (element.name != "sheet" || element.parent != "sheets")
            return {};
        const auto target = m_relationships.found.value(element.relationship());
        if (target.kind != "worksheet"_L1)
            return {};
        if (m_book.sheets.size() == mostRelationships)
            return m_source.refused(u"too_many_parts"_s, u"The workbook has more than %1 sheets."_s.arg(mostRelationships),
                                    ErrorCode::TooLarge);
        const auto state = element.text("state");
        m_book.sheets.append(
            {.name = element.text("name").left(100), .part = target.part, .visible = state != "hidden"_L1 && state != "veryHidden"_L1});
        return {};
    }
    Result<void> end(QByteArrayView, QByteArrayView) override { return {}; }

private:
    const XlsxSource &m_source;
    const Relationships &m_relationships;
    XlsxBook &m_book;
};

class Styles : public XmlPart
{
public:
    explicit Styles(const XlsxSource &source) : m_source(source) {}

    Result<void> start(const XmlElement &element) override
    {
        const bool code = element.name == "numFmt" && element.parent == "numFmts";
        if (!code && (element.name != "xf" || element.parent != "cellXfs"))
            return {};
        if (formats.size() == mostStyles || size_t(m_codes.size()) == mostStyles)
            return m_source.refused(u"too_many_styles"_s, u"The workbook has more than %1 formats of cells."_s.arg(mostStyles),
                                    ErrorCode::TooLarge);
        const int id = element.text("numFmtId").toInt();
        if (code)
            m_codes.insert(id, NumberFormat::ofCode(element.text("formatCode").left(longestCode)));
        else
            formats.push_back(m_codes.contains(id) ? m_codes.value(id) : NumberFormat::ofNumber(id));
        return {};
    }
    Result<void> end(QByteArrayView, QByteArrayView) override { return {}; }

    std::vector<NumberFormat> formats;

private:
    const XlsxSource &m_source;
    QHash<int, NumberFormat> m_codes; // they stand before the styles that use them
};

} // namespace

std::unexpected<Error> XlsxSource::refused(const QString &code, const QString &detail, ErrorCode kind, qint64 row) const
{
    return refusedFor({.code = code, .detail = detail, .file = fileName, .line = row}, kind);
}

Result<XlsxBook> XlsxBook::open(const XlsxSource &source)
{
    const auto missing = [&source](const QString &part) {
        return source.refused(u"part_missing"_s, u"The workbook lacks its part \"%1\": it is damaged, or no workbook."_s.arg(part));
    };
    if (source.parts.contains(u"content.xml"_s) && source.parts.contains(u"mimetype"_s))
        return source.refused(u"not_a_workbook"_s, u"This is an OpenDocument file. Save the sheet as .xlsx or as CSV."_s);
    if (!source.parts.contains(u"_rels/.rels"_s))
        return source.refused(
            u"not_a_workbook"_s,
            u"This zip file is no Excel workbook. Unpack it and import what is in it, or save the sheet as .xlsx or CSV."_s);
    Relationships roots(source, {});
    if (const auto read = source.read(u"_rels/.rels"_s, roots); !read)
        return failed(read);
    const QString main = roots.partOf("officeDocument"_L1);
    if (main.endsWith(".bin"_L1))
        return source.refused(u"not_a_workbook"_s, u"This is a binary workbook (.xlsb). Save it as .xlsx or as CSV."_s);
    if (!source.parts.contains(main))
        return missing(main.isEmpty() ? u"workbook"_s : main);
    const QString folder = main.section(u'/', 0, -2);
    const QString links = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + main.section(u'/', -1) + u".rels"_s;
    if (!source.parts.contains(links))
        return missing(links);
    Relationships relationships(source, folder);
    if (const auto read = source.read(links, relationships); !read)
        return failed(read);
    XlsxBook book{.stringsPart = relationships.partOf("sharedStrings"_L1), .stylesPart = relationships.partOf("styles"_L1)};
    Workbook workbook(source, relationships, book);
    if (const auto read = source.read(main, workbook); !read)
        return failed(read);
    for (const QString &part : {book.stringsPart, book.stylesPart}) {
        if (!part.isEmpty() && !source.parts.contains(part))
            return missing(part);
    }
    return book;
}

Result<XlsxBook::Sheet> XlsxBook::choose(const XlsxSource &source, const QString &name) const
{
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(u'"' + sheet.name + u'"');
    const auto chosen = std::ranges::find_if(sheets, [&name](const Sheet &sheet) {
        return name.isEmpty() ? sheet.visible : sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (chosen == sheets.end() && !name.isEmpty())
        return source.refused(
            u"sheet_missing"_s,
            u"The workbook has no sheet \"%1\"; it has %2."_s.arg(
                name.left(100), names.isEmpty() ? u"none"_s : names.first(std::min<qsizetype>(20, names.size())).join(u", "_s)));
    if (chosen == sheets.end())
        return source.refused(u"sheet_missing"_s, u"The workbook has no sheet that is not hidden. Show the one to import, or name it."_s);
    if (!source.parts.contains(chosen->part))
        return source.refused(u"part_missing"_s, u"The workbook lacks its part \"%1\": it is damaged, or no workbook."_s.arg(chosen->part));
    return *chosen;
}

Result<std::vector<NumberFormat>> XlsxBook::formats(const XlsxSource &source) const
{
    Styles styles(source);
    if (stylesPart.isEmpty())
        return styles.formats;
    if (const auto read = source.read(stylesPart, styles); !read)
        return failed(read);
    return std::move(styles.formats);
}

} // namespace touchline
