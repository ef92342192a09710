# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name matchlog trend)
    target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/${name}.h)
endforeach()
foreach(name cohort comparer explain fairness form framememo garwood interval linetraits metricsummary playersums positiongroups quantity quantitylines reasons rows seasonframe shrink slope squadform squadtable teamrecord teamsums)
    target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/${name}.h)
endforeach()
target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/explanation.h ${CMAKE_CURRENT_LIST_DIR}/teamstatistics.h ${CMAKE_CURRENT_LIST_DIR}/quantile.h ${CMAKE_CURRENT_LIST_DIR}/quietmath.h ${CMAKE_CURRENT_LIST_DIR}/frameparts.h ${CMAKE_CURRENT_LIST_DIR}/summary.cpp
    ${CMAKE_CURRENT_LIST_DIR}/summary.h ${CMAKE_CURRENT_LIST_DIR}/metricvalues.h)
target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/career.cpp ${CMAKE_CURRENT_LIST_DIR}/career.h)
foreach(name correlation difference distribution playercomparison leaderboard requirements scatter similarity splits stretch)
    target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/${name}.h)
endforeach()
target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/naming.h)
target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/change.cpp ${CMAKE_CURRENT_LIST_DIR}/change.h ${CMAKE_CURRENT_LIST_DIR}/insight.cpp ${CMAKE_CURRENT_LIST_DIR}/insight.h
    ${CMAKE_CURRENT_LIST_DIR}/milestone.cpp ${CMAKE_CURRENT_LIST_DIR}/milestone.h)
