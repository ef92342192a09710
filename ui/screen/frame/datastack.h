// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include "ui/viewmodel/pageviewmodel.h"
#include <QtWidgets/QStackedWidget>

namespace touchline {

class EmptyState;
class Skeleton;

/**
 * The part of a page that shows data of the server: the data, dimmed or grey while new ones are on the way, or an empty state in their
 * place. What fails beside data that are still right is a toast.
 */
class DataStack : public QStackedWidget
{
    Q_OBJECT
public:
    /** Takes ownership of `content`; `covered`, it or a part of it, is what the skeleton covers. */
    DataStack(PageViewModel &viewModel, QWidget *content, QWidget *covered, QWidget *parent = nullptr);
    /** Until the next answer; an empty `action` shows no button. */
    void showEmpty(Icon icon, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    /** The action of showEmpty(); "Try again" after a failure is seen to here. */
    void actionTriggered();

private:
    void failed(const Error &error);

    PageViewModel &m_viewModel;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    std::optional<Error> m_failure; // that stands in the place of the data
};

} // namespace touchline
