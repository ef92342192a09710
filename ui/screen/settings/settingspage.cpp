// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/settingspage.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/settings/keyseditor.h"
#include "ui/screen/settings/numberformats.h"
#include "ui/screen/settings/programcard.h"
#include "ui/screen/settings/trustedcard.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include <QtCore/QSettings>
#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
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

QString SettingsPage::numbersSetting()
{
    return QSettings().value(u"numbers"_s).toString();
}

namespace {

QComboBox *combo()
{
    auto *box = new QComboBox;
    box->setMinimumHeight(space::target);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(200);
    return box;
}

/** What somebody who helps has to know, and nothing about anybody: no address, no name, no path. */
QString debugInfo(Session &session)
{
    const QStringList lines{
        u"Touchline %1, Qt %2 (built with %3)"_s.arg(QLatin1StringView(TOUCHLINE_VERSION), QLatin1StringView(qVersion()),
                                                     QLatin1StringView(QT_VERSION_STR)),
        u"%1, %2, kernel %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion(),
                                       QGuiApplication::platformName()),
        u"locale %1 of system %2, language %3, from the %4"_s.arg(QLocale().name(), QLocale::system().name(),
                                                                  SettingsPage::languageSetting(),
                                                                  QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s),
        u"screen %1 x %2, scale %3, font %4"_s.arg(QGuiApplication::primaryScreen()->size().width())
            .arg(QGuiApplication::primaryScreen()->size().height())
            .arg(QGuiApplication::primaryScreen()->devicePixelRatio())
            .arg(QGuiApplication::font().toString()),
        u"%1, %2, changes that wait: %3"_s
            .arg(session.place().isLocal() ? u"workspace"_s : u"server"_s, session.connection().isOnline() ? u"online"_s : u"offline"_s)
            .arg(session.outbox().changes().size())};
    return lines.join(u'\n');
}

} // namespace

SettingsPage::SettingsPage(Session &session, ThemeController &themes, QWidget *parent)
    : Page(parent), m_session(session), m_search(new QLineEdit), m_look(new Card(tr("Appearance"))), m_lookRows(new QFormLayout),
      m_place(new Card(tr("Workspace"))), m_trusted(new TrustedCard), m_program(new ProgramCard), m_keys(new Card(tr("Keys"))),
      m_about(new Card(tr("About"))), m_who(plainLabel({}, true)), m_where(plainLabel({}, true)),
      m_signOut(new QPushButton(tr("Sign &out"))), m_nothing(plainLabel(tr("There is no setting with these words."), true))
{
    m_search->setPlaceholderText(tr("Type to find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(space::target);
    m_search->setMaximumWidth(360);
    makeLook(themes);
    makePlace();
    makeAbout();
    setMuted(m_nothing);
    m_nothing->hide();

    auto *page = new ScrollPage(nullptr, 720);
    auto *title = plainLabel(tr("Settings"));
    setType(title, TypeRole::Title);
    page->column()->addWidget(title);
    page->column()->addWidget(m_search);
    page->column()->addWidget(m_nothing);
    for (auto *card : std::initializer_list<Card *>{m_look, m_place, m_trusted, m_program, m_keys, m_about})
        page->column()->addWidget(card);
    page->column()->addStretch(1); // a card is as high as its words need at this width, and no higher
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_trusted, &TrustedCard::forgetWanted, this, &SettingsPage::forgetWanted);
}

void SettingsPage::makeLook(ThemeController &themes)
{
    auto *theme = combo();
    theme->addItem(tr("As the system"), int(ThemeMode::System));
    theme->addItem(tr("Light"), int(ThemeMode::Light));
    theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    const auto follow = [theme, &themes] { theme->setCurrentIndex(theme->findData(int(themes.mode()))); };
    connect(&themes, &ThemeController::changed, theme, follow); // by a command, too
    follow();
    auto *language = combo();
    language->addItem(tr("As the system"), u"system"_s);
    language->addItem(u"English"_s, u"en"_s);
    for (const auto &[name, code] :
         {std::pair{u"Deutsch"_s, u"de"_s}, {u"Español"_s, u"es"_s}, {u"Français"_s, u"fr"_s}, {u"العربية"_s, u"ar"_s}})
        language->addItem(name, code); // each in itself: whoever got lost finds the own one
    language->setCurrentIndex(qMax(0, language->findData(languageSetting())));
    auto *numbers = combo();
    const auto formats = numberFormats(QLocale());
    for (const auto &format : formats)
        numbers->addItem(format.sample, format.locale.name());

    auto *look = new QWidget;
    look->setLayout(m_lookRows);
    m_lookRows->setContentsMargins(0, 0, 0, 0);
    m_lookRows->setVerticalSpacing(space::one);
    m_lookRows->setHorizontalSpacing(space::two);
    m_lookRows->addRow(tr("&Theme"), theme);
    m_lookRows->addRow(tr("&Language"), language);
    m_lookRows->addRow(tr("&Numbers and days"), numbers);
    for (auto *field : {theme, language, numbers}) // on one line with its name
        m_lookRows->labelForField(field)->setMinimumHeight(space::target);
    m_look->setContent(look);

    connect(theme, &QComboBox::activated, this, [theme, &themes](int index) {
        const auto mode = ThemeMode(theme->itemData(index).toInt());
        themes.setMode(mode);
        keepTheme(mode);
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        if (const QString chosen = language->currentData().toString(); chosen != languageSetting())
            Q_EMIT languageWanted(chosen, numbersSetting());
        language->setCurrentIndex(qMax(0, language->findData(languageSetting()))); // somebody may think better of it
    });
    connect(numbers, &QComboBox::activated, this, [this, numbers](int index) {
        if (index > 0) // the first is the one in use
            Q_EMIT languageWanted(languageSetting(), numbers->itemData(index).toString());
        numbers->setCurrentIndex(0);
    });
}

void SettingsPage::keepLanguage(const QString &language, const QString &numbers)
{
    QSettings settings;
    settings.setValue(u"language"_s, language);
    settings.setValue(u"numbers"_s, numbers);
}

void SettingsPage::makePlace()
{
    auto *place = new QWidget;
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::one);
    setMuted(m_where);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *change = new QPushButton(tr("Open &another workspace…"));
    nameCommand(change, u"workspace"_s);
    nameCommand(m_signOut, u"signout"_s);
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
    m_place->setContent(place);
    connect(change, &QPushButton::clicked, this, &SettingsPage::closeWanted);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutWanted);
}

