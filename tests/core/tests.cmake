# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME core/contract/tst_json PHASE unit LINK Touchline::core)
touchline_test(NAME core/contract/tst_codec PHASE unit LINK Touchline::core)
touchline_test(NAME core/domain/tst_period PHASE unit LINK Touchline::core)
touchline_test(NAME core/stats/tst_seasonframe PHASE unit LINK Touchline::core)
touchline_test(NAME core/sport/tst_formula PHASE unit LINK Touchline::core)
touchline_test(NAME core/sport/tst_sportpack PHASE unit LINK Touchline::core)
