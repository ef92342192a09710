// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/database.h"
#include "server/http/listeners.h"
#include "server/http/pipeline.h"
#include "tests/server/gate/client.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <condition_variable>
#include <stdexcept>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** A cache that is of no use to anybody. */
class BrokenCache final : public ResponseCache
{
public:
    std::shared_ptr<const KeptAnswer> find(const QByteArray &) override { throw std::runtime_error("nothing can be found"); }
    void insert(const QByteArray &, std::shared_ptr<const KeptAnswer>, const Lifetime &) override { throw 17; }
};

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/** A pipeline behind a real socket, with routes that do what a test wants of them. */
class House
{
public:
    explicit House(int threads = 4, int queue = 256, std::chrono::milliseconds deadline = std::chrono::seconds(30),
                   bool brokenCache = false)
        : m_workers(u"workers"_s, threads, queue), m_cache(brokenCache ? static_cast<ResponseCache &>(m_broken) : m_memory)
    {
        addRoutes();
        m_database = *Database::open(m_folder.filePath(u"t.db"_s), Database::Mode::CreateIfMissing);
        m_sessions.emplace(*m_database, now);
        m_authenticator.emplace(*m_sessions);
        m_denials.emplace(*m_database, now, [](const auto &) { return false; });
        m_admission.emplace(*m_sessions, *m_authenticator, *m_denials,
                            Admission::Limiters{.addresses = m_rate, .accounts = m_rate, .signIns = m_rate}, m_workers, m_local);
        m_pipeline.emplace(*m_database, *m_admission, Pipeline::Pools{.workers = m_workers, .hashing = m_workers},
                           Pipeline::Answers{.cache = m_cache, .heldBack = [] { return quint64(0); }, .definitions = {}},
                           [](const auto &...) { return fail(ErrorCode::Internal); });
        auto application = m_pipeline->application();
        application.load = &m_load;
        application.handle = [this, handle = application.handle](gate::Exchange &exchange, const QHttpServerRequest &request) {
            ++handled;
            return handle(exchange, request);
        };
        gate::Limits limits;
        limits.workTime = deadline;
        m_listeners = *Listeners::open(m_routes, application, {.threads = 1, .limits = limits});
    }
    ~House()
    {
        release();
        m_listeners.reset();
        m_workers.finish();
    }

    quint16 port() const { return m_listeners->port(); }
    qint64 underWay() const { return m_load.requests.load(); }
    const WorkerPool &workers() const { return m_workers; }
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_released = true;
        m_changed.notify_all();
    }

    std::atomic<int> handled = 0; // behind QtHttpServer
    std::atomic<int> begun = 0;
    std::atomic<int> givenUp = 0;

private:
    /** Waits until the test says go on, or until nobody wants it any more. */
    Result<Reply> slowly(const ApiRequest &request)
    {
        ++begun;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, request.stop, [this] { return m_released; });
        if (request.stop.stop_requested()) {
            ++givenUp;
            return fail(ErrorCode::Cancelled);
        }
        return Reply::json("{\"data\":1}", "1");
    }
    void addRoutes()
    {
        const auto add = [this](QLatin1StringView path, bool cached, std::function<Result<Reply>(const ApiRequest &)> handler) {
            m_routes.add({.method = Method::Get,
                          .path = path,
                          .access = Access::Anyone,
                          .parameters = {"n"},
                          .cached = cached,
                          .handler = std::move(handler)});
        };
        const auto slow = [this](const ApiRequest &request) { return slowly(request); };
        add("/slow"_L1, false, slow);
        add("/slow-kept"_L1, true, slow);
        const auto quick = [this](const ApiRequest &) -> Result<Reply> {
            ++begun;
            return Reply::json("{\"data\":2}", "1");
        };
        add("/quick-kept"_L1, true, quick);
        const auto throwing = [this](const ApiRequest &) -> Result<Reply> {
            ++begun;
            throw std::runtime_error("the handler broke");
        };
        add("/throws"_L1, false, throwing);
        add("/throws-kept"_L1, true, throwing);
    }

    QTemporaryDir m_folder;
    RouteTable m_routes;
    std::unique_ptr<Database> m_database;
    std::optional<Sessions> m_sessions;
    std::optional<Authenticator> m_authenticator;
    std::optional<Denials> m_denials;
    RateLimiter m_rate{RateLimiter::Rate::none(), now};
    WorkerPool m_workers;
    BrokenCache m_broken;
    MemoryResponseCache m_memory{1 << 20, [] { return std::chrono::milliseconds(now()); }};
    ForgivingCache m_cache;
    LocalRule m_local;
    gate::Load m_load;
    std::optional<Admission> m_admission;
    std::optional<Pipeline> m_pipeline;
    std::unique_ptr<Listeners> m_listeners;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_released = false;
};

int statusOf(const std::optional<Client::Response> &response)
{
    return response ? response->status : 0;
}

} // namespace

/** What the pipeline does when many ask, nobody waits, or something breaks. */
class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredEqualQuestionsAreWorkedOutOnce();
    void keptAnswersNeverReachQtHttpServer();
    void goesOnWithoutWhoAskedFirst();
    void endsWhatNobodyWaitsFor_data();
    void endsWhatNobodyWaitsFor();
    void failsNoRequestForItsCache();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void outlivesAHandlerThatThrows_data();
    void outlivesAHandlerThatThrows();
    void saysWhatTookTooLong();
};

