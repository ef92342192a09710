-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, rosters, packs, policy FROM revision WHERE id = 1
