# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/accesslog.cpp ${CMAKE_CURRENT_LIST_DIR}/accesslog.h
    ${CMAKE_CURRENT_LIST_DIR}/admission.cpp ${CMAKE_CURRENT_LIST_DIR}/admission.h
    ${CMAKE_CURRENT_LIST_DIR}/lifetimes.cpp ${CMAKE_CURRENT_LIST_DIR}/lifetimes.h
    ${CMAKE_CURRENT_LIST_DIR}/ratefields.cpp ${CMAKE_CURRENT_LIST_DIR}/ratefields.h
    ${CMAKE_CURRENT_LIST_DIR}/gzip.cpp ${CMAKE_CURRENT_LIST_DIR}/gzip.h
    ${CMAKE_CURRENT_LIST_DIR}/eventhub.cpp ${CMAKE_CURRENT_LIST_DIR}/eventhub.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/changeroutes.cpp ${CMAKE_CURRENT_LIST_DIR}/routes/exportroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/health.cpp ${CMAKE_CURRENT_LIST_DIR}/health.h
    ${CMAKE_CURRENT_LIST_DIR}/listeners.cpp ${CMAKE_CURRENT_LIST_DIR}/listeners.h
    ${CMAKE_CURRENT_LIST_DIR}/docspage.cpp ${CMAKE_CURRENT_LIST_DIR}/openapi.cpp ${CMAKE_CURRENT_LIST_DIR}/openapi.h
    ${CMAKE_CURRENT_LIST_DIR}/openapianswers.cpp ${CMAKE_CURRENT_LIST_DIR}/openapianswers.h
    ${CMAKE_CURRENT_LIST_DIR}/openapiparameters.cpp ${CMAKE_CURRENT_LIST_DIR}/openapiparameters.h
    ${CMAKE_CURRENT_LIST_DIR}/parameterdocs.cpp ${CMAKE_CURRENT_LIST_DIR}/parameterdocs.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/apiroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/parameters.cpp ${CMAKE_CURRENT_LIST_DIR}/parameters.h
    ${CMAKE_CURRENT_LIST_DIR}/pipeline.cpp ${CMAKE_CURRENT_LIST_DIR}/pipeline.h
    ${CMAKE_CURRENT_LIST_DIR}/query.cpp ${CMAKE_CURRENT_LIST_DIR}/query.h
    ${CMAKE_CURRENT_LIST_DIR}/representation.cpp ${CMAKE_CURRENT_LIST_DIR}/representation.h
    ${CMAKE_CURRENT_LIST_DIR}/response.cpp ${CMAKE_CURRENT_LIST_DIR}/response.h
    ${CMAKE_CURRENT_LIST_DIR}/responsecache.cpp ${CMAKE_CURRENT_LIST_DIR}/responsecache.h
    ${CMAKE_CURRENT_LIST_DIR}/route.cpp ${CMAKE_CURRENT_LIST_DIR}/route.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/auditroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/spooling.cpp ${CMAKE_CURRENT_LIST_DIR}/spooling.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/importroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/servertiming.cpp ${CMAKE_CURRENT_LIST_DIR}/servertiming.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/adminroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/authroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/userroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/careerroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/clubroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/competitionroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/definitionroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/noteroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/directoryroutes.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/healthroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/leagueroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/insightroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/matchesroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/playersroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/registrationroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/seasonsroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/splitroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/summaryroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/sportsroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/statlineroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/teamsroutes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/routes/writing.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/replies.cpp ${CMAKE_CURRENT_LIST_DIR}/routes/replies.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/routes.h
    ${CMAKE_CURRENT_LIST_DIR}/routes/statisticsquestion.cpp ${CMAKE_CURRENT_LIST_DIR}/routes/statisticsquestion.h
    ${CMAKE_CURRENT_LIST_DIR}/writes.cpp ${CMAKE_CURRENT_LIST_DIR}/writes.h
    ${CMAKE_CURRENT_LIST_DIR}/workerpool.cpp ${CMAKE_CURRENT_LIST_DIR}/workerpool.h)
qt_add_resources(touchline_server touchline_openapi PREFIX /touchline BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${CMAKE_SOURCE_DIR}/resources/openapi/docs.css)
