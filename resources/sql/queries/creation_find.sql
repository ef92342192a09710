-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT fingerprint FROM creation WHERE kind = :kind AND uuid = :uuid
