-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, uuid, competition, label, first_day, last_day FROM season WHERE id = :id
