// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/ownthread.h"
#include "tests/ui/clubserver.h"
#include "tests/ui/scriptedserver.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtWidgets/QToolButton>
#include <atomic>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<img src=x><b>bold</b>"_s;

/** Turns values of an answer into what no server should say. The same seed does the same. */
class Mutation
{
public:
    Mutation(quint32 seed, int oneOf) : m_dice(seed), m_oneOf(oneOf) {}
    QByteArray of(const QByteArray &json)
    {
        const auto document = QJsonDocument::fromJson(json);
        return document.isObject() ? QJsonDocument(object(document.object())).toJson(QJsonDocument::Compact) : json;
    }

private:
    QJsonValue value(const QJsonValue &honest)
    {
        if (m_dice.bounded(m_oneOf) == 0)
            return nonsense(honest);
        if (honest.isObject())
            return object(honest.toObject());
        if (honest.isArray())
            return array(honest.toArray());
        return honest;
    }
    QJsonObject object(const QJsonObject &honest)
    {
        QJsonObject changed;
        for (auto it = honest.begin(); it != honest.end(); ++it) {
            if (m_dice.bounded(m_oneOf * 2) != 0) // else it is missing
                changed.insert(it.key(), value(it.value()));
        }
        return changed;
    }
    QJsonArray array(const QJsonArray &honest)
    {
        QJsonArray changed;
        const int times = m_dice.bounded(m_oneOf) == 0 ? 30 : 1; // the same again and again
        for (int i = 0; i < times; ++i) {
            for (const auto &each : honest)
                changed.append(value(each));
        }
        return changed;
    }
    QJsonValue nonsense(const QJsonValue &honest)
    {
        switch (m_dice.bounded(12)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return true;
        case 2:
            return -1;
        case 3:
            return 1e308;
        case 4:
            return 9'007'199'254'740'993.0;
        case 5:
            return QString();
        case 6:
            return QString(100'000, u'W');
        case 7:
            return markup;
        case 8:
            return u"\u202Egnorts\n\n\n\t\u0000end"_s;
        case 9:
            return QJsonArray{1, u"two"_s, QJsonObject{}};
        case 10:
            return QJsonObject{{u"a"_s, QJsonArray{}}};
        default:
            return honest.isDouble() ? QJsonValue(honest.toDouble() * -1e9) : QJsonValue(0.5);
        }
    }

    QRandomGenerator m_dice;
    int m_oneOf;
};

/** Stands between the desktop and a real server, and can change, break or keep what that one says. For a thread of its own. */
class Between : public ScriptedServer
{
public:
    enum class Way { Honest, Mutated, Html, Garbage, Empty, HangUp, Silent, Drip, Endless, Redirect };

    explicit Between(const QUrl &real) : m_real(real)
    {
        script = [this](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) { serve(socket, head, body); };
    }
    // Set and read from the test's thread, while this works in its own.
    std::atomic<Way> way = Way::Honest;
    std::atomic<quint32> seed = 0;
    std::atomic<int> mutated = 0; // answers

private:
    void serve(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        switch (way) {
        case Way::Honest:
        case Way::Mutated:
            return forward(socket, head, body);
        case Way::Html:
            socket.write(answer(200, "<html><body><h1>Log in to the hotel's network</h1></body></html>", "text/html"));
            return;
        case Way::Garbage:
            socket.write(QByteArray("\x00\xff\x13\x80", 4).repeated(1'000));
            socket.disconnectFromHost();
            return;
        case Way::Empty:
            socket.write(answer(200, "{}"));
            return;
        case Way::HangUp:
            socket.abort();
            return;
        case Way::Silent:
            return;
        case Way::Drip: {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("["); });
            timer->start(20);
            return;
        }
        case Way::Endless:
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            socket.write(QByteArray(1'000'000, '['));
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
                if (socket.bytesToWrite() < 1'000'000)
                    socket.write(QByteArray(1'000'000, '['));
            });
            return;
        case Way::Redirect:
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + target(head) + "\r\nContent-Length: 0\r\n\r\n");
            return;
        }
    }
    void forward(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        const auto lines = head.split('\n');
        QNetworkRequest request(m_real.resolved(QUrl::fromEncoded(target(head))));
        for (const auto &line : lines.sliced(1)) {
            const auto name = line.first(std::max<qsizetype>(0, line.indexOf(':'))).toLower();
            if (name == "authorization" || name == "content-type" || name == "accept" || name == "if-match" || name == "idempotency-key")
                request.setRawHeader(name, line.sliced(name.size() + 1).trimmed());
        }
        auto *reply = m_network.sendCustomRequest(request, lines.constFirst().split(' ').constFirst(), body);
        connect(reply, &QNetworkReply::finished, &socket, [this, reply, &socket, target = target(head)] {
            QByteArray said = reply->readAll();
            // The pack is not changed: a desktop without the sport's metrics has nothing to show, and would be tried at nothing.
            if (way == Way::Mutated && !target.contains("/sports/")) {
                static constexpr int rarity[] = {12, 60, 300, 1'500}; // an answer of which nothing is right ends early
                said = Mutation(seed + quint32(qHash(target)), rarity[seed % 4]).of(said);
                ++mutated;
            }
            socket.write(answer(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), said,
                                reply->rawHeader("Content-Type").isEmpty() ? "application/json" : reply->rawHeader("Content-Type"),
                                reply->hasRawHeader("ETag") ? "ETag: " + reply->rawHeader("ETag") + "\r\n" : QByteArray()));
        });
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    QUrl m_real;
    QNetworkAccessManager m_network;
};

} // namespace

