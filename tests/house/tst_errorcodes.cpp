// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/errorwords.h"
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** Codes that nobody meets who uses the desktop, and why. */
const QHash<QString, QString> notForTheDesktop{
    {u"bad_parameter"_s, u"the desktop asks for nothing else"_s},
    {u"bad_precondition"_s, u"the desktop sends the ETags that it was given"_s},
    {u"bad_uuid"_s, u"the desktop makes them of version 7"_s},
    {u"competition"_s, u"the desktop never asks for a competition beside a season"_s},
    {u"contains_name"_s, u"passwords are not changed in the desktop"_s},
    {u"has_seasons"_s, u"competitions are not changed in the desktop"_s},
    {u"id_and_name"_s, u"the desktop sends one of the two"_s},
    {u"last_admin"_s, u"accounts are not changed in the desktop"_s},
    {u"multipart"_s, u"the desktop writes these bodies itself"_s},
    {u"not_available"_s, u"only information, which the desktop leaves out"_s},
    {u"other_id"_s, u"the desktop never sends it"_s},
    {u"other_player"_s, u"the desktop never sends it"_s},
    {u"other_registration"_s, u"the desktop never sends it"_s},
    {u"other_scope"_s, u"the desktop never sends it"_s},
    {u"other_season"_s, u"the desktop never sends it"_s},
    {u"own_account"_s, u"accounts are not changed in the desktop"_s},
    {u"rows_left_out"_s, u"only information, which the desktop leaves out"_s},
    {u"same_password"_s, u"passwords are not changed in the desktop"_s},
    {u"several_sports"_s, u"the desktop asks for one sport at a time"_s},
    {u"sheets_left_out"_s, u"only information, which the desktop leaves out"_s},
    {u"too_short"_s, u"passwords are not changed in the desktop"_s},
    {u"unknown_club"_s, u"clubs are not changed in the desktop"_s},
    {u"unknown_competition"_s, u"seasons of a competition by its id are not made in the desktop"_s},
    {u"unknown_field"_s, u"the desktop asks for what the pack has"_s},
    {u"unknown_word"_s, u"the desktop offers the words"_s},
    {u"value_count"_s, u"readers give as many values as the sport has"_s},
    {u"well_known"_s, u"passwords are not changed in the desktop"_s},
    {u"wrong_password"_s, u"passwords are not changed in the desktop"_s},
};

/** Every stable code in a source: of an Issue, before its sentence, or among what a finding is made of. */
QSet<QString> codesIn(const QString &text)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(u"\\.code = u\"([a-z][a-z0-9_]*)\"_s"_s),
        QRegularExpression(u"u\"([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\"_s,\\s*(?:\\w+, )?u\"[^\"]*[A-Z%\\\\][^\"]* [^\"]*\""_s),
        QRegularExpression(
            u"\\b(?:refuse|refused|wrong|found|broken|error|invalidAt|conflict|invalid)\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\"|\\([^()]*\\))*?u\"([a-z][a-z0-9_]*)\"_s,"_s),
    };
    QSet<QString> codes;
    for (const auto &pattern : patterns) {
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            codes.insert(match.next().captured(1));
    }
    return codes;
}

} // namespace

/** What the server and the readers of files find has words in the language of whoever uses the desktop. */
class ErrorCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *folder : {"core/import", "server/service", "server/security"}) {
            QDirIterator files(QStringLiteral(TOUCHLINE_SOURCE_DIR "/") + QString::fromLatin1(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                m_codes += codesIn(QString::fromUtf8(file.readAll()));
            }
        }
        QVERIFY(m_codes.size() > 120);
    }
    void areFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("of an issue") << u"return fail(code, detail, {{.code = u\"new_one\"_s, .detail = detail}});"_s;
        QTest::newRow("of a cell") << u"wrong(table, row, column, u\"new_one\"_s, u\"\\\"%1\\\" is not good.\"_s.arg(cell.left(40)));"_s;
        QTest::newRow("of a member") << u"checker.refuse(at + u\"/name\", u\"new_one\"_s, sentenceOf(name));"_s;
        QTest::newRow("on a line of its own") << u"return refused(\n    u\"new_one\"_s,\n    u\"It is not good.\"_s);"_s;
    }
    void areFound()
    {
        QFETCH(QString, source);
        QCOMPARE(codesIn(source), QSet<QString>{u"new_one"_s});
    }
    void haveWordsOrAReason()
    {
        QStringList forgotten;
        for (const auto &code : std::as_const(m_codes)) {
            if (!errorWords::sentenceOf(code) && !notForTheDesktop.contains(code))
                forgotten.append(code);
        }
        forgotten.sort();
        QVERIFY2(forgotten.isEmpty(),
                 qPrintable(u"neither in ui/model/errorsentences.cpp nor in the list above: "_s + forgotten.join(u", "_s)));
    }
    void theListIsOfToday()
    {
        for (auto one = notForTheDesktop.cbegin(); one != notForTheDesktop.cend(); ++one) {
            QVERIFY2(m_codes.contains(one.key()), qPrintable(u"no longer found: "_s + one.key()));
            QVERIFY2(!errorWords::sentenceOf(one.key()), qPrintable(u"has words: "_s + one.key()));
            QVERIFY(!one->isEmpty());
        }
    }

private:
    QSet<QString> m_codes;
};

QTEST_GUILESS_MAIN(ErrorCodesTest)
#include "tst_errorcodes.moc"
