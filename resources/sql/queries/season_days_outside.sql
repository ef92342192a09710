-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM "match" WHERE season = :id AND (local_day < :first OR local_day > :last)
