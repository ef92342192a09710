// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/passwords.h"
#include <QtCore/QFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** One spelling of equal-looking input, whatever keyboard made it (NIST SP 800-63B 3.1.1.2). */
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

QString folded(const QString &text)
{
    QString letters;
    for (const auto c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c);
    }
    return letters;
}

/** "aaaaaaaaaaaaaaa", "abcabcabcabcabc": one short piece again and again. */
bool repeats(const QString &text)
{
    for (qsizetype unit = 1; unit <= text.size() / 3; ++unit) {
        bool same = true;
        for (qsizetype i = unit; same && i < text.size(); ++i)
            same = text[i] == text[i - unit];
        if (same)
            return true;
    }
    return false;
}

/** "123456789012345", "qwertyuiopasdfg", "zyxwvutsrqponml". */
bool isSequence(const QString &text)
{
    static const QStringList rows{u"12345678901234567890123456789012345678901234567890"_s,
                                  u"01234567890123456789"_s,
                                  u"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"_s,
                                  u"qwertyuiopasdfghjklzxcvbnm"_s,
                                  u"qwertzuiopasdfghjklyxcvbnm"_s,
                                  u"azertyuiopqsdfghjklmwxcvbn"_s,
                                  u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"_s,
                                  u"1q2w3e4r5t6y7u8i9o0p"_s};
    QString backwards;
    for (const auto c : text)
        backwards.prepend(c);
    return std::ranges::any_of(rows, [&](const QString &row) { return row.contains(text) || row.contains(backwards); });
}

std::unexpected<Error> refused(QString code, const QString &detail)
{
    return fail(ErrorCode::Invalid, detail, {{.code = std::move(code), .detail = detail, .column = u"/password"_s}});
}

} // namespace

Passwords::Passwords() : Passwords(Cost()) {}

Passwords::Passwords(Cost cost) : m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start: there is no source of random numbers");
    QFile list(u":/touchline/security/known-passwords.txt"_s);
    if (list.open(QIODevice::ReadOnly)) {
        for (const auto &line : list.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                m_known.insert(folded(QString::fromUtf8(line)));
        }
    }
}

Result<void> Passwords::acceptable(const QString &password, const QString &userName) const
{
    const auto points = password.normalized(QString::NormalizationForm_KC).toUcs4().size();
    if (password.contains(QChar(0)))
        return refused(u"control_character"_s, u"A password cannot hold the character U+0000."_s);
    if (points < shortest)
        return refused(u"too_short"_s,
                       u"A password needs at least %1 characters; four or five words are easy to remember."_s.arg(shortest));
    if (points > longest)
        return refused(u"too_long"_s, u"A password has at most %1 characters."_s.arg(longest));
    const auto plain = folded(password);
    const auto name = folded(userName);
    if (m_known.contains(plain) || repeats(plain) || isSequence(plain))
        return refused(u"well_known"_s, u"This password is among the first that attackers try; take four or five unrelated words."_s);
    if (name.size() >= 3 && plain.size() - plain.count(name) * name.size() < 8)
        return refused(u"contains_name"_s, u"This password is little more than the user's name; take four or five unrelated words."_s);
    return {};
}

Result<QByteArray> Passwords::hash(const QString &password) const
{
    const auto bytes = bytesOf(password);
    QByteArray encoded(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(encoded.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), m_cost.passes,
                              m_cost.memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::unexpected(Error{.code = ErrorCode::Unavailable,
                                     .detail = u"The server has too little memory to check passwords. Try again in a moment."_s,
                                     .retryAfter = 5});
    encoded.truncate(qsizetype(qstrlen(encoded.constData())));
    return encoded;
}

const QByteArray &Passwords::dummy() const
{
    std::call_once(m_dummyMade, [this] {
        QByteArray nobody(32, Qt::Uninitialized);
        randombytes_buf(nobody.data(), size_t(nobody.size()));
        m_dummy = hash(QString::fromLatin1(nobody.toHex())).value_or(QByteArray());
    });
    return m_dummy;
}

bool Passwords::verify(const QByteArray &hash, const QString &password) const
{
    const QByteArray &dummy = this->dummy(); // made with the first question of all, whoever it is about
    const auto bytes = bytesOf(password.first(std::min<qsizetype>(password.size(), 2 * longest)));
    QByteArray encoded = hash.isEmpty() || hash.size() >= qsizetype(crypto_pwhash_STRBYTES) ? dummy : hash;
    encoded.resize(crypto_pwhash_STRBYTES, '\0');
    const auto matches =
        crypto_pwhash_str_verify(encoded.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    return matches && !hash.isEmpty();
}

bool Passwords::isOutdated(const QByteArray &hash) const
{
    auto encoded = hash;
    encoded.resize(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_needs_rehash(encoded.constData(), m_cost.passes, m_cost.memory) != 0;
}

} // namespace touchline
