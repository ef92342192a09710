// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/crashreports.h"
#include <QtWidgets/QDialog>

namespace touchline {

/** A report of a crash as it is, to be read, copied or deleted. */
class CrashSheet : public QDialog
{
    Q_OBJECT
public:
    explicit CrashSheet(const CrashReport &report, QWidget *parent = nullptr);

Q_SIGNALS:
    /** It is gone from the disk. */
    void deleted();

private:
    void remove();

    CrashReport m_report;
};

} // namespace touchline
