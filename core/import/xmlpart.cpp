// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmlpart.h"
#include "core/import/findings.h"
#include <expat.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr size_t deepest = 64;
constexpr qint64 longestMark = 1024 * 1024;
constexpr char separator = '\n'; // namespace and name: it can stand in neither
constexpr QByteArrayView relationshipId = "/relationships\nid";

/** The name, if it belongs to one of the languages of workbooks: transitional, strict, and that of relationships. */
QByteArrayView knownName(const char *qualified)
{
    const QByteArrayView whole(qualified);
    const auto at = whole.lastIndexOf(separator);
    if (at < 0)
        return {};
    const auto space = whole.first(at);
    const bool known = space == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        || space == "http://purl.oclc.org/ooxml/spreadsheetml/main"
        || space == "http://schemas.openxmlformats.org/package/2006/relationships";
    return known ? whole.sliced(at + 1) : QByteArrayView();
}

/** One run of the parser over one part. */
class Walk
{
public:
    Walk(const QString &part, const QString &fileName, const std::stop_token &stop, XmlPart &made)
        : m_part(part), m_fileName(fileName), m_stop(stop), m_made(made), m_parser(XML_ParserCreateNS(nullptr, separator))
    {
        if (!m_parser)
            return;
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDocumentType);
        XML_SetEntityDeclHandler(m_parser.get(), onEntity);
        XML_SetParamEntityParsing(m_parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
    }

    Result<void> take(QByteArrayView bytes)
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, u"The reading of the files was stopped."_s);
        if (!m_parser)
            return fail(ErrorCode::Unavailable, u"There is no memory left."_s);
        m_silence += bytes.size();
        const auto status = XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), bytes.isEmpty());
        if (!m_result)
            return m_result;
        if (status != XML_STATUS_OK)
            return refused(u"xml_broken"_s,
                           u"The part \"%1\" of the workbook is damaged (%2). Save it again."_s.arg(
                               m_part, QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())))));
        // A mark that does not end is kept in memory by the parser, which tells nothing meanwhile.
        if (m_silence > longestMark)
            return refused(u"xml_mark"_s,
                           u"The part \"%1\" of the workbook has a mark of more than a MiB, as no workbook has."_s.arg(m_part));
        return {};
    }

private:
    static Walk &self(void *data)
    {
        Walk &walk = *static_cast<Walk *>(data);
        walk.m_silence = 0;
        return walk;
    }

    static void onStart(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        Walk &walk = self(data);
        if (!walk.m_result)
            return;
        if (walk.m_open.size() == deepest)
            return walk.stopWith(
                walk.refused(u"xml_depth"_s, u"The part \"%1\" of the workbook is nested deeper than any is."_s.arg(walk.m_part)));
        const auto known = knownName(name);
        const XmlElement element{.name = known, .parent = walk.open(), .attributes = attributes};
        auto result = walk.m_made.start(element);
        walk.m_open.emplace_back(known.toByteArray());
        if (!result)
            walk.stopWith(std::move(result));
    }

    static void onEnd(void *data, const XML_Char *)
    {
        Walk &walk = self(data);
        if (!walk.m_result)
            return;
        const QByteArray name = std::move(walk.m_open.back());
        walk.m_open.pop_back();
        if (auto result = walk.m_made.end(name, walk.open()); !result)
            walk.stopWith(std::move(result));
    }

    static void onText(void *data, const XML_Char *text, int size)
    {
        Walk &walk = self(data);
        if (!walk.m_result)
            return;
        if (auto result = walk.m_made.text(QByteArrayView(text, size)); !result)
            walk.stopWith(std::move(result));
    }

    static void onDocumentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int) { self(data).declares(); }

    static void onEntity(void *data, const XML_Char *, int, const XML_Char *, int, const XML_Char *, const XML_Char *, const XML_Char *,
                         const XML_Char *)
    {
        self(data).declares();
    }

    void declares()
    {
        if (m_result)
            stopWith(refused(u"xml_declaration"_s,
                             u"The part \"%1\" of the workbook declares a document type or entities, as no workbook does."_s.arg(m_part)));
    }

    void stopWith(Result<void> result)
    {
        m_result = std::move(result);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    Result<void> refused(const QString &code, const QString &detail) const
    {
        return refusedFor({.code = code, .detail = detail, .file = m_fileName});
    }

    QByteArrayView open() const { return m_open.empty() ? QByteArrayView() : QByteArrayView(m_open.back()); }

    const QString m_part;
    const QString m_fileName;
    const std::stop_token m_stop;
    XmlPart &m_made;
    const std::unique_ptr<XML_ParserStruct, decltype([](XML_ParserStruct *parser) { XML_ParserFree(parser); })> m_parser;
    std::vector<QByteArray> m_open; // names of the elements around
    Result<void> m_result;
    qint64 m_silence = 0; // bytes since the parser last told anything
};

} // namespace

std::optional<QByteArrayView> XmlElement::attribute(QByteArrayView wanted) const
{
    for (const auto *at = attributes; *at; at += 2) {
        if (wanted == QByteArrayView(at[0]))
            return QByteArrayView(at[1]);
    }
    return std::nullopt;
}

bool XmlElement::flag(QByteArrayView wanted) const
{
    const auto value = attribute(wanted);
    return value && (*value == "1" || *value == "true");
}

QString XmlElement::relationship() const
{
    for (const auto *at = attributes; *at; at += 2) {
        if (QByteArrayView(at[0]).endsWith(relationshipId))
            return QString::fromUtf8(at[1]);
    }
    return {};
}

Result<void> readXml(ZipParts &parts, const QString &part, const QString &fileName, const std::stop_token &stop, XmlPart &made)
{
    Walk walk(part, fileName, stop, made);
    if (const auto read = parts.read(part, [&walk](QByteArrayView bytes) { return walk.take(bytes); }); !read)
        return read;
    return walk.take({}); // the end: whatever is open still is an error
}

} // namespace touchline
