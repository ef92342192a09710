-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO season (uuid, competition, label, first_day, last_day)
VALUES (:uuid, :competition, :label, :first, :last)
RETURNING id
