// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/palettemodel.h"
#include <QtGui/QIcon>
#include <algorithm>

namespace touchline {

namespace {

/** In lower case and without accents: "Ferreira, Ana-Lucia" for "Ferreira, Ana-Lucía". */
QString plain(const QString &text)
{
    QString bare;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar each : apart) {
        if (each.category() != QChar::Mark_NonSpacing)
            bare += each.toCaseFolded();
    }
    return bare;
}

} // namespace

int PaletteModel::fit(const QString &text, const QString &words)
{
    const QString in = plain(text);
    const auto wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    int sum = 1;
    for (const auto &word : wanted) {
        qsizetype at = in.indexOf(word);
        if (at < 0)
            return 0;
        const qsizetype first = at;
        while (at > 0 && in.at(at - 1).isLetterOrNumber()) { // rather where a word begins
            const qsizetype next = in.indexOf(word, at + 1);
            if (next < 0)
                break;
            at = next;
        }
        const bool begins = at == 0 || !in.at(at - 1).isLetterOrNumber();
        sum += begins ? (at == 0 ? 4 : 3) : (first >= 0 ? 1 : 0);
    }
    return sum;
}

void PaletteModel::setKnown(const QList<PaletteEntry> &entries)
{
    m_known = entries;
    search();
}

void PaletteModel::setFound(const QList<PaletteEntry> &entries)
{
    m_found = entries;
    search();
}

void PaletteModel::setWords(const QString &words)
{
    m_words = words.simplified();
    search();
}

void PaletteModel::search()
{
    QList<std::pair<int, const PaletteEntry *>> fitting;
    for (const auto *list : {&m_known, &m_found}) {
        for (const auto &entry : *list) {
            if (const int how = fit(entry.text + u' ' + entry.detail, m_words))
                fitting.append({how, &entry});
        }
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), [](const auto &each) { return each.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto best = std::as_const(fitting).first(std::min(fitting.size(), mostShown)); const auto &[how, entry] : best)
        m_shown.append(*entry);
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const auto *shown = entry(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case Qt::DecorationRole:
        return icon(shown->icon, IconTone::Muted);
    case DetailRole:
        return shown->detail;
    case KeysRole:
        return shown->keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown->text, shown->detail, shown->keys};
        parts.removeAll(QString());
        return parts.join(u", ");
    }
    default:
        return {};
    }
}

} // namespace touchline
