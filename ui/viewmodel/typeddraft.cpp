// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/typeddraft.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class TypedDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(TypedDraft)
};

QJsonObject draftIn(const QString &path)
{
    QFile file(path);
    if (file.size() > TypedDraft::largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

std::optional<QJsonObject> TypedDraft::load() const
{
    const auto typed = draftIn(path()).value("typed"_L1).toObject();
    return typed.isEmpty() ? std::nullopt : std::optional(typed);
}

QDateTime TypedDraft::since() const
{
    return QDateTime::fromString(draftIn(path()).value("since"_L1).toString(), Qt::ISODate);
}

bool TypedDraft::exists() const
{
    return QFile::exists(path());
}

Result<void> TypedDraft::save(const QJsonObject &typed, const Place &place) const
{
    const QJsonObject object{{u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                             {u"what"_s, place.what},
                             {u"screen"_s, place.screen},
                             {u"team"_s, place.team},
                             {u"typed"_s, typed}};
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path()); // flushed to the disk before it takes its name
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (bytes.size() > largestFile)
        return fail(ErrorCode::TooLarge, TypedDraftWords::tr("What you typed is too long to be kept as a draft."));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) < 0
        || !file.commit())
        return fail(
            ErrorCode::Unavailable,
            TypedDraftWords::tr("What you typed cannot be kept on this computer: %1. Make room, or save it now.").arg(file.errorString()));
    return {};
}

void TypedDraft::remove() const
{
    QFile::remove(path());
}

} // namespace touchline
