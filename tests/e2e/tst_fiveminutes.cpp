// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/widget/navigationrail.h"
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** A line of the guide's table. */
struct Step
{
    int number = 0; // 0: it is done in another program
    QString what; // the words that are clicked, or the key
    bool isInRail = false;
};

/** The guide as people read it: what it says is what is done. */
class Guide
{
public:
    bool read()
    {
        QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/docs/guide/import.md"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QString text = QString::fromUtf8(file.readAll());
        const QString section = text.section(u"\n## "_s, 1, 1);
        static const QRegularExpression said(u"(\\d+) clicks"_s);
        m_clicks = said.match(section).captured(1).toInt();
        static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
        for (const auto &line : section.split(u'\n')) {
            const auto cells = line.split(u'|');
            if (cells.size() < 4 || cells.at(1).contains(u'-') || cells.at(2).contains(u"Click or key"_s))
                continue;
            m_steps.append({.number = cells.at(1).trimmed().toInt(),
                            .what = bold.match(cells.at(2)).captured(1),
                            .isInRail = cells.at(2).contains(u"in the rail"_s)});
        }
        return !m_steps.isEmpty();
    }
    int clicks() const { return m_clicks; }
    const QList<Step> &steps() const { return m_steps; }

private:
    int m_clicks = 0;
    QList<Step> m_steps;
};

} // namespace

/** Somebody who has never seen it, with an own spreadsheet and the guide beside it: from the first start to a page on paper. */
class FiveMinutesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        QVERIFY(QDir().mkpath(documents()));
    }
    void asTheGuideSays();

private:
    static QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }
    /** Once it can be clicked on without scrolling. */
    static bool click(Window &w, const Step &step);
    static void press(Window &w, const QString &key);
    static QString textOf(const QString &pdf);
    QTemporaryDir m_home;
};

bool FiveMinutesTest::click(Window &w, const Step &step)
{
    QAbstractButton *found = nullptr;
    const auto isThere = [&] {
        found = w.find<QAbstractButton>([&step](QAbstractButton *each) {
            bool inRail = false;
            for (auto *around = each->parentWidget(); around; around = around->parentWidget())
                inRail = inRail || qobject_cast<NavigationRail *>(around);
            const QString words = each->text().isEmpty() ? each->accessibleName() : each->text().remove(u'&');
            return words == step.what && inRail == step.isInRail && each->isEnabled()
                && each->visibleRegion().contains(each->rect().center());
        });
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isThere, 30'000))
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

void FiveMinutesTest::press(Window &w, const QString &key)
{
    // Nobody is faster than the answers about a season that was made a moment ago.
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
    auto *focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : &w.window, QKeySequence(key, QKeySequence::PortableText));
}

QString FiveMinutesTest::textOf(const QString &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    QProcess process;
    process.start(program, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void FiveMinutesTest::asTheGuideSays()
{
    Guide guide;
    QVERIFY(guide.read());
    Window w(m_home.path());
    w.window.start();
    QVERIFY(w.window.findChild<WelcomePage *>()->isVisible()); // as it is the first time
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window, 20'000));
    int clicks = 0;
    for (const auto &step : guide.steps()) {
        if (step.number == 0) { // in the spreadsheet: a title above, decimal commas, a short row
            QGuiApplication::clipboard()->setText(u"Our season\n\nDate\tOpponent\tH/A\tPlayer\tMinutes\tGoals\tExpected goals\n"
                                                  "15.08.2026\tAthletic\tH\tAna Ferreira\t90\t2\t1,25\n"
                                                  "15.08.2026\tAthletic\tH\tMia Okafor\t90\t0\n"
                                                  "22.08.2026\tHarbour\tA\tAna Ferreira\t85\t1\t0,5\n"_s);
            continue;
        }
        ++clicks;
        QCOMPARE(step.number, clicks); // as the guide counts
        QVERIFY(!step.what.isEmpty());
        if (step.what.startsWith("Ctrl+"_L1))
            press(w, step.what);
        else
            QVERIFY2(click(w, step), qPrintable(u"nobody can click on '%1' (%2)"_s.arg(step.what).arg(step.number)));
        if (clicks == 1) { // the only thing that has to be typed
            auto *field = QApplication::focusWidget();
            QVERIFY(field);
            QTest::keyClicks(field, u"Rovers U17"_s);
        }
    }
    QCOMPARE(clicks, guide.clicks());
    QString file;
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto files = QDir(documents()).entryList({u"*.pdf"_s});
            file = files.isEmpty() ? QString() : documents() + u'/' + files.constFirst();
            return !file.isEmpty() && w.shows(file); // it is told
        },
        30'000));
    auto &report = w.window.page<ReportsPage>()->viewModel();
    QVERIFY(report.player());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils), which reads the page, is not installed");
    const QString text = textOf(file);
    QVERIFY2(text.contains(u"Ana Ferreira"_s) && text.contains(u"Rovers U17"_s) && text.contains(u"Harbour"_s), qPrintable(text));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WatchedApplication application(argc, argv);
    FiveMinutesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fiveminutes.moc"