void PipelineTest::hundredEqualQuestionsAreWorkedOutOnce()
{
    House house;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i)
        clients.emplace_back(std::make_unique<Client>(house.port()))->get("/slow-kept");
    QTRY_COMPARE(house.underWay(), 100);
    house.release();
    for (const auto &client : clients) {
        const auto response = client->response();
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(response->body, "{\"data\":1}");
    }
    QCOMPARE(house.begun.load(), 1);
    QCOMPARE(statusOf(Client(house.port()).get("/slow-kept").response()), 200);
    QCOMPARE(house.begun.load(), 1); // kept
}

void PipelineTest::keptAnswersNeverReachQtHttpServer()
{
    House house;
    Client client(house.port());
    const auto first = client.get("/quick-kept?n=1&n=1").response();
    QCOMPARE(statusOf(first), 400); // and what is wrong stays wrong
    QCOMPARE(house.handled.load(), 1);
    for (int i = 0; i < 5; ++i) {
        const auto response = client.get("/quick-kept?n=1").response();
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(response->body, "{\"data\":2}");
        QCOMPARE(statusOf(client.get("/quick-kept?n=1", "If-None-Match: " + response->fields.value("etag") + "\r\n").response()), 304);
    }
    QCOMPARE(house.handled.load(), 2);
    QCOMPARE(house.begun.load(), 1);
    QCOMPARE(statusOf(client.get("/quick-kept?%6E=%31").response()), 200); // the same in another spelling
    QCOMPARE(house.handled.load(), 2);
}

void PipelineTest::goesOnWithoutWhoAskedFirst()
{
    House house;
    auto first = std::make_unique<Client>(house.port());
    first->get("/slow-kept");
    QTRY_COMPARE(house.begun.load(), 1);
    Client second(house.port());
    second.get("/slow-kept");
    QTRY_COMPARE(house.underWay(), 2);
    first.reset();
    QTRY_COMPARE(house.underWay(), 1);
    house.release();
    QCOMPARE(statusOf(second.response()), 200);
    QCOMPARE(house.begun.load(), 1);
    QCOMPARE(house.givenUp.load(), 0);
}

void PipelineTest::endsWhatNobodyWaitsFor_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("not kept") << "/slow"_ba;
    QTest::newRow("kept") << "/slow-kept"_ba;
}

void PipelineTest::endsWhatNobodyWaitsFor()
{
    QFETCH(QByteArray, path);
    House house;
    auto client = std::make_unique<Client>(house.port());
    client->get(path);
    QTRY_COMPARE(house.begun.load(), 1);
    client.reset();
    QTRY_COMPARE(house.givenUp.load(), 1);
    QTRY_COMPARE(house.workers().busy(), 0);
}

void PipelineTest::failsNoRequestForItsCache()
{
    House house(4, 256, std::chrono::seconds(30), true);
    Client client(house.port());
    for (int i = 0; i < 3; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nothing can be found"_s)); // in the gate
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nothing can be found"_s)); // behind QtHttpServer
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"an unknown exception"_s));
        const auto response = client.get("/quick-kept").response();
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(response->body, "{\"data\":2}");
    }
    QCOMPARE(house.begun.load(), 3);
}

void PipelineTest::refusesWhatDoesNotFit_data()
{
    endsWhatNobodyWaitsFor_data();
}

void PipelineTest::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, path);
    House house(1, 1);
    Client works(house.port());
    works.get(path + "?n=1");
    QTRY_COMPARE(house.begun.load(), 1);
    Client waits(house.port());
    waits.get(path + "?n=2");
    QTRY_COMPARE(house.workers().busy(), 2);
    const auto refused = Client(house.port()).get(path + "?n=3").response();
    QCOMPARE(statusOf(refused), 503);
    QVERIFY(refused->fields.value("retry-after").toInt() >= 1);
    QCOMPARE(refused->fields.value("content-type"), "application/problem+json");
    house.release();
    QCOMPARE(statusOf(works.response()), 200);
    QCOMPARE(statusOf(waits.response()), 200);
    QTRY_COMPARE(house.workers().busy(), 0);
    QCOMPARE(statusOf(Client(house.port()).get(path + "?n=3").response()), 200);
}

void PipelineTest::outlivesAHandlerThatThrows_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("not kept") << "/throws"_ba;
    QTest::newRow("kept") << "/throws-kept"_ba;
}

void PipelineTest::outlivesAHandlerThatThrows()
{
    QFETCH(QByteArray, path);
    House house(1, 1);
    Client client(house.port());
    for (int i = 1; i <= 3; ++i) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the handler broke"_s));
        const auto response = client.get(path).response();
        QCOMPARE(statusOf(response), 500);
        QVERIFY(!response->body.contains("broke")); // that is for the log
        QCOMPARE(house.begun.load(), i); // and is never kept
    }
    QTRY_COMPARE(house.workers().busy(), 0);
    QCOMPARE(statusOf(client.get("/quick-kept").response()), 200);
}

void PipelineTest::saysWhatTookTooLong()
{
    House house(4, 256, std::chrono::milliseconds(200));
    const auto response = Client(house.port()).get("/slow").response();
    QCOMPARE(statusOf(response), 408);
    const auto problem = QJsonDocument::fromJson(response->body).object();
    QVERIFY2(problem[u"detail"_s].toString().contains(u"smaller date range"_s), response->body.constData());
    QTRY_COMPARE(house.givenUp.load(), 1);
}

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
