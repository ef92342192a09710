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
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace touchline {

namespace {

/** One field of keys: what was typed is taken at once, unless somebody else has it; then a second look is asked for. */
void connectField(QKeySequenceEdit *field, QLabel *note, QPushButton *take, Actions &actions, QAction *action)
{
    QObject::connect(field, &QKeySequenceEdit::keySequenceChanged, field, [=, &actions](const QKeySequence &keys) {
        const auto *holder = actions.holder(keys);
        const bool taken = holder && holder != action;
        note->setText(taken ? KeysEditor::tr("belongs to: %1").arg(holder->text()) : QString());
        note->setVisible(taken);
        take->setVisible(taken);
        if (!taken && keys != action->shortcut())
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

KeysEditor::KeysEditor(Actions &actions, QWidget *parent) : QWidget(parent), m_actions(actions), m_lines(new QGridLayout)
{
    static const bool known = [] {
        QAccessible::installFactory(keysInterface);
        return true;
    }();
    Q_UNUSED(known)
    auto *reset = new QPushButton(tr("All as &delivered"));
    reset->setMinimumHeight(space::target);
    connect(reset, &QPushButton::clicked, &actions, &Actions::reset);
    m_lines->setHorizontalSpacing(space::two);
    m_lines->setVerticalSpacing(space::half);
    m_lines->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addLayout(m_lines);
    layout->addWidget(reset, 0, isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    connect(&actions, &Actions::keysChanged, this, &KeysEditor::fill);
    fill();
}

void KeysEditor::fill()
{
    const bool isNew = m_lines->count() == 0;
    int row = 0;
    for (auto *action : m_actions.all()) {
        if (!isNew) {
            auto *field = static_cast<QKeySequenceEdit *>(m_lines->itemAtPosition(row, 1)->widget());
            const QSignalBlocker quiet(field);
            field->setKeySequence(action->shortcut());
            for (int column = 2; column < 4; ++column)
                m_lines->itemAtPosition(row, column)->widget()->hide();
            ++row;
            continue;
        }
        auto *name = plainLabel(action->text(), true);
        auto *field = new QKeySequenceEdit(action->shortcut());
        field->setMaximumSequenceLength(1);
        field->setClearButtonEnabled(true);
        field->setAccessibleName(tr("Keys of: %1").arg(action->text()));
        field->setMinimumHeight(space::target);
        name->setBuddy(field);
        auto *note = plainLabel();
        setMuted(note);
        note->hide();
        auto *take = new QPushButton(tr("Take them"));
        take->setAccessibleName(tr("Take the keys for: %1").arg(action->text()));
        take->setMinimumHeight(space::target);
        take->hide();
        m_lines->addWidget(name, row, 0);
        m_lines->addWidget(field, row, 1);
        m_lines->addWidget(note, row, 2);
        m_lines->addWidget(take, row, 3);
        connectField(field, note, take, m_actions, action);
        ++row;
    }
}

int KeysEditor::filter(const QString &words)
{
    int shown = 0;
    for (int row = 0; row < int(m_actions.all().size()); ++row) {
        const bool fits = hasWords(m_actions.all().at(row)->text(), words);
        for (int column = 0; column < 2; ++column)
            m_lines->itemAtPosition(row, column)->widget()->setVisible(fits);
        for (int column = 2; column < 4 && !fits; ++column) // what asks for a second look goes with its line
            m_lines->itemAtPosition(row, column)->widget()->hide();
        shown += fits ? 1 : 0;
    }
    return shown;
}

} // namespace touchline
