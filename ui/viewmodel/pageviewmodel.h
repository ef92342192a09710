// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/dataage.h"
#include "ui/viewmodel/scope.h"

namespace touchline {

/** What the view-models of all pages share: questions on their way, a newer choice that makes older answers void, and the data's age. */
class PageViewModel : public QObject
{
    Q_OBJECT
public:
    PageViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    /** Asks again for what is shown, in the season and period of the window. */
    virtual void reload() = 0;
    /** Ends what is under way; what is shown stays. */
    virtual void cancel();
    /** What is shown is about what was asked last, possibly of an earlier period. */
    virtual bool hasData() const = 0;
    bool isLoading() const { return m_loading; }
    /** Set where the server did not answer and something that is shown comes from the store: the oldest of it. */
    const std::optional<QDateTime> &asOf() const { return m_age.asOf; }
    /** Of all that is shown. */
    const DataAge &age() const { return m_age; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void ageChanged();
    void failed(const touchline::Error &error);

protected:
    Session &session() const { return m_session; }
    Scope &scope() { return m_scope; }
    const Scope &scope() const { return m_scope; }
    /** Makes what is under way void and begins to load. */
    void begin();
    void setLoading(bool loading);
    /** Counts an answer among what is shown, or will be as soon as the rest has come; ask() does so by itself. */
    void setAsOf(const std::optional<QDateTime> &asOf) { countAge({.asOf = asOf, .from = asOf.value_or(QDateTime::currentDateTimeUtc())}); }
    /** The same of what another one has. */
    void countAge(const DataAge &age);
    /** Tells an error once, whichever of several answers brings it first. */
    void giveUp(const Error &error);
    /** Keeps the question in `slot`; `take` gets its answer, unless begin() or cancel() came in between. */
    template<typename T, typename Take> void ask(Pending<T> &slot, Pending<T> question, Take take)
    {
        slot = std::move(question);
        slot.future().then(this, [this, ticket = m_ticket, take](const Result<Fetched<T>> &answer) {
            if (ticket != m_ticket)
                return;
            if (!answer)
                return giveUp(answer.error());
            setAsOf(answer->asOf);
            take(*answer);
        });
    }

private:
    void setAge(const DataAge &age);

    Session &m_session;
    Scope &m_scope;
    DataAge m_age;
    DataAge m_coming; // of what has come since begin()
    bool m_loading = false;
    int m_ticket = 0;
};

} // namespace touchline
