-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO user (uuid, name, folded, password, role, disabled, created_at, password_at, revision)
VALUES (:uuid, :name, :folded, :password, :role, :disabled, :now, :now, :revision)
RETURNING id
