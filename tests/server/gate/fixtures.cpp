// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace {

char byteOf(char letter)
{
    return letter == 'r' ? '\r' : letter == 'n' ? '\n' : letter == 't' ? '\t' : letter;
}

/** A line's bytes, with its ending. */
QByteArray bytesOf(const QByteArray &line)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != '\\') {
            bytes += line[at];
        } else if (at + 1 == line.size()) {
            return bytes;
        } else if (line[at + 1] == 'x') {
            bytes += QByteArray::fromHex(line.mid(at + 2, 2));
            at += 3;
        } else if (line[at + 1] == '{') {
            const qsizetype colon = line.indexOf(':', at);
            const bool escaped = line[colon + 1] == '\\';
            bytes += QByteArray(line.sliced(at + 2, colon - at - 2).toInt(), escaped ? byteOf(line[colon + 2]) : line[colon + 1]);
            at = colon + (escaped ? 3 : 2);
        } else {
            bytes += byteOf(line[++at]);
        }
    }
    return bytes + "\r\n";
}

Fixture begun(const QByteArray &title)
{
    const qsizetype end = title.indexOf(' ');
    const QByteArray expected = title.first(end);
    Fixture fixture{.name = title.sliced(end + 1), .statuses = {}, .raw = {}};
    if (expected.startsWith("ok")) {
        fixture.requests = expected.size() > 3 ? expected.sliced(3).toInt() : 1;
        return fixture;
    }
    for (const QByteArray &status : expected.split('|'))
        fixture.statuses.append(status.toInt());
    return fixture;
}

} // namespace

QList<Fixture> fixturesIn(const QString &name)
{
    QList<Fixture> all;
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/fixtures/http/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QByteArray text = file.readAll();
    for (const QByteArray &line : text.first(text.size() - text.endsWith('\n')).split('\n')) {
        if (line.startsWith("@ "))
            all.append(begun(line.sliced(2)));
        else if (!line.startsWith("# ") && !all.isEmpty())
            all.last().raw += bytesOf(line);
    }
    return all;
}
