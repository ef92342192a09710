// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/authenticator.h"
#include "server/security/token.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <mutex>
#include <thread>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsItsCaller();
    void keepsNoTokenInTheDatabase();
    void ends_data();
    void ends();
    void isRevokedAtOnce();
    void endsWithItsAccount();
    void seesARoleChangeAtOnce();
    void remembersAddresses();
    void forgetsOldSessions();
    void authenticatesOnlyBearers();
    void renewsATokenOnceADay();
    void endsNoLaterWhenRenewed();
    void keepsThePreviousUntilTheNewOneIsUsed();
    void endsAtAStolenToken_data();
    void endsAtAStolenToken();
    void endsAtAStolenTokenOnEveryNode();
    void renewsOnceInARace();
    void renewsWhereTheAnswerWasLost();
    void checkingUsesNothing();

private:
    Result<Sessions::Opened> renewed(const QByteArray &token);
    int counted(const QString &sql) const;
    UserRecord user(Role role);
    Sessions::Opened open(const UserRecord &user, bool stay, const QByteArray &remote = "192.0.2.1");
    bool works(const QByteArray &token) const;
    void change(const std::function<Result<void>(Transaction &)> &work);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UserRepository> m_users;
    std::unique_ptr<Sessions> m_sessions;
    qint64 m_now = 0;
};

void SessionsTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = 1'700'000'000;
    auto database = Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing);
    QVERIFY(database);
    m_database = *std::move(database);
    m_users = std::make_unique<UserRepository>(*m_database);
    m_sessions = std::make_unique<Sessions>(*m_database, [this] { return m_now; });
}

void SessionsTest::change(const std::function<Result<void>(Transaction &)> &work)
{
    auto transaction = m_database->begin();
    QVERIFY(transaction);
    QVERIFY(work(*transaction));
    QVERIFY(transaction->commit());
}

UserRecord SessionsTest::user(Role role)
{
    UserRecord user{.name = u"Anna"_s, .password = "x", .role = role};
    change([&](Transaction &transaction) -> Result<void> {
        const auto id = m_users->add(transaction, user);
        user.id = id.value_or(UserId{});
        return id ? Result<void>() : failed(id);
    });
    return user;
}

Sessions::Opened SessionsTest::open(const UserRecord &user, bool stay, const QByteArray &remote)
{
    Sessions::Opened opened;
    change([&](Transaction &transaction) -> Result<void> {
        auto made = m_sessions->open(transaction, user, stay, u"laptop"_s, remote);
        if (!made)
            return failed(made);
        opened = *made;
        return {};
    });
    return opened;
}

bool SessionsTest::works(const QByteArray &token) const
{
    const auto found = m_sessions->find(token);
    return found && *found;
}

void SessionsTest::findsItsCaller()
{
    const auto anna = user(Role::Coach);
    const auto opened = open(anna, false);
    const auto found = m_sessions->find(opened.token);
    QVERIFY(found && *found);
    QCOMPARE((*found)->caller.user, anna.id);
    QCOMPARE((*found)->caller.session, opened.id);
    QCOMPARE((*found)->caller.role, Role::Coach);
    QVERIFY(!works(opened.token.chopped(1) + (opened.token.endsWith('A') ? 'B' : 'A')));
    QVERIFY(!works({}));
}

