// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/jsonreader.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

QString JsonPlace::pointer() const
{
    if (!parent)
        return {};
    if (index >= 0)
        return parent->pointer() + u'/' + QString::number(index);
    QString name = QString::fromUtf8(key.data(), qsizetype(std::min(key.size(), size_t(100))));
    return parent->pointer() + u'/' + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

std::unexpected<Error> JsonPlace::fail(const QString &code, const QString &detail) const
{
    return touchline::fail(ErrorCode::Malformed, detail, {Issue{.code = code, .detail = detail, .column = pointer()}});
}

void ReadState::fail(const JsonPlace &place, const QString &code, const QString &detail)
{
    if (!error)
        error = place.fail(code, detail).error();
}

void ReadState::wrongType(const JsonPlace &place, const char *wanted)
{
    fail(place, u"wrong_type"_s, u"%1 is wanted here."_s.arg(QLatin1StringView(wanted)));
}

void JsonReader::read(bool &target)
{
    if (yyjson_is_bool(m_value))
        target = yyjson_get_bool(m_value);
    else
        m_state.wrongType(m_place, "true or false");
}

void JsonReader::read(double &target)
{
    if (yyjson_is_num(m_value))
        target = yyjson_get_num(m_value);
    else
        m_state.wrongType(m_place, "A number");
}

std::optional<qint64> JsonReader::integer(qint64 least, qint64 most)
{
    if (!yyjson_is_int(m_value)) {
        m_state.wrongType(m_place, "A whole number");
        return {};
    }
    const bool fits = !yyjson_is_uint(m_value) || yyjson_get_uint(m_value) <= quint64(std::numeric_limits<qint64>::max());
    const qint64 number = yyjson_get_sint(m_value);
    if (!fits || number < least || number > most) {
        m_state.fail(m_place, u"number_out_of_range"_s, u"A whole number from %1 to %2 is wanted here."_s.arg(least).arg(most));
        return {};
    }
    return number;
}

void JsonReader::read(QString &target)
{
    if (yyjson_is_str(m_value))
        target = QString::fromUtf8(yyjson_get_str(m_value), qsizetype(yyjson_get_len(m_value)));
    else
        m_state.wrongType(m_place, "Text");
}

void JsonReader::read(QDate &target)
{
    QString text;
    read(text);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        target = day;
    else
        m_state.fail(m_place, u"invalid_date"_s, u"A calendar day as YYYY-MM-DD is wanted here."_s);
}

void JsonReader::read(QDateTime &target)
{
    QString text;
    read(text);
    const QDateTime instant = text.size() <= 30 && text.endsWith(u'Z') ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (instant.isValid())
        target = instant;
    else
        m_state.fail(m_place, u"invalid_time"_s, u"A time in UTC as YYYY-MM-DDThh:mm:ssZ is wanted here."_s);
}

void JsonReader::read(Interval &target)
{
    if (!yyjson_is_arr(m_value) || yyjson_arr_size(m_value) != 2)
        return m_state.wrongType(m_place, "A list of two numbers");
    JsonReader(m_state, yyjson_arr_get(m_value, 0), m_place).read(target.low);
    JsonReader(m_state, yyjson_arr_get(m_value, 1), m_place).read(target.high);
}

void JsonReader::read(Value &target)
{
    target = {};
    if (yyjson_is_num(m_value)) {
        target.number = yyjson_get_num(m_value);
        return;
    }
    ObjectReader reader(m_state, m_value, m_place);
    reader.value("value"_L1, target);
    reader.finish();
}

template<typename Take> void JsonReader::eachMember(const char *wanted, const Take &take)
{
    if (!yyjson_is_obj(m_value))
        return m_state.wrongType(m_place, wanted);
    yyjson_obj_iter members = yyjson_obj_iter_with(m_value);
    while (yyjson_val *key = yyjson_obj_iter_next(&members)) {
        const JsonPlace place{.parent = &m_place, .key = {yyjson_get_str(key), yyjson_get_len(key)}};
        JsonReader reader(m_state, yyjson_obj_iter_get_val(key), place);
        take(QString::fromUtf8(place.key.data(), qsizetype(place.key.size())), reader);
    }
}

void JsonReader::read(QMap<QString, QString> &target)
{
    target.clear();
    eachMember("An object of names by language", [&target](const QString &language, JsonReader &reader) {
        QString name;
        reader.read(name);
        target.insert(language == "en"_L1 ? QString() : language, name);
    });
}

void JsonReader::read(QMap<QString, qint64> &target)
{
    target.clear();
    eachMember("An object of whole numbers", [&target](const QString &name, JsonReader &reader) {
        qint64 number = 0;
        reader.read(number);
        target.insert(name, number);
    });
}

void JsonReader::read(QMap<QString, double> &target)
{
    if (!m_state.patch)
        target.clear();
    eachMember("An object of numbers", [&target](const QString &name, JsonReader &reader) {
        if (reader.isNull()) {
            target.remove(name);
            return;
        }
        double number = 0;
        reader.read(number);
        target.insert(name, number);
    });
}

bool JsonReader::startList()
{
    if (!yyjson_is_arr(m_value)) {
        m_state.wrongType(m_place, "A list");
        return false;
    }
    if (qsizetype(yyjson_arr_size(m_value)) > m_state.listLimit) {
        m_state.fail(m_place, u"list_too_long"_s, u"A list may hold %1 items here; send fewer."_s.arg(m_state.listLimit));
        return false;
    }
    return true;
}

ObjectReader::ObjectReader(ReadState &state, yyjson_val *object, const JsonPlace &place) : m_state(state), m_object(object), m_place(place)
{
    if (!yyjson_is_obj(m_object))
        m_state.wrongType(m_place, "An object");
}

yyjson_val *ObjectReader::find(QLatin1StringView name, bool required)
{
    if (m_state.error)
        return nullptr;
    yyjson_val *found = yyjson_obj_getn(m_object, name.data(), size_t(name.size()));
    if (found && !m_state.unknownMembers)
        m_known.append(QByteArray(name.data(), name.size()));
    if (!found && required)
        m_state.fail(JsonPlace{.parent = &m_place, .key = {name.data(), size_t(name.size())}}, u"missing"_s,
                     u"The member \"%1\" is missing."_s.arg(name));
    return found;
}

void ObjectReader::seconds(QLatin1StringView name, qint64 &value)
{
    QDateTime instant;
    member(name, instant);
    if (instant.isValid())
        value = instant.toSecsSinceEpoch();
}

void ObjectReader::knownTime(QLatin1StringView name, qint64 &value)
{
    std::optional<qint64> time;
    member(name, time);
    value = std::max(qint64(-1), time.value_or(-1));
}

void ObjectReader::value(QLatin1StringView name, Value &value)
{
    value = {};
    member(name, value.number);
    if (value.number || m_state.error)
        return;
    if (name == "value"_L1)
        return optional("reason"_L1, value.reason);
    reason(name, value.reason);
}

void ObjectReader::reason(QLatin1StringView name, QString &code)
{
    const QByteArray reasonName = QByteArray(name.data(), name.size()) + "_reason";
    optional(QLatin1StringView(reasonName), code);
}

void ObjectReader::constant(QLatin1StringView name, QLatin1StringView word)
{
    QString text;
    member(name, text);
    if (!m_state.error && text != word)
        m_state.fail(JsonPlace{.parent = &m_place, .key = {name.data(), size_t(name.size())}}, u"unknown_word"_s,
                     u"\"%1\" is the only word known here."_s.arg(word));
}

void ObjectReader::finish()
{
    if (m_state.error || m_state.unknownMembers || qsizetype(yyjson_obj_size(m_object)) == m_known.size())
        return;
    yyjson_obj_iter members = yyjson_obj_iter_with(m_object);
    while (yyjson_val *key = yyjson_obj_iter_next(&members)) {
        const QByteArrayView name(yyjson_get_str(key), qsizetype(yyjson_get_len(key)));
        if (!m_known.contains(name))
            return m_state.fail(JsonPlace{.parent = &m_place, .key = {name.data(), size_t(name.size())}}, u"unknown_member"_s,
                                u"No member of this name is known here; check its spelling or leave it out."_s);
    }
}

} // namespace touchline
