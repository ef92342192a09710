-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO schema_version (version, name, applied_at, program) VALUES (:version, :name, :at, :program)
