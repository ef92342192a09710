// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importbatches.h"
#include "core/contract/codec.h"
#include "server/data/binding.h"
#include <QtCore/QTimeZone>

namespace touchline {
using namespace Qt::StringLiterals;

Result<QList<PastImport>> pastImports(const Database &database, std::optional<UserId> user)
{
    auto row = database.select("import_batches"_L1, {{u":user"_s, boundOptional(user)}});
    if (!row)
        return failed(row);
    QList<PastImport> imports;
    while (row->next()) {
        PastImport past{.id = row->value(0).toString(),
                        .source = row->value(2).toString(),
                        .at = QDateTime::fromSecsSinceEpoch(row->value(4).toLongLong(), QTimeZone::UTC),
                        .competition = row->value(6).toString(),
                        .label = row->value(7).toString(),
                        .user = row->value(8).toString(),
                        .isUndone = !row->value(5).isNull()};
        if (!row->value(1).isNull())
            past.season = SeasonId{row->value(1).toLongLong()};
        if (const auto counts = decode<ImportCounts>(row->value(3).toString().toUtf8()))
            past.counts = *counts;
        imports.append(past);
    }
    return imports;
}

} // namespace touchline
