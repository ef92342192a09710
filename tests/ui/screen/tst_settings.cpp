// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/keyssheet.h"
#include "ui/screen/settings/keyseditor.h"
#include "ui/screen/settings/numberformats.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The settings: found by words, numbers as one's country writes them, keys that two commands cannot both have. */
class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void formatsDifferAndHaveWesternDigits_data();
    void formatsDifferAndHaveWesternDigits();
    void aFormatOfAnotherLanguageIsLeftAside();
    void areFoundByWords();
    void anotherFormatIsWanted();
    void debugInfoNamesNobody();
    void keysOfAnotherAreTakenAfterASecondLook();
    void aFieldWithoutKeysSaysSo();
    void namesStandBesideTheirFields();
    void whatKeysDoIsReadInOneColumn();

private:
    QTemporaryDir m_folder;
};

namespace {

struct Settings
{
    explicit Settings(const QString &folder) : session({.cache = folder + u"/cache"_s, .data = folder + u"/data"_s}, tokens)
    {
        actions.add(u"find"_s, u"Find and do"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)}, Icon::Search, [] {});
        actions.add(u"back"_s, u"Back to the page before"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}, Icon::ArrowLeft, [] {});
        page.setActions(actions);
        page.resize(900, 700);
        page.show();
    }
    template<typename T> T *shown(const QString &text) const
    {
        for (auto *child : page.findChildren<T *>()) {
            if (child->isVisible() && child->text().remove(u'&') == text)
                return child;
        }
        return nullptr;
    }
    void type(const QString &words) const { page.findChild<QLineEdit *>()->setText(words); }
    TokenStore tokens{u"touchline-test"_s};
    Session session;
    ThemeController themes{ThemeMode::Light};
    QWidget window;
    Actions actions{&window};
    SettingsPage page{session, themes};
};

} // namespace

void SettingsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
}

void SettingsTest::formatsDifferAndHaveWesternDigits_data()
{
    QTest::addColumn<QLocale>("usual");
    QTest::addColumn<QString>("another");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"12/31/26"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"31.12.26"_s;
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"31.12.26"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain) << u"12/31/26"_s;
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << u"2026"_s;
}

void SettingsTest::formatsDifferAndHaveWesternDigits()
{
    QFETCH(QLocale, usual);
    QFETCH(QString, another);
    const auto formats = numberFormats(usual);
    QVERIFY(formats.size() > 1);
    QCOMPARE(formats.constFirst().locale, usual);
    QSet<QString> samples;
    for (const auto &format : formats) {
        QCOMPARE(format.locale.language(), usual.language());
        QVERIFY2(format.sample.contains(u'5') || format.sample.contains(u'6'), qPrintable(format.sample));
        samples.insert(format.sample);
    }
    QCOMPARE(samples.size(), formats.size());
    QVERIFY(std::ranges::any_of(formats.sliced(1), [&](const NumberFormat &format) { return format.sample.contains(another); }));
}

void SettingsTest::aFormatOfAnotherLanguageIsLeftAside()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(numberLocale(german, u"de_AT"_s).territory(), QLocale::Austria);
    QCOMPARE(numberLocale(german, u"en_US"_s), german);
    QCOMPARE(numberLocale(german, {}), german);
    QCOMPARE(numberLocale(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates), u"ar_EG"_s).territory(), QLocale::UnitedArabEmirates);
}

void SettingsTest::areFoundByWords()
{
    const Settings s(m_folder.path());
    QVERIFY(s.shown<QLabel>(u"Theme"_s));
    s.type(u"lang"_s);
    QVERIFY(s.shown<QLabel>(u"Language"_s));
    QVERIFY(!s.shown<QLabel>(u"Theme"_s));
    QVERIFY(!s.shown<QPushButton>(u"Copy debug info"_s));
    s.type(u"page back"_s); // in any order
    QVERIFY(s.shown<QLabel>(u"Back to the page before"_s));
    QVERIFY(!s.shown<QLabel>(u"Find and do"_s));
    s.type(u"keys"_s); // all of that card
    QVERIFY(s.shown<QLabel>(u"Back to the page before"_s) && s.shown<QLabel>(u"Find and do"_s));
    s.type(u"qqq"_s);
    QVERIFY(s.shown<QLabel>(u"There is no setting with these words."_s));
    for (const auto *card : s.page.findChildren<Card *>())
        QVERIFY(!card->isVisible());
    s.type({});
    QVERIFY(s.shown<QLabel>(u"Theme"_s) && s.shown<QPushButton>(u"Copy debug info"_s));
}

