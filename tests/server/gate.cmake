# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME server/gate/tst_targetrules PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_requestparser PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_answerframer PHASE unit LINK Touchline::server)
