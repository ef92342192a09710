// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/textdecoder.h"
#include "core/import/findings.h"
#include <QtCore/QStringDecoder>
#include <memory>
#include <optional>
#include <uchardet.h>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(const QString &code, const QString &detail, const QString &fileName, qint64 line)
{
    Findings findings;
    findings.add({.code = code, .detail = detail, .file = fileName, .line = line});
    return findings.refused(ErrorCode::Malformed);
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    // A character cut off at the end is reported only when the decoder is asked for more.
    text += decoder.decode(QByteArrayView());
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/** Line of the first byte that is not UTF-8. */
qint64 firstBadLine(const QByteArray &bytes)
{
    qint64 line = 1;
    for (const auto parts = bytes.split('\n'); const auto &part : parts) {
        if (!part.isValidUtf8())
            return line;
        ++line;
    }
    return 0;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName, const QString &wanted)
{
    std::optional<QString> text;
    QString encoding = u"UTF-8"_s;
    if (!wanted.isEmpty()) {
        text = decoded(bytes, QStringDecoder(wanted.toLatin1().constData()));
        encoding = wanted;
        if (!text)
            return refused(u"encoding_wrong"_s, u"The text is not %1. Choose another encoding."_s.arg(wanted.left(40)), fileName, 0);
    } else if (const auto mark = QStringConverter::encodingForData(bytes)) {
        text = decoded(bytes, QStringDecoder(*mark));
        encoding = QLatin1StringView(QStringConverter::nameForEncoding(*mark));
    } else if (bytes.isValidUtf8()) {
        text = QString::fromUtf8(bytes);
    } else if (!bytes.contains('\0')) {
        const QByteArray guess = guessedEncoding(bytes);
        if (!guess.isEmpty()) {
            text = decoded(bytes, QStringDecoder(guess.constData()));
            encoding = QString::fromLatin1(guess);
        }
    }
    if (!text && bytes.contains('\0'))
        return refused(u"file_binary"_s, u"This is not a text file. Export the table as CSV and try again."_s, fileName, 0);
    if (!text)
        return refused(u"encoding_unknown"_s,
                       u"The text is not UTF-8 and its encoding is not known. Save the file as UTF-8 and try again."_s, fileName,
                       firstBadLine(bytes));
    if (const qsizetype nul = text->indexOf(QChar(u'\0')); nul >= 0)
        return refused(u"nul_character"_s, u"The text holds the character U+0000, so it is binary or damaged."_s, fileName,
                       1 + QStringView(*text).first(nul).count(u'\n'));
    return DecodedText{.text = *std::move(text), .encoding = encoding};
}

} // namespace touchline
