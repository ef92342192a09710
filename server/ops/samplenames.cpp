// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/samplenames.h"
#include <QtCore/QStringList>
#include <array>
#include <vector>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

struct Language
{
    double weight;
    bool familyFirst;
    QStringView separator;
    QStringView firstNames; // separated by |
    QStringView familyNames;
};

// Names as people write them: marks, apostrophes, hyphens, particles, one-word names, other scripts. The weights keep most rows of a
// table in Latin script and still put several scripts in every squad list.
constexpr std::array languages{
    Language{10, false, u" ", u"Oliver|Harry|Callum|Reece|Jude|Toby|D'Andre|Kieran|Miles|Alfie|Rhys|Theo",
             u"Ashworth|Pemberton|Whitlock|Fairbrother|Hargreave|Okonedo|Winterbourne|Tate|St. John|Kingsley|Smith-Rowley|Lamb"},
    Language{5, false, u" ", u"Seán|Cillian|Oisín|Tadhg|Eoin|Ruairí|Fionn|Pádraig|Conor",
             u"O'Dwyer|Mac Giolla|O'Shaughnessy|Brannigan|Ó Súilleabháin|McTiernan|Kilbride"},
    Language{8, false, u" ", u"Jonas|Lukas|Björn|Jürgen|Moritz|Sören|Matthäus|Anton|Valentin|Günther",
             u"Müllersbach|Grünfeld|Weißhaupt|Schöttler|von der Heide|Großkreutzer|Löwenherz|Brandstätter|Kühn|Ebersfeld|Vogt"},
    Language{8, false, u" ", u"Lucas|Rémi|Étienne|Gaëtan|Loïc|Maël|François-Xavier|Théo|Noé|Anaël",
             u"Béranger|de La Fontenelle|Lefèvre|Garçonnet|N'Diaye|Hérault|D'Aubigny|Côté|Le Guen|Saint-Rémy"},
    Language{8, false, u" ", u"Íñigo|Álvaro|Joaquín|Sebastián|Andrés|Rubén|Óscar|Iker|Gonzalo",
             u"Peñalver|Ibáñez|Fernández-Valdivieso|de la Cruz y Montoya|Núñez|Echeverría|Quiñones|Güell|Zubizarra|Alcántara"},
    Language{8, false, u" ", u"João|Tomé|Zé|Gonçalo|Thiago|Luís|Estêvão|Caetano|Davi|Raí",
             u"Conceição|Guimarães|Assunção|da Silva Brandão|Magalhães|Araújo|Pacheco|dos Anjos|Falcão|Sá"},
    Language{6, false, u" ", u"Niccolò|Matteo|Giosuè|Alessio|Cosimo|Andrea|Raffaele|Tommaso",
             u"D'Ambrosio|Pellegrinotti|Dell'Acqua|Santacroce|Bonaventuri|De Sanctis|Forlì|Lo Presti"},
    Language{5, false, u" ", u"Daan|Sjoerd|Thijs|Joost|Ruben|Sem|Pieter-Jan|Noë",
             u"van der Meer|de Wijs|'t Hooft|van 't Veen|IJsselstein|Brouwer|ter Horst|Op den Kelder"},
    Language{5, false, u" ", u"Søren|Bjørn|Åsmund|Magnus|Jørgen|Øyvind|Åke|Göran|Håkon",
             u"Ångström|Ødegård-Lie|Sjöberg|Kjærgaard|Lindqvist|Østergaard|Bråthen|Nygård|Skjæveland"},
    Language{3, false, u" ", u"Gunnar|Þórir|Sigurður|Ásgeir|Björgvin", u"Þorsteinsson|Guðmundsson|Eyjólfsson|Hallgrímsson|Ægisson"},
    Language{3, false, u" ", u"Väinö|Eero|Juhani|Jäske|Onni", u"Hämäläinen|Mäkelä|Kääriäinen|Ylönen|Rantanen"},
    Language{6, false, u" ", u"Łukasz|Paweł|Wojciech|Michał|Kacper|Stanisław|Bartłomiej",
             u"Błaszczak|Świątkowski|Brzęczyszczykiewicz|Wójcicki|Żurawski|Gołębiowski|Łoś"},
    Language{5, false, u" ", u"Jiří|Ondřej|Tomáš|Matěj|Ľubomír|Štefan", u"Dvořáček|Hůlka|Kovář|Šťastný|Řezníček|Ďurica|Křivánek"},
    Language{5, false, u" ", u"Luka|Miloš|Željko|Đorđe|Nikša|Šime|Aleš", u"Petrovčić|Živković|Đurđević|Šarčević|Kovačec|Ćosić|Hrastnik"},
    Language{3, false, u" ", u"Gábor|Ákos|Szilárd|Bence|Lőrinc", u"Szőke|Kőszegi|Nagyházi|Horváthy|Győrffy"},
    Language{3, false, u" ", u"Ștefan|Răzvan|Ionuț|Andrei|Mircea", u"Dobrogeanu|Văcărescu|Țurcanu|Mureșan|Brâncoveanu"},
    Language{4, false, u" ", u"Emre|Çağlar|Oğuz|Yiğit|İsmail|Şükrü|Kağan", u"Yıldırımoğlu|Öztürkmen|Çelikkaya|Gündoğar|Şahinler|Işık"},
    Language{2, false, u" ", u"Jānis|Kārlis|Jonas|Žygimantas|Märt|Tõnis", u"Bērziņš|Ozoliņš|Kazlauskis|Žemaitis|Põldmäe|Jõgi"},
    Language{5, false, u" ", u"Kwame|Chukwuemeka|Babatunde|Sékou|Oluwaseun|Mamadou|N'Guessan|Tendai|Thabo|Amara",
             u"Adébáyò|Nwankwo-Eze|Boateng-Asare|Diallo|Traoré-Koné|M'Bemba|Okonjo|Dlamini|Mutasa|Owusu"},
    Language{4, false, u" ", u"Yassine|Khalid|Anas|Zakaria|Abd al-Rahman|Sofiane|Hicham",
             u"Benali|El Idrissi|Al-Mansouri|Bouzid|Ait Brahim|Haddadi|ben Youssef"},
    Language{4, false, u" ", u"Haruto|Ren|Sōta|Yūki|Kaito|Ryōhei", u"Hoshino|Takamura|Ōshiro|Kuroda|Mizushima|Itō"},
    Language{3, true, u" ", u"Min-jun|Seo-jun|Ji-ho|Tae-yang|Hyun-woo", u"Kim|Hwangbo|Namgung|Choe|Seong|Baek"},
    Language{3, true, u" ", u"Quốc Anh|Minh Đức|Hoàng Long|Văn Toàn|Thành Đạt", u"Nguyễn|Trần|Phạm|Đặng|Vũ|Hoàng"},
    Language{2, true, u" ", u"Zihao|Wenbo|Jiaxin|Lü", u"Ouyang|Xu|Zhuge|Li|Shangguan"},
    Language{3, false, u" ", u"Arjun|Vikram|Rohan|Ishaan|Sai", u"Venkataraghavan|Chakraborty|Iyer-Menon|Rao|Balasubramanian"},
    Language{2, false, u" ", u"Kealoha|Tāne|Wiremu|Sione|Ke'ahi", u"Te Ariki|Ngāta|Fifita-Tau|Kapa'a|Māhina"},
    Language{2, false, u" ", u"Zezinho|Pelezinho|Juninho Pará|Tuca|Dodô|Kiko|Bolívar|Edu", u""},
    Language{1, true, u" ", u"陽翔|蓮|大和|悠真", u"星野|高村|黒田|水島"},
    Language{1, true, u"", u"민준|서준|지호|태양", u"김|황보|남궁|백"},
    Language{1, true, u"", u"子豪|文博|嘉欣|浩然", u"欧阳|许|诸葛|上官"},
    Language{1, false, u" ", u"خالد|ياسين|زكريا|عمر", u"المنصوري|الحداد|بن يوسف|العتيبي"},
    Language{1, false, u" ", u"Олександр|Дмитро|Тарас|Ярослав", u"Ковальчук|Гончаренко|Зозуля|Їжакевич"},
    Language{1, false, u" ", u"Γιώργος|Νικόλας|Στέφανος|Άρης", u"Παπακωνσταντίνου|Θεοδωρίδης|Μαυρομάτης|Λέκκας"},
    Language{1, false, u" ", u"איתן|נועם|יונתן|אורי", u"בן־דוד|שפירא|הכהן|לוי"},
    Language{1, false, u" ", u"გიორგი|ლუკა|ნიკა|ზურაბ", u"ბერიძე|კვარაცხელაშვილი|მაისურაძე|გელაშვილი"},
};

