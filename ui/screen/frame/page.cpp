// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

QDateTime Page::dataFrom() const
{
    DataAge age;
    for (const auto viewModels = findChildren<PageViewModel *>(Qt::FindDirectChildrenOnly); const auto *viewModel : viewModels) {
        if (viewModel->hasData())
            age.count(viewModel->age());
    }
    return age.from;
}

} // namespace touchline
