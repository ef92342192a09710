// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/signin/signinpage.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/signin/serveraddress.h"
#include "ui/theme/tone.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/errortext.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

SignInPage::SignInPage(TokenStore &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_server(new QLineEdit), m_user(new QLineEdit), m_password(new QLineEdit),
      m_stay(new QCheckBox(tr("&Stay signed in on this computer"))), m_stayHint(plainLabel({}, true)), m_warning(plainLabel({}, true)),
      m_problem(plainLabel({}, true)), m_copy(new QPushButton(copyDetailsText())), m_signIn(new QPushButton(tr("Sign &in")))
{
    m_server->setPlaceholderText(u"stats.my-club.org"_s);
    m_server->setMaxLength(300);
    m_user->setMaxLength(200);
    m_password->setMaxLength(1000);
    m_password->setEchoMode(QLineEdit::Password);
    m_stay->setChecked(true);
    setMuted(m_stayHint);
    setType(m_stayHint, TypeRole::Caption);
    setType(m_warning, TypeRole::Caption);
    m_signIn->setDefault(true);
    auto *back = new QPushButton(tr("&Back"));

    auto *fields = new QWidget;
    auto *form = new QVBoxLayout(fields);
    form->setContentsMargins(0, space::one, 0, 0);
    form->setSpacing(space::half);
    const auto field = [form](const QString &text, QLineEdit *edit) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        edit->setMinimumHeight(space::target);
        edit->setAccessibleName(QString(text).remove(u'&'));
        form->addWidget(label);
        form->addWidget(edit);
        form->addSpacing(space::one);
    };
    field(tr("Server &address"), m_server);
    form->addWidget(m_warning);
    field(tr("Your &name"), m_user);
    field(tr("&Password"), m_password);
    form->addWidget(m_stay);
    form->addWidget(m_stayHint);
    form->addSpacing(space::one);
    form->addWidget(m_problem);
    m_copy->setFlat(true);
    m_copy->hide();
    form->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one); // and not the form's
    for (auto *button : {m_signIn, back}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form->addLayout(buttons);

    auto *card = new Card(tr("Connect to your club's server"));
    card->setContent(fields);
    auto *page = new ScrollPage(nullptr, 520);
    page->column()->addStretch(1);
    page->column()->addWidget(card);
    page->column()->addStretch(2);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(back, &QPushButton::clicked, this, &SignInPage::backWanted);
    for (auto *edit : {m_server, m_user, m_password}) {
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::check);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    check();
}

void SignInPage::begin(const QUrl &server, const QString &user, const QString &why)
{
    m_server->setText(server.toDisplayString());
    m_user->setText(user);
    m_password->clear();
    setTone(m_problem, &Theme::bad);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_copy->hide();
    if (m_server->text().isEmpty())
        m_server->setFocus();
    else if (user.isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
    m_tokens.check().then(this, [this](bool) {
        const QString reason = m_tokens.reason();
        m_stayHint->setText(reason == m_problem->text() ? QString() : reason); // it may be why somebody has to sign in
        m_stayHint->setVisible(!m_stayHint->text().isEmpty());
    });
    check();
}

void SignInPage::showFailure(const Error &error)
{
    m_problem->setText(errorLine(error));
    m_problem->show();
    m_details = errorDetails(error);
    m_copy->show();
}

QUrl SignInPage::server() const
{
    return serverAddress(m_server->text()).value_or(QUrl());
}

QString SignInPage::user() const
{
    return m_user->text().trimmed();
}

void SignInPage::check()
{
    const auto url = serverAddress(m_server->text());
    const bool open = url && url->scheme() == "http"_L1 && !isLoopback(*url);
    setTone(m_warning, &Theme::warn);
    m_warning->setText(open ? tr("Not encrypted: others on the way can read your password. Use https unless you trust the whole network.")
                            : QString());
    m_warning->setVisible(open);
    m_stayHint->setVisible(!m_stayHint->text().isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_signIn->setEnabled(url && !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void SignInPage::submit()
{
    const auto url = serverAddress(m_server->text());
    if (!url) {
        m_problem->setText(m_server->text().trimmed().isEmpty() ? QString() : url.error().detail);
        check();
        return;
    }
    if (!m_signIn->isEnabled())
        return;
    m_problem->clear();
    m_copy->hide();
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT signInWanted(*url, m_user->text().trimmed(), password, m_stay->isChecked());
}

} // namespace touchline
