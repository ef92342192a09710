// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/chart/chartview.h"
#include "ui/screen/frame/topbar.h"
#include "ui/screen/match/entrygrid.h"
#include "ui/screen/match/matchpage.h"
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

QString told(const QWidget *widget)
{
    const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    const QString name = interface ? interface->text(QAccessible::Name) : QString();
    return u"%1 '%2'"_s.arg(QLatin1StringView(widget->metaObject()->className()), name);
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/** Something that people use, as opposed to what stands inside of it. */
bool isUsed(const QWidget *widget)
{
    const bool button = qobject_cast<const QAbstractButton *>(widget) != nullptr;
    return widget->isVisible() && (button || widget->focusPolicy() != Qt::NoFocus) && !widget->focusProxy()
        && !widget->objectName().startsWith("qt_"_L1) && !widget->inherits("QLineEditIconButton")
        && !widget->inherits("QTableCornerButton"); // keys do what these do
}

/** What it scrolls with, or the page. */
const QWidget *sheetOf(const QWidget *widget)
{
    for (const auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const auto *area = around->parentWidget() ? qobject_cast<const QScrollArea *>(around->parentWidget()->parentWidget()) : nullptr;
        if ((area && area->widget() == around) || qobject_cast<const Page *>(around) || qobject_cast<const TopBar *>(around))
            return around;
    }
    return nullptr;
}

/** The page that it is on; null: it stands around the pages. */
const QWidget *pageOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const Page *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

/** Every screen for those who cannot see it, and for those who have no mouse. */
class AccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyScreen_data();
    void everyScreen();
    void cleanupTestCase() { m_window.reset(); }

private:
    void namesAndRoles(QStringList &faults) const;
    void tabOrder(QStringList &faults) const;
    void charts(QStringList &faults) const;
    QTemporaryDir m_home;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<ScreenWalk> m_walk;
};

void AccessibleTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    QAccessible::setActive(true);
    m_window = std::make_unique<Window>(m_home.path());
    m_walk = std::make_unique<ScreenWalk>(m_window->window, m_window->scope);
    m_window->window.openPlace({.database = m_window->session.samplePath()});
    QVERIFY(m_walk->begin());
    QVERIFY(QTest::qWaitForWindowExposed(&m_window->window));
    m_window->window.activateWindow();
}

void AccessibleTest::everyScreen_data()
{
    QTest::addColumn<bool>("entry");
    for (const auto &name : screenNames())
        QTest::newRow(qPrintable(name)) << false;
    QTest::newRow("match entry") << true;
}

void AccessibleTest::everyScreen()
{
    QFETCH(bool, entry);
    QVERIFY(m_walk->go(entry ? Screen::Match : *screenOf(QString::fromLatin1(QTest::currentDataTag()))));
    if (entry)
        m_window->window.page<MatchPage>()->showEntry(true);
    QTest::qWait(50);
    QStringList faults;
    namesAndRoles(faults);
    charts(faults);
    tabOrder(faults);
    if (entry) { // and no way to the last cell is needed
        auto *grid = m_window->window.findChild<EntryGrid *>();
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 1));
        QTest::keyClick(grid, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != grid);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void AccessibleTest::namesAndRoles(QStringList &faults) const
{
    int used = 0;
    for (const auto *widget : m_window->window.findChildren<QWidget *>()) {
        if (!isUsed(widget))
            continue;
        ++used;
        const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface) {
            faults.append(told(widget) + u" is nothing to a screen reader"_s);
            continue;
        }
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(told(widget) + u" in "_s + told(widget->parentWidget()) + u" has no name"_s);
        if (interface->role() == QAccessible::NoRole || interface->role() == QAccessible::Client)
            faults.append(told(widget) + u" has no role"_s);
    }
    if (used < 14) // rail, bar, and something of the page
        faults.append(u"there are only %1 widgets to use"_s.arg(used));
}

