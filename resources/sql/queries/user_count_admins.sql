-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM user WHERE role = 'admin' AND disabled = 0
