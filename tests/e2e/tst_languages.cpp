// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwalk.h"
#include "app/desktop/windowkeeper.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/e2e/visibletexts.h"
#include "ui/import/owntable.h"
#include "ui/screen/settings/settingspage.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QString ourTexts = QStringLiteral(TOUCHLINE_BIN_DIR "/../translations");
const QStringList spoken{u"en"_s, u"de"_s, u"ar"_s};

QString plain(QString text)
{
    return text.remove(u'&');
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    QStringList rest;
    for (const auto &text : texts) {
        if (!others.contains(text))
            rest.append(text);
    }
    return rest;
}

} // namespace

/** A desktop of the test's own with the sample league open. */
class Desktop
{
public:
    Desktop(const QString &folder, const QString &language)
        : languages(ourTexts),
          session({.cache = folder + u"/cache"_s, .data = folder + u"/data"_s}, tokens, {}, {.first = 100, .longest = 500}), scope(session),
          keeper(begun(languages, language), session, scope, themes)
    {
        keeper.window().resize(1320, 880);
        keeper.window().openPlace({.database = session.samplePath()});
    }
    static Languages &begun(Languages &languages, const QString &language)
    {
        languages.use(language);
        return languages;
    }
    QStringList show(Screen screen)
    {
        ScreenWalk walk(keeper.window(), scope);
        if (screen == Screen::Import) // which begins without a table in another language
            keeper.window().go({.screen = screen});
        else if (!walk.go(screen))
            qWarning("%s shows nothing", qPrintable(screenName(screen)));
        return texts();
    }
    /** Once nothing comes any more. */
    QStringList texts() const
    {
        constexpr int still = 800;
        QStringList last;
        QElapsedTimer since;
        since.start();
        waitFor(
            [&] {
                if (auto now = VisibleTexts::of(&keeper.window()); now != last) {
                    last = std::move(now);
                    since.restart();
                }
                return scope.isReady() && since.elapsed() > still;
            },
            20'000);
        return last;
    }
    Languages languages;
    TokenStore tokens{u"touchline-test"_s};
    Session session;
    Scope scope;
    ThemeController themes{ThemeMode::Light};
    WindowKeeper keeper;
};

/** The language changes while the program runs: all words of the open screen with it, and from which side one reads. */
class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyScreen_data();
    void everyScreen();
    void chosenInTheSettings();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    /** What is there in English still, where there are words of the language for it. */
    QStringList leftIn(const QString &language, const QStringList &texts) const;
    void readSources(const QString &language);

    QTemporaryDir m_home;
    QHash<QString, QHash<QString, QStringList>> m_direct; // language -> screen -> what a window shows that began in it
    QHash<QString, QHash<QString, QSet<QString>>> m_sources; // language -> English -> translations
    QHash<QString, QSet<QString>> m_translations;
    std::unique_ptr<Desktop> m_desktop;
};

void LanguagesTest::readSources(const QString &language)
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/translations/touchline_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1) {
            source = plain(xml.readElementText());
        } else if (xml.isStartElement() && xml.name() == "translation"_L1) {
            const auto text = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            m_sources[language][source].insert(text);
            m_translations[language].insert(text);
        }
    }
    QVERIFY(m_sources[language].size() > 500);
}

QStringList LanguagesTest::leftIn(const QString &language, const QStringList &texts) const
{
    QStringList left;
    const auto sources = m_sources.value(language);
    // A table as somebody may bring it is the same in every language.
    const auto example = QString::fromUtf8(ownTable::example()).split(QRegularExpression(u"[,\n]"_s));
    for (const auto &text : texts) {
        const auto words = plain(text);
        if (words.size() < 2 || example.contains(words)) // a letter is a metric's short name as well
            continue;
        if (sources.contains(words) && !sources.value(words).contains(words) && !m_translations.value(language).contains(words))
            left.append(text);
    }
    return left;
}

void LanguagesTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    readSources(u"de"_s);
    readSources(u"ar"_s);
    for (const auto &language : spoken) {
        Desktop desktop(m_home.path(), language);
        ScreenWalk walk(desktop.keeper.window(), desktop.scope);
        QVERIFY(walk.begin());
        for (const auto &name : screenNames())
            m_direct[language].insert(name, desktop.show(*screenOf(name)));
    }
    m_desktop = std::make_unique<Desktop>(m_home.path(), u"en"_s);
    ScreenWalk walk(m_desktop->keeper.window(), m_desktop->scope);
    QVERIFY(walk.begin());
}

void LanguagesTest::everyScreen_data()
{
    QTest::addColumn<QString>("screen");
    for (const auto &name : screenNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void LanguagesTest::everyScreen()
{
    QFETCH(QString, screen);
    auto &desktop = *m_desktop;
    if (QLocale().language() != QLocale::English) // where the screen before this one has failed
        desktop.keeper.useLanguage(u"en"_s);
    const auto english = desktop.show(*screenOf(screen));
    QVERIFY(english.size() > 10);
    for (const auto &language : {u"de"_s, u"ar"_s, u"en"_s}) {
        desktop.keeper.useLanguage(language);
        const auto shown = desktop.texts();
        const auto direction = language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
        QCOMPARE(desktop.keeper.window().layoutDirection(), direction);
        QCOMPARE(screenName(desktop.keeper.window().route().screen), screen);
        const auto direct = m_direct.value(language).value(screen);
        const auto more = without(shown, direct);
        const auto missing = without(direct, shown);
        QVERIFY2(more.isEmpty() && missing.isEmpty(),
                 qPrintable(u"%1:\nonly after the change: %2\nonly where it began so: %3"_s.arg(language, more.join(u" | "_s),
                                                                                                missing.join(u" | "_s))));
        if (language != "en"_L1) {
            const auto left = leftIn(language, shown);
            QVERIFY2(left.isEmpty(), qPrintable(language + u": "_s + left.join(u" | "_s)));
            QVERIFY(without(shown, english).size() > 10);
        }
    }
    QCOMPARE(desktop.texts(), english);
}

void LanguagesTest::chosenInTheSettings()
{
    m_desktop->show(Screen::Settings);
    const auto *before = &m_desktop->keeper.window();
    for (const auto &language : {u"de"_s, u"ar"_s, u"en"_s}) {
        bool chosen = false;
        for (auto *box : m_desktop->keeper.window().page<SettingsPage>()->findChildren<QComboBox *>()) {
            const int index = box->findData(language);
            if (index < 0 || chosen)
                continue;
            chosen = true;
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
        QVERIFY(chosen);
        QVERIFY(&m_desktop->keeper.window() != before);
        before = &m_desktop->keeper.window();
        QCOMPARE(SettingsPage::languageSetting(), language);
        QCOMPARE(m_desktop->texts(), m_direct.value(language).value(screenName(Screen::Settings)));
    }
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    LanguagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"
