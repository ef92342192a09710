// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLayout>
#include <memory>
#include <vector>

namespace touchline {

/** Widgets beside each other in reading direction, wrapped into lines where the width ends: the choices above a page. */
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    /** A control with its name before it; the two stay together. */
    void addNamed(const QString &name, QWidget *control);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    /** Takes no height that it does not need: a layout would without a word. */
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** Returns the height that it takes; moves nothing unless told to. */
    int arrange(const QRect &rect, bool move) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace touchline
