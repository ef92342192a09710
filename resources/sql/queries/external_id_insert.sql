-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO external_id (source, season, kind, value, target) VALUES (:source, :season, :kind, :value, :target)
