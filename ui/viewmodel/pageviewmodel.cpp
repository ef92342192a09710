// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

PageViewModel::PageViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope) {}

void PageViewModel::cancel()
{
    ++m_ticket;
    m_coming = m_age; // what is shown stays, and so does its age
    setLoading(false);
}

void PageViewModel::begin()
{
    ++m_ticket;
    m_coming = {};
    setLoading(true);
}

void PageViewModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    if (!loading)
        setAge(m_coming);
    Q_EMIT loadingChanged(loading);
}

void PageViewModel::setAge(const DataAge &age)
{
    if (m_age == age)
        return;
    m_age = age;
    Q_EMIT ageChanged();
}

void PageViewModel::countAge(const DataAge &other)
{
    if (m_loading)
        return m_coming.count(other);
    DataAge age = m_age;
    age.count(other);
    setAge(age);
}

void PageViewModel::giveUp(const Error &error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace touchline
