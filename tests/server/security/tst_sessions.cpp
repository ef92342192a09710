// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/authenticator.h"
#include "server/security/token.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

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

private:
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

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
