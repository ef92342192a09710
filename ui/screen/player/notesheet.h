// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/screen/frame/typedsheet.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace touchline {

class ChoiceBox;

/**
 * The text of one note: plain, as long as the server takes it; and who will be able to read it. Stores nothing itself: whoever has kept
 * what is wanted accepts the sheet.
 */
class NoteSheet : public TypedSheet
{
    Q_OBJECT
public:
    /** `teams`: whose coaches may read it; where there are several, one is chosen. */
    NoteSheet(const QString &title, const QString &text, const Choices &teams, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    QString team() const;
    /** Of a note that changes: the state that it was typed over, which comes back with what was typed. */
    void setSeen(const QString &text, const QByteArray &tag);
    const QString &seenText() const { return m_seenText; }
    const QByteArray &seenTag() const { return m_seenTag; }
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;

Q_SIGNALS:
    void wanted(const QString &team, const QString &text);

private:
    void save();
    void refresh();

    QPlainTextEdit *m_text;
    ChoiceBox *m_team;
    QLabel *m_readers;
    QLabel *m_room;
    QPushButton *m_save;
    QString m_seenText;
    QByteArray m_seenTag;
};

} // namespace touchline
