// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/datastack.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/errortext.h"
#include "ui/widget/skeleton.h"

namespace touchline {

DataStack::DataStack(PageViewModel &viewModel, QWidget *content, QWidget *covered, QWidget *parent)
    : QStackedWidget(parent), m_viewModel(viewModel), m_empty(new EmptyState), m_skeleton(new Skeleton(covered))
{
    addWidget(content);
    addWidget(m_empty);
    connect(&viewModel, &PageViewModel::loadingChanged, this, [this](bool loading) {
        if (loading)
            m_skeleton->begin(m_viewModel.hasData());
        else
            m_skeleton->end();
    });
    connect(&viewModel, &PageViewModel::loaded, this, [this] { setCurrentIndex(0); });
    connect(&viewModel, &PageViewModel::failed, this, &DataStack::failed);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_failure)
            m_viewModel.reload();
        else
            Q_EMIT actionTriggered();
    });
    connect(m_empty, &EmptyState::secondTriggered, this, [this] {
        if (m_failure)
            copyDetails(*m_failure);
    });
}

void DataStack::showEmpty(Icon icon, const QString &sentence, const QString &action)
{
    m_failure.reset();
    m_empty->setMessage(icon, sentence, action);
    setCurrentWidget(m_empty);
}

void DataStack::failed(const Error &error)
{
    if (m_viewModel.hasData()) {
        showError(this, error);
        return;
    }
    m_failure = error;
    m_empty->setMessage(Icon::Offline, errorLine(error), tr("Try again"), copyDetailsText());
    setCurrentWidget(m_empty);
}

} // namespace touchline
