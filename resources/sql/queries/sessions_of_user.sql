-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, device, stay, created_at, used_at, expires_at
FROM session
WHERE user = :user AND revoked_at IS NULL AND expires_at > :now
ORDER BY used_at DESC, id DESC
