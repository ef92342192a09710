// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/zipparts.h"
#include <QtCore/QString>
#include <optional>
#include <stop_token>

namespace touchline {

/** The start of an element: names without prefix, and empty for those that belong to no workbook. Valid during the call only. */
struct XmlElement
{
    QByteArrayView name;
    QByteArrayView parent;
    const char *const *attributes = nullptr; // name, value, name, value, null

    /** nullopt: not there. */
    std::optional<QByteArrayView> attribute(QByteArrayView wanted) const;
    QString text(QByteArrayView wanted) const { return QString::fromUtf8(attribute(wanted).value_or(QByteArrayView())); }
    /** "1" or "true". */
    bool flag(QByteArrayView wanted) const;
    /** The attribute "id" that names a relationship. */
    QString relationship() const;
};

/** What is made of the parts of a workbook's XML, in their order. */
class XmlPart
{
public:
    virtual ~XmlPart() = default;
    virtual Result<void> start(const XmlElement &element) = 0;
    virtual Result<void> end(QByteArrayView name, QByteArrayView parent) = 0;
    /** A piece of the text between two marks. */
    virtual Result<void> text(QByteArrayView) { return {}; }
};

/**
 * Reads a part with expat. Refused: document type and entity declarations, more than 64 elements within each other, marks of more than a
 * MiB, and what is no XML. Cancelled when `stop` fires.
 */
Result<void> readXml(ZipParts &parts, const QString &part, const QString &fileName, const std::stop_token &stop, XmlPart &made);

} // namespace touchline
