-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (
    SELECT 1 FROM session AS s JOIN user AS u ON u.id = s.user
    WHERE u.folded = :folded AND s.remote = :remote AND s.created_at > :since)
