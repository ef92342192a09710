-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET used_at = :now WHERE id = :session AND used_at < :now
