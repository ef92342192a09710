-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO idempotency (account, route, idempotency_key, fingerprint, status, body, tag, location, created_at)
VALUES (:account, :route, :key, :fingerprint, :status, :body, :tag, :location, :at)
