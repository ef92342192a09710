// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/playerheader.h"
#include "ui/widget/elidedlabel.h"
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Who a page is about is read in low and narrow windows, too. */
class PlayerHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsBesideTheNameGivesWay()
    {
        PlayerHeader header;
        for (const auto &text : {u"Compare…"_s, u"Export"_s}) {
            auto *tool = new QToolButton;
            tool->setText(text);
            header.addTool(tool);
        }
        header.setPlayer(u"Caetano dos Anjos"_s, u"#1"_s, u"Goalkeeper (GK)"_s);
        header.show();
        auto *name = header.findChild<ElidedLabel *>();
        const auto *position = labelOf(header, u"Goalkeeper (GK)"_s);
        QVERIFY(name && position);
        const int needed = header.sizeHint().width();
        header.resize(needed + 200, 60);
        QTRY_VERIFY(position->mapTo(&header, QPoint()).x() > name->geometry().right());
        QVERIFY(!cut(*name));
        header.resize(needed - 60, 90);
        QTRY_VERIFY(position->mapTo(&header, QPoint()).y() > name->mapTo(&header, QPoint()).y() + name->height() / 2);
        QVERIFY(!cut(*name)); // the name is what one looks for
        QCOMPARE(name->mapTo(&header, QPoint()).x(), labelOf(header, u"#1"_s)->mapTo(&header, QPoint()).x());
        header.setPlayer(u"Ana"_s, u"#1"_s, u"Goalkeeper (GK)"_s);
        QTRY_VERIFY(position->mapTo(&header, QPoint()).x() > name->geometry().right()); // which is short
    }

private:
    static QLabel *labelOf(const PlayerHeader &header, const QString &text)
    {
        for (auto *label : header.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
    static bool cut(const QLabel &label) { return label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width(); }
};

QTEST_MAIN(PlayerHeaderTest)
#include "tst_playerheader.moc"
