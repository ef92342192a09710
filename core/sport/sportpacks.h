// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include <QtCore/QList>

namespace touchline {

/** The sports that this installation knows: the shipped packs and those of the admin's folder. A value. */
class SportPacks
{
public:
    /** The packs that are compiled in. */
    static Result<SportPacks> shipped();
    /**
     * The shipped packs and every *.json of `folder`; one with the id of a shipped pack takes its place. Fails as a whole when one pack is
     * broken (Issue::file names it) or two files of the folder share an id. An empty or missing folder adds nothing.
     */
    static Result<SportPacks> load(const QString &folder);

    const QList<SportPack> &all() const { return m_packs; } // by id
    const SportPack *find(const QString &id) const;

private:
    QList<SportPack> m_packs;
};

} // namespace touchline
