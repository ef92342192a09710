// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

/** Opaque tokens: the holder has the text, the database only its hash. */
namespace touchline::token {

/** 256 random bits as text: "tl_" and 43 characters of base64url. */
QByteArray make();
/** SHA-256 (32 bytes): enough for a random secret, and quick to look up. */
QByteArray hashOf(QByteArrayView token);
/** The token of an `Authorization: Bearer ...` field; empty when it is anything else. */
QByteArray fromAuthorization(QByteArrayView field);
/** Compares without telling by time where two texts differ. */
bool equals(QByteArrayView a, QByteArrayView b);

} // namespace touchline::token
