// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/localserver.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/frame/outboxsheet.h"
#include "ui/screen/player/notescard.h"
#include "ui/screen/player/notesheet.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include "ui/viewmodel/keptdrafts.h"
#include "ui/widget/emptystate.h"
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Notes on the player page: written by hand, whatever dies, seen again, changed, deleted and brought back. */
class NotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void writtenWhileTheServerDies();
    void changedDeletedAndBroughtBack();
    void longestAndStrangest();
    void twoSidesAreShown();
    void whatIsNotSavedComesBack();
    void aChangeThatIsNotSavedComesBack();

private:
    PlayerPage *opened(Window &w, int row = 0);
    static QPlainTextEdit *writing(Window &w, PlayerPage *page, const QString &button);
    static NotesCard &card(PlayerPage *page) { return *page->findChild<NotesCard *>(); }
    static NoteSheet *sheet(Window &w);
    static bool press(QWidget *in, const QString &name); // now; false where there is no such button that can be pressed
    static bool pressed(QWidget *in, const QString &name); // once there is one
    static void picture(Window &w, PlayerPage *page, const QString &name);
    static QStringList texts(PlayerPage *page);
    /** What the card shows, without the places where words may be broken. */
    static bool shows(PlayerPage *page, const QString &text);
    QTemporaryDir m_home;
};

