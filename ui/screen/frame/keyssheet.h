// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>

namespace touchline {

class Actions;

/** All keys on one sheet: those of the window and its pages, which the settings change, and those that grids, charts and fields have. */
class KeysSheet : public QDialog
{
    Q_OBJECT
public:
    KeysSheet(const Actions &actions, QWidget *parent);
};

} // namespace touchline
