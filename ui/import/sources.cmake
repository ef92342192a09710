# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/celltext.cpp ${CMAKE_CURRENT_LIST_DIR}/celltext.h
    ${CMAKE_CURRENT_LIST_DIR}/columnmeaning.cpp ${CMAKE_CURRENT_LIST_DIR}/columnmeaning.h
    ${CMAKE_CURRENT_LIST_DIR}/firstimport.cpp ${CMAKE_CURRENT_LIST_DIR}/firstimport.h
    ${CMAKE_CURRENT_LIST_DIR}/firstseason.cpp ${CMAKE_CURRENT_LIST_DIR}/firstseason.h
    ${CMAKE_CURRENT_LIST_DIR}/importbody.cpp ${CMAKE_CURRENT_LIST_DIR}/importbody.h
    ${CMAKE_CURRENT_LIST_DIR}/importdraft.cpp ${CMAKE_CURRENT_LIST_DIR}/importdraft.h
    ${CMAKE_CURRENT_LIST_DIR}/importtarget.cpp ${CMAKE_CURRENT_LIST_DIR}/importtarget.h
    ${CMAKE_CURRENT_LIST_DIR}/piecesdevice.cpp ${CMAKE_CURRENT_LIST_DIR}/piecesdevice.h
    ${CMAKE_CURRENT_LIST_DIR}/savedmappings.cpp ${CMAKE_CURRENT_LIST_DIR}/savedmappings.h
    ${CMAKE_CURRENT_LIST_DIR}/owntable.cpp ${CMAKE_CURRENT_LIST_DIR}/owntable.h
    ${CMAKE_CURRENT_LIST_DIR}/owntablemodel.cpp ${CMAKE_CURRENT_LIST_DIR}/owntablemodel.h
    ${CMAKE_CURRENT_LIST_DIR}/owntemplate.cpp ${CMAKE_CURRENT_LIST_DIR}/owntemplate.h
    ${CMAKE_CURRENT_LIST_DIR}/tablemapping.cpp ${CMAKE_CURRENT_LIST_DIR}/tablemapping.h)