/** A desktop that has signed in at a server which turns bad: every screen, every badness, and back to health. */
class HostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        QVERIFY2(m_server.makeSample() && m_server.addUser(u"ana"_s, {u"--admin"_s}) && m_server.start(), m_server.said().constData());
    }
    void cleanupTestCase() { QVERIFY(m_server.stop()); }

    void everyScreenOutlivesIt_data()
    {
        QTest::addColumn<Between::Way>("way");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("wrong values %u", seed) << Between::Way::Mutated << seed;
        QTest::newRow("HTML for JSON") << Between::Way::Html << 0U;
        QTest::newRow("garbage") << Between::Way::Garbage << 0U;
        QTest::newRow("empty objects") << Between::Way::Empty << 0U;
        QTest::newRow("hangs up") << Between::Way::HangUp << 0U;
        QTest::newRow("says nothing") << Between::Way::Silent << 0U;
        QTest::newRow("drips") << Between::Way::Drip << 0U;
        QTest::newRow("never ends") << Between::Way::Endless << 0U;
        QTest::newRow("redirects in a circle") << Between::Way::Redirect << 0U;
    }
    void everyScreenOutlivesIt()
    {
        QFETCH(Between::Way, way);
        QFETCH(quint32, seed);
        const OwnThread<Between> between(m_server.url());
        QTemporaryDir folder;
        Window w(folder.path(), {.body = 8 * 1024 * 1024, .idle = 500, .deadline = 1'000});
        w.session.signIn(between->url(), u"ana"_s, ClubServer::password(), false);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
        const auto team = w.scope.teams().constFirst().id;
        between->way = way;
        between->seed = seed;
        for (const auto &name : screenNames()) {
            const Route route{.screen = *screenOf(name), .team = team, .player = PlayerId{1}, .match = MatchId{1}};
            w.window.go(route);
            QTest::qWait(way == Between::Way::Mutated ? 150 : 60); // several at once, as of somebody who does not wait
            QCOMPARE(w.session.state(), Session::State::Open); // never thrown out
            for (const auto *label : w.window.findChildren<QLabel *>())
                QVERIFY2(!label->text().contains(markup) || label->textFormat() == Qt::PlainText, qPrintable(name));
            QVERIFY(!w.window.grab().isNull()); // painted with whatever came
        }
        if (way == Between::Way::Mutated)
            QVERIFY2(between->mutated > 3, qPrintable(QString::number(between->mutated)));
        w.scope.load(); // seasons and teams, too
        QTest::qWait(200);

        between->way = Between::Way::Honest;
        w.session.connection().retryNow();
        w.scope.load();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && w.scope.team(team), 20'000);
        w.window.go({.screen = Screen::Team, .team = team});
        w.window.page<TeamPage>()->reload();
        const auto &squad = w.window.page<TeamPage>()->viewModel().squad();
        const auto honest = [&] {
            const auto &rows = squad.table().rows;
            return rows.size() > 10 && rows.size() < 100
                && std::ranges::all_of(rows, [](const SquadRow &row) { return !row.name.isEmpty() && row.name.size() < 60; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(honest(), 20'000);
    }

    void aChangeThatWaitsOutlivesIt_data()
    {
        QTest::addColumn<Between::Way>("way");
        QTest::newRow("a guest network's page") << Between::Way::Html;
        QTest::newRow("redirects") << Between::Way::Redirect;
        QTest::newRow("garbage") << Between::Way::Garbage;
        QTest::newRow("hangs up") << Between::Way::HangUp;
        QTest::newRow("says nothing") << Between::Way::Silent;
        QTest::newRow("drips") << Between::Way::Drip;
        QTest::newRow("never ends") << Between::Way::Endless;
    }
    /** Nobody has refused it: it waits, is neither lost nor a matter for people, and the server gets it as soon as it is there. */
    void aChangeThatWaitsOutlivesIt()
    {
        QFETCH(Between::Way, way);
        const OwnThread<Between> between(m_server.url());
        QTemporaryDir folder;
        Window w(folder.path(), {.body = 8 * 1024 * 1024, .idle = 500, .deadline = 1'000});
        w.session.signIn(between->url(), u"ana"_s, ClubServer::password(), false);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
        const QString target = filled(paths::player, 1);
        const auto ask = [&] {
            auto asked = w.session.api().get<PlayerInfo>(target);
            return QTest::qWaitFor([&] { return asked.future().isFinished(); }, 20'000) ? asked.future().result()
                                                                                        : fail(ErrorCode::Timeout);
        };
        const auto before = ask();
        QVERIFY(before && !before->etag.isEmpty());
        const QString name = u"Typed in a hotel, %1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        between->way = way;
        auto &outbox = w.session.outbox();
        QVERIFY(outbox.put({.id = {},
                            .verb = "PATCH",
                            .target = target,
                            .json = QJsonDocument(QJsonObject{{u"name"_s, name}, {u"reason"_s, u"a test"_s}}).toJson(),
                            .ifMatch = before->etag,
                            .what = u"Squad"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!w.session.connection().isOnline(), 20'000);
        QTest::qWait(1'500); // some tries more
        QVERIFY(!w.session.connection().isOnline());
        QCOMPARE(outbox.changes().size(), 1);
        QCOMPARE(outbox.needingAttention(), 0);
        QVERIFY(w.find<QToolButton>([](QToolButton *button) { return button->text().contains(u"wait"_s); }));
        between->way = Between::Way::Honest;
        w.session.connection().retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(outbox.changes().isEmpty(), 20'000);
        const auto after = ask();
        QVERIFY(after);
        QCOMPARE(after->data.name, name);
    }

private:
    QTemporaryDir m_home;
    ClubServer m_server{m_home.path() + u"/club.db"_s};
};

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    HostileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostile.moc"
