// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zipparts.h"
#include "core/import/findings.h"
#include <zip.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype piece = 64 * 1024;
constexpr qsizetype longestName = 255;

/** A name that stays below the root of the zip and is written in one way only. */
bool isSoundName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const QStringList folders = QString(name.endsWith(u'/') ? name.chopped(1) : name).split(u'/');
    return std::ranges::none_of(folders, [](const QString &folder) { return folder.isEmpty() || folder == "."_L1 || folder == ".."_L1; });
}

QString mebibytes(qint64 bytes)
{
    return QString::number(double(bytes) / 1048576, 'g', 6);
}

} // namespace

void ZipParts::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::unexpected<Error> ZipParts::refused(const QString &code, const QString &detail, ErrorCode kind) const
{
    return refusedFor({.code = code, .detail = detail, .file = m_fileName}, kind);
}

std::unexpected<Error> ZipParts::damaged(const QString &why) const
{
    return refused(u"file_damaged"_s, u"The file is damaged or was cut off (%1). Save or send it again."_s.arg(why));
}

Result<ZipParts> ZipParts::open(const QByteArray &bytes, const QString &fileName, const ZipLimits &limits)
{
    ZipParts parts(bytes, fileName, limits);
    if (const auto opened = parts.openArchive(); !opened)
        return failed(opened);
    if (const auto read = parts.readDirectory(); !read)
        return failed(read);
    return parts;
}

Result<void> ZipParts::openArchive()
{
    if (m_bytes.size() > m_limits.bytesIn)
        return refused(u"file_too_large"_s,
                       u"The workbook is larger than %1 MiB. Save its sheet as CSV."_s.arg(mebibytes(m_limits.bytesIn)),
                       ErrorCode::TooLarge);
    if (m_bytes.isEmpty())
        return damaged(u"it is empty"_s); // libzip would begin a new one
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    if (source)
        m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source && !m_archive)
        zip_source_free(source);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return m_archive ? Result<void>{} : damaged(why);
}

Result<void> ZipParts::checkSizes(qint64 in, qint64 out, const QString &part) const
{
    if (out > m_limits.bytesOut)
        return refused(
            u"zip_too_large"_s,
            u"The workbook has more than %1 MiB unpacked. Leave out what the import does not need, or save its sheet as CSV."_s.arg(
                mebibytes(m_limits.bytesOut)),
            ErrorCode::TooLarge);
    // Divided, not multiplied: no directory can make it overflow.
    if (out / m_limits.ratio > in || (out / m_limits.ratio == in && out % m_limits.ratio > 0))
        return refused(
            u"zip_ratio"_s,
            u"The part \"%1\" of the workbook is packed more than %2 to one, as only a zip bomb is. Save its sheet as CSV."_s.arg(part).arg(
                m_limits.ratio),
            ErrorCode::TooLarge);
    return {};
}

Result<void> ZipParts::readDirectory()
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.entries)
        return refused(u"zip_entries"_s,
                       u"The workbook has more than %1 parts (sheets, pictures and others). Save its sheet as CSV."_s.arg(m_limits.entries),
                       ErrorCode::TooLarge);
    qint64 in = 0;
    qint64 out = 0;
    for (qint64 entry = 0; entry < count; ++entry) {
        zip_stat_t about;
        constexpr auto needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(entry), 0, &about) != 0 || (about.valid & needed) != needed)
            return damaged(u"its directory is incomplete"_s);
        const QString name = QString::fromUtf8(about.name);
        if (!isSoundName(name))
            return refused(u"zip_name"_s, u"The workbook has a part with the name \"%1\", which no workbook has."_s.arg(name.left(100)));
        if (m_index.contains(name.toLower()))
            return refused(u"zip_duplicate"_s, u"The workbook has the part \"%1\" twice."_s.arg(name));
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
            return refused(u"file_encrypted"_s, u"The file is encrypted. Save it without a password."_s);
        if (about.comp_size > quint64(m_bytes.size()))
            return damaged(u"a part is said to be longer than the file"_s);
        in += qint64(about.comp_size);
        // A size that no file has would overflow the sum.
        out += qint64(std::min<quint64>(about.size, quint64(m_limits.bytesOut) + 1));
        if (const auto sound = checkSizes(in, out, name); !sound && out > m_limits.bytesOut)
            return sound;
        if (const auto sound = checkSizes(qint64(about.comp_size), qint64(about.size), name); !sound)
            return sound;
        if (in > m_bytes.size())
            return refused(u"zip_overlap"_s, u"Parts of the workbook lie over each other, as only in a zip bomb."_s);
        m_index.insert(name.toLower(), quint64(entry));
    }
    return {};
}

Result<void> ZipParts::read(const QString &part, const std::function<Result<void>(QByteArrayView)> &take)
{
    const auto entry = m_index.constFind(part.toLower());
    if (entry == m_index.cend())
        return fail(ErrorCode::NotFound);
    zip_stat_t about;
    if (zip_stat_index(m_archive.get(), *entry, 0, &about) != 0)
        return damaged(u"its directory is incomplete"_s);
    const std::unique_ptr<zip_file_t, decltype([](zip_file_t *file) { zip_fclose(file); })> file(
        zip_fopen_index(m_archive.get(), *entry, 0));
    if (!file)
        return damaged(QString::fromUtf8(zip_error_strerror(zip_get_error(m_archive.get()))));
    QByteArray buffer(piece, Qt::Uninitialized);
    qint64 out = 0;
    while (true) {
        const qint64 got = zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0)
            return damaged(QString::fromUtf8(zip_error_strerror(zip_file_get_error(file.get()))));
        if (got == 0)
            return {};
        out += got;
        m_bytesOut += got;
        if (m_bytesOut > m_limits.bytesOut)
            return checkSizes(m_bytesOut, m_bytesOut, part);
        if (const auto sound = checkSizes(qint64(about.comp_size), out, part); !sound)
            return sound;
        if (const auto taken = take(QByteArrayView(buffer).first(got)); !taken)
            return taken;
    }
}

} // namespace touchline
