// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/reports/reportpreview.h"
#include "ui/theme/theme.h"
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int widest = 900;
}

ReportPreview::ReportPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(widest);
    setMinimumWidth(360);
    setAccessibleName(tr("Preview of the page"));
}

void ReportPreview::setPage(const ReportSheet &sheet, const ReportLook &look)
{
    m_sheet = sheet;
    m_look = look;
    setAccessibleDescription((QStringList{sheet.title} + sheet.lines).join(u", "_s)); // the figures stand on the pages of the window
    updateGeometry();
    update();
}

int ReportPreview::heightForWidth(int width) const
{
    const QRectF page = reportPage(m_look.paper);
    return qRound(width * page.height() / page.width());
}

QSize ReportPreview::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF page = reportPage(m_look.paper);
    const double scale = std::min(width() / page.width(), height() / page.height());
    painter.translate((width() - page.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    painter.setClipRect(page);
    paintReport(painter, m_sheet, m_look);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::of(this).border, 1));
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace touchline
