// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/samplemaker.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline {

SampleMaker::SampleMaker(QObject *parent) : QObject(parent)
{
    connect(&m_program, &ServerProgram::said, this, [this](const QJsonObject &message) {
        const QString detail = message.value("detail"_L1).toString().left(500);
        const QString state = message.value("state"_L1).toString();
        if (state == "failed"_L1 || state == "error"_L1) {
            m_complaint = detail;
            return;
        }
        const double of = message.value("of"_L1).toDouble();
        const int percent = of > 0 ? qBound(0, qRound(100 * message.value("done"_L1).toDouble() / of), 100) : -1;
        Q_EMIT progress(detail.isEmpty() ? tr("Playing the sample season…") : detail, percent);
    });
    connect(&m_program, &ServerProgram::ended, this, &SampleMaker::ended);
    connect(&m_program, &ServerProgram::failedToStart, this, &SampleMaker::failed);
}

void SampleMaker::make(const QString &database)
{
    m_database = database;
    m_draft = database + u".making"_s;
    m_complaint.clear();
    m_cancelled = false;
    if (!QDir().mkpath(QFileInfo(database).path())) {
        Q_EMIT failed(
            tr("The folder %1 cannot be made. Check that there is space and that you may write there.").arg(QFileInfo(database).path()));
        return;
    }
    removeDraft();
    Q_EMIT progress(tr("Playing the sample season…"), -1);
    m_program.start({u"sample"_s, u"--database"_s, m_draft});
}

void SampleMaker::cancel()
{
    m_cancelled = true;
    m_program.kill();
}

void SampleMaker::ended(int exitCode, const QString &lastWords)
{
    if (m_cancelled || exitCode != 0) {
        removeDraft();
        const QString words = m_complaint.isEmpty() ? lastWords : m_complaint;
        if (!m_cancelled)
            Q_EMIT failed(words.isEmpty() ? tr("The sample league could not be made.") : words);
        return;
    }
    if (!QFile::rename(m_draft, m_database)) {
        removeDraft();
        Q_EMIT failed(tr("The sample league could not be stored as %1.").arg(m_database));
        return;
    }
    removeDraft(); // what SQLite may have left beside it
    Q_EMIT finished();
}

void SampleMaker::removeDraft() const
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        QFile::remove(m_draft + suffix);
}

} // namespace touchline
