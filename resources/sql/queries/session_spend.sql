-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO session_spent (token, session) VALUES (:token, :session)
