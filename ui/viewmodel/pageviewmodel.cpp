// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

PageViewModel::PageViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope) {}

void PageViewModel::cancel()
{
    ++m_ticket;
    setLoading(false);
}

void PageViewModel::begin()
{
    ++m_ticket;
    setLoading(true);
}

void PageViewModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void PageViewModel::giveUp(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace touchline
