// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace touchline {

/** A disc with the initials of a name. */
class Initials : public QWidget
{
    Q_OBJECT
public:
    explicit Initials(QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override { return {48, 48}; }
    static QString of(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/** Who the page is about; shirt and position stand below a name that would be cut beside them. */
class PlayerHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerHeader(QWidget *parent = nullptr);
    void setPlayer(const QString &name, const QString &shirt, const QString &position);
    void setDetails(const QString &details);
    void addTool(QWidget *tool);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Initials *m_initials;
    QLabel *m_name;
    QLabel *m_shirt;
    QLabel *m_position;
    QLabel *m_details;
    QBoxLayout *m_first; // the name, and what stands beside or below it
    QHBoxLayout *m_about;
    QHBoxLayout *m_tools;
};

} // namespace touchline
