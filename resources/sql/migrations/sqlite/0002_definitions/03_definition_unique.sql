-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX definition_unique ON definition (sport, ifnull(team, 0), metric) WHERE deleted = 0
