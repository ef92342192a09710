# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries without Qt, each as one imported target; docs/dependencies.md says what each is for.
find_package(Boost REQUIRED)
pkg_check_modules(yyjson REQUIRED IMPORTED_TARGET yyjson)
pkg_check_modules(muparser REQUIRED IMPORTED_TARGET muparser)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter>=1.2)
pkg_check_modules(systemd IMPORTED_TARGET libsystemd)
find_path(VALIJSON_INCLUDE_DIR valijson/schema.hpp REQUIRED)
find_path(CLI11_INCLUDE_DIR CLI/CLI.hpp REQUIRED)
find_path(LLHTTP_INCLUDE_DIR llhttp.h REQUIRED)
find_library(LLHTTP_LIBRARY llhttp REQUIRED)
add_library(llhttp_external INTERFACE)
target_include_directories(llhttp_external SYSTEM INTERFACE ${LLHTTP_INCLUDE_DIR})
target_link_libraries(llhttp_external INTERFACE ${LLHTTP_LIBRARY})
