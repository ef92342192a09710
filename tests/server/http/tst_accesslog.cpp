// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/accesslog.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace std::chrono_literals;

class AccessLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_written.clear(); }
    void writesOnlyWhenTold();
    void namesWhoAskedWhat();
    void dropsWhatNobodyReads();

private:
    AccessLog::Write into()
    {
        return [this](std::string_view lines) { m_written.append(lines); };
    }
    static gate::AccessRecord record(const char *peer, const char *path = "/api/v1/players")
    {
        return {.requestId = "0123456789abcdef",
                .method = "GET",
                .path = path,
                .peer = QHostAddress(QString::fromLatin1(peer)),
                .status = 200,
                .duration = 1234us,
                .bytes = 567};
    }
    std::string m_written;
};

void AccessLogTest::writesOnlyWhenTold()
{
    {
        AccessLog log(into());
        log.add(record("192.0.2.7"));
        QVERIFY(m_written.empty());
        log.flush();
        QCOMPARE(m_written, "touchline.access: 0123456789abcdef 192.0.2.7 GET /api/v1/players 200 1234 us 567 bytes\n");
        m_written.clear();
        log.flush();
        QVERIFY(m_written.empty());
        log.add(record("192.0.2.8"));
    }
    QVERIFY(m_written.find("192.0.2.8") != std::string::npos); // nothing is lost at the end
}

void AccessLogTest::namesWhoAskedWhat()
{
    AccessLog log(into());
    auto traced = record("2001:db8::17");
    traced.fromCache = true;
    traced.trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    log.add(traced);
    log.flush();
    QCOMPARE(m_written,
             "touchline.access: 0123456789abcdef 2001:db8::17 GET /api/v1/players 200 1234 us 567 bytes hit "
             "trace=4bf92f3577b34da6a3ce929d0e0e4736\n");
}

void AccessLogTest::dropsWhatNobodyReads()
{
    AccessLog log(into());
    const QByteArray path(8000, 'x');
    for (int line = 0; line < 1000; ++line)
        log.add(record("192.0.2.7", path.constData()));
    log.flush();
    QVERIFY(m_written.size() < (5 << 20));
    QVERIFY(m_written.ends_with(" lines more were dropped: whoever reads this log is too slow\n"));
    m_written.clear();
    log.add(record("192.0.2.7"));
    log.flush();
    QVERIFY(m_written.find("dropped") == std::string::npos);
}

QTEST_APPLESS_MAIN(AccessLogTest)
#include "tst_accesslog.moc"
