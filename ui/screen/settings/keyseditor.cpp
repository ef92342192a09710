// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/keyseditor.h"
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Says in few words what is in it where there are no keys: Qt's own are cut in most languages. */
class KeysField : public QKeySequenceEdit
{
public:
    explicit KeysField(const QKeySequence &keys) : QKeySequenceEdit(keys), m_line(findChild<QLineEdit *>())
    {
        m_line->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute); // not by the script of the keys
        connect(this, &QKeySequenceEdit::keySequenceChanged, this, &KeysField::prompt);
        prompt();
    }
    void fill(const QKeySequence &keys)
    {
        setKeySequence(keys);
        prompt();
    }

protected:
    bool event(QEvent *event) override
    {
        const bool taken = QKeySequenceEdit::event(event);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Timer)
            prompt(); // which Qt has just put its own into
        return taken;
    }

private:
    void prompt() { m_line->setPlaceholderText(hasFocus() ? KeysEditor::tr("Press the keys") : KeysEditor::tr("none", "no keys")); }

    QLineEdit *m_line;
};

/** One field of keys: what was typed is taken at once, unless somebody else has it; then a second look is asked for. */
void connectField(QKeySequenceEdit *field, QLabel *note, QPushButton *take, Actions &actions, QAction *action)
{
    QObject::connect(field, &QKeySequenceEdit::keySequenceChanged, field, [=, &actions](const QKeySequence &keys) {
        const auto *holder = actions.holder(keys, action);
        const bool reserved = actions.isReserved(keys, action);
        note->setText(reserved     ? KeysEditor::tr("fields and tables need them")
                          : holder ? KeysEditor::tr("belongs to: %1").arg(QString(holder->text()).remove(u'&'))
                                   : QString());
        note->setVisible(reserved || holder);
        take->setVisible(holder && !reserved);
        if (!reserved && !holder && keys != action->shortcut())
            actions.setKeys(action, keys);
    });
    QObject::connect(take, &QPushButton::clicked, field, [=, &actions] { actions.setKeys(action, field->keySequence()); });
}

/** Qt has nothing to say of its own field to a screen reader. */
class AccessibleKeys : public QAccessibleWidget
{
public:
    explicit AccessibleKeys(QKeySequenceEdit *field) : QAccessibleWidget(field, QAccessible::HotkeyField), m_field(field) {}
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_field->keySequence().toString(QKeySequence::NativeText) : QAccessibleWidget::text(which);
    }

private:
    QKeySequenceEdit *m_field;
};

QAccessibleInterface *keysInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<QKeySequenceEdit *>(object);
    return field ? new AccessibleKeys(field) : nullptr; // QAccessible's cache owns it
}

} // namespace

bool hasWords(QString text, const QString &words)
{
    text.remove(u'&');
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts),
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

KeysEditor::KeysEditor(Actions &actions, QWidget *parent) : QWidget(parent), m_actions(actions), m_grid(new QGridLayout)
{
    static const bool known = [] {
        QAccessible::installFactory(keysInterface);
        return true;
    }();
    Q_UNUSED(known)
    auto *reset = new QPushButton(tr("All as &delivered"));
    reset->setMinimumHeight(space::target);
    connect(reset, &QPushButton::clicked, &actions, &Actions::reset);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addLayout(m_grid);
    layout->addWidget(reset, 0, isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    connect(&actions, &Actions::keysChanged, this, &KeysEditor::fill);
}

void KeysEditor::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

void KeysEditor::make()
{
    if (!m_groups.isEmpty())
        return;
    const auto groups = m_actions.groups();
    addGroup(groups.isEmpty() ? QString() : tr("Everywhere"), m_actions.all());
    for (const auto &group : groups)
        addGroup(group.name, group.actions);
}

void KeysEditor::addGroup(const QString &title, const QList<QAction *> &actions)
{
    Group group{.title = plainLabel(title), .lines = {}};
    setType(group.title, TypeRole::Strong);
    group.title->setContentsMargins(0, space::one, 0, 0);
    m_grid->addWidget(group.title, m_grid->rowCount(), 0, 1, 4);
    group.title->setHidden(title.isEmpty()); // once it has its place: else it would be a window
    for (auto *action : actions)
        group.lines.append(addLine(action, title));
    m_groups.append(group);
}

KeysEditor::Line KeysEditor::addLine(QAction *action, const QString &group)
{
    const QString words = QString(action->text()).remove(u'&');
    // Whoever hears it sees no heading above: "Undo" is done on two pages.
    const QString said = action->objectName().contains(u'.') && !group.isEmpty() ? tr("%1, %2").arg(words, group) : words;
    const Line line{.action = action,
                    .name = plainLabel(words, true),
                    .field = new KeysField(action->shortcut()),
                    .note = plainLabel(),
                    .take = new QPushButton(tr("Take them"))};
    line.field->setMaximumSequenceLength(1);
    line.field->setClearButtonEnabled(true);
    line.field->setAccessibleName(tr("Keys of: %1").arg(said));
    line.field->setMinimumHeight(space::target);
    line.name->setBuddy(line.field);
    setMuted(line.note);
    line.note->hide();
    line.take->setAccessibleName(tr("Take the keys for: %1").arg(said));
    line.take->setMinimumHeight(space::target);
    line.take->hide();
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.field, row, 1);
    m_grid->addWidget(line.note, row, 2);
    m_grid->addWidget(line.take, row, 3);
    connectField(line.field, line.note, line.take, m_actions, action);
    return line;
}

void KeysEditor::fill()
{
    for (const auto &group : std::as_const(m_groups)) {
        for (const auto &line : group.lines) {
            const QSignalBlocker quiet(line.field);
            static_cast<KeysField *>(line.field)->fill(line.action->shortcut());
            line.note->hide();
            line.take->hide();
        }
    }
}

int KeysEditor::filter(const QString &words)
{
    make();
    int shown = 0;
    for (const auto &group : std::as_const(m_groups)) {
        int ofGroup = 0;
        for (const auto &line : group.lines) {
            const bool fits = hasWords(u"%1 %2"_s.arg(line.action->text(), group.title->text()), words);
            line.name->setVisible(fits);
            line.field->setVisible(fits);
            if (!fits) { // what asks for a second look goes with its line
                line.note->hide();
                line.take->hide();
            }
            ofGroup += fits ? 1 : 0;
        }
        group.title->setVisible(ofGroup > 0 && !group.title->text().isEmpty());
        shown += ofGroup;
    }
    return shown;
}

} // namespace touchline
