// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtGlobal>
#include <clocale>
#ifdef Q_OS_WIN
#include <string>
#else
#include <locale.h>
#endif

namespace touchline {

/**
 * While it lives, printf() of this thread writes numbers with a point, whatever the user's locale: libraries in C make files with it that
 * are broken otherwise.
 */
class PointLocale
{
public:
#ifdef Q_OS_WIN
    PointLocale() : m_perThread(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~PointLocale()
    {
        std::setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_perThread);
    }
#else
    PointLocale() : m_point(newlocale(LC_ALL_MASK, "C", locale_t(nullptr))), m_before(uselocale(m_point)) {}
    ~PointLocale()
    {
        uselocale(m_before);
        if (m_point)
            freelocale(m_point);
    }
#endif
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
#ifdef Q_OS_WIN
    int m_perThread;
    std::string m_before;
#else
    locale_t m_point; // null: no memory; uselocale() then changes nothing
    locale_t m_before;
#endif
};

} // namespace touchline
