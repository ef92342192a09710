// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/ops/samplerandom.h"
#include <QtCore/QSet>
#include <QtCore/QString>
#include <span>

namespace touchline {

/** An invented club of the sample league. */
struct SampleClub
{
    QString name;
    QString shortName;
    QString venue;
};

/** The twenty clubs. */
std::span<const SampleClub> sampleClubs();

/** Invented people: first and family names of some thirty languages, each language in its own order and spelling. */
class SampleNames
{
public:
    /** A name that this object has not given before. */
    QString next(SampleRandom &random);

private:
    QSet<QString> m_given;
};

} // namespace touchline
