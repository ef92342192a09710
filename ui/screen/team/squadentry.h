// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/squadpreviewmodel.h"
#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace touchline {

/** Players typed or pasted, one a line, with what was understood beside it, line by line. */
class SquadEntry : public QWidget
{
    Q_OBJECT
public:
    explicit SquadEntry(const QString &hint, QWidget *parent = nullptr);
    /** The sport whose positions are understood; not owned, read again when it is set. */
    void setPack(const SportPack *pack);
    /** Names that are taken: who is in the squad already is not added to it again. */
    void setTaken(const QStringList &names);
    QString text() const;
    void setText(const QString &text);
    const QList<SquadMember> &members() const { return m_squad.members; }
    bool hasErrors() const { return m_squad.hasErrors(); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void showIssues();

    const SportPack *m_pack = nullptr;
    QStringList m_taken; // as names are compared
    SquadText m_squad;
    SquadPreviewModel m_preview;
    QPlainTextEdit *m_text;
    QLabel *m_issues;
    QLabel *m_count;
};

} // namespace touchline