void SettingsPage::makeAbout()
{
    auto *about = new QWidget;
    auto *lines = new QVBoxLayout(about);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::one);
    // Its first word is one of Latin letters in every language.
    auto *version = plainLabel(inReadingOrder(tr("Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.")
                                                  .arg(QLatin1StringView(TOUCHLINE_VERSION), QLatin1StringView(qVersion()))),
                               true);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("&Copy debug info"));
    nameCommand(copy, u"debuginfo"_s);
    copy->setToolTip(tr("Versions, system, screen and language, for whoever helps you. No names, no addresses."));
    copy->setMinimumHeight(space::target);
    lines->addWidget(version);
    lines->addWidget(copy, 0, isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    m_about->setContent(about);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(debugInfo(m_session));
        Q_EMIT notified(tr("The debug info is in the clipboard."), false);
    });
}

void SettingsPage::search(const QString &words)
{
    bool some = false;
    const auto show = [&some](Card *card, bool shown) {
        card->setVisible(shown);
        some = some || shown;
    };
    const bool look = hasWords(m_look->title(), words);
    bool any = false;
    for (int row = 0; row < m_lookRows->rowCount(); ++row) {
        const auto *label = qobject_cast<QLabel *>(m_lookRows->itemAt(row, QFormLayout::LabelRole)->widget());
        const bool fits = look || hasWords(label->text(), words);
        m_lookRows->setRowVisible(row, fits);
        any = any || fits;
    }
    show(m_look, any);
    for (auto *card : std::initializer_list<Card *>{m_place, m_program, m_about}) {
        QStringList texts{card->title()};
        for (const auto buttons = card->findChildren<QAbstractButton *>(); const auto *button : buttons)
            texts.append(button->text());
        show(card, hasWords(texts.join(u' '), words));
    }
    show(m_trusted, !m_trusted->isEmpty() && hasWords(m_trusted->title(), words));
    if (auto *keys = qobject_cast<KeysEditor *>(m_keys->content()))
        show(m_keys, keys->filter(hasWords(m_keys->title(), words) ? QString() : words) > 0);
    m_nothing->setVisible(!some);
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
    m_trusted->setServers(m_session.trustedServers().all());
    search(m_search->text());
    Q_EMIT filled();
}

} // namespace touchline