QString oneOf(QStringView list, SampleRandom &random)
{
    const auto parts = list.split(u'|');
    return parts[random.below(int(parts.size()))].toString();
}

} // namespace

std::span<const SampleClub> sampleClubs()
{
    static const std::array<SampleClub, 20> clubs{{
        {u"Aldermoor Rovers"_s, u"ALD"_s, u"Mill Lane"_s},
        {u"Castlebrook United"_s, u"CAS"_s, u"Castle Meadow"_s},
        {u"St. Brannoc's AFC"_s, u"STB"_s, u"The Quay"_s},
        {u"Ballyknock Celtic"_s, u"BAL"_s, u"Páirc na Abhann"_s},
        {u"SV Lindenfurt 07"_s, u"LIN"_s, u"Stadion an der Furt"_s},
        {u"TSG Grünhöhe"_s, u"GRÜ"_s, u"Höhenpark"_s},
        {u"Olympique Montclair-sur-Lys"_s, u"MCL"_s, u"Stade des Tilleuls"_s},
        {u"Real Valdesol"_s, u"VAL"_s, u"Campo del Sol"_s},
        {u"Atlético Sierra Clara"_s, u"SIE"_s, u"Estadio La Peña"_s},
        {u"Sporting Praia Serena"_s, u"PRA"_s, u"Estádio do Farol"_s},
        {u"US Pietraverde"_s, u"PIE"_s, u"Stadio Comunale"_s},
        {u"Nordskær BK"_s, u"NSK"_s, u"Fjordparken"_s},
        {u"IF Silverfors"_s, u"SIL"_s, u"Forsvallen"_s},
        {u"KS Dąbrowiec Złoty"_s, u"DĄB"_s, u"Stadion Leśny"_s},
        {u"FK Šumadolina"_s, u"ŠUM"_s, u"Gradski stadion"_s},
        {u"Yıldıztepe Gençlik"_s, u"YIL"_s, u"Tepe Stadyumu"_s},
        {u"Al-Nakhla SC"_s, u"NAK"_s, u"Palm Ground"_s},
        {u"Umoja Stars"_s, u"UMO"_s, u"Uwanja wa Umoja"_s},
        {u"Hoshikawa FC"_s, u"HOS"_s, u"Kawabe Stadium"_s},
        {u"Deep Harbour & District Wanderers"_s, u"DHD"_s, u"Pier Road"_s},
    }};
    return clubs;
}

QString SampleNames::next(SampleRandom &random)
{
    static const std::vector<double> weights = [] {
        std::vector<double> result;
        for (const Language &language : languages)
            result.push_back(language.weight);
        return result;
    }();
    for (;;) {
        const Language &language = languages[size_t(random.pick(weights))];
        const QString first = oneOf(language.firstNames, random);
        const QString family = oneOf(language.familyNames, random);
        QString name = first;
        if (!family.isEmpty())
            name = language.familyFirst ? family + language.separator + first : first + language.separator + family;
        if (!m_given.contains(name)) {
            m_given.insert(name);
            return name;
        }
    }
}

} // namespace touchline
