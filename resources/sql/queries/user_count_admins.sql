-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those who can sign in: without a password nobody can.
SELECT count(*) FROM user WHERE role = 'admin' AND disabled = 0 AND password <> ''
