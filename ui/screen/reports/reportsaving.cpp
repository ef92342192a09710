// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlogo.h"
#include "ui/screen/reports/reportpreview.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/errortext.h"
#include "ui/widget/savedialog.h"
#include <QtCore/QSettings>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

void ReportsPage::connectJob()
{
    auto *job = &m_viewModel.job();
    connect(m_stop, &QPushButton::clicked, this, [this, job] {
        job->cancel();
        setBusy(false);
        Q_EMIT notified(tr("Cancelled; no file was written."), false);
    });
    connect(job, &ReportJob::progress, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(job, &ReportJob::finished, this, [this](const QString &path, int pages) {
        setBusy(false);
        Q_EMIT notified(tr("Saved %n pages as %1.", nullptr, pages).arg(path), false);
    });
    connect(job, &ReportJob::failed, this, [this](const Error &error) {
        setBusy(false);
        showError(this, error);
    });
}

ReportLook ReportsPage::look() const
{
    return {.paper = m_paper->current() == "letter"_L1 ? QPageSize::Letter : QPageSize::A4, .logo = m_logo, .rightToLeft = isRightToLeft()};
}

void ReportsPage::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { setLogo(path, true); });
    dialog->open();
}

void ReportsPage::setLogo(const QString &path, bool tell)
{
    const auto logo = path.isEmpty() ? Result<QImage>(QImage()) : loadLogo(path);
    if (!logo && tell) {
        showError(this, logo.error());
        return;
    }
    m_logo = logo.value_or(QImage());
    QSettings().setValue(u"report/logo"_s, m_logo.isNull() ? QString() : path);
    m_noLogo->setEnabled(!m_logo.isNull());
    refreshPreview();
}

void ReportsPage::save()
{
    askWhereToSave(
        this, {.title = tr("Save the report"), .name = m_viewModel.fileName(), .ending = u"pdf"_s, .filter = tr("PDF documents (*.pdf)")},
        [this](const QString &path) {
            setBusy(true);
            m_viewModel.write(path, look());
        });
}

void ReportsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(look().paper));
    printer->setFullPage(true);
    printer->setDocName(m_viewModel.fileName());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer.get())) {
            Q_EMIT notified(tr("The printer does not take the page. Save it as a PDF and print that."), true);
            return;
        }
        painter.scale(double(printer->logicalDpiX()) / reportDotsPerInch, double(printer->logicalDpiY()) / reportDotsPerInch);
        paintReport(painter, m_viewModel.sheet(), look());
        painter.end();
        Q_EMIT notified(tr("The page is on its way to the printer."), false);
    });
    dialog->open();
}

void ReportsPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_busy = busy;
    enableSaving();
}

/** What is not there yet, or being asked for anew, cannot be saved. */
void ReportsPage::enableSaving()
{
    const bool ready = !m_busy && !m_viewModel.isLoading() && m_viewModel.hasData() && !m_viewModel.isEmpty();
    m_save->setEnabled(ready);
    m_print->setEnabled(ready && m_viewModel.kind() != ReportViewModel::Kind::Squad);
}

} // namespace touchline
