-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE user SET password = :password, password_at = :now, revision = :revision WHERE id = :user
