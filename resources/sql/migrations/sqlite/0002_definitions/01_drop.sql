-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The table of the first version, which no program has ever written.
DROP TABLE definition
