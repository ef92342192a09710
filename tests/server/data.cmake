# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME server/data/tst_database PHASE integration LINK Touchline::server PkgConfig::sqlite3)
touchline_test(NAME server/data/tst_rosterrepository PHASE integration LINK Touchline::server)
