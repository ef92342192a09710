-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO creation (kind, uuid, fingerprint) VALUES (:kind, :uuid, :fingerprint)
