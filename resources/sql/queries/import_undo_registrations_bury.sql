-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tombstone (kind, uuid, target, at, revision)
SELECT 'registration', uuid, id, :at, :revision FROM registration WHERE season = :season AND revision = :made
