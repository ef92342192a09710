// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/squadtext.h"
#include "core/import/foldedname.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr qsizetype mostPlayers = 200;
constexpr qsizetype longestName = 100;

bool isShirt(const QString &cell)
{
    static const QRegularExpression shirt(u"^#?([0-9]{1,3})\\.?$"_s);
    return shirt.match(cell).hasMatch();
}

QString shirtOf(const QString &cell)
{
    QString digits;
    for (const QChar c : cell) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

QString positionOf(const QString &cell, const SportPack &pack)
{
    const QString wanted = cell.trimmed();
    for (const auto &position : pack.positions()) {
        if (position.id.compare(wanted, Qt::CaseInsensitive) == 0)
            return position.id;
        for (const auto &name : position.names) {
            if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                return position.id;
        }
    }
    return {};
}

bool isHeader(const QStringList &cells)
{
    static const QSet<QString> words{u"name"_s, u"player"_s, u"spieler"_s, u"spielerin"_s, u"#"_s,        u"no"_s,  u"no."_s, u"nr"_s,
                                     u"nr."_s,  u"number"_s, u"nummer"_s,  u"shirt"_s,     u"position"_s, u"pos"_s, u"pos."_s};
    return std::ranges::all_of(cells, [](const QString &cell) { return words.contains(cell.toLower()); });
}

SquadMember fromCells(const QStringList &cells, const SportPack &pack)
{
    SquadMember member;
    QStringList name;
    for (const auto &cell : cells) {
        if (member.shirt.isEmpty() && isShirt(cell))
            member.shirt = shirtOf(cell);
        else if (const QString position = positionOf(cell, pack); member.position.isEmpty() && !position.isEmpty())
            member.position = position;
        else
            name.append(cell);
    }
    member.name = name.join(u' ');
    return member;
}

SquadMember fromWords(QStringList words, const SportPack &pack)
{
    SquadMember member;
    if (words.size() > 1 && isShirt(words.constFirst()))
        member.shirt = shirtOf(words.takeFirst());
    else if (words.size() > 1 && isShirt(words.constLast()))
        member.shirt = shirtOf(words.takeLast());
    if (words.size() > 1) {
        QString last = words.constLast();
        last.remove(u'(').remove(u')').remove(u',');
        member.position = positionOf(last, pack);
        if (!member.position.isEmpty())
            words.removeLast();
    }
    member.name = words.join(u' ');
    return member;
}

} // namespace

bool SquadText::hasErrors() const
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Severity::Error; });
}

SquadText readSquad(const QString &text, const SportPack &pack)
{
    SquadText squad;
    const auto complain = [&squad](qint64 line, const char *code, const QString &detail, Severity severity = Severity::Error) {
        squad.issues.append({.code = QString::fromLatin1(code), .detail = detail, .severity = severity, .line = line});
    };
    if (text.size() > longestText) {
        complain(0, "too_large", SquadText::tr("This text is too long for a squad: paste only the lines of the players."));
        return squad;
    }
    static const QRegularExpression newLine(u"\r\n|\n|\r|\u2028"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QHash<QString, qint64> shirts;
    QSet<QString> names;
    const auto lines = text.split(newLine);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 number = i + 1;
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const QChar separator = lines.at(i).contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : QChar();
        QStringList cells = separator.isNull() ? line.split(blanks, Qt::SkipEmptyParts) : line.split(separator);
        for (auto &cell : cells)
            cell = cell.simplified();
        cells.removeAll(QString());
        if (cells.isEmpty() || (squad.members.isEmpty() && isHeader(cells)))
            continue;
        SquadMember member = separator.isNull() ? fromWords(cells, pack) : fromCells(cells, pack);
        if (member.name.isEmpty()) {
            complain(number, "name_missing", SquadText::tr("Line %1 has no name.").arg(number));
            continue;
        }
        if (member.name.size() > longestName) {
            complain(number, "name_too_long", SquadText::tr("Line %1: a name has at most 100 characters.").arg(number));
            continue;
        }
        if (squad.members.size() == mostPlayers) {
            complain(number, "too_many", SquadText::tr("A squad has at most 200 players; the lines from %1 on are left out.").arg(number));
            break;
        }
        const QString folded = foldedName(member.name);
        if (folded.isEmpty() || std::ranges::none_of(member.name, [](QChar c) { return c.isLetter() || c.isSurrogate(); })) {
            complain(number, "no_letters", SquadText::tr("Line %1: a name needs a letter.").arg(number));
            continue;
        }
        if (names.contains(folded)) {
            complain(number, "same_name",
                     SquadText::tr("Line %1: %2 stands there twice. Add something that tells the two apart.")
                         .arg(QString::number(number), member.name));
            continue;
        }
        if (const auto other = shirts.constFind(member.shirt); !member.shirt.isEmpty() && other != shirts.cend())
            complain(number, "same_shirt",
                     SquadText::tr("Line %1: number %2 is taken by line %3.")
                         .arg(QString::number(number), member.shirt, QString::number(*other)),
                     Severity::Warning);
        names.insert(folded);
        shirts.insert(member.shirt, number);
        squad.members.append(member);
    }
    return squad;
}

} // namespace touchline
