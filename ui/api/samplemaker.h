// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/serverprogram.h"

namespace touchline {

/** Makes the sample league by `touchlined sample`, into a file beside the wanted one that takes its place only when complete. */
class SampleMaker : public QObject
{
    Q_OBJECT
public:
    explicit SampleMaker(QObject *parent = nullptr);

    void make(const QString &database);
    void cancel();

Q_SIGNALS:
    void progress(const QString &words, int percent); // -1: not known
    void finished();
    void failed(const QString &why);

private:
    void ended(int exitCode, const QString &lastWords);
    void removeDraft() const;

    ServerProgram m_program;
    QString m_database;
    QString m_draft;
    QString m_complaint;
    bool m_cancelled = false;
};

} // namespace touchline
