// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/report/reportpainter.h"
#include <QtWidgets/QWidget>

namespace touchline {

/** A page as it will be on paper, as wide as there is room. */
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    void setPage(const ReportSheet &sheet, const ReportLook &look);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReportSheet m_sheet;
    ReportLook m_look;
};

} // namespace touchline
