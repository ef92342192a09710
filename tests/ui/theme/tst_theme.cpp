// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/themecontroller.h"
#include "ui/theme/type.h"
#include "ui/widget/flowlayout.h"
#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The tokens of look.md: contrast, palette and type, and that a change reaches widgets and icons at once. */
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void numbersOnPercentileColours();
    void paletteTellsItsTheme();
    void changesLive();
    void remembersMode();
    void iconsFollowThePalette();
    void everyIconIsDrawn();
    void typeScale();
    void mixedTextReadsInTheWindowsDirection();
    void toolTipsArePlainText();
    void keysDoNotBreakWordsThatJoin();
    void fieldsOfALineAreOneHigh();
    void namesBeginWhereTheLineDoes();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    for (const Theme *theme : {&Theme::light(), &Theme::night()}) {
        const char *set = theme->dark ? "dark" : "light";
        const QList<std::pair<const char *, QColor>> inks{{"text", theme->text}, {"muted", theme->muted}, {"accent", theme->accent},
                                                          {"good", theme->good}, {"bad", theme->bad},     {"warn", theme->warn}};
        const QList<std::pair<const char *, QColor>> papers{{"window", theme->window},
                                                            {"surface", theme->surface},
                                                            {"raised", theme->raised},
                                                            {"hovered row", theme->tint(theme->text, 0.04)},
                                                            {"selected row", theme->tint(theme->accent, theme->dark ? 0.24 : 0.14)}};
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[paperName, paper] : papers) {
                // Only plain and muted text stand on rows; signs and links stand on the three surfaces.
                const bool row = QByteArrayView(paperName).endsWith("row");
                if (row && ink != theme->text)
                    continue;
                QTest::addRow("%s: %s on %s", set, inkName, paperName) << ink << paper;
            }
        }
        QTest::addRow("%s: on accent", set) << theme->onAccent << theme->accent;
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    QVERIFY2(contrastRatio(ink, paper) >= 4.5, qPrintable(QString::number(contrastRatio(ink, paper))));
}

void TestTheme::numbersOnPercentileColours()
{
    for (const Theme *theme : {&Theme::light(), &Theme::night()}) {
        for (const double percentile : {0.0, 20.0, 45.0, 79.9, 100.0}) {
            const QColor fill = theme->percentileColor(percentile);
            QVERIFY2(contrastRatio(theme->textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
        }
        QCOMPARE(theme->percentileColor(-5), theme->percentiles.constFirst());
        QCOMPARE(theme->percentileColor(140), theme->percentiles.constLast());
        // Lines and bars: 3:1 for graphics (WCAG 1.4.11) of the player looked at.
        QVERIFY(contrastRatio(theme->seriesColor(0), theme->surface) >= 3);
    }
}

void TestTheme::paletteTellsItsTheme()
{
    const QPalette light = Theme::light().palette();
    const QPalette dark = Theme::night().palette();
    QCOMPARE(Theme::of(light), Theme::light());
    QCOMPARE(Theme::of(dark), Theme::night());
    QCOMPARE(dark.color(QPalette::Window), QColor(0x14, 0x17, 0x1C));
    QVERIFY(light.color(QPalette::Disabled, QPalette::Text) != light.color(QPalette::Active, QPalette::Text));
}

void TestTheme::changesLive()
{
    ThemeController controller(ThemeMode::Light);
    QWidget widget;
    widget.show();
    QCOMPARE(Theme::of(&widget), Theme::light());
    QSignalSpy spy(&controller, &ThemeController::changed);
    controller.setMode(ThemeMode::Dark);
    QVERIFY(spy.size() >= 1);
    QCOMPARE(controller.theme(), Theme::night());
    QTRY_COMPARE(Theme::of(&widget), Theme::night()); // windows hear of it with their next events
    controller.setMode(ThemeMode::Light);
    QTRY_COMPARE(Theme::of(&widget), Theme::light());
}

void TestTheme::remembersMode()
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        QCOMPARE(ThemeController::modeFrom(ThemeController::toString(mode)), mode);
    QCOMPARE(ThemeController::modeFrom(u"purple"_s), ThemeMode::System);
}

void TestTheme::iconsFollowThePalette()
{
    ThemeController controller(ThemeMode::Light);
    const QIcon check = icon(Icon::Stop, IconTone::Accent);
    const auto strongest = [&check] {
        const QImage image = check.pixmap(QSize(48, 48), 1.0).toImage();
        QColor best(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
            }
        }
        return best.rgb();
    };
    QCOMPARE(strongest(), Theme::light().accent.rgb());
    controller.setMode(ThemeMode::Dark);
    QCOMPARE(strongest(), Theme::night().accent.rgb());
}

