# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME ui/api/tst_answerstore PHASE unit LINK Touchline::ui)
touchline_test(NAME ui/api/tst_apiclient PHASE integration LINK Touchline::ui)
touchline_test(NAME ui/api/tst_connection PHASE integration LINK Touchline::ui)
touchline_test(NAME ui/api/tst_tokenstore PHASE integration LINK Touchline::ui)
touchline_test(NAME ui/model/tst_periodchoice PHASE unit LINK Touchline::ui)
touchline_test(NAME ui/model/tst_squadtext PHASE unit LINK Touchline::ui)
touchline_test(NAME ui/screen/tst_mainwindow PHASE integration LINK Touchline::ui)
touchline_test(NAME ui/screen/tst_serveraddress PHASE unit LINK Touchline::ui)
touchline_test(NAME ui/viewmodel/tst_playertexts PHASE unit LINK Touchline::ui)
touchline_test(NAME ui/viewmodel/tst_playerviewmodel PHASE integration LINK Touchline::ui)
touchline_test(NAME ui/viewmodel/tst_session PHASE integration LINK Touchline::ui)
