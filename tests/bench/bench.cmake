# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The engine's own figures, where google-benchmark is installed: `ninja statsbench`; `./dev bench` builds and calls it.
find_package(benchmark QUIET)
if(benchmark_FOUND)
    add_executable(statsbench EXCLUDE_FROM_ALL
        bench/stats/benchseason.cpp bench/stats/benchseason.h bench/stats/peers.cpp bench/stats/peers.h
        bench/stats/statsbench.cpp bench/stats/storedseason.cpp bench/stats/storedseason.h)
    set_target_properties(statsbench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
    target_include_directories(statsbench PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(statsbench PRIVATE Touchline::server PkgConfig::sqlite3 benchmark::benchmark)
    target_compile_definitions(statsbench PRIVATE TOUCHLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endif()
