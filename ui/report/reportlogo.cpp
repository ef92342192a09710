// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlogo.h"
#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QImageReader>

namespace touchline {

namespace {

class LogoWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportLogo)
};

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}

} // namespace

Result<QImage> loadLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, LogoWords::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(largestLogoFile + 1);
    if (bytes.size() > largestLogoFile)
        return fail(ErrorCode::TooLarge,
                    LogoWords::tr("The logo has more than %1 MB. Save it smaller.").arg(largestLogoFile / (1024 * 1024)));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return fail(ErrorCode::Unsupported, LogoWords::tr("The logo is neither a PNG nor a JPEG picture. Save it as one of these."));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size(); // from the head, before a pixel is unpacked
    if (!size.isValid() || size.width() > longestLogoSide || size.height() > longestLogoSide)
        return fail(ErrorCode::TooLarge,
                    LogoWords::tr("The logo is larger than %1 × %1 pixels, or broken. Save it smaller.").arg(longestLogoSide));
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Malformed, LogoWords::tr("The logo cannot be read: %1").arg(reader.errorString()));
    return image;
}

} // namespace touchline
