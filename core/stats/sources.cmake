# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name
    career change cohort comparer correlation difference distribution explain fairness form framememo garwood insight interval
    leaderboard linetraits matchlog metricsummary milestone playercomparison playersums positiongroups quantity quantitylines
    reasons requirements rows scatter seasonframe shrink similarity slope splits squadform squadtable stretch summary teamrecord
    teamsides teamsums trend)
    target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/${name}.h)
endforeach()
foreach(name cohortvalues.cpp explanation.h frameparts.h metricvalues.h naming.h quantile.h quietmath.h teamstatistics.h)
    target_sources(touchline_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/${name})
endforeach()
