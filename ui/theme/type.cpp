// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace touchline {

QFont typeFont(const QFont &base, TypeRole role, bool tabular)
{
    double factor = 1;
    auto weight = QFont::Normal;
    switch (role) {
    case TypeRole::Caption:
        factor = 0.85;
        break;
    case TypeRole::Body:
        break;
    case TypeRole::Strong:
        weight = QFont::DemiBold;
        break;
    case TypeRole::Section:
        factor = 1.15;
        weight = QFont::DemiBold;
        break;
    case TypeRole::Title:
        factor = 1.55;
        weight = QFont::DemiBold;
        break;
    case TypeRole::Kpi:
        factor = 2.1;
        break;
    }
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(weight);
    if (tabular)
        font.setFeature("tnum", 1);
    return font;
}

void setType(QWidget *widget, TypeRole role, bool tabular)
{
    widget->setFont(typeFont(QApplication::font(), role, tabular));
}

void setMuted(QLabel *label, bool muted)
{
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace touchline
