// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/crashsheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/errortext.h"
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace touchline {

CrashSheet::CrashSheet(const CrashReport &report, QWidget *parent) : QDialog(parent), m_report(report)
{
    setWindowTitle(tr("Report of a crash"));
    auto *hint = plainLabel(tr("This is on your computer only. Whoever helps you may ask you for it."), true);
    setMuted(hint);
    auto *text = new QPlainTextEdit(crashReportText(report));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight); // it is English, and code
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    auto *drop = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::two, space::three, space::two);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(hint);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(drop, &QPushButton::clicked, this, &CrashSheet::remove);
    resizeSheet(this, {720, 520});
}

void CrashSheet::remove()
{
    if (const auto done = deleteCrashReport(m_report); !done)
        return showError(this, done.error());
    Q_EMIT deleted();
    accept();
}

} // namespace touchline
