// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/kpitile.h"
#include <QtCore/QList>

class QButtonGroup;

namespace touchline {

/** Tiles side by side in equal widths, wrapping into rows as the page gets narrower. */
class KpiRow : public QWidget
{
    Q_OBJECT
public:
    explicit KpiRow(QWidget *parent = nullptr);
    /** Keeps the tiles (and the focus) when only their content changed. */
    void setTiles(const QList<KpiData> &tiles);
    QString current() const;
    void setCurrent(const QString &id);
    QList<KpiTile *> tiles() const { return m_tiles; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A tile was clicked or chosen by key. */
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnsFor(int width) const;
    void arrange();
    QList<KpiTile *> m_tiles;
    QButtonGroup *m_group;
};

} // namespace touchline
