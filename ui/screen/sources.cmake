# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/frame/actions.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/actions.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/commandpalette.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/commandpalette.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/datastack.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/datastack.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/deeplink.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/deeplink.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/errortext.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/errortext.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/frametexts.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/frametexts.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/keyssheet.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/keyssheet.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/mainwindow.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/mainwindow.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/outboxsheet.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/outboxsheet.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/page.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/pages.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/pages.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/palettefinder.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/palettefinder.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/paletteitem.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/paletteitem.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/palettemodel.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/palettemodel.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/periodpicker.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/periodpicker.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/recentplaces.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/recentplaces.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/scrollpage.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/scrollpage.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/topbar.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/topbar.h
    ${CMAKE_CURRENT_LIST_DIR}/explore/explorepage.cpp ${CMAKE_CURRENT_LIST_DIR}/explore/explorepage.h
    ${CMAKE_CURRENT_LIST_DIR}/leaders/leaderspage.cpp ${CMAKE_CURRENT_LIST_DIR}/leaders/leaderspage.h
    ${CMAKE_CURRENT_LIST_DIR}/newworkspace/newworkspacepage.cpp ${CMAKE_CURRENT_LIST_DIR}/newworkspace/newworkspacepage.h
    ${CMAKE_CURRENT_LIST_DIR}/player/playerheader.cpp ${CMAKE_CURRENT_LIST_DIR}/player/playerheader.h
    ${CMAKE_CURRENT_LIST_DIR}/player/playerpage.cpp ${CMAKE_CURRENT_LIST_DIR}/player/playerpage.h
    ${CMAKE_CURRENT_LIST_DIR}/players/playerspage.cpp ${CMAKE_CURRENT_LIST_DIR}/players/playerspage.h
    ${CMAKE_CURRENT_LIST_DIR}/reports/reportpreview.cpp ${CMAKE_CURRENT_LIST_DIR}/reports/reportpreview.h
    ${CMAKE_CURRENT_LIST_DIR}/reports/reportspage.cpp ${CMAKE_CURRENT_LIST_DIR}/reports/reportspage.h
    ${CMAKE_CURRENT_LIST_DIR}/settings/keyseditor.cpp ${CMAKE_CURRENT_LIST_DIR}/settings/keyseditor.h
    ${CMAKE_CURRENT_LIST_DIR}/settings/settingspage.cpp ${CMAKE_CURRENT_LIST_DIR}/settings/settingspage.h
    ${CMAKE_CURRENT_LIST_DIR}/signin/serveraddress.cpp ${CMAKE_CURRENT_LIST_DIR}/signin/serveraddress.h
    ${CMAKE_CURRENT_LIST_DIR}/signin/signinpage.cpp ${CMAKE_CURRENT_LIST_DIR}/signin/signinpage.h
    ${CMAKE_CURRENT_LIST_DIR}/team/teampage.cpp ${CMAKE_CURRENT_LIST_DIR}/team/teampage.h
    ${CMAKE_CURRENT_LIST_DIR}/team/teamspage.cpp ${CMAKE_CURRENT_LIST_DIR}/team/teamspage.h
    ${CMAKE_CURRENT_LIST_DIR}/welcome/openingpage.cpp ${CMAKE_CURRENT_LIST_DIR}/welcome/openingpage.h
    ${CMAKE_CURRENT_LIST_DIR}/welcome/welcomepage.cpp ${CMAKE_CURRENT_LIST_DIR}/welcome/welcomepage.h
    ${CMAKE_CURRENT_LIST_DIR}/frame/route.cpp ${CMAKE_CURRENT_LIST_DIR}/frame/route.h)
