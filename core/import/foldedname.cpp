// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foldedname.h"

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** Letters that Unicode does not decompose, as they are usually transcribed; empty for all others. */
QStringView transcription(QChar letter)
{
    switch (letter.unicode()) {
    case u'đ':
        return u"dj";
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'’':
    case u'‘':
        return u"'";
    default:
        return {};
    }
}

} // namespace

QString foldedName(const QString &name)
{
    // Once more behind it: "İ" becomes an "I" only when it is taken apart.
    const QString decomposed = name.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView instead = transcription(letter);
        if (instead.isEmpty())
            folded += letter;
        else
            folded += instead;
    }
    return folded.simplified();
}

} // namespace touchline
