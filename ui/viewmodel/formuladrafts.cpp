// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formuladrafts.h"
#include "core/contract/codec.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class FormulaDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(FormulaDrafts)
};

/** As the API has it: what is half typed is read by it as well, and no member gets lost. */
QJsonObject toJson(const KeptFormula &kept, const DefinitionText &text)
{
    return QJsonDocument::fromJson(encode(NewDefinition{.sport = kept.sport, .team = kept.draft.team, .text = text})).object();
}

Result<NewDefinition> definitionFrom(const QJsonValue &json)
{
    return decode<NewDefinition>(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

bool FormulaDrafts::isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

QString FormulaDrafts::fileOf(const QString &uuid) const
{
    return m_folder + u"/formula-%1.json"_s.arg(uuid);
}

bool FormulaDrafts::has(const QString &uuid) const
{
    return isUuid(uuid) && QFile::exists(fileOf(uuid));
}

std::optional<KeptFormula> FormulaDrafts::load(const QString &uuid) const
{
    if (!isUuid(uuid))
        return {};
    QFile file(fileOf(uuid));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = definitionFrom(object.value("text"_L1));
    const auto before = definitionFrom(object.value("before"_L1));
    if (!text || !before)
        return {};
    return KeptFormula{.draft = {.uuid = uuid,
                                 .etag = object.value("etag"_L1).toString().left(200).toLatin1(),
                                 .isNew = object.value("new"_L1).toBool(),
                                 .team = text->team,
                                 .text = text->text},
                       .sport = text->sport,
                       .before = before->text,
                       .since = QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODate)};
}

QList<KeptFormula> FormulaDrafts::all(const QString &sport) const
{
    QList<KeptFormula> found;
    const auto files = QDir(m_folder).entryInfoList({u"formula-*.json"_s}, QDir::Files, QDir::Time);
    for (const auto first = files.first(std::min(files.size(), mostFiles)); const auto &file : first) {
        if (auto kept = load(file.completeBaseName().section(u'-', 1)); kept && kept->sport == sport)
            found.append(*std::move(kept));
    }
    return found;
}

Result<void> FormulaDrafts::save(const KeptFormula &kept, const QString &what) const
{
    const QJsonObject object{{u"since"_s, kept.since.toString(Qt::ISODate)},    {u"what"_s, what},
                             {u"etag"_s, QString::fromLatin1(kept.draft.etag)}, {u"new"_s, kept.draft.isNew},
                             {u"text"_s, toJson(kept, kept.draft.text)},        {u"before"_s, toJson(kept, kept.before)}};
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileOf(kept.draft.uuid));
    if (!isUuid(kept.draft.uuid) || !file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return fail(
            ErrorCode::Unavailable,
            FormulaDraftWords::tr("The formula cannot be kept on this computer: %1. Make room, or save it now.").arg(file.errorString()));
    return {};
}

void FormulaDrafts::remove(const QString &uuid) const
{
    if (isUuid(uuid))
        QFile::remove(fileOf(uuid));
}

} // namespace touchline