void AccessibleTest::charts(QStringList &faults) const
{
    for (const auto *chart : m_window->window.findChildren<ChartView *>()) {
        if (!chart->isVisible())
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(const_cast<ChartView *>(chart));
        if (!interface || interface->role() != QAccessible::Chart)
            faults.append(told(chart) + u" is no chart"_s);
        if (chart->height() < chart->minimumSizeHint().height() || chart->width() < chart->minimumSizeHint().width())
            faults.append(u"%1 has %2 x %3 pixels instead of %4 x %5 at least"_s.arg(told(chart))
                              .arg(chart->width())
                              .arg(chart->height())
                              .arg(chart->minimumSizeHint().width())
                              .arg(chart->minimumSizeHint().height()));
        if (chart->summary().isEmpty() || chart->accessibleDescription() != chart->summary())
            faults.append(told(chart) + u" has no summary"_s);
        if (chart->pointCount() > 0 && (chart->table().rows.isEmpty() || chart->table().columns.isEmpty()))
            faults.append(told(chart) + u" has no table"_s);
    }
}

/** Tab reaches everything and comes back, and goes on as one reads: never up and towards the start at once. */
void AccessibleTest::tabOrder(QStringList &faults) const
{
    QSet<const QWidget *> expected;
    for (const auto *widget : m_window->window.findChildren<QWidget *>()) {
        if (takesTab(widget))
            expected.insert(widget);
    }
    const auto onRail = [](const QWidget *widget) { return qobject_cast<const QAbstractButton *>(widget) && !sheetOf(widget); };
    const auto begin = std::ranges::find_if(expected, onRail);
    QVERIFY(begin != expected.end());
    auto *first = const_cast<QWidget *>(*begin);
    first->setFocus(Qt::TabFocusReason);
    QList<const QWidget *> order;
    const qsizetype most = 2 * expected.size() + 10;
    while (order.size() < most) {
        auto *at = QApplication::focusWidget();
        if (!at || (!order.isEmpty() && at == order.constFirst()))
            break;
        if (!order.isEmpty() && at == order.constLast()) {
            faults.append(told(at) + u" keeps the focus"_s);
            at->setFocus();
            break;
        }
        order.append(at);
        if (auto *grid = qobject_cast<EntryGrid *>(at)) // where Tab goes from cell to cell
            grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, grid->model()->columnCount() - 1));
        QTest::keyClick(at, Qt::Key_Tab);
    }
    if (QApplication::focusWidget() != first)
        faults.append(u"Tab does not come back to "_s + told(first));
    for (const auto *widget : std::as_const(expected)) {
        const bool reached =
            std::ranges::any_of(order, [widget](const QWidget *each) { return each == widget || widget->isAncestorOf(each); });
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!reached && !(button && button->group())) // of a group Tab takes the chosen one
            faults.append(u"Tab does not reach "_s + told(widget));
    }
    int entered = 0; // Tab goes through a page once, and does not come back to a part of it
    for (qsizetype i = 0; i < order.size(); ++i)
        entered += pageOf(order.at(i)) && !pageOf(order.at(i > 0 ? i - 1 : order.size() - 1));
    if (entered > 1)
        faults.append(u"Tab comes to the page %1 times"_s.arg(entered));
    for (qsizetype i = 1; i < order.size(); ++i) {
        const auto *sheet = sheetOf(order.at(i)); // page, rail and bar are each on its own
        if (!sheet || sheet != sheetOf(order.at(i - 1)) || order.at(i - 1) == first || order.at(i) == first)
            continue;
        const auto placeOf = [sheet](const QWidget *widget) { return QRect(widget->mapTo(sheet, QPoint()), widget->size()); };
        const QRect before = placeOf(order.at(i - 1));
        const QRect after = placeOf(order.at(i));
        if (after.bottom() < before.top() && after.left() < before.left())
            faults.append(u"from %1 the focus goes back to %2"_s.arg(told(order.at(i - 1)), told(order.at(i))));
    }
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    AccessibleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible.moc"
