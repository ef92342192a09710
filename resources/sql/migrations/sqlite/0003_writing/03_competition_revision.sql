-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE competition ADD COLUMN revision INTEGER NOT NULL DEFAULT 0
