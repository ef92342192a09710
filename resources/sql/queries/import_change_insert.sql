-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_change (batch, kind, target, before) VALUES (:batch, :kind, :target, :before) ON CONFLICT DO NOTHING
