// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/roworder.h"
#include "core/contract/values.h"
#include "core/result.h"
#include <QtCore/QByteArray>

/**
 * Where the next page of a list begins: opaque to clients, and good only for the order of the list, the data and the definitions that
 * the first page was made of.
 */
namespace touchline {

QByteArray pageCursor(const AnswerMeta &meta, qsizetype offset, const QList<SortKey> &order = {});
/**
 * 0 for an empty cursor; Malformed for one that was never given out or belongs to another order, Stale when the data or the definitions
 * have changed since.
 */
Result<qsizetype> pageOffset(const QByteArray &cursor, const AnswerMeta &meta, const QList<SortKey> &order = {});

} // namespace touchline
