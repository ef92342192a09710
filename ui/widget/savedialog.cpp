// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/savedialog.h"
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace touchline {

void askWhereToSave(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &path)> write)
{
    QString name = question.name;
    for (QChar &each : name) {
        if (u"/\\:*?\"<>|"_s.contains(each) || each < u' ')
            each = u'-';
    }
    auto *dialog = new QFileDialog(parent, question.title, QStandardPaths::writableLocation(question.folder), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.ending);
    dialog->selectFile(name + u'.' + question.ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(write));
    dialog->open();
}

} // namespace touchline
