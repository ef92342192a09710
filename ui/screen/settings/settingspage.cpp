// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/settings/keyseditor.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

QString SettingsPage::languageSetting()
{
    return QSettings().value(u"language"_s, u"system"_s).toString();
}

ThemeMode SettingsPage::keptTheme()
{
    return ThemeController::modeFrom(QSettings().value(u"theme"_s).toString());
}

void SettingsPage::keepTheme(ThemeMode mode)
{
    QSettings().setValue(u"theme"_s, ThemeController::toString(mode));
}

SettingsPage::SettingsPage(Session &session, ThemeController &themes, QWidget *parent)
    : Page(parent), m_session(session), m_keys(new Card(tr("Keys"))), m_who(plainLabel({}, true)), m_where(plainLabel({}, true)),
      m_signOut(new QPushButton(tr("Sign &out")))
{
    auto *theme = new QComboBox;
    theme->addItem(tr("As the system"), int(ThemeMode::System));
    theme->addItem(tr("Light"), int(ThemeMode::Light));
    theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    theme->setCurrentIndex(theme->findData(int(themes.mode())));
    auto *language = new QComboBox;
    language->addItem(tr("As the system"), u"system"_s);
    language->addItem(u"English"_s, u"en"_s);
    for (const auto &[name, code] :
         {std::pair{u"Deutsch"_s, u"de"_s}, {u"Español"_s, u"es"_s}, {u"Français"_s, u"fr"_s}, {u"العربية"_s, u"ar"_s}})
        language->addItem(name, code); // each in itself: whoever got lost finds the own one
    language->setCurrentIndex(qMax(0, language->findData(languageSetting())));
    auto *look = new QWidget;
    auto *form = new QFormLayout(look);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::one);
    form->setHorizontalSpacing(space::two);
    for (auto *combo : {theme, language}) {
        combo->setMinimumHeight(space::target);
        combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        combo->setMinimumWidth(200);
    }
    form->addRow(tr("&Theme"), theme);
    form->addRow(tr("&Language"), language);
    auto *lookCard = new Card(tr("Appearance"));
    lookCard->setContent(look);

    auto *place = new QWidget;
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::one);
    setMuted(m_where);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *change = new QPushButton(tr("Open &another workspace…"));
    auto *buttons = new QHBoxLayout;
    for (auto *button : {change, m_signOut}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    lines->addWidget(m_who);
    lines->addWidget(m_where);
    lines->addSpacing(space::one);
    lines->addLayout(buttons);
    auto *placeCard = new Card(tr("Workspace"));
    placeCard->setContent(place);

    auto *about = new Card(tr("About"));
    auto *version = plainLabel(tr("Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.")
                                   .arg(QLatin1StringView(TOUCHLINE_VERSION), QLatin1StringView(qVersion())),
                               true);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    about->setContent(version);

    auto *page = new ScrollPage(nullptr, 720);
    auto *title = plainLabel(tr("Settings"));
    setType(title, TypeRole::Title);
    page->column()->addWidget(title);
    for (auto *card : {lookCard, placeCard, m_keys, about}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        page->column()->addWidget(card);
    }
    page->column()->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);

    connect(theme, &QComboBox::activated, this, [theme, &themes](int index) {
        const auto mode = ThemeMode(theme->itemData(index).toInt());
        themes.setMode(mode);
        keepTheme(mode);
    });
    connect(language, &QComboBox::activated, this, [this, language](int index) {
        const QString chosen = language->itemData(index).toString();
        if (chosen == languageSetting())
            return;
        QSettings().setValue(u"language"_s, chosen);
        Q_EMIT languageChosen(chosen);
    });
    connect(change, &QPushButton::clicked, this, &SettingsPage::closeWanted);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutWanted);
}

void SettingsPage::setActions(Actions &actions)
{
    m_keys->setContent(new KeysEditor(actions));
}

QList<Crumb> SettingsPage::crumbs() const
{
    return {{tr("Settings"), {.screen = Screen::Settings}}};
}

void SettingsPage::reload()
{
    const auto &place = m_session.place();
    if (place.isLocal()) {
        m_who->setText(tr("%1, on this computer only", "name of a workspace").arg(placeName(place)));
        m_where->setText(place.database);
    } else {
        QString role = tr("viewer");
        if (m_session.me().role == Role::Admin)
            role = tr("admin");
        else if (m_session.me().role == Role::Coach)
            role = tr("coach");
        m_who->setText(tr("Signed in as %1 (%2)", "name, role").arg(m_session.me().name, role));
        m_where->setText(place.server.toDisplayString());
    }
    m_signOut->setVisible(!place.isLocal());
    Q_EMIT filled();
}

} // namespace touchline
