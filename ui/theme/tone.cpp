// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tone.h"
#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

namespace touchline {

namespace {

/** Colours its label anew whenever the palette around it changes. */
class ToneKeeper : public QObject
{
public:
    explicit ToneKeeper(QLabel *label) : QObject(label), m_label(label) { label->installEventFilter(this); }

    void setTone(QColor Theme::*tone)
    {
        m_tone = tone;
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_label && event->type() == QEvent::PaletteChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const QColor color = Theme::of(m_label).*m_tone;
        auto palette = m_label->palette();
        if (palette.color(QPalette::WindowText) == color)
            return; // its own change comes back as an event
        palette.setColor(QPalette::WindowText, color);
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    QColor Theme::*m_tone = &Theme::text;
};

} // namespace

void setTone(QLabel *label, QColor Theme::*tone)
{
    for (auto *child : label->children()) {
        if (auto *keeper = dynamic_cast<ToneKeeper *>(child)) {
            keeper->setTone(tone);
            return;
        }
    }
    (new ToneKeeper(label))->setTone(tone);
}

} // namespace touchline
