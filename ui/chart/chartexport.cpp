// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

/** What leaves a chart: pictures, drawings, pages, the clipboard. */
namespace touchline {

QImage ChartView::toImage(double scale) const
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintAll(painter, -1, nullptr);
    return image;
}

Result<void> ChartView::savePng(const QString &path, double scale) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !toImage(scale).save(&file, "PNG") || !file.commit())
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

Result<void> ChartView::saveSvg(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    generator.setDescription(summary());
    QPainter painter(&generator);
    paintAll(painter, -1, nullptr);
    if (!painter.end() || !file.commit())
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

Result<void> ChartView::savePdf(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    QPdfWriter writer(&file);
    writer.setTitle(accessibleName());
    writer.setCreator(QStringLiteral("Touchline"));
    constexpr int dotsPerInch = 96; // a pixel of the screen is as large on paper
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size()) * 72 / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    paintAll(painter, -1, nullptr);
    if (!painter.end() || !file.commit())
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

void ChartView::copyToClipboard() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(toImage(2));
    mime->setText(table().toTsv());
    QGuiApplication::clipboard()->setMimeData(mime.release()); // the clipboard takes ownership
}

} // namespace touchline
