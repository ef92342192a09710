// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverundertest.h"
#include <QtCore/QBuffer>
#include <QtCore/QTemporaryFile>
#include <QtCore/QThreadPool>
#include <stdexcept>

using touchline::Access;
using touchline::ApiRequest;
using touchline::Method;
using touchline::Reply;
using touchline::Result;
using namespace touchline::gate;

namespace {

/** Knows neither its size nor its end. */
class SequentialDevice : public QIODevice
{
public:
    SequentialDevice() { open(ReadOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/** Gives more than it said, like a file that grows while it is sent. */
class GrowingDevice : public QBuffer
{
public:
    GrowingDevice()
    {
        setData(QByteArray(200'000, 'g'));
        open(ReadOnly);
    }
    qint64 size() const override { return 50'000; }
    bool atEnd() const override { return pos() >= QBuffer::size(); }
};

std::unique_ptr<QIODevice> fileOf(qint64 mebibytes)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (file->open()) {
        file->resize(mebibytes << 20);
        file->seek(0);
    }
    return file;
}

Answer text(QByteArray body)
{
    Answer answer{.body = std::move(body)};
    answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/plain");
    return answer;
}

} // namespace

struct ServerUnderTest::Waiting
{
    Waiting(Replier to, std::stop_token token, std::function<void()> stopped)
        : replier(std::move(to)), onStop(std::move(token), std::move(stopped))
    {}
    Replier replier;
    std::stop_callback<std::function<void()>> onStop;
};

ServerUnderTest::ServerUnderTest(const Limits &limits, bool portable, std::vector<std::string> hostNames, Proxies proxies)
{
    const auto add = [this](Method method, QLatin1StringView path, qsizetype bodyCap = 0) {
        m_routes.add({.method = method,
                      .path = path,
                      .access = Access::Anyone,
                      .bodyCap = bodyCap,
                      .handler = [](const ApiRequest &) -> Result<Reply> { return Reply{}; }});
    };
    using namespace Qt::StringLiterals;
    for (const auto path :
         {"/echo"_L1, "/fields"_L1, "/none"_L1, "/same"_L1, "/wait"_L1, "/pool"_L1, "/throws"_L1, "/lost"_L1, "/file/{id}"_L1,
          "/whole/{id}"_L1, "/sequential"_L1, "/growing"_L1, "/denied"_L1, "/refuses-by-throwing"_L1, "/events"_L1})
        add(Method::Get, path);
    add(Method::Post, "/echo"_L1, 1 << 20);
    add(Method::Post, "/denied"_L1, 1 << 20);
    add(Method::Post, "/act"_L1);

    m_thread.start();
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    runOnServer([&] {
        Application application{.admit = [this](Exchange &e, const RequestHead &head) { return admit(e, head); },
                                .handle = [this](Exchange &e, const QHttpServerRequest &request) { return handle(e, request); },
                                .reads = {"accept", "x-marker"},
                                .hostNames = std::move(hostNames),
                                .proxies = std::move(proxies),
                                .log =
                                    [this](const AccessRecord &record) {
                                        const std::scoped_lock lock(m_mutex);
                                        m_log.append(record);
                                    }};
        auto gate = Gate::open(m_routes, std::move(application), limits);
        if (!gate)
            qFatal("%s", qPrintable(gate.error().detail));
        m_gate = std::move(*gate);
        if (portable)
            m_gate->usePortableSockets();
        QObject::connect(m_gate.get(), &Gate::emptied, m_gate.get(), [this] { m_emptied = true; });
        m_acceptor = std::make_unique<Acceptor>(*m_gate);
        const auto port = m_acceptor->listenOn(QHostAddress::LocalHost, 0);
        if (!port)
            qFatal("%s", qPrintable(port.error().detail));
        m_port = *port;
    });
}

ServerUnderTest::~ServerUnderTest()
{
    runOnServer([this] {
        m_acceptor.reset();
        m_waitingWork.clear();
        m_gate.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

void ServerUnderTest::runOnServer(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(m_context.get(), function, Qt::BlockingQueuedConnection);
}

std::optional<Answer> ServerUnderTest::admit(Exchange &exchange, const RequestHead &)
{
    ++m_admitted;
    if (exchange.path == "/refuses-by-throwing")
        throw std::runtime_error("admission broke");
    if (exchange.path == "/events") {
        const std::scoped_lock lock(m_mutex);
        Answer answer{.events = m_streams.emplace_back(std::make_shared<EventStream>())};
        answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/event-stream");
        return answer;
    }
    if (exchange.path != "/denied")
        return {};
    Answer answer{.status = 401};
    answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Bearer");
    return answer;
}

std::optional<Answer> ServerUnderTest::handle(Exchange &exchange, const QHttpServerRequest &request)
{
    ++m_handled;
    const QByteArray &path = exchange.path;
    if (path == "/echo")
        return text(request.body().isEmpty() ? QByteArray("hello") : request.body());
    if (path == "/fields") {
        QByteArray all = request.method() == QHttpServerRequest::Method::Get ? "GET\n" : "?\n";
        const QHttpHeaders headers = request.headers();
        for (qsizetype i = 0; i < headers.size(); ++i)
            all += QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()).toLower() + '=' + headers.valueAt(i).toByteArray() + '\n';
        return text(all);
    }
    if (path == "/act")
        return text("done");
    if (path == "/none")
        return Answer{.status = 204};
    if (path == "/same") {
        Answer answer{.status = 304};
        answer.headers.append(QHttpHeaders::WellKnownHeader::ETag, "\"7\"");
        return answer;
    }
    if (path == "/wait")
        return wait(exchange);
    if (path == "/pool") {
        QThreadPool::globalInstance()->start([replier = exchange.replier()] { replier.send(text("from a worker")); });
        return {};
    }
    if (path == "/lost") {
        QThreadPool::globalInstance()->start([replier = exchange.replier()] {});
        return {};
    }
    if (path == "/throws")
        throw std::runtime_error("the handler broke");
    if (path == "/sequential")
        return Answer{.device = std::make_unique<SequentialDevice>()};
    if (path == "/growing")
        return Answer{.device = std::make_unique<GrowingDevice>()};
    if (path.startsWith("/file/"))
        return Answer{.device = fileOf(exchange.arguments.value(0).toInt())};
    return text(QByteArray(exchange.arguments.value(0).toLongLong() << 20, 'w'));
}

std::optional<Answer> ServerUnderTest::wait(Exchange &exchange)
{
    m_waitingWork.push_back(std::make_unique<Waiting>(exchange.replier(), exchange.stop.get_token(), [this] {
        ++m_stopped;
        --m_waiting;
    }));
    ++m_waiting;
    return {};
}

void ServerUnderTest::finishWaiting()
{
    runOnServer([this] {
        for (const auto &work : m_waitingWork)
            work->replier.send(text("waited"));
        m_waitingWork.clear();
        m_waiting = 0;
    });
}

void ServerUnderTest::useTls(const TlsSettings &settings)
{
    runOnServer([&] { m_gate->setTls(settings); });
}

void ServerUnderTest::tell(const QByteArray &bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &stream : m_streams)
            stream->send(bytes);
    }
    runOnServer([] {}); // it has been written, as far as it is read
}

int ServerUnderTest::listeners() const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::ranges::count_if(m_streams, [](const auto &stream) { return stream->isOpen(); }));
}

int ServerUnderTest::connections()
{
    int count = 0;
    runOnServer([&] { count = m_gate->connections(); });
    return count;
}

bool ServerUnderTest::overloaded()
{
    bool is = false;
    runOnServer([&] { is = m_gate->overloaded(); });
    return is;
}

QList<AccessRecord> ServerUnderTest::log() const
{
    const std::scoped_lock lock(m_mutex);
    return m_log;
}

bool ServerUnderTest::logged(int status) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_log, [status](const AccessRecord &record) { return record.status == status; });
}

void ServerUnderTest::drain()
{
    runOnServer([this] {
        m_acceptor->close();
        m_gate->drain();
    });
}
