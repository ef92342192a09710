// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace touchline {

/** A titled surface: 8 px corners, 16 px padding; tools stand at the end of the title line. */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);
    QString title() const;
    void setTitle(const QString &title);
    /** One muted line under the title: the cohort, the sample. */
    void setSubtitle(const QString &subtitle);
    /** Takes ownership; replaces (and deletes) the content before. */
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    /** Takes ownership; in the order of adding, at the end of the title line. */
    void addTool(QWidget *tool);
    /** Each as an icon to press, named by its text. */
    void addTools(const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignWords();
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QWidget *m_content = nullptr;
};

} // namespace touchline
