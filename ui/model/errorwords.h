// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>

namespace touchline {

class SportPack;

/**
 * What the server and the readers of files say of errors, in the language of the window: a table from their stable codes to sentences. They
 * speak English themselves, often with more in it: a window in English shows their own words.
 */
namespace errorWords {

/** The sentence of a code as it stands in the source, to be translated in the context "Errors"; null where nobody wrote one. */
const char *sentenceOf(QStringView code);
/** All that have one. */
QStringList codes();

QString inGeneral(ErrorCode code);
/**
 * A finding. `sport` is whose rule it may be: rules are told in the words of their pack. Of a code that nobody wrote a sentence for it says
 * what kind of error it is, and then the finding's own words, whatever their language.
 */
QString ofIssue(const Issue &issue, const SportPack *sport = nullptr, ErrorCode kind = ErrorCode::Invalid);
/** The same of an error: its first finding and how many there are. What the desktop says itself stays as it is. */
QString ofError(const Error &error, const SportPack *sport = nullptr);
/** What to do about a finding in somebody's own table; empty where the finding says it, or nobody knows. */
QString remedyOf(const Issue &issue);

} // namespace errorWords

} // namespace touchline
