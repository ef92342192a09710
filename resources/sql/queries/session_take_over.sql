-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET previous_token = NULL WHERE id = :session AND token = :token AND previous_token IS NOT NULL
