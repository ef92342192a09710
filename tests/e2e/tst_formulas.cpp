// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/localserver.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/formulas/formulaspage.h"
#include "ui/widget/formulaedit.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A metric of one's own: written, tried on real players, saved whatever dies, shown beside all others, deleted and brought back. */
class FormulasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void typedCheckedAndNotLost();
    void standsBesideTheOthersUntilDeleted();

private:
    static FormulasPage *opened(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&w] { return w.scope.isReady(); }, 60'000))
            return nullptr;
        auto *page = w.window.page<FormulasPage>();
        w.window.go({.screen = Screen::Formulas});
        return QTest::qWaitFor([page] { return page->viewModel().hasData() && !page->viewModel().isLoading(); }, 20'000) ? page : nullptr;
    }
    template<typename T> static T *field(const QWidget *page, const QString &name)
    {
        for (auto *each : page->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget *page, const QString &text)
    {
        for (auto *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QTemporaryDir m_home;
};

void FormulasTest::typedCheckedAndNotLost()
{
#ifndef Q_OS_LINUX
    QSKIP("finds the server's process by /proc");
#else
    {
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        auto &viewModel = page->viewModel();
        QVERIFY(w.shows(u"No formulas yet"_s));
        auto *formula = field<FormulaEdit>(page, u"Formula"_s);
        auto *name = field<QLineEdit>(page, u"Name"_s);
        auto *save = button(page, u"&Save"_s);
        QVERIFY(formula && name && save);
        QTest::keyClicks(formula, u"goals + asists"_s);
        QCOMPARE(formula->errorPosition(), 9); // where the unknown name begins
        QVERIFY(w.shows(u"At character 9"_s));
        QVERIFY(w.shows(u"assists"_s)); // what may have been meant
        formula->selectAll();
        QTest::keyClicks(formula, u"goals + assists "_s);
        QCOMPARE(formula->errorPosition(), 0);
        viewModel.setDraftKind(FormulaKind::Amount);
        QTRY_COMPARE_WITH_TIMEOUT(viewModel.examples().size(), 5, 20'000); // before it has a name
        QVERIFY(!save->isEnabled());
        name->setText(u"By ear"_s); // as a screen reader writes
        QCOMPARE(viewModel.draftName(), u"By ear"_s);
        name->clear();
        QTest::keyClicks(name, u"Points"_s);
        QCOMPARE(viewModel.draft().text.id, u"points"_s);
        QVERIFY2(save->isEnabled(), qPrintable(viewModel.issues().isEmpty() ? u""_s : viewModel.issues().constFirst().detail));
        QVERIFY(killLocalServer()); // between typing and answer
        save->click();
        QCOMPARE(w.session.outbox().changes().size(), 1);
        QCOMPARE(viewModel.rows().rowCount(), 1);
        QCOMPARE(viewModel.rows().entries().constFirst().state, FormulaEntry::State::Waiting);
    } // and the program with it
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
    auto &rows = page->viewModel().rows();
    QTRY_VERIFY_WITH_TIMEOUT(rows.rowCount() == 1 && rows.entries().constFirst().state == FormulaEntry::State::Stored, 20'000);
    QCOMPARE(rows.entries().constFirst().name, u"Points"_s);
    QCOMPARE(rows.entries().constFirst().draft.text.formula, u"goals + assists"_s);
#endif
}

void FormulasTest::standsBesideTheOthersUntilDeleted()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &viewModel = page->viewModel();
    if (viewModel.rows().rowCount() == 0)
        QSKIP("the formula of the test before is missing");
    const auto isOffered = [&w] {
        const auto metrics = w.scope.catalog().metrics();
        return std::ranges::any_of(metrics, [](const auto &metric) { return metric.first == "points"_L1 && metric.second == "Points"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), 20'000);
    // What it came to here is what the server says of it.
    viewModel.edit(viewModel.rows().entries().constFirst().draft.uuid);
    QTRY_VERIFY_WITH_TIMEOUT(!viewModel.draft().etag.isEmpty() && viewModel.examples().size() == 5, 20'000);
    const auto team = w.scope.teams().constFirst().id;
    auto squad =
        w.session.api().get<SquadTable>(filled(paths::teamStatistics, toNumber(team)), w.scope.period().query(w.scope.season()->id));
    QVERIFY(QTest::qWaitFor([&] { return squad.future().isFinished(); }, 20'000) && squad.future().result());
    const auto table = squad.future().result()->data;
    for (int row = 0; row < 5; ++row) {
        auto query = w.scope.period().query(w.scope.season()->id);
        query.addQueryItem(u"fields"_s, u"points"_s);
        auto player = w.session.api().get<Summary>(filled(paths::playerStatistics, toNumber(table.rows.at(row).player)), query);
        QVERIFY(QTest::qWaitFor([&] { return player.future().isFinished(); }, 20'000) && player.future().result());
        const auto told = player.future().result()->data;
        const auto *points = told.find(u"points"_s);
        QVERIFY(points && points->rate.value.number);
        const auto examples = viewModel.examples();
        const auto same = std::ranges::find(examples, table.rows.at(row).name, &FormulasViewModel::Example::player);
        QVERIFY(same != examples.cend());
        QCOMPARE(same->value, QLocale().toString(*points->rate.value.number, 'f', 2));
    }
    // Another version, over the one that was seen.
    const auto before = viewModel.draft().etag;
    viewModel.setDraftFormula(u"2 * goals + assists"_s, {});
    QVERIFY(viewModel.canSave());
    QVERIFY(viewModel.save());
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(viewModel.rows().entries().value(0).draft.text.formula, u"2 * goals + assists"_s, 20'000);
    // Deleted, and brought back under an address of its own.
    QTRY_VERIFY_WITH_TIMEOUT(viewModel.draft().etag != before, 20'000);
    const auto uuid = viewModel.draft().uuid;
    button(page, u"&Delete"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && viewModel.rows().rowCount() == 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!isOffered(), 20'000);
    auto *undo = button(page, u"&Undo"_s);
    QVERIFY(undo && undo->isVisible());
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && viewModel.rows().rowCount() == 1, 20'000);
    QVERIFY(viewModel.rows().entries().constFirst().draft.uuid != uuid);
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), 20'000);
    // The version before, and the newer one again.
    const auto formulaIs = [&](const QString &formula) {
        return w.session.outbox().changes().isEmpty() && viewModel.rows().rowCount() == 1
            && viewModel.rows().entries().constFirst().state == FormulaEntry::State::Stored
            && viewModel.rows().entries().constFirst().draft.text.formula == formula;
    };
    QTRY_VERIFY_WITH_TIMEOUT(formulaIs(u"2 * goals + assists"_s), 20'000);
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(formulaIs(u"goals + assists"_s), 20'000);
    QVERIFY(!viewModel.canUndo());
    button(page, u"&Redo"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(formulaIs(u"2 * goals + assists"_s), 20'000);
    button(page, u"&Redo"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && viewModel.rows().rowCount() == 0, 20'000);
    QCOMPARE(w.session.outbox().needingAttention(), 0);
    QVERIFY(!w.window.grab().isNull());
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    FormulasTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_formulas.moc"
