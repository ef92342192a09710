-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session (user, token, device, remote, stay, created_at, used_at, renewed_at, expires_at)
VALUES (:user, :token, :device, :remote, :stay, :now, :now, :now, :expires)
RETURNING id
