// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheettable.h"

namespace touchline {

std::optional<int> SheetTable::columnIndex(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

} // namespace touchline
