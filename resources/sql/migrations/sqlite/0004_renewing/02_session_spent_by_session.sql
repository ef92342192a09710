-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX session_spent_by_session ON session_spent (session)
