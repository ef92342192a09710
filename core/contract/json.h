// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArrayView>
#include <memory>

struct yyjson_doc;
struct yyjson_val;

namespace touchline {

struct JsonLimits
{
    qsizetype bytes = 1024 * 1024;
    int depth = 32;
};

/** A parsed JSON text that kept all rules of strictParse(); what its values mean is read by jsonreader.h. Owns its memory. */
class JsonDocument
{
public:
    yyjson_val *root() const { return m_root; }

private:
    friend Result<JsonDocument> strictParse(QByteArrayView json, const JsonLimits &limits);
    struct Free
    {
        void operator()(yyjson_doc *document) const;
    };
    std::unique_ptr<yyjson_doc, Free> m_document;
    yyjson_val *m_root = nullptr;
};

/**
 * The only way by which JSON comes in. Stricter than RFC 8259: valid UTF-8 without byte order mark, no duplicate keys, no U+0000 in any
 * string, no number that neither 64 bit integer nor double can hold, at most `limits.depth` levels.
 * Errors: TooLarge beyond `limits.bytes`; else Malformed with one Issue: line and column of a syntax error, JSON pointer of the others.
 */
Result<JsonDocument> strictParse(QByteArrayView json, const JsonLimits &limits = {});

} // namespace touchline
