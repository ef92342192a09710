# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of ours links Touchline::options: the warnings and definitions that all share.
include(GNUInstallDirs)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
    # Precompiled headers need this sloppiness; a relative base lets several checkouts share one cache; depend mode saves a run of the
    # preprocessor per miss.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 ${CCACHE_PROGRAM})
endif()

add_library(touchline_options INTERFACE)
add_library(Touchline::options ALIAS touchline_options)
target_compile_definitions(touchline_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800 TOUCHLINE_VERSION="${PROJECT_VERSION}")
target_include_directories(touchline_options INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(touchline_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${TOUCHLINE_WERROR}>:/WX>)
else()
    target_compile_options(touchline_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wno-missing-field-initializers $<$<AND:$<BOOL:${TOUCHLINE_WERROR}>,$<NOT:$<BOOL:${TOUCHLINE_LINT}>>>:-Werror>
        $<$<COMPILE_LANG_AND_ID:CXX,Clang>:-fpch-instantiate-templates>
        # Winvalid-pch would hide a precompiled header that is never used
        $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Winvalid-pch -fpch-preprocess>)
endif()
