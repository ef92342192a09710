# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME server/http/tst_query PHASE unit LINK Touchline::server)
touchline_test(NAME server/http/tst_route PHASE unit LINK Touchline::server)
touchline_test(NAME server/security/tst_passwords PHASE security LINK Touchline::server)
touchline_test(NAME server/security/tst_ratelimiter PHASE security LINK Touchline::server)
touchline_test(NAME server/security/tst_token PHASE security LINK Touchline::server)
touchline_test(NAME server/ops/tst_sampleleague PHASE unit LINK Touchline::server)
touchline_test(NAME server/http/tst_response PHASE unit LINK Touchline::server PkgConfig::zlib)
touchline_test(NAME server/security/tst_auditlog PHASE security LINK Touchline::server)
touchline_test(NAME server/security/tst_lockout PHASE security LINK Touchline::server)
touchline_test(NAME server/security/tst_sessions PHASE security LINK Touchline::server)
