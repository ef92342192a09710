# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
touchline_test(NAME server/gate/tst_targetrules PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_requestparser PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_answerframer PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_traceparent PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_peer PHASE unit LINK Touchline::server)
touchline_test(NAME server/gate/tst_proxies PHASE unit LINK Touchline::server)
set(gateFixture SOURCES server/gate/client.cpp server/gate/serverundertest.cpp LINK Touchline::server)
touchline_test(NAME server/gate/tst_connection PHASE integration ${gateFixture})
touchline_test(NAME server/gate/tst_corpus PHASE security TIMEOUT 600
    SOURCES server/gate/client.cpp server/gate/corpus.cpp server/gate/fixtures.cpp server/gate/serverundertest.cpp server/gate/proxy/chunks.cpp
        server/gate/proxy/codings.cpp server/gate/proxy/lengths.cpp server/gate/proxy/lines.cpp
    LINK Touchline::server)
touchline_test(NAME server/gate/tst_limits PHASE security ${gateFixture})
touchline_test(NAME server/gate/tst_lifecycle PHASE integration ${gateFixture})
touchline_test(NAME server/gate/tst_tls PHASE integration ${gateFixture})
touchline_test(NAME server/gate/tst_behindproxy PHASE security
    SOURCES server/gate/client.cpp server/gate/corpus.cpp server/gate/serverundertest.cpp server/gate/proxy/chunks.cpp server/gate/proxy/codings.cpp
        server/gate/proxy/lengths.cpp server/gate/proxy/lines.cpp server/gate/proxy/nginx.cpp
    LINK Touchline::server)
