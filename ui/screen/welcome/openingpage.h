// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace touchline {

class IconLabel;

/** What happens between a choice and an open window, with a way out; and what went wrong, with a way on. */
class OpeningPage : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);
    void showProgress(const QString &words, int percent);
    void showFailure(const Error &error);

Q_SIGNALS:
    void cancelled();
    void retryWanted();
    void backWanted();

private:
    void setFailed(bool failed);
    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_back;
    QPushButton *m_copy;
    QString m_details;
};

} // namespace touchline
