# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME e2e/tst_desktop PHASE e2e TIMEOUT 400 LINK Touchline::ui)
add_dependencies(e2e_tst_desktop touchline touchlined)
touchline_test(NAME e2e/tst_reports PHASE e2e TIMEOUT 300 LINK Touchline::ui)
add_dependencies(e2e_tst_reports touchline touchlined)
touchline_test(NAME e2e/tst_import PHASE e2e TIMEOUT 300 LINK Touchline::ui)
add_dependencies(e2e_tst_import touchline touchlined)
touchline_test(NAME e2e/tst_compare PHASE e2e TIMEOUT 300 LINK Touchline::ui)
add_dependencies(e2e_tst_compare touchline touchlined)
touchline_test(NAME e2e/tst_match PHASE e2e TIMEOUT 300 LINK Touchline::ui)
add_dependencies(e2e_tst_match touchline touchlined)
touchline_test(NAME e2e/tst_formulas PHASE e2e TIMEOUT 300 LINK Touchline::ui)
add_dependencies(e2e_tst_formulas touchline touchlined)
