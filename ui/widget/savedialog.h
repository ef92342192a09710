// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStandardPaths>
#include <QtCore/QString>
#include <functional>

class QWidget;

namespace touchline {

struct SaveQuestion
{
    QString title;
    QString name; // proposed, without ending; whatever a file cannot be called is replaced
    QString ending; // "pdf"
    QString filter; // "PDF documents (*.pdf)"
    QStandardPaths::StandardLocation folder = QStandardPaths::DocumentsLocation;
};

/** Asks where to save, without blocking; `write` gets the path that was chosen. */
void askWhereToSave(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &path)> write);

} // namespace touchline