void TestTheme::everyIconIsDrawn()
{
    QSet<QByteArray> seen;
    for (int i = 0; i <= int(Icon::Shield); ++i) {
        QVERIFY2(QFile::exists(iconPath(Icon(i))), qPrintable(iconPath(Icon(i))));
        const QImage image = icon(Icon(i)).pixmap(QSize(24, 24), 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(bytes != QByteArray(bytes.size(), '\0'), qPrintable(iconPath(Icon(i))));
        QVERIFY2(!seen.contains(bytes), qPrintable(iconPath(Icon(i))));
        seen.insert(bytes);
    }
}

void TestTheme::typeScale()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(typeFont(base, TypeRole::Caption).pointSizeF(), 8.5);
    QCOMPARE(typeFont(base, TypeRole::Title).pointSizeF(), 15.5);
    QCOMPARE(typeFont(base, TypeRole::Kpi).pointSizeF(), 21.0);
    QCOMPARE(typeFont(base, TypeRole::Body, true).featureValue("tnum"), 1U);
    QFont pixels;
    pixels.setPixelSize(20);
    QCOMPARE(typeFont(pixels, TypeRole::Section).pixelSize(), 23);
}

void TestTheme::mixedTextReadsInTheWindowsDirection()
{
    ThemeController controller(ThemeMode::Light);
    const auto picture = [](const QString &text, int flags) {
        QImage image(300, 30, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QApplication::style()->drawItemText(&painter, image.rect(), Qt::AlignLeft | Qt::AlignAbsolute | flags, QPalette(), true, text,
                                            QPalette::WindowText);
        return image;
    };
    const QString mixed = u"Rovers ٢–١ City"_s;
    const QString pure = u"Rovers 2"_s;
    const auto inLeft = picture(mixed, Qt::TextForceLeftToRight);
    QCOMPARE(picture(mixed, Qt::TextForceRightToLeft), inLeft); // whatever the label thinks
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto inRight = picture(mixed, Qt::TextForceLeftToRight);
    const auto alone = picture(pure, Qt::TextForceLeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inRight != inLeft);
    QCOMPARE(alone, picture(pure, Qt::TextForceLeftToRight)); // a name of one script is left alone
}

void TestTheme::toolTipsArePlainText()
{
    const ThemeController controller(ThemeMode::Light);
    QWidget window;
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), u"<b>Ana</b> <img src=http://127.0.0.1:1/x>"_s, &window);
    const QLabel *tip = nullptr;
    const auto tops = QApplication::topLevelWidgets();
    for (const auto *top : tops) {
        if (top->inherits("QTipLabel"))
            tip = static_cast<const QLabel *>(top);
    }
    QVERIFY(tip);
    QCOMPARE(tip->text(), u"<b>Ana</b> <img src=http://127.0.0.1:1/x>"_s);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestTheme::keysDoNotBreakWordsThatJoin()
{
    const ThemeController themes(ThemeMode::Light); // with our style
    const auto underlined = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut); };
    const int usual = underlined();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(underlined(), 0);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(underlined(), usual);
}

void TestTheme::fieldsOfALineAreOneHigh()
{
    const ThemeController themes(ThemeMode::Light); // with our style
    const int usual = QComboBox().sizeHint().height();
    QDateEdit day;
    day.setCalendarPopup(true);
    QCOMPARE(day.sizeHint().height(), usual);
    QCOMPARE(QDateEdit().sizeHint().height(), usual);
    QCOMPARE(QSpinBox().sizeHint().height(), usual);
    QCOMPARE(QLineEdit().sizeHint().height(), usual);
}

void TestTheme::namesBeginWhereTheLineDoes()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        QWidget window;
        auto *flow = new FlowLayout(&window);
        flow->addNamed(u"Team"_s, new QLineEdit);
        window.resize(400, 60);
        window.show();
        const auto *name = window.findChild<QLabel *>();
        const QRect place(name->mapTo(&window, QPoint()), name->size());
        QCOMPARE(direction == Qt::RightToLeft ? window.width() - place.right() - 1 : place.left(), 0);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
