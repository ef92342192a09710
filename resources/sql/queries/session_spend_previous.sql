-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session_spent (token, session)
SELECT previous_token, id FROM session WHERE id = :session AND token = :token AND previous_token IS NOT NULL
