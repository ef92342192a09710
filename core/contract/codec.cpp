// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"

using namespace Qt::StringLiterals;

namespace touchline {

void writeEnvelope(JsonWriter &writer, const AnswerMeta &meta, const QList<Link> &links)
{
    ObjectWriter(writer).object("meta"_L1, [&meta](ObjectWriter &object) {
        object.member("data_revision"_L1, meta.dataRevision);
        object.member("definitions"_L1, meta.definitions);
        object.whereSet("total"_L1, meta.total);
    });
    ObjectWriter(writer).object("links"_L1, [&links](ObjectWriter &object) {
        for (const Link &link : links) {
            const QByteArray name = link.name.toLatin1();
            object.object(QLatin1StringView(name), [&link](ObjectWriter &target) {
                target.member("href"_L1, link.href);
                target.member("method"_L1, link.method);
                target.member("title"_L1, link.title);
            });
        }
    });
}

void readMeta(ReadState &state, yyjson_val *root, AnswerMeta &meta)
{
    const JsonPlace top;
    ObjectReader(state, root, top).object("meta"_L1, [&meta](ObjectReader &object) {
        object.member("data_revision"_L1, meta.dataRevision);
        object.member("definitions"_L1, meta.definitions);
        object.whereSet("total"_L1, meta.total);
    });
}

} // namespace touchline