void SettingsTest::anotherFormatIsWanted()
{
    const Settings s(m_folder.path());
    QSignalSpy wanted(&s.page, &SettingsPage::languageWanted);
    auto *numbers = s.page.findChildren<QComboBox *>().at(2);
    QCOMPARE(numbers->currentText(), u"12,345.6 · 31/12/2026"_s);
    const int american = numbers->findText(u"12,345.6 · 12/31/26"_s);
    QVERIFY(american > 0);
    numbers->setFocus();
    for (int step = 0; step < american; ++step) // as a keyboard does it
        QTest::keyClick(numbers, Qt::Key_Down);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.constFirst().at(0).toString(), SettingsPage::languageSetting());
    SettingsPage::keepLanguage(u"en"_s, u"en_US"_s);
    QCOMPARE(SettingsPage::numbersSetting(), u"en_US"_s);
    QCOMPARE(numberLocale(QLocale(u"en"_s), SettingsPage::numbersSetting()).toString(QDate(2026, 12, 31), QLocale::ShortFormat),
             u"12/31/26"_s);
    SettingsPage::keepLanguage(u"system"_s, {});
}

void SettingsTest::debugInfoNamesNobody()
{
    const Settings s(m_folder.path());
    auto *copy = s.shown<QPushButton>(u"Copy debug info"_s);
    QVERIFY(copy);
    copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QLatin1StringView(TOUCHLINE_VERSION)) && text.contains(QLatin1StringView(qVersion())));
    QVERIFY(!text.contains(m_folder.path()) && !text.contains(u"http"_s));
    if (const QString name = qEnvironmentVariable("USER"); name.size() > 4)
        QVERIFY(!text.contains(name));
}

void SettingsTest::keysOfAnotherAreTakenAfterASecondLook()
{
    const Settings s(m_folder.path());
    const auto fields = s.page.findChildren<QKeySequenceEdit *>();
    QCOMPARE(fields.size(), 2);
    const auto *find = s.actions.all().at(0);
    const auto *back = s.actions.all().at(1);
    fields.at(1)->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(s.shown<QLabel>(u"belongs to: Find and do"_s));
    QCOMPARE(back->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left)); // not yet
    auto *take = s.shown<QPushButton>(u"Take them"_s);
    QVERIFY(take);
    take->click();
    QCOMPARE(back->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(find->shortcut().isEmpty());
    QVERIFY(fields.at(0)->keySequence().isEmpty());
    s.shown<QPushButton>(u"All as delivered"_s)->click();
    QCOMPARE(find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
}

void SettingsTest::aFieldWithoutKeysSaysSo()
{
    const Settings s(m_folder.path());
    auto *field = s.page.findChildren<QKeySequenceEdit *>().at(0);
    const auto *line = field->findChild<QLineEdit *>();
    const auto fits = [line] { return line->fontMetrics().horizontalAdvance(line->placeholderText()) + 2 * space::one < line->width(); };
    field->clear();
    QCOMPARE(line->placeholderText(), u"none"_s);
    QVERIFY(fits());
    QFocusEvent come(QEvent::FocusIn, Qt::TabFocusReason);
    field->setFocus();
    QApplication::sendEvent(field, &come);
    QCOMPARE(line->placeholderText(), field->hasFocus() ? u"Press the keys"_s : u"none"_s);
    QVERIFY(fits());
    s.actions.all().at(1)->setShortcut({});
    s.shown<QPushButton>(u"All as delivered"_s)->click();
    QCOMPARE(line->text(), u"Ctrl+K"_s);
}

void SettingsTest::namesStandBesideTheirFields()
{
    const Settings s(m_folder.path());
    int looked = 0;
    for (const QString &name : {u"Theme"_s, u"Language"_s, u"Numbers and days"_s}) {
        const auto *label = s.shown<QLabel>(name);
        QVERIFY(label && label->buddy());
        QVERIFY(std::abs(label->geometry().center().y() - label->buddy()->geometry().center().y()) <= 1);
        ++looked;
    }
    QCOMPARE(looked, 3);
}

void SettingsTest::whatKeysDoIsReadInOneColumn()
{
    Settings s(m_folder.path());
    KeysSheet sheet(s.actions, &s.page);
    sheet.show();
    QSet<int> columns;
    for (const QString &words : {u"Back to the page before"_s, u"Open the row"_s, u"Move what is seen"_s}) {
        const auto labels = sheet.findChildren<QLabel *>();
        const auto found = std::ranges::find_if(labels, [&words](const QLabel *label) { return label->text() == words; });
        QVERIFY2(found != labels.cend(), qPrintable(words));
        columns.insert((*found)->mapTo(&sheet, QPoint()).x());
    }
    QCOMPARE(columns.size(), 1);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
