-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM season WHERE revision > :since ORDER BY id
