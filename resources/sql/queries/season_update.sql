-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE season SET label = :label, first_day = :first, last_day = :last, changed = :revision WHERE id = :id
