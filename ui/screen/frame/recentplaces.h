// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/session.h"

namespace touchline {

/** The places opened on this computer, newest first, at most six; workspaces whose file is gone are left out. */
namespace recentPlaces {
QList<Place> load();
void remember(const Place &place);
/** The one to open at start; none after a sign-out or "open another". */
std::optional<Place> current();
void setCurrent(const std::optional<Place> &place);
} // namespace recentPlaces

} // namespace touchline
