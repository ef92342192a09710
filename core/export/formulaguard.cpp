// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/formulaguard.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** What may begin a cell where another program splits the line its own way. */
bool separates(QChar character)
{
    return character == u';' || character == u'\t' || character == u'\r' || character == u'\n';
}

/** What programs skip, or take away, before they look for a formula; an apostrophe counts so that guarding can be undone. */
bool isSkipped(QChar character)
{
    const auto category = character.category();
    return character == u'\'' || character.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

bool beginsFormula(QStringView part)
{
    constexpr QStringView beginnings = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    for (const QChar character : part) {
        if (beginnings.contains(character))
            return true;
        if (separates(character) || !isSkipped(character))
            return false;
    }
    return false;
}

/** TAB and line ends are themselves taken for the beginning of something. */
bool beginsWithControl(QStringView text)
{
    for (const QChar character : text) {
        if (character != u';' && separates(character))
            return true;
        if (!isSkipped(character))
            return false;
    }
    return false;
}

} // namespace

QString guardedFromFormulas(const QString &text)
{
    QString guarded;
    qsizetype copied = 0;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (start > 0 && !separates(text[start - 1]))
            continue;
        const auto part = QStringView(text).sliced(start);
        if (beginsFormula(part) || (start == 0 && beginsWithControl(part))) {
            guarded += QStringView(text).sliced(copied, start - copied) + u'\'';
            copied = start;
        }
    }
    return copied == 0 && guarded.isEmpty() ? text : guarded + QStringView(text).sliced(copied);
}

} // namespace touchline
