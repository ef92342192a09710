-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE season SET first_day = min(first_day, :first), last_day = max(last_day, :last), changed = :revision
WHERE id = :season AND (first_day > :first OR last_day < :last)
