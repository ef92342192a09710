// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace touchline {

class Outbox;
struct QueuedChange;

/** What still waits for the server, and what it did not take: a conflict shows both sides, and one of them is chosen. */
class OutboxSheet : public QDialog
{
    Q_OBJECT
public:
    OutboxSheet(Outbox &outbox, QWidget *parent);

private:
    void fill();
    QWidget *entry(const QueuedChange &change);

    Outbox &m_outbox;
    QVBoxLayout *m_entries;
};

/** The members that two sides of a conflict differ in: name, mine, theirs. */
struct ConflictLine
{
    QString member;
    QString mine;
    QString theirs;
    bool operator==(const ConflictLine &) const = default;
};
QList<ConflictLine> conflictLines(const QueuedChange &change);

} // namespace touchline
