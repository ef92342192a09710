-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM season WHERE id IN (SELECT target FROM import_change WHERE batch = :batch AND kind = 'season')
