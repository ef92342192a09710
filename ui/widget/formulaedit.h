// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include <QtWidgets/QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace touchline {

/** One formula: written from left to right, with names to complete and the place of what is wrong underlined. */
class FormulaEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 2000;
    explicit FormulaEdit(const QString &accessibleName, QWidget *parent = nullptr);
    /** Ids with what they are called; both are found by typing. */
    void setNames(const Choices &names);
    /** On one line; positions in it are those of what is seen. */
    QString formula() const;
    /** Without the signal; leaves the cursor where it is when it is the same. */
    void setFormula(const QString &formula);
    /** 1-based; 0: nothing is wrong at a certain place. */
    void setErrorPosition(int position);
    int errorPosition() const { return m_error; }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    QString wordBefore() const;
    void complete();
    void take(const QString &id);
    void markError();

    QCompleter *m_completer;
    QStandardItemModel *m_names;
    int m_error = 0;
    bool m_setting = false;
};

} // namespace touchline
