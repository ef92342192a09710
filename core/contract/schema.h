// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>

namespace touchline {

/** Who says it: a client may leave out what has a default, and nothing may stand that the server does not know; a server says all. */
enum class SchemaOf { Request, Reply };

/**
 * JSON Schema (2020-12, as OpenAPI 3.1 has it) of a type's JSON, from the same declaration as its codec, so that no document can drift
 * apart from the code. `schemas` takes what it refers to as "#/components/schemas/NAME". Instantiated for the types of codec.h.
 */
template<typename T> QJsonObject schemaOf(QJsonObject &schemas, SchemaOf use);

/** Of a reply's whole body: `{"data": ..., "meta": ..., "links": ...}`. */
QJsonObject answerSchema(const QJsonObject &data, QJsonObject &schemas);
/** Of every error's body. */
QJsonObject problemSchema(QJsonObject &schemas);

} // namespace touchline
