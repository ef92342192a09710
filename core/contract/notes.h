// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QDateTime>
#include <QtCore/QString>

/** What coaches write down about a player. Plain values; codec.h has their JSON. */
namespace touchline {

inline constexpr qsizetype longestNote = 4'000; // characters

/** A note as a client sends it. */
struct NoteEntry
{
    PlayerId player{};
    TeamId team{}; // whose coaches may read it
    QString text;
    bool operator==(const NoteEntry &) const = default;
};

struct NoteInfo
{
    QString uuid;
    NoteEntry entry;
    QString author; // name of who wrote this version; empty where the account is gone
    QDateTime changedAt; // UTC
    int version = 1;
    bool operator==(const NoteInfo &) const = default;
};

} // namespace touchline
