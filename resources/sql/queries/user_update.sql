-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE user SET name = :name, folded = :folded, role = :role, disabled = :disabled, revision = :revision WHERE id = :user
