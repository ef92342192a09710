// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/recentplaces.h"
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace touchline::recentPlaces {

namespace {

constexpr qsizetype most = 6;

QString toText(const Place &place)
{
    if (place.isLocal())
        return u"file\n"_s + place.database;
    return u"server\n"_s + place.server.toString(QUrl::FullyEncoded) + u'\n' + place.user;
}

std::optional<Place> fromText(const QString &text)
{
    const auto parts = text.split(u'\n');
    if (parts.size() == 2 && parts.at(0) == "file"_L1 && QFileInfo::exists(parts.at(1)))
        return Place{.database = parts.at(1)};
    if (parts.size() == 3 && parts.at(0) == "server"_L1 && QUrl(parts.at(1)).isValid())
        return Place{.server = QUrl(parts.at(1)), .user = parts.at(2)};
    return {};
}

} // namespace

QList<Place> load()
{
    QList<Place> places;
    const auto texts = QSettings().value(u"places/recent"_s).toStringList();
    for (const auto &text : texts) {
        if (const auto place = fromText(text))
            places.append(*place);
    }
    return places;
}

void remember(const Place &place)
{
    auto places = load();
    places.removeAll(place);
    places.prepend(place);
    QStringList texts;
    for (const auto latest = std::as_const(places).first(qMin(most, places.size())); const auto &each : latest)
        texts.append(toText(each));
    QSettings().setValue(u"places/recent"_s, texts);
    setCurrent(place);
}

std::optional<Place> current()
{
    return fromText(QSettings().value(u"places/current"_s).toString());
}

void setCurrent(const std::optional<Place> &place)
{
    QSettings().setValue(u"places/current"_s, place ? toText(*place) : QString());
}

} // namespace touchline::recentPlaces
