# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/audit.cpp ${CMAKE_CURRENT_LIST_DIR}/audit.h
    ${CMAKE_CURRENT_LIST_DIR}/binding.h
    ${CMAKE_CURRENT_LIST_DIR}/database.cpp ${CMAKE_CURRENT_LIST_DIR}/database.h
    ${CMAKE_CURRENT_LIST_DIR}/noterepository.cpp ${CMAKE_CURRENT_LIST_DIR}/noterepository.h
    ${CMAKE_CURRENT_LIST_DIR}/definitionrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/definitionrepository.h
    ${CMAKE_CURRENT_LIST_DIR}/directoryrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/directoryrepository.h
    ${CMAKE_CURRENT_LIST_DIR}/externalids.cpp ${CMAKE_CURRENT_LIST_DIR}/externalids.h
    ${CMAKE_CURRENT_LIST_DIR}/framelines.cpp ${CMAKE_CURRENT_LIST_DIR}/framelines.h
    ${CMAKE_CURRENT_LIST_DIR}/framestore.cpp ${CMAKE_CURRENT_LIST_DIR}/framestore.h
    ${CMAKE_CURRENT_LIST_DIR}/idempotencystore.cpp ${CMAKE_CURRENT_LIST_DIR}/idempotencystore.h
    ${CMAKE_CURRENT_LIST_DIR}/interruption.cpp ${CMAKE_CURRENT_LIST_DIR}/interruption.h
    ${CMAKE_CURRENT_LIST_DIR}/matchrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/matchrepository.h
    ${CMAKE_CURRENT_LIST_DIR}/migrator.cpp ${CMAKE_CURRENT_LIST_DIR}/migrator.h
    ${CMAKE_CURRENT_LIST_DIR}/packapplication.cpp
    ${CMAKE_CURRENT_LIST_DIR}/personname.cpp ${CMAKE_CURRENT_LIST_DIR}/personname.h
    ${CMAKE_CURRENT_LIST_DIR}/revisiontimes.cpp ${CMAKE_CURRENT_LIST_DIR}/revisiontimes.h
    ${CMAKE_CURRENT_LIST_DIR}/revisionwatcher.cpp ${CMAKE_CURRENT_LIST_DIR}/revisionwatcher.h
    ${CMAKE_CURRENT_LIST_DIR}/rosterrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/rosterrepository.h
    ${CMAKE_CURRENT_LIST_DIR}/rosterwriter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/rowremoval.cpp ${CMAKE_CURRENT_LIST_DIR}/rowremoval.h
    ${CMAKE_CURRENT_LIST_DIR}/rowstate.cpp ${CMAKE_CURRENT_LIST_DIR}/rowstate.h
    ${CMAKE_CURRENT_LIST_DIR}/spool.cpp ${CMAKE_CURRENT_LIST_DIR}/spool.h
    ${CMAKE_CURRENT_LIST_DIR}/sqlitefile.cpp ${CMAKE_CURRENT_LIST_DIR}/sqlitefile.h
    ${CMAKE_CURRENT_LIST_DIR}/squadrepository.cpp ${CMAKE_CURRENT_LIST_DIR}/squadrepository.h
    ${CMAKE_CURRENT_LIST_DIR}/statement.h ${CMAKE_CURRENT_LIST_DIR}/statlinefit.cpp ${CMAKE_CURRENT_LIST_DIR}/statlinefit.h
    ${CMAKE_CURRENT_LIST_DIR}/statlinerepository.cpp ${CMAKE_CURRENT_LIST_DIR}/statlinerepository.h
    ${CMAKE_CURRENT_LIST_DIR}/statlinetable.cpp ${CMAKE_CURRENT_LIST_DIR}/statlinetable.h
    ${CMAKE_CURRENT_LIST_DIR}/transaction.cpp
    ${CMAKE_CURRENT_LIST_DIR}/uuid.cpp ${CMAKE_CURRENT_LIST_DIR}/uuid.h)
# A query is a file: whoever needs one adds it under resources/sql/queries.
file(GLOB_RECURSE touchline_sql CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sql/*.sql)
qt_add_resources(touchline_server "touchline_sql" PREFIX "/touchline" BASE ${CMAKE_SOURCE_DIR}/resources FILES ${touchline_sql})
