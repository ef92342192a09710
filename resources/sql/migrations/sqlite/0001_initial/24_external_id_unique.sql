-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX external_id_unique ON external_id (source, ifnull(season, 0), kind, value)
