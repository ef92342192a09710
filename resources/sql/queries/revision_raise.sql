-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE revision SET number = number + 1 WHERE id = 1 RETURNING number
