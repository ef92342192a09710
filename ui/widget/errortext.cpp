// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/errortext.h"
#include "ui/model/errorwords.h"
#include "ui/widget/toast.h"
#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString errorText(const Error &error, const SportPack *sport)
{
    QString text = errorWords::ofError(error, sport);
    if (error.retryAfter > 0 && error.code == ErrorCode::TooMany)
        text += u' ' + ErrorWords::tr("Try again in %n seconds.", nullptr, error.retryAfter);
    return text;
}

QString errorDetails(const Error &error)
{
    QStringList lines{errorText(error)};
    if (!lines.constFirst().contains(error.detail))
        lines.append(error.detail);
    if (!error.requestId.isEmpty())
        lines.append(ErrorWords::tr("Request: %1").arg(error.requestId));
    for (const auto &issue : error.issues)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(issue.code, issue.file, QString::number(issue.line), issue.column, issue.detail));
    lines.append(u"Touchline %1"_s.arg(QLatin1StringView(TOUCHLINE_VERSION)));
    return lines.join(u'\n');
}

QString errorLine(const Error &error, const SportPack *sport)
{
    QString text = errorText(error, sport);
    if (!error.requestId.isEmpty())
        text += u" ("_s + ErrorWords::tr("request %1").arg(error.requestId.left(12)) + u')';
    return text;
}

void copyDetails(const Error &error)
{
    QGuiApplication::clipboard()->setText(errorDetails(error));
}

QString copyDetailsText()
{
    return ErrorWords::tr("Copy details");
}

void showError(QWidget *over, const Error &error)
{
    Toast::show(over, errorLine(error), true, copyDetailsText(), [error] { copyDetails(error); });
}

} // namespace touchline
