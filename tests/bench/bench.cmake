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
# The desktop's figures: `ninja gridbench daybench barewindow touchline touchlined`, tests/bench/desktop/run calls them.
foreach(name gridbench daybench)
    qt_add_executable(${name} EXCLUDE_FROM_ALL bench/desktop/${name}.cpp)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF WIN32_EXECUTABLE OFF MACOSX_BUNDLE OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE touchline_looksamples Qt6::Test)
    target_compile_definitions(${name} PRIVATE TOUCHLINE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endforeach()
find_package(Qt6 QUIET OPTIONAL_COMPONENTS Charts) # only to be measured against
if(TARGET Qt6::Charts)
    qt_add_executable(barewindow EXCLUDE_FROM_ALL bench/desktop/barewindow.cpp)
    set_target_properties(barewindow PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests WIN32_EXECUTABLE OFF MACOSX_BUNDLE OFF)
    target_link_libraries(barewindow PRIVATE Qt6::Charts)
endif()
