// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/emptyplace.h"
#include "ui/theme/type.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/errortext.h"
#include "ui/widget/skeleton.h"
#include <QtWidgets/QBoxLayout>

namespace touchline {

EmptyPlace::EmptyPlace(Session &session, Scope &scope, QWidget *parent)
    : QWidget(parent), m_session(session), m_scope(scope), m_message(new EmptyState), m_skeleton(new Skeleton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->addWidget(m_message);
    connect(m_message, &EmptyState::actionTriggered, this, &EmptyPlace::act);
    connect(m_message, &EmptyState::secondTriggered, this, [this] {
        if (m_scope.failure())
            copyDetails(*m_scope.failure());
    });
    refresh();
}

bool EmptyPlace::mayImport() const
{
    return m_session.me().role == Role::Admin;
}

void EmptyPlace::refresh()
{
    if (m_scope.failure()) {
        m_message->setMessage(Icon::Offline, errorLine(*m_scope.failure()), tr("Try again"), copyDetailsText());
    } else if (m_scope.hasNoSeason() && mayImport()) {
        m_message->setMessage(Icon::Import, tr("There is no season here yet: it begins with the first table."), tr("Bring your own table"));
    } else if (m_scope.hasNoSeason()) {
        m_message->setMessage(Icon::Info, tr("There is no season here yet: the admin of your club brings the first table."),
                              tr("Look again"));
    } else {
        m_message->setMessage(Icon::Info, tr("The season is on its way."));
        m_skeleton->begin(false);
        return;
    }
    m_skeleton->end();
}

void EmptyPlace::takeFocus()
{
    m_message->takeFocus();
}

void EmptyPlace::act()
{
    if (!m_scope.failure() && mayImport())
        return Q_EMIT importWanted();
    m_scope.load();
    refresh();
}

} // namespace touchline
