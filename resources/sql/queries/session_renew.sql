-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET token = :token, previous_token = :previous, renewed_at = :now WHERE id = :session
