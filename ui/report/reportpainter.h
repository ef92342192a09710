// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/report/reportsheet.h"
#include <QtGui/QImage>
#include <QtGui/QPageSize>

class QIODevice;
class QPagedPaintDevice;
class QPdfWriter;

namespace touchline {

/** How a report looks, whatever it says. */
struct ReportLook
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    QImage logo; // at the end of the head; null: none
    bool rightToLeft = false;
};

/** A page is drawn in pixels of 1/96 inch, whatever it is drawn on: the screen's preview, a printer and the file are the same page. */
inline constexpr int reportDotsPerInch = 96;

/** The page in those pixels. */
QRectF reportPage(QPageSize::PageSizeId paper);
/** Draws one page at the painter's origin. Fonts and colours are those of print, not of the window. */
void paintReport(QPainter &painter, const ReportSheet &sheet, const ReportLook &look);
/** Makes a PDF with one page per sheet; text stays text, its fonts are embedded. */
class ReportWriter
{
public:
    /** `device` is open; the title is that of the document. */
    ReportWriter(QIODevice *device, const QString &title, const ReportLook &look);
    ~ReportWriter();
    /** False where nothing can be written. */
    bool add(const ReportSheet &sheet);
    bool finish();

private:
    ReportLook m_look;
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<QPainter> m_painter;
    bool m_first = true;
};

} // namespace touchline
