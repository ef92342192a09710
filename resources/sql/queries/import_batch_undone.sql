-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE import_batch SET undone_at = :at WHERE id = :batch AND undone_at IS NULL
