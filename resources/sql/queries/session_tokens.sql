-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT token, previous_token, renewed_at, expires_at
FROM session
WHERE id = :session AND user = :user AND revoked_at IS NULL AND expires_at > :now
