// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bracketed.h"
#include "tests/ui/screen/openclub.h"
#include "ui/screen/frame/workbench.h"
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What the server has refused says so with the number of its request, for whoever looks into the server's log. */
class RefusedChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(m_settings); }
    void tellsTheRequest()
    {
        OpenClub club;
        club.club.more = [](const QByteArray &head, const QByteArray &) {
            return head.startsWith("PUT /api/v1/things/1")
                ? ScriptedServer::answer(422, encodeProblem({.code = ErrorCode::Invalid, .detail = u"Not like this."_s}, 422, {}, {}, {}),
                                         "application/problem+json", "X-Request-Id: request-17\r\n")
                : QByteArray();
        };
        QVERIFY(club.open());
        auto &outbox = club.session.outbox();
        QVERIFY(
            outbox.put({.id = {}, .verb = "PUT", .target = u"/api/v1/things/1"_s, .json = "{}", .ifMatch = "\"1\"", .what = u"A thing"_s}));
        QTRY_COMPARE(outbox.needingAttention(), 1);
        club.window.findChild<Workbench *>()->showOutbox();
        QVERIFY(club.find<QLabel>([](QLabel *each) { return each->text() == u"Not like this. (request request-17)"_s; }));
        auto *copy = club.find<QPushButton>([](QPushButton *each) { return each->isVisible() && each->text() == u"Copy details"_s; });
        QVERIFY(copy);
        copy->click();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Request: request-17"_s), qPrintable(QGuiApplication::clipboard()->text()));
    }

    /** Also of a change that was refused while the window spoke another one. */
    void tellsInTheLanguageOfNow()
    {
        OpenClub club;
        club.club.more = [](const QByteArray &head, const QByteArray &) {
            const Error refusal{.code = ErrorCode::Invalid,
                                .detail = u"The match cannot be stored like this: A team does not play against itself."_s,
                                .issues = {{.code = u"same_team"_s, .detail = u"A team does not play against itself."_s}}};
            return head.startsWith("PUT /api/v1/things/1")
                ? ScriptedServer::answer(422, encodeProblem(refusal, 422, {}, {}, {}), "application/problem+json",
                                         "X-Request-Id: request-17\r\n")
                : QByteArray();
        };
        QVERIFY(club.open());
        auto &outbox = club.session.outbox();
        QVERIFY(
            outbox.put({.id = {}, .verb = "PUT", .target = u"/api/v1/things/1"_s, .json = "{}", .ifMatch = "\"1\"", .what = u"A thing"_s}));
        QTRY_COMPARE(outbox.needingAttention(), 1);
        Bracketed other;
        QCoreApplication::installTranslator(&other);
        club.window.findChild<Workbench *>()->showOutbox();
        QVERIFY(club.find<QLabel>([](QLabel *each) { return each->text().startsWith(u"[A team does not play against itself.]"_s); }));
        QCoreApplication::removeTranslator(&other);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(RefusedChangeTest)
#include "tst_refusedchange.moc"