PlayerPage *NotesTest::opened(Window &w, int row)
{
    const QString file = m_home.filePath(u"Rovers.touchline"_s);
    if (QFile::exists(file))
        w.window.openPlace({.database = file});
    else
        w.session.createWorkspace(file,
                                  {.sport = u"football"_s,
                                   .competition = u"County League"_s,
                                   .label = u"2026/27"_s,
                                   .first = QDate(2026, 8, 1),
                                   .last = QDate(2027, 5, 31),
                                   .timeZone = u"Europe/London"_s,
                                   .team = u"Rovers"_s,
                                   .matchLength = 0,
                                   .squad = {{.name = u"Ana Ferreira"_s, .shirt = u"9"_s, .position = u"FWD"_s},
                                             {.name = u"Mia Okafor"_s, .shirt = u"1"_s, .position = u"GK"_s}}});
    if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
        return nullptr;
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    auto *team = w.window.page<TeamPage>();
    if (!QTest::qWaitFor([team] { return team->viewModel().squad().rowCount() == 2; }, 20'000))
        return nullptr;
    w.window.go({.screen = Screen::Player, .player = team->viewModel().squad().row(row)->player});
    auto *page = w.window.page<PlayerPage>();
    const auto &notes = card(page).viewModel();
    const auto there = [&] { return notes.hasData() && !notes.isLoading() && card(page).isVisible(); };
    return QTest::qWaitFor(there, 20'000) ? page : nullptr;
}

NoteSheet *NotesTest::sheet(Window &w)
{
    NoteSheet *found = nullptr;
    std::ignore = QTest::qWaitFor(
        [&] {
            found = w.window.findChild<NoteSheet *>();
            return found && found->isVisible();
        },
        20'000);
    return found;
}

bool NotesTest::press(QWidget *in, const QString &name)
{
    for (auto *button : in->findChildren<QAbstractButton *>()) {
        const bool named = button->text() == name || button->accessibleName().startsWith(name);
        if (named && button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

bool NotesTest::pressed(QWidget *in, const QString &name)
{
    return QTest::qWaitFor([&] { return press(in, name); }, 10'000);
}

QStringList NotesTest::texts(PlayerPage *page)
{
    QStringList all;
    for (const auto &note : card(page).viewModel().notes())
        all.append(note.text);
    return all;
}

bool NotesTest::shows(PlayerPage *page, const QString &text)
{
    for (auto *label : card(page).findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(text))
            return label->textFormat() == Qt::PlainText;
    }
    return false;
}

void NotesTest::picture(Window &w, PlayerPage *page, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES"); !folder.isEmpty()) {
        card(page).grab().save(folder + u"/card-"_s + name);
        w.window.grab().save(folder + u'/' + name);
    }
}

void NotesTest::writtenWhileTheServerDies()
{
#ifndef Q_OS_LINUX
    QSKIP("finds the server's process by /proc");
#else
    {
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        auto *none = card(page).findChild<EmptyState *>();
        QVERIFY(none && none->isVisible());
        QVERIFY(shows(page, u"Nobody has written anything down about this player yet."_s));
        for (const auto *button : card(page).findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->text() == u"Write a note…"_s); // one sentence, one button
        picture(w, page, u"notes-none.png"_s);
        QVERIFY(pressed(none, u"Write a note…"_s));
        auto *writing = sheet(w);
        QVERIFY(writing);
        auto *edit = writing->findChild<QPlainTextEdit *>();
        QVERIFY(edit && edit->accessibleName() == u"Text of the note"_s);
        QVERIFY(!press(writing, u"&Save"_s)); // nothing is written yet
        QTest::keyClicks(edit, u"Left foot is better than she thinks"_s);
        QVERIFY(killLocalServer()); // between typing and answer
        writing->activateWindow(); // there is no window manager that would
        QVERIFY(QTest::qWaitForWindowActive(writing, 10'000));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.session.outbox().changes().size(), 1);
        QCOMPARE(texts(page), QStringList{u"Left foot is better than she thinks"_s});
        QVERIFY(shows(page, u"Left foot is better than she thinks"_s));
        QVERIFY(shows(page, u"waits for the server"_s));
        picture(w, page, u"notes-waiting.png"_s);
    } // and the program with it
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(texts(page), QStringList{u"Left foot is better than she thinks"_s}, 20'000);
    QCOMPARE(card(page).viewModel().notes().constFirst().state, ShownNote::State::Stored);
    QTRY_VERIFY(shows(page, u"Left foot is better than she thinks"_s) && !shows(page, u"waits for the server"_s));
    auto told = w.session.api().get<QList<NoteInfo>>(filled(paths::playerNotes, toNumber(page->viewModel().player().value_or(PlayerId{}))));
    QVERIFY(QTest::qWaitFor([&] { return told.future().isFinished(); }, 20'000) && told.future().result());
    QCOMPARE(told.future().result()->data.size(), 1);
    QCOMPARE(told.future().result()->data.constFirst().entry.text, u"Left foot is better than she thinks"_s);
#endif
}

void NotesTest::changedDeletedAndBroughtBack()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &notes = card(page).viewModel();
    if (texts(page).isEmpty())
        QVERIFY(notes.add(w.scope.teams().constFirst().id, u"Left foot is better than she thinks"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
    QVERIFY(pressed(&card(page), u"Change the note: Left foot"_s));
    auto *changing = sheet(w);
    QVERIFY(changing);
    auto *edit = changing->findChild<QPlainTextEdit *>();
    QCOMPARE(edit->toPlainText(), u"Left foot is better than she thinks"_s);
    QTest::keyClicks(edit, u"; the right one is not."_s); // at the end of what is there
    QVERIFY(press(changing, u"&Save"_s));
    const QString text = u"Left foot is better than she thinks; the right one is not."_s;
    QCOMPARE(texts(page), QStringList{text});
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(shows(page, text) && !notes.isLoading(), 20'000);
    picture(w, page, u"notes-one.png"_s);

    QVERIFY(pressed(&card(page), u"Delete the note: Left foot"_s));
    QTRY_VERIFY_WITH_TIMEOUT(texts(page).isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !notes.isLoading(), 20'000);
    QTRY_VERIFY(shows(page, u"Nobody has written anything down"_s));
    QVERIFY(pressed(&card(page), u"&Undo the last change"_s));
    QTRY_COMPARE_WITH_TIMEOUT(texts(page), QStringList{text}, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !notes.isLoading(), 20'000);
    w.window.activateWindow(); // there is no window manager that would, now that the sheet is gone
    QVERIFY(QTest::qWaitForWindowActive(&w.window, 10'000));
    QPushButton *back = nullptr;
    for (auto *button : card(page).findChildren<QPushButton *>())
        back = button->text() == u"&Undo the last change"_s ? button : back;
    QVERIFY(back && back->isVisible());
    back->setFocus();
    QTest::keySequence(back, QKeySequence::Undo); // by the key: the change
    QTRY_COMPARE_WITH_TIMEOUT(texts(page), QStringList{u"Left foot is better than she thinks"_s}, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !notes.isLoading(), 20'000);
}

void NotesTest::longestAndStrangest()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    QVERIFY(pressed(&card(page), u"Write a note…"_s));
    auto *writing = sheet(w);
    QVERIFY(writing);
    auto *edit = writing->findChild<QPlainTextEdit *>();
    edit->setPlainText(QString(longestNote + 1, u'W'));
    QVERIFY(!press(writing, u"&Save"_s));
    QVERIFY(w.shows(u"at most 4,000 characters, and this one has 4,001"_s));
    edit->setPlainText(u"<b>bold</b>\n"_s + QString(longestNote - 12, u'W')); // as wide as a word can be
    const int width = page->width();
    const QString typed = edit->toPlainText();
    writing->reject(); // by mistake: what was typed comes back
    QTRY_VERIFY(!w.window.findChild<NoteSheet *>());
    QVERIFY(pressed(&card(page), u"Write a note…"_s));
    writing = sheet(w);
    QVERIFY(writing);
    QCOMPARE(writing->text(), typed);
    QVERIFY(press(writing, u"&Save"_s));
    QVERIFY(shows(page, u"<b>bold</b>"_s)); // as text
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
    QTRY_VERIFY(!card(page).viewModel().isLoading());
    QCOMPARE(page->width(), width);
    QVERIFY(card(page).minimumSizeHint().width() < width);
    picture(w, page, u"notes-long.png"_s);
    QVERIFY(pressed(&card(page), u"Delete the note: <b>bold</b>"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !shows(page, u"<b>bold</b>"_s), 20'000);
}

void NotesTest::twoSidesAreShown()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &notes = card(page).viewModel();
    if (texts(page).isEmpty())
        QVERIFY(notes.add(w.scope.teams().constFirst().id, u"Left foot is better than she thinks"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
    QVERIFY(pressed(&card(page), u"Change the note"_s));
    auto *changing = sheet(w);
    QVERIFY(changing);
    // Somebody else, in between.
    const auto note = notes.note();
    const NoteEntry theirs{.player = notes.player(), .team = note.team, .text = u"Both feet are fine"_s};
    auto put = w.session.api().send<NoteInfo>("PUT", noteTarget(note.uuid), theirs, {.ifMatch = "*"});
    QVERIFY(QTest::qWaitFor([&] { return put.future().isFinished(); }, 20'000) && put.future().result());
    changing->findChild<QPlainTextEdit *>()->setPlainText(u"Only the left one"_s);
    QVERIFY(press(changing, u"&Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(w.session.outbox().needingAttention(), 1, 20'000);
    QTRY_VERIFY(shows(page, u"needs you"_s));
    auto *indicator = w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"need you"_s); });
    if (!indicator)
        indicator = w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"needs you"_s); });
    QVERIFY(indicator);
    indicator->click();
    auto *changes = w.window.findChild<OutboxSheet *>();
    QVERIFY(changes);
    QTRY_VERIFY(w.shows(u"Only the left one"_s) && w.shows(u"Both feet are fine"_s));
    const auto is = [](const QString &text) { return [text](QLabel *label) { return label->text() == text; }; };
    QVERIFY(w.find<QLabel>(is(u"Text"_s)));
    QVERIFY(!w.find<QLabel>(is(u"text"_s))); // the API's name
    if (const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES"); !folder.isEmpty())
        changes->grab().save(folder + u"/notes-conflict.png"_s);
    QVERIFY(press(changes, u"Take theirs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(texts(page), QStringList{u"Both feet are fine"_s}, 20'000);
    QVERIFY(!w.window.grab().isNull());
}

QPlainTextEdit *NotesTest::writing(Window &w, PlayerPage *page, const QString &button)
{
    const auto gone = [&w] { return !w.window.findChild<NoteSheet *>(); }; // the one before
    auto *opened = QTest::qWaitFor(gone, 10'000) && pressed(&card(page), button) ? sheet(w) : nullptr;
    return opened ? opened->findChild<QPlainTextEdit *>() : nullptr;
}

void NotesTest::whatIsNotSavedComesBack()
{
    const QString text = u"Asked for a rest"_s;
    const auto drafts = [](Window &w) { return keptDrafts(w.session.draftFolder()).size(); };
    QString path;
    {
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        auto *edit = writing(w, page, u"Write a note…"_s);
        QVERIFY(edit);
        QCOMPARE(drafts(w), 0); // nothing is typed
        QTest::keyClicks(edit, text);
        QCOMPARE(drafts(w), 1);
        path = u"player/%1"_s.arg(toNumber(card(page).viewModel().player()));
    } // and the program goes
    Window w(m_home.path());
    auto *page = opened(w, 1);
    QVERIFY(page);
    const auto kept = keptDrafts(w.session.draftFolder());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().what, u"Note on Ana Ferreira"_s);
    QCOMPARE(kept.constFirst().screen, path);
    auto *edit = writing(w, page, u"Write a note…"_s);
    QVERIFY(edit);
    QVERIFY(edit->toPlainText().isEmpty()); // it is somebody else's
    sheet(w)->reject();
    QCOMPARE(drafts(w), 1);
    // The list of what waits leads back to it.
    QToolButton *indicator = nullptr;
    const auto told = [&] {
        indicator = w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"not saved"_s); });
        return indicator != nullptr;
    };
    QVERIFY(QTest::qWaitFor(told, 10'000));
    indicator->click();
    auto *list = w.window.findChild<OutboxSheet *>();
    QVERIFY(list && pressed(list, u"Go on with it"_s));
    auto &notes = card(page).viewModel();
    QTRY_COMPARE_WITH_TIMEOUT(notes.playerName(), u"Ana Ferreira"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(notes.hasData() && !notes.isLoading(), 20'000);
    edit = writing(w, page, u"Write a note…"_s);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), text);
    sheet(w)->close(); // by the window
    QCOMPARE(drafts(w), 1);
    edit = writing(w, page, u"Write a note…"_s);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), text);
    sheet(w)->reject(); // on purpose
    QCOMPARE(drafts(w), 0);
    edit = writing(w, page, u"Write a note…"_s);
    QVERIFY(edit);
    edit->setPlainText(text);
    QCOMPARE(drafts(w), 1);
    QVERIFY(press(sheet(w), u"&Save"_s));
    QCOMPARE(drafts(w), 0);
    QVERIFY(texts(page).contains(text));
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !notes.isLoading(), 20'000);
}

void NotesTest::aChangeThatIsNotSavedComesBack()
{
    const QString before = u"Asked for a rest"_s;
    const QString typed = u"Asked for a rest, and got it"_s;
    QString uuid;
    TeamId team{};
    {
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        auto &notes = card(page).viewModel();
        if (!texts(page).contains(before))
            QVERIFY(notes.add(w.scope.teams().constFirst().id, before));
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !notes.isLoading(), 20'000);
        auto *edit = writing(w, page, u"Change the note: Asked for"_s);
        QVERIFY(edit);
        uuid = notes.note().uuid;
        team = notes.note().team;
        QTest::keyClicks(edit, u", and got it"_s);
    } // and the program goes
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &notes = card(page).viewModel();
    auto *edit = writing(w, page, u"Write a note…"_s);
    QVERIFY(edit);
    QVERIFY(edit->toPlainText().isEmpty()); // it is another note's
    sheet(w)->reject();
    edit = writing(w, page, u"Change the note: Asked for"_s);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), typed);
    sheet(w)->close();
    // Somebody else is faster: what comes back was typed over what is there no more, and does not take it away unseen.
    auto put = w.session.api().send<NoteInfo>(
        "PUT", noteTarget(uuid), NoteEntry{.player = notes.player(), .team = team, .text = u"Asked for two rests"_s}, {.ifMatch = "*"});
    QVERIFY(QTest::qWaitFor([&] { return put.future().isFinished(); }, 20'000) && put.future().result());
    const auto reread = [&] { // for a second after a change the server may answer as it was before
        if (!notes.isLoading())
            notes.reload();
        return QTest::qWaitFor([&] { return texts(page).contains(u"Asked for two rests"_s); }, 1'000);
    };
    QVERIFY(QTest::qWaitFor(reread, 20'000));
    edit = writing(w, page, u"Change the note: Asked for two"_s);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), typed);
    QVERIFY(press(sheet(w), u"&Save"_s));
    QVERIFY(keptDrafts(w.session.draftFolder()).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(w.session.outbox().needingAttention(), 1, 20'000); // both sides are there to choose from
    const auto change = w.session.outbox().changes().constFirst();
    QVERIFY(change.json.contains("and got it") && change.theirs.contains("two rests"));
    w.session.outbox().overwrite(QString(change.id));
    QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && texts(page).contains(typed), 20'000);
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    NotesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notes.moc"
