-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET revoked_at = :now WHERE user = :user AND revoked_at IS NULL AND (:kept IS NULL OR id <> :kept)
