# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/eventstream.cpp ${CMAKE_CURRENT_LIST_DIR}/eventstream.h
    ${CMAKE_CURRENT_LIST_DIR}/acceptor.cpp ${CMAKE_CURRENT_LIST_DIR}/acceptor.h
    ${CMAKE_CURRENT_LIST_DIR}/occupancy.cpp ${CMAKE_CURRENT_LIST_DIR}/occupancy.h
    ${CMAKE_CURRENT_LIST_DIR}/answer.h ${CMAKE_CURRENT_LIST_DIR}/application.h ${CMAKE_CURRENT_LIST_DIR}/exchange.h
    ${CMAKE_CURRENT_LIST_DIR}/answerframer.cpp ${CMAKE_CURRENT_LIST_DIR}/answerframer.h
    ${CMAKE_CURRENT_LIST_DIR}/connection.cpp ${CMAKE_CURRENT_LIST_DIR}/connection.h
    ${CMAKE_CURRENT_LIST_DIR}/connectionanswers.cpp
    ${CMAKE_CURRENT_LIST_DIR}/door.cpp ${CMAKE_CURRENT_LIST_DIR}/door.h
    ${CMAKE_CURRENT_LIST_DIR}/forwarding.cpp ${CMAKE_CURRENT_LIST_DIR}/forwarding.h
    ${CMAKE_CURRENT_LIST_DIR}/gate.cpp ${CMAKE_CURRENT_LIST_DIR}/gate.h
    ${CMAKE_CURRENT_LIST_DIR}/httpserver.cpp ${CMAKE_CURRENT_LIST_DIR}/httpserver.h
    ${CMAKE_CURRENT_LIST_DIR}/limits.h
    ${CMAKE_CURRENT_LIST_DIR}/peer.cpp ${CMAKE_CURRENT_LIST_DIR}/peer.h
    ${CMAKE_CURRENT_LIST_DIR}/problem.cpp ${CMAKE_CURRENT_LIST_DIR}/problem.h
    ${CMAKE_CURRENT_LIST_DIR}/replier.cpp ${CMAKE_CURRENT_LIST_DIR}/replier.h
    ${CMAKE_CURRENT_LIST_DIR}/request.cpp ${CMAKE_CURRENT_LIST_DIR}/request.h
    ${CMAKE_CURRENT_LIST_DIR}/requestparser.cpp ${CMAKE_CURRENT_LIST_DIR}/requestparser.h
    ${CMAKE_CURRENT_LIST_DIR}/sockettransport.cpp ${CMAKE_CURRENT_LIST_DIR}/sockettransport.h
    ${CMAKE_CURRENT_LIST_DIR}/proxies.cpp ${CMAKE_CURRENT_LIST_DIR}/proxies.h
    ${CMAKE_CURRENT_LIST_DIR}/standardheaders.cpp ${CMAKE_CURRENT_LIST_DIR}/standardheaders.h
    ${CMAKE_CURRENT_LIST_DIR}/targetrules.cpp ${CMAKE_CURRENT_LIST_DIR}/targetrules.h
    ${CMAKE_CURRENT_LIST_DIR}/tlssettings.cpp ${CMAKE_CURRENT_LIST_DIR}/tlssettings.h
    ${CMAKE_CURRENT_LIST_DIR}/traceparent.cpp ${CMAKE_CURRENT_LIST_DIR}/traceparent.h
    ${CMAKE_CURRENT_LIST_DIR}/transport.h
    ${CMAKE_CURRENT_LIST_DIR}/virtualsocket.cpp ${CMAKE_CURRENT_LIST_DIR}/virtualsocket.h)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_sources(touchline_server PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/plaintransport.cpp ${CMAKE_CURRENT_LIST_DIR}/plaintransport.h
        ${CMAKE_CURRENT_LIST_DIR}/poller.cpp ${CMAKE_CURRENT_LIST_DIR}/poller.h
        ${CMAKE_CURRENT_LIST_DIR}/tlscontext.cpp ${CMAKE_CURRENT_LIST_DIR}/tlscontext.h
        ${CMAKE_CURRENT_LIST_DIR}/tlstransport.cpp ${CMAKE_CURRENT_LIST_DIR}/tlstransport.h)
    target_link_libraries(touchline_server PRIVATE PkgConfig::openssl)
endif()
