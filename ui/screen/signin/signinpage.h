// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/api/tokenstore.h"
#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touchline {

/** Address, name and password of a club's server. */
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(TokenStore &tokens, QWidget *parent = nullptr);
    /** `why`: what went wrong before, or that the session has ended; may be empty. */
    void begin(const QUrl &server, const QString &user, const QString &why);
    /** Under the form as it is. */
    void showFailure(const Error &error);
    QUrl server() const; // as typed; empty when that is no address
    QString user() const;

Q_SIGNALS:
    void signInWanted(const QUrl &server, const QString &user, const QString &password, bool staySignedIn);
    void backWanted();

private:
    void check();
    void submit();

    TokenStore &m_tokens;
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_stay;
    QLabel *m_stayHint;
    QLabel *m_warning;
    QLabel *m_problem;
    QPushButton *m_copy; // details of the problem
    QString m_details;
    QPushButton *m_signIn;
};

} // namespace touchline
