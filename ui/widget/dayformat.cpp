// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/dayformat.h"
#include <QtWidgets/QDateTimeEdit>

namespace touchline {

void setWrittenFormat(QDateTimeEdit *edit, const QString &format)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(format);
    edit->unsetLayoutDirection();
}

} // namespace touchline
