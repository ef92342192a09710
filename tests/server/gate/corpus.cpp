// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

QList<QJsonObject> corpusLines(const QString &name)
{
    QList<QJsonObject> all;
    QFile file(QDir(QString::fromLatin1(TOUCHLINE_SOURCE_DIR "/../shared")).filePath(u"corpus/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd())
        all.append(QJsonDocument::fromJson(file.readLine()).object());
    return all;
}
