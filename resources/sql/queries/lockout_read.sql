-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT failures, window_start, locked_until FROM lockout WHERE bucket = :bucket
