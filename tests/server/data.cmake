# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME server/data/tst_database PHASE integration LINK Touchline::server PkgConfig::sqlite3)
touchline_test(NAME server/data/tst_definitionrepository PHASE integration LINK Touchline::server)
touchline_test(NAME server/data/tst_spool PHASE integration LINK Touchline::server)
touchline_test(NAME server/data/tst_rosterrepository PHASE integration LINK Touchline::server)
touchline_test(NAME server/data/tst_framestore PHASE integration LINK Touchline::server)
touchline_test(NAME server/data/tst_statlinetable PHASE integration LINK Touchline::server)
touchline_test(NAME server/service/tst_importservice PHASE integration LINK Touchline::server)
touchline_test(NAME server/data/tst_commands PHASE e2e SOURCES server/support/programrun.cpp LINK Touchline::core)
add_dependencies(server_data_tst_commands touchlined)
touchline_test(NAME server/data/tst_sportcheck PHASE e2e SOURCES server/support/programrun.cpp LINK Touchline::core)
add_dependencies(server_data_tst_sportcheck touchlined)
touchline_test(NAME server/data/tst_othersports PHASE e2e
    SOURCES server/support/programrun.cpp server/support/serverprocess.cpp server/support/apicheck.cpp LINK Touchline::core Qt6::Network)
add_dependencies(server_data_tst_othersports touchlined)
touchline_test(NAME server/data/tst_version1 PHASE e2e
    SOURCES server/support/programrun.cpp server/support/serverprocess.cpp server/support/apicheck.cpp LINK Touchline::server PkgConfig::sqlite3)
add_dependencies(server_data_tst_version1 touchlined)
touchline_test(NAME server/data/tst_realimport PHASE e2e
    SOURCES server/support/programrun.cpp server/support/serverprocess.cpp server/support/apicheck.cpp LINK Touchline::core Qt6::Network)
add_dependencies(server_data_tst_realimport touchlined)
touchline_test(NAME server/ops/tst_serverconfig PHASE unit LINK Touchline::server)
