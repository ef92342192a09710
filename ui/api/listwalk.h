// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/listbounds.h"
#include "ui/api/pending.h"
#include <QtCore/QPromise>
#include <functional>
#include <memory>
#include <utility>

namespace touchline {

/** A part of a list, as one answer brings it. */
template<typename T> struct ListPage
{
    T data;
    QString next; // target of the page after it; empty: there is none
    qint64 bytes = 0; // of the answer
};

/**
 * A list on its way, page after page. Begins anew, three times at most, when the data change in between: the pages of an answer are all
 * of one revision. Never half a list: one that leads back to itself, or is longer than `mostBytes`, is an error. As old as the oldest of
 * its pages is the list. Lives in a shared_ptr, which what runs on its behalf holds.
 */
template<typename T> class ListWalk : public std::enable_shared_from_this<ListWalk<T>>
{
public:
    using Ask = std::function<Pending<ListPage<T>>(const QString &target)>;
    using Join = void (*)(T &whole, T &&page); // appends the rows of a later page to those before

    ListWalk(Ask ask, Join join, qint64 mostBytes) : m_ask(std::move(ask)), m_join(join), m_mostBytes(mostBytes) {}

    /** From the page at `first`. Once; dropping what is returned ends it. */
    Pending<T> start(const QString &first)
    {
        m_first = first;
        m_promise.start();
        auto call = std::make_unique<QObject>(); // what runs on its behalf ends with it
        QObject::connect(call.get(), &QObject::destroyed, [walk = this->shared_from_this()] { walk->m_page = {}; });
        begin(call.get());
        return Pending<T>(std::move(call), m_promise.future());
    }

private:
    void begin(QObject *call)
    {
        m_whole = {};
        m_bounds.begin(m_first);
        ++m_begun;
        ask(call, m_first);
    }

    void ask(QObject *call, const QString &target)
    {
        m_page = m_ask(target);
        m_page.future().then(
            call, [call, walk = this->shared_from_this()](Result<Fetched<ListPage<T>>> page) { walk->take(call, std::move(page)); });
    }

    void take(QObject *call, Result<Fetched<ListPage<T>>> page)
    {
        constexpr int mostBeginnings = 3;
        const bool outdated = !page && page.error().code == ErrorCode::Stale && m_bounds.pages() > 0;
        if (outdated && m_begun < mostBeginnings)
            return begin(call);
        const auto within = page ? m_bounds.add(page->data.bytes, page->data.next, m_mostBytes) : Result<void>(failed(page));
        if (!within)
            return finish(failed(within));
        if (m_bounds.pages() == 1)
            m_whole.data = std::move(page->data.data);
        else
            m_join(m_whole.data, std::move(page->data.data));
        m_whole.meta = page->meta;
        if (page->asOf && (!m_whole.asOf || *page->asOf < *m_whole.asOf))
            m_whole.asOf = page->asOf;
        if (!page->data.next.isEmpty())
            return ask(call, page->data.next);
        finish(std::move(m_whole));
    }

    void finish(Result<Fetched<T>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Ask m_ask;
    Join m_join;
    qint64 m_mostBytes;
    QPromise<Result<Fetched<T>>> m_promise;
    QString m_first;
    Pending<ListPage<T>> m_page;
    Fetched<T> m_whole;
    ListBounds m_bounds;
    int m_begun = 0; // times
};

} // namespace touchline
