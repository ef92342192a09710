-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tombstone (kind, uuid, target, at, revision) VALUES (:kind, :uuid, :target, :at, :revision)
