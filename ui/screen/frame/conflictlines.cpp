// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/conflictlines.h"
#include "core/contract/codec.h"
#include "core/contract/definitions.h"
#include "core/contract/notes.h"
#include "core/contract/paths.h"
#include "ui/api/apiclient.h"
#include "ui/model/formuladraft.h"
#include "ui/model/matchesmodel.h"
#include "ui/screen/formulas/formulaeditor.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestValue = 300; // but for a note, which is read as a whole

class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

/** Whose it is, and what is of the change and not of what is changed. */
bool isNoContent(const QString &member)
{
    static const QStringList members{u"reason"_s, u"player"_s, u"team"_s, u"season"_s, u"sport"_s, u"version"_s, u"uuid"_s};
    return members.contains(member);
}

/** Empty: the screens have no word for it. */
QString wordOf(const QString &member)
{
    static const QHash<QString, const char *> words{
        {u"text"_s, QT_TRANSLATE_NOOP("Conflicts", "Text")},
        {u"name"_s, QT_TRANSLATE_NOOP("Conflicts", "Name")},
        {u"birth_year"_s, QT_TRANSLATE_NOOP("Conflicts", "Year of birth")},
        {u"names"_s, QT_TRANSLATE_NOOP("Conflicts", "Name")},
        {u"shirt"_s, QT_TRANSLATE_NOOP("Conflicts", "Shirt number")},
        {u"position"_s, QT_TRANSLATE_NOOP("Conflicts", "Position")},
        {u"short"_s, QT_TRANSLATE_NOOP("Conflicts", "Short name")},
        {u"formula"_s, QT_TRANSLATE_NOOP("Conflicts", "Formula")},
        {u"numerator"_s, QT_TRANSLATE_NOOP("Conflicts", "Formula")},
        {u"denominator"_s, QT_TRANSLATE_NOOP("Conflicts", "Divided by")},
        {u"better"_s, QT_TRANSLATE_NOOP("Conflicts", "Better")},
        {u"decimals"_s, QT_TRANSLATE_NOOP("Conflicts", "Decimals")},
        {u"round"_s, QT_TRANSLATE_NOOP("Conflicts", "Round")},
        {u"status"_s, QT_TRANSLATE_NOOP("Conflicts", "Status")},
        {u"kick_off"_s, QT_TRANSLATE_NOOP("Conflicts", "Date and time")},
        {u"venue"_s, QT_TRANSLATE_NOOP("Conflicts", "Venue")},
        {u"home"_s, QT_TRANSLATE_NOOP("Conflicts", "Home team")},
        {u"away"_s, QT_TRANSLATE_NOOP("Conflicts", "Away team")},
        {u"home_score"_s, QT_TRANSLATE_NOOP("Conflicts", "Score of the home team")},
        {u"away_score"_s, QT_TRANSLATE_NOOP("Conflicts", "Score of the away team")},
    };
    const auto *word = words.value(member);
    return word ? ConflictWords::tr(word) : QString();
}

/** The window's numbers, but a year is 2009 and not 2,009. */
QString plainNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString choiceText(const Choices &choices, const QString &id)
{
    const auto found = std::ranges::find(choices, id, &std::pair<QString, QString>::first);
    return found == choices.cend() ? id : found->second;
}

QString textOf(const QString &member, const QString &text, const ConflictNames &names)
{
    if (member == "text"_L1)
        return text.left(longestNote);
    if (member == "position"_L1 && names.catalog.isValid())
        return names.catalog.position(text);
    if (member == "status"_L1)
        return statusText(text);
    if (member == "better"_L1)
        return choiceText(FormulaEditor::directions(), text);
    if (const auto at = QDateTime::fromString(text, Qt::ISODate); member == "kick_off"_L1 && at.isValid())
        return QLocale().toString(at.toTimeZone(names.zone), QLocale::ShortFormat);
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

QString valueText(const QString &member, const QJsonValue &value, const ConflictNames &names)
{
    if (value.isString())
        return textOf(member, value.toString(), names);
    if (value.isBool())
        return value.toBool() ? ConflictWords::tr("yes") : ConflictWords::tr("no");
    if (value.isDouble()) {
        const bool team = member == "home"_L1 || member == "away"_L1;
        const QString name = team ? names.teams.value(TeamId{value.toInteger()}) : QString();
        return name.isEmpty() ? plainNumber(value.toDouble()) : name;
    }
    if (member == "names"_L1 && value.isObject()) {
        Names all;
        const auto object = value.toObject();
        for (const auto languages = object.keys(); const auto &language : languages)
            all.insert(language == "en"_L1 ? QString() : language, object.value(language).toString()); // what all fall back to
        return SportPack::nameIn(all, names.language);
    }
    if (value.isArray())
        return textOf(member, QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)), names);
    return value.isObject() ? textOf(member, QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)), names)
                            : QString();
}

/** The formula as one line and what it is, which stand in several members; those are taken out of both sides. */
QList<ConflictLine> formulaLines(const QueuedChange &change, QJsonObject &mine, QJsonObject &theirs)
{
    const auto wanted = decode<NewDefinition>(change.json);
    const auto told = decodeAnswer<StatDefinition>(change.theirs);
    if (!wanted || !told)
        return {};
    QList<ConflictLine> lines;
    const auto add = [&lines](const QString &member, const QString &one, const QString &other) {
        if (one != other)
            lines.append({.member = member, .mine = one, .theirs = other});
    };
    const auto &text = wanted->text;
    const auto &other = told->data.metric.text;
    const auto kind = [](const DefinitionText &each) { return choiceText(FormulaEditor::kinds(), FormulaEditor::idOf(kindOf(each))); };
    add(wordOf(u"formula"_s), formulaLine(text).left(longestValue), formulaLine(other).left(longestValue));
    add(ConflictWords::tr("It is"), kind(text), kind(other));
    for (const auto &member : {"formula"_L1, "numerator"_L1, "denominator"_L1, "distribution"_L1, "format"_L1}) {
        mine.remove(member);
        theirs.remove(member);
    }
    return lines;
}

} // namespace

QList<ConflictLine> conflictLines(const QueuedChange &change, const ConflictNames &names)
{
    auto mine = QJsonDocument::fromJson(change.json).object();
    auto theirs = QJsonDocument::fromJson(change.theirs).object().value("data"_L1).toObject();
    const bool removes = change.verb == "DELETE";
    QList<ConflictLine> lines;
    if (change.target.startsWith(paths::definitions) && !removes)
        lines = formulaLines(change, mine, theirs);
    const auto members = removes ? theirs.keys() : mine.keys();
    for (const auto &member : members) {
        const QString word = wordOf(member);
        if (isNoContent(member) || (removes ? word.isEmpty() : theirs.value(member) == mine.value(member)))
            continue;
        QString name = member;
        lines.append({.member = word.isEmpty() ? name.replace(u'_', u' ') : word,
                      .mine = removes ? ConflictWords::tr("deleted") : valueText(member, mine.value(member), names),
                      .theirs = valueText(member, theirs.value(member), names)});
    }
    return lines;
}

} // namespace touchline
