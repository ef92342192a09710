// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTranslator>

namespace touchline {

/** A language in which every sentence of errors is said in brackets. */
class Bracketed : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Errors") == 0 ? QString(u'[' + QString::fromUtf8(source) + u']') : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace touchline
