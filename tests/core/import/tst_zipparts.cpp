// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zipparts.h"
#include "tests/core/import/zipmaker.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Zips of strangers: what is read, and each limit at its edge. */
class ZipPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPieceByPiece();
    void limitsAreThoseOfTheHouse();
    void allowsWhatIsJustWithin();
    void refusals_data();
    void refusals();
    void countsWhatReallyComesOut();
    void countsAllParts();
    void endsWhenNobodyTakesMore();
    void everyCutIsRefused();
    void everyFlippedByteIsHarmless();
};

namespace {

const QString name = u"season.xlsx"_s;

QString codeOf(const Error &error)
{
    return error.issues.isEmpty() ? QString() : error.issues.constFirst().code;
}

/** All of a part, or the code of the finding. */
QString readAll(ZipParts &parts, const QString &part, QByteArray *into = nullptr)
{
    const auto read = parts.read(part, [into](QByteArrayView piece) -> Result<void> {
        if (into)
            *into += piece;
        return {};
    });
    return read ? QString() : codeOf(read.error());
}

/** Bytes that hardly pack. */
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

QList<ZipEntry> many(int count)
{
    QList<ZipEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append({.name = QByteArray::number(i), .content = {}});
    return entries;
}

/** Exactly 100 bytes out for each one in. */
ZipEntry hundredToOne(qsizetype more)
{
    for (qsizetype size = 20'000;; size += 100) {
        QList<qsizetype> packed;
        const ZipEntry entry{.name = "a", .content = noise(size / 150) + QByteArray(size - size / 150, ' ')};
        zipOf({entry}, &packed);
        // Blanks are nearly free: as many more as make it even.
        const auto wanted = packed[0] * 100;
        if (wanted < size)
            continue;
        const ZipEntry even{.name = "a", .content = entry.content + QByteArray(wanted - size, ' ')};
        packed.clear();
        zipOf({even}, &packed);
        const ZipEntry past{.name = "a", .content = even.content + QByteArray(more, ' ')};
        QList<qsizetype> packedPast;
        zipOf({past}, &packedPast);
        if (packed[0] * 100 == even.content.size() && packedPast[0] == packed[0])
            return past;
    }
}

} // namespace

void ZipPartsTest::readsPieceByPiece()
{
    const auto content = noise(300'000);
    auto parts = ZipParts::open(
        zipOf({{.name = "xl/", .stored = true}, {.name = "xl/A.xml", .content = content}, {.name = "b", .content = "b", .stored = true}}),
        name);
    QVERIFY2(parts, parts ? "" : qPrintable(parts.error().detail));
    QVERIFY(parts->contains(u"XL/a.XML"_s));
    QVERIFY(!parts->contains(u"xl/b.xml"_s));
    QByteArray read;
    qsizetype longest = 0;
    QVERIFY(parts->read(u"xl/a.xml"_s, [&](QByteArrayView piece) -> Result<void> {
        longest = std::max(longest, piece.size());
        read += piece;
        return {};
    }));
    QCOMPARE(read, content);
    QCOMPARE(longest, 64 * 1024);
    QCOMPARE(parts->bytesOut(), content.size());
    QCOMPARE(parts->read(u"c"_s, [](QByteArrayView) { return Result<void>{}; }).error().code, ErrorCode::NotFound);
}

void ZipPartsTest::limitsAreThoseOfTheHouse()
{
    const ZipLimits limits;
    QCOMPARE(limits.bytesIn, 10'485'760);
    QCOMPARE(limits.bytesOut, 52'428'800);
    QCOMPARE(limits.entries, 200);
    QCOMPARE(limits.ratio, 100);
}

void ZipPartsTest::allowsWhatIsJustWithin()
{
    QVERIFY(ZipParts::open(zipOf(many(200)), name));
    const qsizetype frame = zipOf({{.name = "a", .stored = true}}).size();
    auto largest = ZipParts::open(zipOf({{.name = "a", .content = noise(10'485'760 - frame), .stored = true}}), name);
    QVERIFY(largest);
    QCOMPARE(readAll(*largest, u"a"_s), QString());
    // Two parts with 50 MiB in all, not very well packed.
    const auto half = noise(1'000'000) + QByteArray(26'214'400 - 1'000'000, ' ');
    auto unpacked = ZipParts::open(zipOf({{.name = "a", .content = half}, {.name = "b", .content = half}}), name);
    QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().detail));
    QCOMPARE(readAll(*unpacked, u"a"_s), QString());
    QCOMPARE(readAll(*unpacked, u"b"_s), QString());
    QCOMPARE(unpacked->bytesOut(), 52'428'800);
    auto ratio = ZipParts::open(zipOf({hundredToOne(0)}), name);
    QVERIFY2(ratio, ratio ? "" : qPrintable(ratio.error().detail));
    QCOMPARE(readAll(*ratio, u"a"_s), QString());
}

void ZipPartsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("tooLarge");
    const auto row = [](const char *what, const QByteArray &bytes, const QString &code, bool tooLarge = false) {
        QTest::newRow(what) << bytes << code << tooLarge;
    };
    const ZipEntry a{.name = "a", .content = "text", .stored = true};
    row("a byte too many in", zipOf({{.name = "a", .content = noise(10'485'761 - zipOf({{.name = "a"}}).size() + 2), .stored = true}}),
        u"file_too_large"_s, true);
    const auto half = noise(1'000'000) + QByteArray(26'214'400 - 1'000'000, ' ');
    row("a byte too many out", zipOf({{.name = "a", .content = half}, {.name = "b", .content = half + ' '}}), u"zip_too_large"_s, true);
    row("a part too many", zipOf(many(201)), u"zip_entries"_s, true);
    row("packed too well", zipOf({hundredToOne(1)}), u"zip_ratio"_s, true);
    row("a hundred megabytes of blanks", zipOf({{.name = "a", .content = QByteArray(100'000'000, ' ')}}), u"zip_too_large"_s, true);
    row("a size without end", zipOf({{.name = "a", .content = "text", .size = 0xFFFF'FFFE}}), u"zip_too_large"_s, true);
    row("twice the same", zipOf({a, a}), u"zip_duplicate"_s);
    row("twice but for the case", zipOf({a, {.name = "A"}}), u"zip_duplicate"_s);
    for (const char *bad : {"../a", "a/../../b", "/etc/passwd", "a\\b", "C:a", "a//b", "./a", "a/."})
        row(bad, zipOf({{.name = bad}}), u"zip_name"_s);
    row("without a name", zipOf({{.name = ""}}), u"zip_name"_s);
    row("a name too long", zipOf({{.name = QByteArray(256, 'a')}}), u"zip_name"_s);
    row("encrypted", zipOf({{.name = "a", .content = "text", .flags = 1}}), u"file_encrypted"_s);
    row("longer than the file", zipOf({{.name = "a", .content = "text", .packedSize = 1'000'000}}), u"file_damaged"_s);
    const auto long1 = noise(100'000);
    row("over each other",
        zipOf({{.name = "a", .content = long1, .stored = true},
               {.name = "b", .content = "", .stored = true, .size = 90'000, .packedSize = 90'000, .at = 0},
               {.name = "c", .content = "", .stored = true, .size = 90'000, .packedSize = 90'000, .at = 0}}),
        u"zip_overlap"_s);
    row("nothing", "PK\x03\x04", u"file_damaged"_s);
}

void ZipPartsTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(bool, tooLarge);
    const auto parts = ZipParts::open(bytes, name);
    QVERIFY(!parts);
    QCOMPARE(codeOf(parts.error()), code);
    QCOMPARE(parts.error().code, tooLarge ? ErrorCode::TooLarge : ErrorCode::Malformed);
    QCOMPARE(parts.error().issues.constFirst().file, name);
    QVERIFY(parts.error().detail.startsWith(u"season.xlsx: "_s));
}

/** A directory that lies about the size of a part finds nobody who believes it. */
void ZipPartsTest::countsWhatReallyComesOut()
{
    for (const quint32 said : {4u, 1000u}) {
        auto parts = ZipParts::open(zipOf({{.name = "a", .content = QByteArray(30'000'000, ' '), .size = said}}), name);
        QVERIFY(parts);
        qsizetype got = 0;
        const auto read = parts->read(u"a"_s, [&got](QByteArrayView piece) -> Result<void> {
            got += piece.size();
            return {};
        });
        QVERIFY(!read);
        QVERIFY2(codeOf(read.error()) == "zip_ratio"_L1 || codeOf(read.error()) == "file_damaged"_L1, qPrintable(read.error().detail));
        QVERIFY(got <= 30'000'000 / 10 + 64 * 1024);
    }
    // The checksum is not that of what comes out.
    auto parts = ZipParts::open(zipOf({{.name = "a", .content = "text", .checksum = 7}}), name);
    QVERIFY(parts);
    QCOMPARE(readAll(*parts, u"a"_s), u"file_damaged"_s);
}

void ZipPartsTest::countsAllParts()
{
    const auto content = noise(1000);
    auto parts = ZipParts::open(zipOf({{.name = "a", .content = content}, {.name = "b", .content = content}}), name, {.bytesOut = 2000});
    QVERIFY(parts);
    QCOMPARE(readAll(*parts, u"a"_s), QString());
    QCOMPARE(readAll(*parts, u"b"_s), QString());
    QCOMPARE(readAll(*parts, u"a"_s), u"zip_too_large"_s); // once more than the directory says
}

void ZipPartsTest::endsWhenNobodyTakesMore()
{
    auto parts = ZipParts::open(zipOf({{.name = "a", .content = noise(300'000)}}), name);
    QVERIFY(parts);
    int pieces = 0;
    const auto read = parts->read(u"a"_s, [&pieces](QByteArrayView) { return ++pieces < 2 ? Result<void>{} : fail(ErrorCode::Cancelled); });
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QCOMPARE(pieces, 2);
}

void ZipPartsTest::everyCutIsRefused()
{
    const auto whole = zipOf({{.name = "a", .content = noise(500)}, {.name = "b", .content = "text"}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!ZipParts::open(whole.first(size), name), qPrintable(QString::number(size)));
}

/** Whatever byte is another one: it is read as it was, or refused, and never more comes out than was in it. */
void ZipPartsTest::everyFlippedByteIsHarmless()
{
    const auto content = noise(500);
    const auto whole = zipOf({{.name = "a", .content = content}, {.name = "b", .content = "text"}});
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            auto bytes = whole;
            bytes[at] = char(bytes[at] ^ (1 << bit));
            auto parts = ZipParts::open(bytes, name);
            QByteArray read;
            if (!parts || !readAll(*parts, u"a"_s, &read).isEmpty())
                ++refused;
            QVERIFY(read.size() <= 64 * 1024);
        }
    }
    QVERIFY(refused > whole.size());
}

QTEST_GUILESS_MAIN(ZipPartsTest)
#include "tst_zipparts.moc"
