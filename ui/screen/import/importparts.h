// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtCore/QString>

class QAbstractItemModel;
class QPushButton;
class QTableView;
class QVBoxLayout;
class QWidget;

/** What the cards of the import are made of. */
namespace touchline::importparts {

/** As high as its rows need, up to `most` rows of the usual height; more are scrolled to. */
QTableView *makeTable(QAbstractItemModel &model, const QString &name, int most);
QPushButton *makeButton(const QString &text, Icon which);
/** A column without margins. */
QVBoxLayout *makeColumn(QWidget *content, int spacing);

} // namespace touchline::importparts
