-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, at, actor, action, subject_kind, subject, detail, request_id, remote, revision, mac FROM audit ORDER BY id
