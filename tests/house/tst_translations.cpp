// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; // one, or one per plural form
    bool numerus = false;
    bool unfinished = false;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .source = {}, .forms = {}, .numerus = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            Message &message = messages.last();
            message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.numerus)
                message.forms = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/** %1, %2, ... in the order of their numbers; each once, as a language may say one twice. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9]{1,2}"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString spaceAround(const QString &text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\n'; };
    return (!text.isEmpty() && isSpace(text.front()) ? u"before "_s : QString())
        + (!text.isEmpty() && isSpace(text.back()) ? u"after"_s : QString());
}

QChar mnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    return pattern.match(text).captured(1).toLower().isEmpty() ? QChar() : pattern.match(text).captured(1).toLower().front();
}

QString filePath(const QString &language)
{
    return QStringLiteral(TOUCHLINE_SOURCE_DIR) + u"/translations/touchline_%1.ts"_s.arg(language);
}

} // namespace

/** Every text that the desktop shows is there in every language, and says the same with the same values in it. */
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { languages(); }
    void complete()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"touchline_%1.ts"_s.arg(language));
        const QString sources = QStringLiteral(TOUCHLINE_SOURCE_DIR);
        QVERIFY(QFile::copy(filePath(language), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate; // over today's sources
        lupdate.start(QStringLiteral(TOUCHLINE_LUPDATE),
                      {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, sources, sources + u"/ui"_s, sources + u"/app/desktop"_s,
                       u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(100'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Message> messages = messagesIn(copy);
        QVERIFY(messages.size() > 100);
        QStringList missing;
        for (const Message &message : messages) {
            if (message.unfinished || message.forms.contains(QString()))
                missing.append(message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"not in %1: "_s.arg(language) + missing.join(u" | "_s)));
    }

    void sayTheSame_data() { languages(); }
    void sayTheSame()
    {
        QFETCH(QString, language);
        QFETCH(qsizetype, forms);
        const QList<Message> messages = messagesIn(filePath(language));
        QVERIFY(messages.size() > 100);
        QStringList wrong;
        for (const Message &message : messages) {
            const auto complain = [&wrong, source = message.source](const QString &what) { wrong.append(what + u": "_s + source); };
            if (message.numerus && message.forms.size() != forms)
                complain(u"%1 plural forms"_s.arg(message.forms.size()));
            for (const QString &form : message.forms) {
                if (placeholders(form) != placeholders(message.source))
                    complain(u"other values"_s);
                if (spaceAround(form) != spaceAround(message.source))
                    complain(u"other spaces around"_s);
                if (mnemonic(form).isNull() != mnemonic(message.source).isNull())
                    complain(u"a key to press, or none"_s);
            }
            // one and two may be words; many are a number
            if (message.numerus && message.source.contains(u"%n"_s) && !message.forms.constLast().contains(u"%n"_s))
                complain(u"no %n"_s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /** What English tells apart on one page or in one menu, the language tells apart too. */
    void keysDiffer_data() { languages(); }
    void keysDiffer()
    {
        QFETCH(QString, language);
        QMap<QString, QMap<QChar, Message>> taken;
        QStringList wrong;
        for (const Message &message : messagesIn(filePath(language))) {
            const QChar key = message.forms.isEmpty() ? QChar() : mnemonic(message.forms.first());
            if (key.isNull())
                continue;
            auto &ofContext = taken[message.context];
            const auto other = ofContext.constFind(key);
            if (other != ofContext.constEnd() && mnemonic(other->source) != mnemonic(message.source))
                wrong.append(u"%1: %2, %3"_s.arg(message.context, other->forms.first(), message.forms.first()));
            ofContext.insert(key, message);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /** The Settings offer what there is a file of, and each is built in. */
    void everyFileIsOffered()
    {
        const QString sources = QStringLiteral(TOUCHLINE_SOURCE_DIR);
        QFile settings(sources + u"/ui/screen/settings/settingspage.cpp"_s);
        QFile build(sources + u"/translations/CMakeLists.txt"_s);
        QVERIFY(settings.open(QIODevice::ReadOnly) && build.open(QIODevice::ReadOnly));
        const QByteArray offered = settings.readAll();
        const QByteArray built = build.readAll();
        const QStringList files = QDir(sources + u"/translations"_s).entryList({u"touchline_*.ts"_s});
        QCOMPARE(files.size(), 5);
        for (const QString &file : files) {
            const QString code = file.mid(10, 2);
            QVERIFY2(offered.contains("u\"" + code.toLatin1() + "\"_s"), qPrintable(code));
            QVERIFY2(built.contains(file.toLatin1()), qPrintable(file));
        }
    }

    /** Names in the packs: what has German has all of our languages. */
    void packsAreComplete()
    {
        const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR) + u"/resources/sports"_s);
        int texts = 0;
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            if (name == "schema.json"_L1)
                continue;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression names(u"\\{\"en\":[^{}]*\\}"_s);
            const QString pack = QString::fromUtf8(file.readAll());
            for (auto match = names.globalMatch(pack); match.hasNext(); ++texts) {
                const QJsonObject text = QJsonDocument::fromJson(match.next().captured().toUtf8()).object();
                for (const auto &code : {"de"_L1, "fr"_L1, "es"_L1, "ar"_L1})
                    QVERIFY2(!text.value(code).toString().isEmpty(),
                             qPrintable(u"%1: %2 in %3"_s.arg(name, text.value("en"_L1).toString(), code)));
            }
        }
        QVERIFY(texts > 300);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qsizetype>("forms");
        QTest::newRow("German") << u"de"_s << qsizetype(2);
        QTest::newRow("French") << u"fr"_s << qsizetype(2);
        QTest::newRow("Spanish") << u"es"_s << qsizetype(2);
        QTest::newRow("Arabic") << u"ar"_s << qsizetype(6);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
