// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QSet>

namespace touchline {

/**
 * Makes a SportPack of a document that already fits the schema, and checks what a schema cannot say: unique ids, names that the database
 * can carry, references, formulas. All findings of one run are reported together, each with its JSON pointer.
 */
class SportPackReader
{
public:
    SportPackReader(QJsonObject document, QString fileName);
    Result<SportPack> read();

private:
    void readTime();
    void readGroupsAndPositions();
    void readMetrics();
    void checkMetric(const Metric &metric, const QString &pointer);
    void readConstants();
    void readPriors();
    std::optional<PriorRule> priorFrom(const QJsonValue &value, const QString &pointer);
    void readDerived();
    void readQualifiers();
    void readRules();
    void readCharts();
    void finding(const QString &pointer, const QString &code, const QString &detail);
    void finding(Issue issue);
    void unknownName(const QString &pointer, const QString &id, const QStringList &known);
    Formula compiled(const QJsonObject &object, const QString &key, const QStringList &names, const QString &pointer);
    bool isNew(QSet<QString> &seen, const QString &id, const QString &pointer);
    QMap<QString, QStringList> idsByGroup(const QJsonObject &charts, const QString &key);
    QStringList knownIds(const QJsonValue &list, const QStringList &known, const QString &pointer);

    QJsonObject m_document;
    QString m_fileName;
    SportPack m_pack;
    QMap<QString, Names> m_groups;
    QStringList m_metricIds;
    QStringList m_allIds; // metrics and derived metrics
    QSet<QString> m_seenIds;
    QMap<QString, double> m_constants;
    QList<Issue> m_issues;
};

} // namespace touchline