void SessionsTest::keepsNoTokenInTheDatabase()
{
    const auto opened = open(user(Role::Coach), false);
    m_database.reset();
    QFile file(m_folder->filePath(u"t.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(!bytes.contains(opened.token));
    QVERIFY(bytes.contains(token::hashOf(opened.token)));
}

void SessionsTest::ends_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("stay");
    QTest::addColumn<qint64>("idle");
    QTest::addColumn<qint64>("absolute");
    QTest::newRow("coach") << Role::Coach << false << 12 * hour << 7 * day;
    QTest::newRow("coach who stays") << Role::Coach << true << 60 * day << 365 * day;
    QTest::newRow("viewer who stays") << Role::Viewer << true << 60 * day << 365 * day;
    QTest::newRow("admin") << Role::Admin << false << 12 * hour << 7 * day;
    QTest::newRow("admin who would like to stay") << Role::Admin << true << 12 * hour << 7 * day;
}

void SessionsTest::ends()
{
    QFETCH(Role, role);
    QFETCH(bool, stay);
    QFETCH(qint64, idle);
    QFETCH(qint64, absolute);
    const auto begin = m_now;
    const auto opened = open(user(role), stay);
    QCOMPARE(opened.expires.toSecsSinceEpoch(), begin + absolute);

    m_now = begin + idle;
    QVERIFY(works(opened.token));
    m_now = begin + idle + 1;
    QVERIFY(!works(opened.token));

    // In use all the time, it still ends.
    for (m_now = begin; m_now < begin + absolute; m_now += idle) {
        QVERIFY(works(opened.token));
        QVERIFY(m_sessions->touch(opened.id));
    }
    m_now = begin + absolute;
    QVERIFY(!works(opened.token));
}

void SessionsTest::isRevokedAtOnce()
{
    const auto anna = user(Role::Coach);
    const auto laptop = open(anna, false);
    const auto phone = open(anna, true);
    change([&](Transaction &transaction) { return m_sessions->revoke(transaction, laptop.id); });
    QVERIFY(!works(laptop.token));
    QVERIFY(works(phone.token));
    change([&](Transaction &transaction) { return m_sessions->revokeAll(transaction, anna.id); });
    QVERIFY(!works(phone.token));
}

void SessionsTest::endsWithItsAccount()
{
    const auto anna = user(Role::Coach);
    const auto opened = open(anna, true);
    auto disabled = anna;
    disabled.disabled = true;
    change([&](Transaction &transaction) { return m_users->change(transaction, anna, disabled); });
    QVERIFY(!works(opened.token));
}

void SessionsTest::seesARoleChangeAtOnce()
{
    const auto opened = open(user(Role::Admin), true);
    auto query = m_database->prepareText(u"UPDATE user SET role = 'viewer'"_s);
    QVERIFY(query && Database::run(*query));
    QCOMPARE((*m_sessions->find(opened.token))->caller.role, Role::Viewer);
}

void SessionsTest::remembersAddresses()
{
    const auto anna = user(Role::Coach);
    QVERIFY(!*m_sessions->knowsAddress(u"anna"_s, "192.0.2.1"));
    const auto opened = open(anna, false);
    QVERIFY(*m_sessions->knowsAddress(u"ANNA"_s, "192.0.2.1"));
    QVERIFY(!*m_sessions->knowsAddress(u"anna"_s, "192.0.2.2"));
    QVERIFY(!*m_sessions->knowsAddress(u"ben"_s, "192.0.2.1"));
    change([&](Transaction &transaction) { return m_sessions->revoke(transaction, opened.id); });
    QVERIFY(*m_sessions->knowsAddress(u"anna"_s, "192.0.2.1"));
    m_now += 91 * day;
    QVERIFY(!*m_sessions->knowsAddress(u"anna"_s, "192.0.2.1"));
}

void SessionsTest::forgetsOldSessions()
{
    const auto anna = user(Role::Coach);
    open(anna, false);
    m_now += 200 * day;
    open(anna, false);
    auto query = m_database->prepareText(u"SELECT count(*) FROM session"_s);
    QVERIFY(query && Database::run(*query) && query->next());
    QCOMPARE(query->value(0).toInt(), 1);
}

void SessionsTest::authenticatesOnlyBearers()
{
    const auto opened = open(user(Role::Coach), false);
    const auto secret = QByteArray(64, 'a');
    const Authenticator plain(*m_sessions);
    const Authenticator local(*m_sessions,
                              Authenticator::LocalSession{.tokenHash = token::hashOf(secret), .caller = {.role = Role::Admin}});
    const auto known = [](const Authenticator &authenticator, const QByteArray &field) {
        const auto found = authenticator.identify(field);
        return found && *found;
    };
    QVERIFY(known(plain, "Bearer " + opened.token));
    QVERIFY(!known(plain, opened.token));
    QVERIFY(!known(plain, "Basic " + opened.token));
    QVERIFY(!known(plain, "Bearer " + token::make()));
    QVERIFY(!known(plain, "Bearer " + secret));
    QVERIFY(known(local, "Bearer " + secret));
    QVERIFY(!known(local, "Bearer " + QByteArray(64, 'b')));
}

Result<Sessions::Opened> SessionsTest::renewed(const QByteArray &token)
{
    const auto found = m_sessions->find(token);
    if (!found || !*found)
        return fail(ErrorCode::Unauthenticated);
    auto transaction = m_database->begin();
    if (!transaction)
        return failed(transaction);
    auto opened = m_sessions->renew(*transaction, (*found)->caller);
    if (!opened)
        return opened;
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return opened;
}

int SessionsTest::counted(const QString &sql) const
{
    auto query = m_database->prepareText(u"SELECT count(*) FROM "_s + sql);
    return query && Database::run(*query) && query->next() ? query->value(0).toInt() : -1;
}

void SessionsTest::renewsATokenOnceADay()
{
    const auto opened = open(user(Role::Coach), true);
    m_now += day - 1;
    const auto early = renewed(opened.token);
    QVERIFY(!early && early.error().code == ErrorCode::TooMany);
    QCOMPARE(early.error().retryAfter, 1);
    m_now += 1;
    const auto second = renewed(opened.token);
    QVERIFY(second);
    QVERIFY(second->token != opened.token);
    QCOMPARE(second->id, opened.id);
    QCOMPARE(renewed(second->token).error().code, ErrorCode::TooMany);
    m_now += day;
    QVERIFY(renewed(second->token));
}

void SessionsTest::endsNoLaterWhenRenewed()
{
    const auto opened = open(user(Role::Coach), false);
    const auto begin = m_now;
    auto token = opened.token;
    for (m_now = begin + 12 * hour; m_now < begin + 7 * day; m_now += 12 * hour) {
        if (const auto next = renewed(token)) {
            QCOMPARE(next->expires, opened.expires);
            token = next->token;
        }
        QVERIFY(works(token));
        QVERIFY(m_sessions->touch(opened.id));
    }
    QVERIFY(token != opened.token);
    m_now = begin + 7 * day;
    QVERIFY(!works(token));
}

void SessionsTest::keepsThePreviousUntilTheNewOneIsUsed()
{
    const auto opened = open(user(Role::Coach), true);
    m_now += day;
    const auto second = renewed(opened.token);
    QVERIFY(second);
    for (int i = 0; i < 3; ++i)
        QVERIFY(works(opened.token));
    QVERIFY(!m_sessions->isUnsettled());
    QVERIFY(works(second->token));
    QVERIFY(m_sessions->isUnsettled());
    QVERIFY(m_sessions->settle());
    QVERIFY(!m_sessions->isUnsettled());
    QVERIFY(works(second->token));
    QCOMPARE(counted(u"session_spent"_s), 1);
    QCOMPARE(counted(u"session WHERE previous_token IS NULL AND revoked_at IS NULL"_s), 1);
}

void SessionsTest::endsAtAStolenToken_data()
{
    QTest::addColumn<bool>("settled"); // whether the database knows of the first use by then
    QTest::addColumn<int>("renewals");
    for (const bool settled : {true, false}) {
        QTest::addRow("the one before, %s", settled ? "written" : "at once") << settled << 1;
        QTest::addRow("one of three days ago, %s", settled ? "written" : "at once") << settled << 3;
    }
}

void SessionsTest::endsAtAStolenToken()
{
    QFETCH(bool, settled);
    QFETCH(int, renewals);
    const auto anna = user(Role::Coach);
    const auto opened = open(anna, true);
    const auto phone = open(anna, true);
    auto token = opened.token;
    for (int i = 0; i < renewals; ++i) {
        m_now += day;
        const auto next = renewed(token);
        QVERIFY(next);
        token = next->token;
        QVERIFY(works(token));
        if (settled || i + 1 < renewals)
            QVERIFY(m_sessions->settle());
    }
    QVERIFY(!works(opened.token));
    QVERIFY(!works(token)); // at once, whether it has been written or not
    QVERIFY(m_sessions->settle());
    QVERIFY(!works(token));
    QVERIFY(!works(opened.token));
    QVERIFY(works(phone.token)); // another device's
    QCOMPARE(counted(u"session WHERE revoked_at IS NOT NULL"_s), 1);
    QCOMPARE(counted(u"audit WHERE action = 'session.stolen' AND subject = %1 AND actor IS NULL"_s.arg(toNumber(opened.id))), 1);
    QVERIFY(m_sessions->settle());
    QCOMPARE(counted(u"audit WHERE action = 'session.stolen'"_s), 1);
}

void SessionsTest::endsAtAStolenTokenOnEveryNode()
{
    const auto opened = open(user(Role::Coach), true);
    Sessions other(*m_database, [this] { return m_now; });
    m_now += day;
    const auto second = renewed(opened.token);
    QVERIFY(second);
    QVERIFY(works(second->token));
    QVERIFY(m_sessions->settle());
    const auto there = other.find(opened.token);
    QVERIFY(there && !*there);
    QVERIFY(other.settle());
    QVERIFY(!works(second->token));
}

void SessionsTest::renewsOnceInARace()
{
    const auto opened = open(user(Role::Coach), true);
    m_now += day;
    std::vector<std::thread> threads;
    std::mutex mutex;
    QList<QByteArray> tokens;
    QList<ErrorCode> errors;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const auto answer = renewed(opened.token);
            const std::scoped_lock lock(mutex);
            if (answer)
                tokens.append(answer->token);
            else
                errors.append(answer.error().code);
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(errors, QList<ErrorCode>(7, ErrorCode::TooMany));
    QVERIFY(works(opened.token));
    QVERIFY(works(tokens[0]));
    QVERIFY(!works(opened.token));
}

void SessionsTest::renewsWhereTheAnswerWasLost()
{
    const auto opened = open(user(Role::Coach), true);
    m_now += day;
    const auto lost = renewed(opened.token);
    QVERIFY(lost);
    m_now += day;
    const auto next = renewed(opened.token);
    QVERIFY(next);
    QVERIFY(works(opened.token));
    QVERIFY(works(next->token));
    QVERIFY(m_sessions->settle());
    // Whoever comes with the one that nobody was given has it from elsewhere.
    QVERIFY(!works(lost->token));
    QVERIFY(!works(next->token));
}

void SessionsTest::checkingUsesNothing()
{
    const auto opened = open(user(Role::Coach), true);
    m_now += day;
    const auto second = renewed(opened.token);
    QVERIFY(second);
    const auto good = [&](const QByteArray &token) {
        const auto found = m_sessions->find(token, Sessions::Use::Check);
        return found && *found;
    };
    QVERIFY(good(second->token));
    QVERIFY(works(opened.token));
    QVERIFY(works(second->token));
    QVERIFY(!good(opened.token)); // a stream that was opened with it ends, its session does not
    QVERIFY(works(second->token));
    QVERIFY(m_sessions->settle());
    QVERIFY(!good(opened.token));
    QVERIFY(works(second->token));
}

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
