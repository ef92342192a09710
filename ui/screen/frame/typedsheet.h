// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/typeddraft.h"
#include <QtWidgets/QDialog>

namespace touchline {

class Session;

/** A sheet with fields whose content is kept while it is typed: a program that ends, or a window that is closed, takes nothing away. */
class TypedSheet : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;
    /** What was typed comes back, and is kept from now on until somebody saves it or says that it is not wanted. */
    void keepIn(Session &session, const QString &name, const TypedDraft::Place &place);

    virtual QJsonObject typed() const = 0;
    virtual void setTyped(const QJsonObject &typed) = 0;

Q_SIGNALS:
    void edited();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool m_closed = false; // by the window, not by a decision
};

} // namespace touchline
