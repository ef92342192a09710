// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/scope.h"
#include <QtWidgets/QWidget>

namespace touchline {

class EmptyState;
class Skeleton;

/** Stands where a page of a season would be while there is none: it is on its way, nobody has brought one, or it could not be read. */
class EmptyPlace : public QWidget
{
    Q_OBJECT
public:
    EmptyPlace(Session &session, Scope &scope, QWidget *parent = nullptr);
    /** Says what is the case now. */
    void refresh();
    void takeFocus();

Q_SIGNALS:
    /** To the page that brings the first table. */
    void importWanted();

private:
    void act();
    bool mayImport() const;

    Session &m_session;
    Scope &m_scope;
    EmptyState *m_message;
    Skeleton *m_skeleton;
};

} // namespace touchline
