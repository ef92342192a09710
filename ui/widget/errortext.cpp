// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/errortext.h"
#include "ui/widget/toast.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString inGeneral(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthenticated:
        return ErrorWords::tr("You are not signed in.");
    case ErrorCode::Forbidden:
        return ErrorWords::tr("You may not do this. Ask the admin of your club.");
    case ErrorCode::NotFound:
        return ErrorWords::tr("This does not exist, or you may not see it.");
    case ErrorCode::TooMany:
        return ErrorWords::tr("Too many requests. Wait a little.");
    case ErrorCode::Unavailable:
        return ErrorWords::tr("The server does not answer.");
    case ErrorCode::Timeout:
        return ErrorWords::tr("This took too long. Choose a shorter period.");
    default:
        return ErrorWords::tr("Something went wrong.");
    }
}

} // namespace

QString errorText(const Error &error)
{
    QString text = error.detail.isEmpty() ? inGeneral(error.code) : error.detail;
    for (const auto &issue : error.issues) {
        if (issue.detail != error.detail && !issue.detail.isEmpty()) {
            text += u' ' + issue.detail;
            break;
        }
    }
    if (error.retryAfter > 0 && error.code == ErrorCode::TooMany)
        text += u' ' + ErrorWords::tr("Try again in %n seconds.", nullptr, error.retryAfter);
    return text;
}

QString errorDetails(const Error &error)
{
    QStringList lines{errorText(error)};
    if (!error.requestId.isEmpty())
        lines.append(ErrorWords::tr("Request: %1").arg(error.requestId));
    for (const auto &issue : error.issues)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(issue.code, issue.file, QString::number(issue.line), issue.column, issue.detail));
    lines.append(u"Touchline %1"_s.arg(QLatin1StringView(TOUCHLINE_VERSION)));
    return lines.join(u'\n');
}

QString errorLine(const Error &error)
{
    QString text = errorText(error);
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
