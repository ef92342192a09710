# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/banner.cpp
    ${CMAKE_CURRENT_LIST_DIR}/banner.h
    ${CMAKE_CURRENT_LIST_DIR}/card.cpp
    ${CMAKE_CURRENT_LIST_DIR}/card.h
    ${CMAKE_CURRENT_LIST_DIR}/chartcard.cpp
    ${CMAKE_CURRENT_LIST_DIR}/chartcard.h
    ${CMAKE_CURRENT_LIST_DIR}/choicebox.cpp
    ${CMAKE_CURRENT_LIST_DIR}/choicebox.h
    ${CMAKE_CURRENT_LIST_DIR}/datagrid.cpp
    ${CMAKE_CURRENT_LIST_DIR}/datagrid.h
    ${CMAKE_CURRENT_LIST_DIR}/dayformat.cpp ${CMAKE_CURRENT_LIST_DIR}/dayformat.h
    ${CMAKE_CURRENT_LIST_DIR}/definitiontip.cpp ${CMAKE_CURRENT_LIST_DIR}/definitiontip.h
    ${CMAKE_CURRENT_LIST_DIR}/elidedlabel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/elidedlabel.h
    ${CMAKE_CURRENT_LIST_DIR}/emptystate.cpp
    ${CMAKE_CURRENT_LIST_DIR}/emptystate.h
    ${CMAKE_CURRENT_LIST_DIR}/errortext.cpp ${CMAKE_CURRENT_LIST_DIR}/errortext.h
    ${CMAKE_CURRENT_LIST_DIR}/flowlayout.cpp
    ${CMAKE_CURRENT_LIST_DIR}/flowlayout.h
    ${CMAKE_CURRENT_LIST_DIR}/formulaedit.cpp
    ${CMAKE_CURRENT_LIST_DIR}/formulaedit.h
    ${CMAKE_CURRENT_LIST_DIR}/gridbar.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridbar.h
    ${CMAKE_CURRENT_LIST_DIR}/gridfilterrow.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridfilterrow.h
    ${CMAKE_CURRENT_LIST_DIR}/gridproxy.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridproxy.h
    ${CMAKE_CURRENT_LIST_DIR}/gridtext.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridtext.h
    ${CMAKE_CURRENT_LIST_DIR}/gridtotals.cpp ${CMAKE_CURRENT_LIST_DIR}/gridtotals.h
    ${CMAKE_CURRENT_LIST_DIR}/griddelegate.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridview.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridview.h
    ${CMAKE_CURRENT_LIST_DIR}/gridwidths.cpp
    ${CMAKE_CURRENT_LIST_DIR}/iconlabel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/iconlabel.h
    ${CMAKE_CURRENT_LIST_DIR}/kpirow.cpp
    ${CMAKE_CURRENT_LIST_DIR}/kpirow.h
    ${CMAKE_CURRENT_LIST_DIR}/kpitile.cpp
    ${CMAKE_CURRENT_LIST_DIR}/kpitile.h
    ${CMAKE_CURRENT_LIST_DIR}/morecolumns.cpp
    ${CMAKE_CURRENT_LIST_DIR}/morecolumns.h
    ${CMAKE_CURRENT_LIST_DIR}/navigationrail.cpp
    ${CMAKE_CURRENT_LIST_DIR}/navigationrail.h
    ${CMAKE_CURRENT_LIST_DIR}/responsivegrid.cpp
    ${CMAKE_CURRENT_LIST_DIR}/responsivegrid.h
    ${CMAKE_CURRENT_LIST_DIR}/savedialog.cpp ${CMAKE_CURRENT_LIST_DIR}/savedialog.h
    ${CMAKE_CURRENT_LIST_DIR}/skeleton.cpp
    ${CMAKE_CURRENT_LIST_DIR}/skeleton.h
    ${CMAKE_CURRENT_LIST_DIR}/toast.cpp
    ${CMAKE_CURRENT_LIST_DIR}/toast.h
    ${CMAKE_CURRENT_LIST_DIR}/gridarrangement.cpp ${CMAKE_CURRENT_LIST_DIR}/gridarrangement.h
    ${CMAKE_CURRENT_LIST_DIR}/gridexport.cpp ${CMAKE_CURRENT_LIST_DIR}/gridexport.h
    ${CMAKE_CURRENT_LIST_DIR}/gridlayout.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridlines.cpp ${CMAKE_CURRENT_LIST_DIR}/gridlines.h
    ${CMAKE_CURRENT_LIST_DIR}/gridarranging.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridorder.cpp ${CMAKE_CURRENT_LIST_DIR}/gridorder.h
    ${CMAKE_CURRENT_LIST_DIR}/gridsaving.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridsheet.cpp ${CMAKE_CURRENT_LIST_DIR}/gridsheet.h
    ${CMAKE_CURRENT_LIST_DIR}/gridviewsmenu.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gridrole.h
    ${CMAKE_CURRENT_LIST_DIR}/taborder.cpp ${CMAKE_CURRENT_LIST_DIR}/taborder.h
    ${CMAKE_CURRENT_LIST_DIR}/wrappedlabel.cpp ${CMAKE_CURRENT_LIST_DIR}/wrappedlabel.h)
