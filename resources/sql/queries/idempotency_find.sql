-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT fingerprint, status, body, tag, location
FROM idempotency
WHERE account = :account AND route = :route AND idempotency_key = :key AND created_at >= :since
