-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (
    SELECT 1 FROM session AS s JOIN user AS u ON u.id = s.user
    WHERE s.id = :session AND u.id = :user AND s.revoked_at IS NULL AND s.expires_at > :now AND u.disabled = 0)
