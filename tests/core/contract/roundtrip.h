// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include <QtTest/QTest>

namespace touchline {

using namespace Qt::StringLiterals;

/** Written, read and written again, alone and in an envelope, a value is the same. */
template<typename T> void roundTrip(const T &value)
{
    const QByteArray bare = encode(value);
    const auto decoded = decode<T>(bare);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail + decoded.error().issues.value(0).column));
    if constexpr (requires { value == value; })
        QVERIFY(*decoded == value);
    QCOMPARE(encode(*decoded), bare);
    const AnswerMeta meta{.dataRevision = Revision{4821}, .definitions = u"football@3"_s};
    const QByteArray json = encodeAnswer(value, meta, {Link{.name = u"self"_s, .href = u"/api/v1/x?y=1&z=\"2\""_s, .title = u"This"_s}});
    const auto answer = decodeAnswer<T>(json);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(answer->meta == meta);
    QCOMPARE(encode(answer->data), bare);
}

} // namespace touchline
