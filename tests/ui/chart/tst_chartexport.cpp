// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/chartkinds.h"
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(720, 420);

QImage onScreen(ChartView &chart, double scale)
{
    QImage image((QSizeF(chart.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    chart.render(&image);
    return image.convertToFormat(QImage::Format_RGB32);
}

/** How far two pictures are from each other: the sum of all differences, edges of letters smoothed away. */
double distance(const QImage &one, const QImage &other)
{
    const auto small = [](const QImage &image) {
        QImage plain = image.convertToFormat(QImage::Format_RGB32);
        plain.setDevicePixelRatio(1);
        return plain.scaled(plain.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one);
    const QImage b = small(other);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            sum += std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right)) + std::abs(qBlue(left) - qBlue(right));
        }
    }
    return sum;
}

/** Of all that a chart paints, how much another picture of it has elsewhere or otherwise; 0: nothing, 1: as much as a blank page. */
double shareOff(const QImage &picture, ChartView &chart)
{
    QImage blank(picture.size(), QImage::Format_ARGB32_Premultiplied);
    blank.fill(chart.theme().surface);
    const QImage screen = onScreen(chart, 2);
    return distance(picture, screen) / distance(blank, screen);
}

/** All words of a drawing; empty when it is no XML. */
QString wordsOf(const QByteArray &drawing)
{
    QXmlStreamReader reader(drawing);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    return reader.hasError() ? QString() : words;
}

} // namespace

/** What is saved and copied is what is seen, whatever the kind of chart. */
class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostSeriesIsSeen();
    void png_data() { kinds(); }
    void png();
    void svg_data() { kinds(); }
    void svg();
    void pdf_data() { kinds(); }
    void pdf();
    void clipboard_data() { kinds(); }
    void clipboard();
    void unwritable_data() { kinds(); }
    void unwritable();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("mirrored");
        for (const QString &kind : chartKinds()) {
            for (const bool mirrored : {false, true})
                QTest::addRow("%s, %s", qPrintable(kind), mirrored ? "rtl" : "ltr") << kind << mirrored;
        }
    }
    /** Of the row, as it stands on a page; the point walked to is no part of pictures. */
    static std::unique_ptr<ChartView> make()
    {
        QFETCH(QString, kind);
        QFETCH(bool, mirrored);
        auto chart = makeChart(kind);
        if (!chart)
            return chart;
        chart->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart->resize(pictureSize);
        prepareChart(kind, *chart);
        return chart;
    }
};

void TestChartExport::aLostSeriesIsSeen()
{
    // What the comparison of drawings would say if one of them had no bars.
    const auto chart = makeChart(u"trend"_s);
    chart->resize(pictureSize);
    const QImage whole = onScreen(*chart, 2);
    QCOMPARE(shareOff(whole, *chart), 0.0);
    chart->setSeriesShown(TrendChart::Bars, false);
    QVERIFY(shareOff(whole, *chart) > 0.5);
}

void TestChartExport::png()
{
    const auto chart = make();
    QVERIFY(chart && chart->pointCount() > 0);
    QTemporaryDir folder;
    for (const double scale : {1.0, 2.0}) {
        chart->setCurrentPoint(0);
        QVERIFY(chart->savePng(folder.filePath(u"a.png"_s), scale));
        chart->setCurrentPoint(-1);
        const QImage saved(folder.filePath(u"a.png"_s));
        const QImage screen = onScreen(*chart, scale);
        QCOMPARE(saved.size(), pictureSize * scale);
        QVERIFY(saved.convertToFormat(QImage::Format_RGB32) == screen);
    }
    const QImage day = chart->toImage(1);
    chart->setTheme(Theme::night()); // which pictures have as the screen has it
    QVERIFY(chart->toImage(1) != day);
    QCOMPARE(chart->toImage(2).convertToFormat(QImage::Format_RGB32), onScreen(*chart, 2));
}

void TestChartExport::svg()
{
    const auto chart = make();
    QVERIFY(chart);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    QVERIFY(chart->saveSvg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains("viewBox=\"0 0 720 420\""));
    QVERIFY2(!drawing.contains("<image"), "shapes, not pixels");
    const QString words = wordsOf(drawing);
    static const QRegularExpression notOfWords(u"[^\\p{L}\\p{N}]+"_s); // where the two directions of writing part a line
    for (const auto &label : chart->paintedLabels()) {
        const auto parts = label.elided ? QStringList() : label.text.split(notOfWords, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            QVERIFY2(words.contains(part), qPrintable(label.text));
    }
    QSvgRenderer renderer(drawing);
    QVERIFY(renderer.isValid());
    QImage drawn(pictureSize * 2, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF(QPointF(), pictureSize * 2));
    painter.end();
    const double off = shareOff(drawn, *chart);
    QVERIFY2(off < 0.25, qPrintable(u"%1 of what is painted is another"_s.arg(off)));
}

void TestChartExport::pdf()
{
    const auto chart = make();
    QVERIFY(chart);
    QTemporaryDir folder;
    QVERIFY(chart->savePdf(folder.filePath(u"a.pdf"_s)));
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY2(bytes.contains("/MediaBox [0 0 540") || bytes.contains("/MediaBox [ 0 0 540"), "one page of the chart's size");
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QVERIFY2(bytes.contains("/FontDescriptor"), "words stay words");
    const QString painter = QStandardPaths::findExecutable(u"pdftoppm"_s); // of poppler, where there is one
    if (painter.isEmpty())
        return;
    QCOMPARE(QProcess::execute(painter, {u"-r"_s, u"192"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"page"_s)}), 0);
    const QImage page(folder.filePath(u"page.png"_s));
    QCOMPARE(page.size(), pictureSize * 2);
    const double off = shareOff(page, *chart);
    QVERIFY2(off < 0.25, qPrintable(u"%1 of what is painted is another"_s.arg(off)));
}

void TestChartExport::clipboard()
{
    const auto chart = make();
    QVERIFY(chart);
    const QImage screen = onScreen(*chart, 2);
    chart->setCurrentPoint(0);
    QTest::keySequence(chart.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), chart->table().toTsv());
    QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32), screen);
}

void TestChartExport::unwritable()
{
    const auto chart = make();
    QVERIFY(chart);
    const QString path = u"/nowhere/at/all"_s;
    for (const auto &saved : {chart->savePng(path), chart->saveSvg(path), chart->savePdf(path)}) {
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unavailable);
        QVERIFY(saved.error().detail.contains(path));
    }
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
