// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/newworkspace/newworkspacepage.h"
#include "ui/widget/toast.h"
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 4'000; // for what comes late, like names of opponents

/** The window, without the line that tells the time. */
QImage picture(Window &w)
{
    QImage image = w.window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    for (const auto *label : w.window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"as of"_s))
            painter.fillRect(QRect(label->mapTo(&w.window, QPoint()), label->size()), Qt::black);
    }
    return image;
}

/** Where two pictures differ, and what stands there. */
QString difference(const QImage &one, const QImage &other, const Window &w)
{
    if (one.size() != other.size())
        return u"of another size"_s;
    QRect all;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                all |= QRect(x, y, 1, 1);
        }
    }
    const auto *widget = w.window.childAt(all.center());
    return u"%1 x %2 at %3, %4 (%5)"_s.arg(all.width())
        .arg(all.height())
        .arg(all.x())
        .arg(all.y())
        .arg(QLatin1StringView(widget ? widget->metaObject()->className() : "window"));
}

/** Every screen, and the ways in, with what they say in colour; false where one does not come. */
bool visitAll(Window &w, const std::function<void(const QString &)> &look)
{
    w.window.showWelcome();
    look(u"welcome"_s);
    w.window.showNewWorkspace();
    auto *squad = w.window.findChild<NewWorkspacePage *>()->findChild<QPlainTextEdit *>();
    squad->setPlainText(u"9 Ana\n9 Bo\n9 Ana"_s); // which is not right
    look(u"new workspace"_s);
    squad->clear(); // what is typed would come back in the next window
    w.window.showSignIn(QUrl(u"http://club.example"_s), u"ana"_s, u"The session has ended."_s);
    look(u"sign in"_s);
    w.window.openPlace({.database = w.session.samplePath()});
    ScreenWalk walk(w.window, w.scope);
    if (!walk.begin())
        return false;
    for (const auto &name : screenNames()) {
        walk.go(*screenOf(name));
        look(name);
        if (name == "import"_L1)
            w.window.page<ImportPage>()->viewModel().clear();
        if (name == "match"_L1) {
            w.window.page<MatchPage>()->showEntry(true);
            look(u"match entry"_s);
        }
    }
    for (const bool failed : {false, true}) {
        auto *toast = Toast::show(&w.window, u"It is so."_s, failed);
        look(failed ? u"warning"_s : u"toast"_s);
        delete toast;
    }
    return true;
}

} // namespace

/** A change of theme leaves nothing behind in the colours of the other one. */
class ThemesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        QApplication::setCursorFlashTime(0);
    }
    void switchedIsAsIfFromTheStart();

private:
    QTemporaryDir m_home;
};

void ThemesTest::switchedIsAsIfFromTheStart()
{
    {
        Window first(m_home.path()); // makes the sample; the places opened last are the same from now on
        first.window.openPlace({.database = first.session.samplePath()});
        QVERIFY(ScreenWalk(first.window, first.scope).begin());
    }
    QMap<QString, QImage> night;
    {
        Window w(m_home.path(), {}, ThemeMode::Dark);
        const auto take = [&](const QString &name) {
            QTest::qWait(100);
            night.insert(name, picture(w));
        };
        QVERIFY(visitAll(w, take));
    }
    QVERIFY(night.size() > 15);
    QStringList faults;
    Window w(m_home.path());
    const auto compare = [&](const QString &name) {
        QTest::qWait(100);
        const QImage day = picture(w);
        if (day == night.value(name))
            faults.append(name + u": by day as by night"_s);
        w.themes.setMode(ThemeMode::Dark);
        if (!waitFor([&] { return picture(w) == night.value(name); }, patience))
            faults.append(name + u": "_s + difference(picture(w), night.value(name), w));
        w.themes.setMode(ThemeMode::Light);
    };
    QVERIFY(visitAll(w, compare));
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ThemesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_themes.moc"
