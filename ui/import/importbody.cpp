// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importbody.h"
#include "ui/import/piecesdevice.h"
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class BodyWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportBody)
};

/** Parts in their order, and the end. */
class Parts
{
public:
    void add(const QByteArray &fields, const QByteArray &content) { m_device->add(head(fields) + content + "\r\n"); }
    void addFile(const QString &path, const QString &name, qint64 size)
    {
        m_device->add(head("name=\"file\"; filename=\"" + name.toUtf8() + '"'));
        m_device->addFile(path, size);
        m_device->add("\r\n");
    }
    ImportBody take()
    {
        m_device->add("--" + m_mark + "--\r\n");
        m_device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return {.contentType = "multipart/form-data; boundary=" + m_mark, .sending = {.bytes = {}, .device = m_device, .progress = {}}};
    }

private:
    QByteArray head(const QByteArray &fields) const { return "--" + m_mark + "\r\nContent-Disposition: form-data; " + fields + "\r\n\r\n"; }
    const QByteArray m_mark = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    std::shared_ptr<PiecesDevice> m_device = std::make_shared<PiecesDevice>();
};

/** Without what would end a quoted name. */
QString plainName(const QString &path)
{
    return QFileInfo(path).fileName().remove(u'"').remove(u'\\').remove(u'\r').remove(u'\n');
}

} // namespace

ImportBody bodyOf(const PreparedImport &prepared)
{
    Parts parts;
    parts.add("name=\"template\"", prepared.mapping);
    parts.add("name=\"file\"; filename=\"lines.csv\"", prepared.lines);
    parts.add("name=\"file\"; filename=\"teams.csv\"", prepared.teams);
    return parts.take();
}

Result<ImportBody> bodyOf(const RecognisedSource &source)
{
    if (source.files.size() > ImportBody::mostFiles)
        return fail(ErrorCode::TooLarge,
                    BodyWords::tr("These are more than %n files. Bring fewer at a time: a part of the season does no "
                                  "harm, the rest can follow.",
                                  nullptr, int(ImportBody::mostFiles)));
    Parts parts;
    QSet<QString> names;
    qint64 all = 0;
    for (const QString &path : source.files) {
        const QFileInfo info(path);
        const QString name = plainName(path);
        if (!info.isReadable())
            return fail(ErrorCode::Unavailable, BodyWords::tr("%1 cannot be read.").arg(path));
        if (names.contains(name.toLower()))
            return fail(ErrorCode::Conflict,
                        BodyWords::tr("There are two files called %1. Rename one, or bring the files of one folder only.").arg(name));
        all += info.size();
        if (info.size() > ImportBody::largestFile || all > ImportBody::largest)
            return fail(
                ErrorCode::TooLarge,
                BodyWords::tr("%1 is too much: a file may have %2, all together %3. Use the command touchlined import for it.")
                    .arg(name, QLocale().formattedDataSize(ImportBody::largestFile), QLocale().formattedDataSize(ImportBody::largest)));
        names.insert(name.toLower());
        parts.addFile(path, name, info.size());
    }
    return parts.take();
}

} // namespace touchline
