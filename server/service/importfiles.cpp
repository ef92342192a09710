// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importfiles.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 longestPiece = 64 * 1024;
constexpr int mostFields = 20; // in the head of a part
constexpr qsizetype longestTemplate = 1024 * 1024;

QByteArrayView typeOf(QByteArrayView mediaType)
{
    const auto end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.first(end)).trimmed();
}

/** name="value" or name=value of a field. */
QString parameterOf(const QString &field, QLatin1StringView name)
{
    static const QRegularExpression parameter(u";\\s*([\\w*-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s);
    for (auto found = parameter.globalMatch(field); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return match.captured(2) + match.captured(3);
    }
    return {};
}

bool isMultipart(const QByteArray &mediaType)
{
    return typeOf(mediaType).compare("multipart/form-data", Qt::CaseInsensitive) == 0;
}

std::unexpected<Error> unsound(const QString &detail)
{
    return fail(ErrorCode::Malformed, detail, {{.code = u"multipart"_s, .detail = detail}});
}

/** Reads a multipart body line by line, and writes each part where it belongs. */
class Unpacking
{
public:
    Unpacking(QFile &body, const QString &folder, const QByteArray &boundary) : m_body(body), m_folder(folder), m_mark("--" + boundary) {}

    Result<ImportFiles> unpack(const std::stop_token &stop)
    {
        bool lineStart = true;
        while (!m_closed && !m_body.atEnd()) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, u"The reading of the files was stopped."_s);
            QByteArray piece = m_body.readLine(longestPiece);
            if (lineStart && isMark(piece)) {
                m_closed = piece.sliced(m_mark.size()).startsWith("--");
                if (const auto next = m_closed ? endPart() : beginPart(); !next)
                    return failed(next);
                continue;
            }
            lineStart = piece.endsWith('\n');
            if (const auto kept = keep(piece); !kept)
                return failed(kept);
        }
        if (!m_closed)
            return unsound(u"The multipart body has no end: its last boundary is missing."_s);
        return std::move(m_files);
    }

private:
    bool isMark(const QByteArray &line) const
    {
        if (!line.startsWith(m_mark))
            return false;
        const auto rest = line.sliced(m_mark.size()).trimmed();
        return rest.isEmpty() || rest == "--";
    }

    Result<void> endPart()
    {
        m_held.clear(); // the line break before a boundary belongs to it
        m_isTemplate = false;
        if (!m_file.isOpen())
            return {};
        const bool flushed = m_file.flush();
        m_file.close();
        return flushed ? Result<void>{} : fail(ErrorCode::Unavailable, u"The server's disk is full, or does not answer."_s);
    }

    Result<void> beginPart()
    {
        if (const auto ended = endPart(); !ended)
            return ended;
        QString disposition;
        for (int field = 0;; ++field) {
            const QByteArray line = m_body.readLine(longestPiece);
            if (line.trimmed().isEmpty())
                break;
            if (field == mostFields || !line.endsWith('\n'))
                return unsound(u"A part of the multipart body has a head that is too long."_s);
            if (line.toLower().startsWith("content-disposition:"))
                disposition = QString::fromUtf8(line.trimmed());
        }
        if (parameterOf(disposition, "name"_L1) == "template"_L1) {
            m_isTemplate = true;
            return {};
        }
        const QString sent = parameterOf(disposition, "filename"_L1);
        if (sent.isEmpty())
            return unsound(u"A part of the multipart body has no file name; what is not a file goes into the query."_s);
        const QString name = safeFileName(sent);
        if (m_files.paths.size() == mostFiles)
            return unsound(u"There are more than %1 files."_s.arg(mostFiles));
        m_file.setFileName(m_folder + u'/' + name);
        if (m_file.exists())
            return unsound(u"Two files are called \"%1\"."_s.arg(name));
        if (!m_file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
        m_files.paths.append(m_file.fileName());
        return {};
    }

    Result<void> keep(QByteArray piece)
    {
        if (!m_file.isOpen() && !m_isTemplate)
            return {}; // before the first boundary
        const qsizetype breaks = piece.endsWith("\r\n") ? 2 : piece.endsWith('\n') ? 1 : 0;
        const QByteArray whole = std::exchange(m_held, piece.last(breaks)) + piece.first(piece.size() - breaks);
        if (m_isTemplate) {
            m_files.ownTemplate += whole;
            if (m_files.ownTemplate.size() > longestTemplate)
                return fail(ErrorCode::TooLarge, u"The import template is larger than 1 MiB."_s);
            return {};
        }
        if (m_file.write(whole) != whole.size())
            return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
        return {};
    }

    QFile &m_body;
    const QString m_folder;
    const QByteArray m_mark;
    QFile m_file;
    QByteArray m_held; // a line break that may belong to a boundary
    ImportFiles m_files;
    bool m_isTemplate = false;
    bool m_closed = false;
};

} // namespace

Result<void> isImportType(const QByteArray &mediaType)
{
    const auto type = typeOf(mediaType);
    if (isMultipart(mediaType)) {
        const QString boundary = parameterOf(QString::fromLatin1(mediaType), "boundary"_L1);
        if (boundary.isEmpty() || boundary.size() > 70)
            return fail(ErrorCode::Malformed, u"multipart/form-data needs a boundary of 1 to 70 characters."_s);
        return {};
    }
    if (type.compare("text/csv", Qt::CaseInsensitive) == 0 || type.compare(workbookType, Qt::CaseInsensitive) == 0)
        return {};
    return fail(ErrorCode::Unsupported,
                u"Send one file as text/csv or as a workbook (%1), or several as multipart/form-data. JSON is not read yet: save the table "
                "as CSV."_s.arg(QLatin1StringView(workbookType)));
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression unsafe(u"[^\\w. -]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString last = name.section(u'/', -1).section(u'\\', -1).trimmed();
    last.replace(unsafe, u"_"_s);
    while (last.startsWith(u'.'))
        last.remove(0, 1);
    constexpr qsizetype longest = 60; // of the end, which tells the kind of file
    return last.isEmpty() ? u"import.csv"_s : last.last(std::min(longest, last.size()));
}

Result<ImportFiles> unpackImport(Spool &spool, const QString &folder, const QString &name, const std::stop_token &stop)
{
    if (!isMultipart(spool.mediaType())) {
        const bool book = typeOf(spool.mediaType()).compare(workbookType, Qt::CaseInsensitive) == 0;
        const QString path = folder + u'/' + safeFileName(name.isEmpty() && book ? u"import.xlsx"_s : name);
        if (const auto moved = spool.moveTo(path); !moved)
            return failed(moved);
        return ImportFiles{.paths = {path}, .ownTemplate = {}};
    }
    QFile body(spool.path());
    if (!body.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, u"The server cannot read what was sent."_s);
    const QByteArray boundary = parameterOf(QString::fromLatin1(spool.mediaType()), "boundary"_L1).toLatin1();
    return Unpacking(body, folder, boundary).unpack(stop);
}

} // namespace touchline
