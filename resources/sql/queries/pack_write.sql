-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO pack (sport, version, columns, revision) VALUES (:sport, :version, :columns, :revision)
ON CONFLICT (sport) DO UPDATE SET version = excluded.version, columns = excluded.columns, revision = excluded.revision
