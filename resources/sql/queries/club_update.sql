-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE club SET name = :name, folded = :folded, revision = :revision WHERE id = :id
