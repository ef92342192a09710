// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/errorwords.h"
#include "core/sport/sportpack.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class ErrorsWords
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

const char *generalSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return QT_TRANSLATE_NOOP("Errors", "This cannot be read.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("Errors", "This cannot be taken like this.");
    case ErrorCode::Unauthenticated:
        return QT_TRANSLATE_NOOP("Errors", "You are not signed in.");
    case ErrorCode::Forbidden:
        return QT_TRANSLATE_NOOP("Errors", "You may not do this. Ask the admin of your club.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Errors", "This does not exist, or you may not see it.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Errors", "Something that is there already stands in the way.");
    case ErrorCode::Stale:
    case ErrorCode::Unconditional:
        return QT_TRANSLATE_NOOP("Errors", "This has changed in the meantime. Look at it again, then decide anew.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Errors", "This is too much at once. Choose less: a shorter period, or fewer rows.");
    case ErrorCode::TooMany:
        return QT_TRANSLATE_NOOP("Errors", "Too many requests. Wait a little.");
    case ErrorCode::Unsupported:
    case ErrorCode::NotAcceptable:
        return QT_TRANSLATE_NOOP("Errors", "The server cannot do this.");
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP("Errors", "The server does not answer.");
    case ErrorCode::Timeout:
        return QT_TRANSLATE_NOOP("Errors", "This took too long. Choose a shorter period.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "This was stopped.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Errors", "Something went wrong.");
}

/** Whether the kind of error says all that people can use; else what happened follows. */
bool saysEnough(ErrorCode code)
{
    return code != ErrorCode::Malformed && code != ErrorCode::Invalid && code != ErrorCode::Conflict && code != ErrorCode::Unsupported;
}

/** None in a window in English. */
std::optional<QString> translated(const char *sentence)
{
    const QString words = QCoreApplication::translate("Errors", sentence);
    return words == QString::fromUtf8(sentence) ? std::optional<QString>() : words;
}

/** Neither the server nor a reader of files has said it, both of which say so with a code or the number of the request. */
bool isOurOwn(const Error &error)
{
    return error.issues.isEmpty() && (error.requestId.isEmpty() || error.code == ErrorCode::Unavailable);
}

QString inEnglish(const Error &error)
{
    QString text = error.detail.isEmpty() ? errorWords::inGeneral(error.code) : error.detail;
    for (const auto &issue : error.issues) {
        if (!error.detail.contains(issue.detail)) {
            text += u' ' + issue.detail;
            break;
        }
    }
    return text;
}

/** With the line and the column of a file, where it is of one. */
QString inItsPlace(const Issue &issue, const QString &sentence)
{
    const bool ofTable = !issue.column.isEmpty() && !issue.column.startsWith(u'/');
    if (issue.line <= 0)
        return sentence;
    const QString line = QLocale().toString(issue.line);
    return ofTable ? ErrorsWords::tr("Line %1, “%2”: %3").arg(line, issue.column.left(60), sentence)
                   : ErrorsWords::tr("Line %1: %2").arg(line, sentence);
}

/** What is possible, where it is a metric of the sport that is out of range; the column is its id, with something before it. */
QString rangeOf(const Issue &issue, const SportPack *sport)
{
    if (!sport || issue.code != "out_of_range"_L1)
        return {};
    const QString column = issue.column.section(u'/', -1);
    const Metric *metric = sport->metric(column.startsWith("m_"_L1) ? column.sliced(2) : column);
    const auto number = [](double value) { return QLocale().toString(value, 'g', 10); };
    return metric ? QString(u' ' + ErrorsWords::tr("It can be from %1 to %2.").arg(number(metric->min), number(metric->max))) : QString();
}

} // namespace

QString errorWords::inGeneral(ErrorCode code)
{
    return QCoreApplication::translate("Errors", generalSentence(code));
}

QString errorWords::ofIssue(const Issue &issue, const SportPack *sport, ErrorCode kind)
{
    if (sport) {
        const auto rule = std::ranges::find(sport->rules(), issue.code, &Rule::id);
        if (rule != sport->rules().cend())
            return SportPack::nameIn(rule->messages, QLocale::languageToCode(QLocale().language()));
    }
    const char *sentence = sentenceOf(issue.code);
    if (const auto words = sentence ? translated(sentence) : std::nullopt)
        return QString(*words + rangeOf(issue, sport));
    if (issue.detail.isEmpty())
        return sentence ? QString::fromUtf8(sentence) : inGeneral(kind);
    const auto general = sentence ? std::nullopt : translated(generalSentence(kind));
    return general ? QString(*general + u' ' + issue.detail) : issue.detail;
}

QString errorWords::ofError(const Error &error, const SportPack *sport)
{
    const auto general = translated(generalSentence(error.code));
    if (!general || isOurOwn(error))
        return inEnglish(error);
    if (error.issues.isEmpty())
        return saysEnough(error.code) || error.detail.isEmpty() ? *general : QString(*general + u' ' + error.detail);
    const Issue &first = error.issues.constFirst();
    QString text = inItsPlace(first, ofIssue(first, sport, error.code));
    const auto wrong = std::ranges::count(error.issues, Severity::Error, &Issue::severity);
    if (wrong > 1)
        text += u' ' + ErrorsWords::tr("There are %n errors in all.", nullptr, int(wrong));
    return text;
}

QString errorWords::remedyOf(const Issue &issue)
{
    struct Remedy
    {
        QLatin1StringView code;
        const char *sentence;
    };
    static constexpr Remedy remedies[] = {
        {"not_a_number"_L1, QT_TRANSLATE_NOOP("Errors", "Write figures, or leave the cell empty.")},
        {"not_a_time"_L1, QT_TRANSLATE_NOOP("Errors", "Write the time like 78 or 78:30, or leave the cell empty.")},
        {"time_out_of_range"_L1, QT_TRANSLATE_NOOP("Errors", "Nobody plays that long: correct it.")},
        {"out_of_range"_L1, QT_TRANSLATE_NOOP("Errors", "Correct it, or choose what the column really means.")},
        {"not_an_integer"_L1,
         QT_TRANSLATE_NOOP("Errors", "Only whole numbers are counted here: correct it, or choose what the column really means.")},
        {"match_contradiction"_L1, QT_TRANSLATE_NOOP("Errors", "All rows of a match need the same result.")},
        {"unknown_position"_L1, QT_TRANSLATE_NOOP("Errors", "Write a position of the sport, or leave the cell empty.")},
    };
    if (!issue.suggestion.isEmpty())
        return ErrorsWords::tr("Did you mean “%1”?").arg(issue.suggestion.left(60));
    const auto *known = std::ranges::find(remedies, issue.code, &Remedy::code);
    return known == std::end(remedies) ? QString() : QCoreApplication::translate("Errors", known->sentence);
}

} // namespace touchline
