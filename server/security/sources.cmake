# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/auditlog.cpp ${CMAKE_CURRENT_LIST_DIR}/auditlog.h
    ${CMAKE_CURRENT_LIST_DIR}/authenticator.cpp ${CMAKE_CURRENT_LIST_DIR}/authenticator.h
    ${CMAKE_CURRENT_LIST_DIR}/caller.cpp ${CMAKE_CURRENT_LIST_DIR}/caller.h
    ${CMAKE_CURRENT_LIST_DIR}/denials.cpp ${CMAKE_CURRENT_LIST_DIR}/denials.h
    ${CMAKE_CURRENT_LIST_DIR}/hourlyquota.cpp ${CMAKE_CURRENT_LIST_DIR}/hourlyquota.h
    ${CMAKE_CURRENT_LIST_DIR}/lockout.cpp ${CMAKE_CURRENT_LIST_DIR}/lockout.h
    ${CMAKE_CURRENT_LIST_DIR}/passwords.cpp ${CMAKE_CURRENT_LIST_DIR}/passwords.h
    ${CMAKE_CURRENT_LIST_DIR}/policy.cpp ${CMAKE_CURRENT_LIST_DIR}/policy.h
    ${CMAKE_CURRENT_LIST_DIR}/ratelimiter.cpp ${CMAKE_CURRENT_LIST_DIR}/ratelimiter.h
    ${CMAKE_CURRENT_LIST_DIR}/sessionrenewal.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sessions.cpp ${CMAKE_CURRENT_LIST_DIR}/sessions.h
    ${CMAKE_CURRENT_LIST_DIR}/token.cpp ${CMAKE_CURRENT_LIST_DIR}/token.h
    ${CMAKE_CURRENT_LIST_DIR}/userrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/userrepository.h)
qt_add_resources(touchline_server touchline_security PREFIX /touchline BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${CMAKE_SOURCE_DIR}/resources/security/known-passwords.txt)
