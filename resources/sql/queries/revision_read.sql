-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest number, and the newest that changed anything an answer may show: sign-ins and denials are audited under numbers of their own.
SELECT number, max(rosters, packs, policy, coalesce((SELECT max(revision) FROM season), 0)) FROM revision WHERE id = 1
