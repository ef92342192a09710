// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"
#include "ui/report/reportlayout.h"
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace touchline {

QRectF reportPage(QPageSize::PageSizeId paper)
{
    return QRectF(QPointF(), QPageSize(paper).sizePixels(reportDotsPerInch));
}

void paintReport(QPainter &painter, const ReportSheet &sheet, const ReportLook &look)
{
    ReportLayout layout(painter, reportPage(look.paper), look.rightToLeft);
    layout.head(sheet.title, sheet.lines, look.logo);
    layout.tiles(sheet.tiles);
    layout.note(sheet.cohort);
    layout.charts(sheet.trend, sheet.radar);
    layout.foot(sheet.source);
    layout.results(sheet.versus, sheet.form);
    layout.table(sheet.table);
}

ReportWriter::ReportWriter(QIODevice *device, const QString &title, const ReportLook &look)
    : m_look(look), m_pdf(std::make_unique<QPdfWriter>(device))
{
    m_pdf->setTitle(title);
    m_pdf->setCreator(u"Touchline"_s);
    m_pdf->setResolution(reportDotsPerInch);
    m_pdf->setPageSize(QPageSize(look.paper));
    m_pdf->setPageMargins({});
}

ReportWriter::~ReportWriter() = default;

bool ReportWriter::add(const ReportSheet &sheet)
{
    if (m_first)
        m_painter = std::make_unique<QPainter>(m_pdf.get());
    else if (m_painter->isActive())
        m_pdf->newPage();
    m_first = false;
    if (!m_painter->isActive())
        return false;
    m_painter->save();
    paintReport(*m_painter, sheet, m_look);
    m_painter->restore();
    return true;
}

bool ReportWriter::finish()
{
    return m_painter && m_painter->isActive() && m_painter->end();
}

} // namespace touchline
