// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with F.
  static let f = #"""
    =FI
    >01:1|Ahvenanmaan maakunta|Landskapet Åland
    >02|Etelä-Karjala|Södra Karelen
    >03|Etelä-Pohjanmaa|Södra Österbotten
    >04|Etelä-Savo|Södra Savolax
    >05|Kainuu|Kajanaland
    >06|Egentliga Tavastland|Kanta-Häme
    >07|Keski-Pohjanmaa|Mellersta Österbotten
    >08|Keski-Suomi|Mellersta Finland
    >09|Kymenlaakso|Kymmenedalen
    >10|Lappi|Lappland
    >11|Birkaland|Pirkanmaa
    >12|Pohjanmaa|Österbotten
    >13|Norra Karelen|Pohjois-Karjala
    >14|Norra Österbotten|Pohjois-Pohjanmaa
    >15|Norra Savolax|Pohjois-Savo
    >16|Päijänne-Tavastland|Päijät-Häme
    >17|Satakunta
    >18|Nyland|Uusimaa
    >19|Egentliga Finland|Varsinais-Suomi
    Ahvenanmaan itsehallintopäivä|Åland's Autonomy Day|6/9|1
    Helatorstai|Ascension Day|e+39
    Helluntaipäivä|Pentecost|e+49
    Itsenäisyyspäivä|Independence Day|12/6
    Jouluaatto|Christmas Eve|12/24
    Joulupäivä|Christmas Day|12/25
    Juhannusaatto|Midsummer Eve|w6.19.4
    Juhannuspäivä|Midsummer Day|w6.20.5
    Loppiainen|Epiphany|1/6
    Pitkäperjantai|Good Friday|e-2
    Pyhäinpäivä|All Saints' Day|w10.31.5
    Pääsiäispäivä|Easter Sunday|e
    Tapaninpäivä|Second Day of Christmas|12/26
    Toinen pääsiäispäivä|Easter Monday|e+1
    Uudenvuodenpäivä|New Year's Day|1/1
    Vappu|May Day|5/1
    =FJ
    Boxing Day||12/26:16-50
    ~Boxing Day (observed)||12/28:#308610c300000
    Christmas Day||12/25:16-50
    ~Christmas Day (observed)||12/27:#610c308610000
    Constitution Day||9/7:16-22
    ~Constitution Day (observed)||x70n
    Diwali||s35+1:#3ce0000 x6047e77pa9ig
    Diwali (estimated)||s36:27-35
    ~Diwali (observed)||x7e99ih
    ~Diwali (observed, estimated)||xavqc1u
    Easter Monday||e+1:16-50
    Easter Saturday||e-1:16-50
    Fiji Day||10/10:16-50
    ~Fiji Day (observed)||x9hl
    Girmit Day||w5.11.0:23-25,27-50 x9cv
    Good Friday||e-2:16-50
    National Sports Day||x5s367m6j2
    New Year's Day||1/1:16-50
    ~New Year's Day (observed)||w1.1.0:#4218610c20000
    Prophet Mohammed's Birthday||x61e6ch6nh72k7dp7op83r8f18q19549g4
    Prophet Mohammed's Birthday (estimated)||s3+4:27-50
    ~Prophet Mohammed's Birthday (observed)||x6cj72m7dr8f3956
    ~Prophet Mohammed's Birthday (observed, estimated)||x9r9ashbikcjsdl4eb7fcfh3qi52
    Ratu Sir Lala Sukuna Day||w5.25.4:24-50 x8b5
    =FK
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#1082004108200 12/29:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/28:#610c308610c30
    Christmas Holiday||12/27
    ~Christmas Holiday (observed)||12/29:#10c308610c308
    Falkland Day||x0720if
    Good Friday||e-2
    HM The King's Birthday|King's Birthday|11/14:22-50
    ~HM The King's Birthday (observed)|King's Birthday (observed)|x9io9u4bn7dgadrmfkphdshp8
    HM The King's Coronation|King Charles III's Coronation|x8ag
    HM The Queen's Birthday|Queen's Birthday|4/21:00-22
    ~HM The Queen's Birthday (observed)|Queen's Birthday (observed)|w4.17.0:#c3086
    Liberation Day||6/14
    ~Liberation Day (observed)||w6.10.0:#10c308610c308
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Peat Cutting Day||w10.1.0:02-50
    Queen Elizabeth II's Funeral||x839
    =FM
    >KSA:1|Kosrae|Kusaie
    >PNI:2|Pohnpei|Ponape
    >TRK:3|Chuuk|Truk
    >YAP:4|Yap
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Chuuk State Constitution Day||10/1|3
    ~Chuuk State Constitution Day (observed)||9/30:#4108200410820 10/2:#200410820041|3
    FSM Veterans of Foreign Wars Day||11/11:04-50
    ~FSM Veterans of Foreign Wars Day (observed)||11/12:#410820041080 x2e96br8gaa9dcdsgbe
    Federated States of Micronesia Day||5/10
    ~Federated States of Micronesia Day (observed)||5/9:#41082004108 5/11:#1082004108200
    Good Friday||e-2|1-2
    Gospel Day||8/21|1
    ~Gospel Day (observed)||8/22:#4108200410820 8/20:#2004108200410|1
    Independence Day||11/3
    ~Independence Day (observed)||11/2:#410820041082 11/4:#820041082004
    Kosrae Disability Day||12/3:24-50|1
    ~Kosrae Disability Day (observed)||xaa5c35ceke7kg0ngc6i56|1
    Kosrae Liberation Day||9/8|1
    ~Kosrae Liberation Day (observed)||9/7:#410820041082 9/9:#820041082004|1
    Kosrae State Constitution Day||1/11|1
    ~Kosrae State Constitution Day (observed)||1/12:#82104008210 1/10:#1040082104008|1
    Liberation Day||9/11|2
    ~Liberation Day (observed)||9/12:#4108200410820 9/10:#2004108200410|2
    Micronesian Culture and Tradition Day||3/31:11-50
    ~Micronesian Culture and Tradition Day (observed)||4/1:#820041082000 x4bo6g7adpci8ebbgfq
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Pohnpei Constitution Day||11/8|2
    ~Pohnpei Constitution Day (observed)||11/7:#41082004108 11/9:#1082004108200|2
    Pohnpei Cultural Day||3/31|2
    ~Pohnpei Cultural Day (observed)||3/30:#410820041082 4/1:#820041082004|2
    Presidents Day||11/23:21-50
    ~Presidents Day (observed)||x8s497jb0jbc2d55eu5f9kh2k
    Self Government Day||11/3|1
    ~Self Government Day (observed)||11/2:#410820041082 11/4:#820041082004|1
    State Charter Day||9/26|3
    ~State Charter Day (observed)||9/25:#1082004108200 9/27:#2004108200410|3
    Thanksgiving Day||w11.22.3:11-50|1
    United Nations Day||10/24
    ~United Nations Day (observed)||10/23:#1082004108200 10/25:#2004108200410
    Women's Day||3/8:22-50|2
    ~Women's Day (observed)||x8vd9asb3scsvd8ef1efcth60|2
    Yap Day||3/1|4
    ~Yap Day (observed)||3/2:#1082004108200 x1422t551k8v6b3lcsof17|4
    Yap State Constitution Day||12/24|4
    ~Yap State Constitution Day (observed)||12/23:#4108200410820 12/25:#200410820041|4
    =FO
    Annar hvítusunnudagur|Pentecost Monday|e+50
    Annar jóladagur|Second Day of Christmas|12/26
    Annar páskadagur|Easter Monday|e+1
    Dýri biðidagur|Great Prayer Day|e+26
    Hvítusunnudagur|Pentecost|e+49
    Jólaaftan|Christmas Eve|12/24
    Jóladagur|Christmas Day|12/25
    Kristi himmalsferðardagur|Ascension Day|e+39
    Langifríggjadagur|Good Friday|e-2
    Nýggjársaftan|New Year's Eve|12/31
    Nýggjársdagur|New Year's Day|1/1
    Páskadagur|Easter Sunday|e
    Skírhósdagur|Maundy Thursday|e-3
    Ólavsøkudagur|Saint Olaf's Day|7/29
    =FR
    >57:1|Moselle
    >6AE:1|Alsace
    >971:2|GP|GUA|Guadeloupe
    >972:3|MQ|Martinique
    >973:4|GY|Guyane
    >974:5|LRE|La Réunion|RE
    >976:6|MAY|Mayotte|YT
    >BL:7|Saint-Barthélemy
    >MF:8|Saint-Martin
    >NC:9|Nouvelle-Calédonie
    >PF:10|Polynésie Française
    >PM|Saint-Pierre-et-Miquelon
    >TF|Terres australes françaises
    >WF:11|Wallis-et-Futuna
    >Zone A
    >Zone B
    >Zone C
    Abolition de l'esclavage|Abolition of Slavery|4/27|6
    ||5/22|3
    ||5/27|2
    ||6/10|4
    ||12/20|5
    ||5/28:12-50|8
    ||10/9:12-50|7
    Armistice|Armistice Day|11/11
    Arrivée de l'Évangile|Missionary Day|3/5|10
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de Victor Schoelcher|Victor Schoelcher Day|7/21:#fff|2-3
    ||7/21:12-50|2-3,8
    Fête de l'autonomie|Internal Autonomy Day|6/29:00-24|10
    Fête de la Citoyenneté|Citizenship Day|9/24:04-50|9
    Fête de la Victoire|Victory Day|5/8
    Fête de la prise de possession|Annexation Day|9/24:#f|9
    Fête du Territoire|Territory Day|7/29|11
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Matāri'i||11/20:25-50|10
    Mi-Carême|Mi-Careme|e-24|2
    Noël|Christmas Day|12/25
    Saint Pierre Chanel|Feast of Saint Peter Chanel|4/28|11
    Saint-Étienne|Saint Stephen's Day|12/26|1
    Saints Pierre et Paul|Saints Peter and Paul Day|6/29|11
    Toussaint|All Saints' Day|11/1
    Vendredi saint|Good Friday|e-2|1-2,10
    """#
}
