-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO lockout (bucket, failures, window_start, locked_until)
VALUES (:bucket, :failures, :window_start, :locked_until)
ON CONFLICT (bucket) DO UPDATE
SET failures = excluded.failures, window_start = excluded.window_start, locked_until = excluded.locked_until
