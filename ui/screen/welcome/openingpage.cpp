// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/welcome/openingpage.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/errortext.h"
#include "ui/widget/iconlabel.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace touchline {

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_picture(new IconLabel(32)), m_title(plainLabel()), m_words(plainLabel({}, true)), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_retry(new QPushButton(tr("Try again"))), m_back(new QPushButton(tr("Back"))),
      m_copy(new QPushButton(tr("Copy details")))
{
    auto *box = new QWidget;
    box->setFixedWidth(480);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(space::two);
    setType(m_title, TypeRole::Section);
    setMuted(m_words);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    for (auto *button : {m_retry, m_back, m_copy, m_cancel}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
    connect(m_retry, &QPushButton::clicked, this, &OpeningPage::retryWanted);
    connect(m_back, &QPushButton::clicked, this, &OpeningPage::backWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    showProgress({}, -1);
}

void OpeningPage::setFailed(bool failed)
{
    m_bar->setVisible(!failed);
    m_cancel->setVisible(!failed);
    m_retry->setVisible(failed);
    m_back->setVisible(failed);
    m_copy->setVisible(failed);
    m_picture->setIcon(failed ? Icon::Warning : Icon::App, failed ? IconTone::Bad : IconTone::Accent);
}

void OpeningPage::showProgress(const QString &words, int percent)
{
    setFailed(false);
    m_title->setText(tr("One moment"));
    m_words->setText(words);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(0, percent));
}

void OpeningPage::showFailure(const Error &error)
{
    setFailed(true);
    m_title->setText(tr("This did not work"));
    m_words->setText(errorText(error));
    m_details = errorDetails(error);
    m_retry->setFocus();
}

} // namespace touchline
