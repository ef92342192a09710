// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPacks = 64;

Result<QList<SportPack>> packsIn(const QString &folder)
{
    QList<SportPack> packs;
    QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    files.removeAll(u"schema.json"_s);
    if (files.size() > maxPacks)
        return fail(ErrorCode::TooLarge,
                    u"The folder of sport packs holds %1 files; at most %2 are read."_s.arg(files.size()).arg(maxPacks));
    for (const QString &name : std::as_const(files)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Unavailable, u"The sport pack %1 cannot be read: %2"_s.arg(name, file.errorString()));
        auto pack = SportPack::fromJson(file.read(SportPack::maxBytes + 1), name);
        if (!pack)
            return failed(pack);
        if (std::ranges::any_of(packs, [&](const SportPack &other) { return other.id() == pack->id(); }))
            return fail(ErrorCode::Conflict,
                        u"The sport pack %1 has the id \"%2\", which another file of this folder has too."_s.arg(name, pack->id()));
        packs.append(std::move(*pack));
    }
    return packs;
}

} // namespace

Result<SportPacks> SportPacks::shipped()
{
    return load({});
}

Result<SportPacks> SportPacks::load(const QString &folder)
{
    auto packs = packsIn(u":/touchline/sports"_s);
    if (!packs)
        return failed(packs);
    if (!folder.isEmpty()) {
        auto own = packsIn(folder);
        if (!own)
            return failed(own);
        for (SportPack &pack : *own) {
            packs->removeIf([&](const SportPack &other) { return other.id() == pack.id(); });
            packs->append(std::move(pack));
        }
    }
    std::ranges::sort(*packs, {}, &SportPack::id);
    SportPacks result;
    result.m_packs = std::move(*packs);
    return result;
}

const SportPack *SportPacks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_packs, id, &SportPack::id);
    return found == m_packs.end() ? nullptr : &*found;
}

} // namespace touchline
