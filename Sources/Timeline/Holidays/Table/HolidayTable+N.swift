// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with N.
  static let n = #"""
    =NA
    Africa Day||5/25
    ~Africa Day (observed)||5/26:#41082004108
    Ascension Day||e+39
    Burial ceremony of Dr. Hage Gottfried Geingob||x8jl
    Burial ceremony of Dr. Sam Shafiishuna Nujoma||x8v7
    Cassinga Day||5/4
    ~Cassinga Day (observed)||5/5:#41082004108
    Christmas Day||12/25
    Day of the Namibian Women and International Human Rights Day||12/10:05-50
    ~Day of the Namibian Women and International Human Rights Day (observed)||x2f86cq8h9aaccergcd
    Easter Monday||e+1
    Family Day||12/26
    ~Family Day (observed)||12/27:#2004108200410
    General Election Day||x5a57368s9
    Genocide Remembrance Day||5/28:25-50
    Good Friday||e-2
    Heroes' Day||8/26
    ~Heroes' Day (observed)||8/27:#410820041082
    Independence Day||3/21
    ~Independence Day (observed)||3/22:#2004108200410
    International Human Rights Day||12/10:#1f
    ~International Human Rights Day (observed)||x0ap
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Regional Election Day||x5lh7ei97l
    Workers' Day||5/1
    ~Workers' Day (observed)||5/2:#4108200410820
    Y2K changeover||x002
    =NC
    Armistice|Armistice Day|11/11
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de la Citoyenneté|Citizenship Day|9/24:04-50
    Fête de la Victoire|Victory Day|5/8
    Fête de la prise de possession|Annexation Day|9/24:#f
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    =NE
    Anniversaire du coup d'État du CNSP|Anniversary of the CNSP Coup|7/26:24-50
    ~Anniversaire du coup d'État du CNSP (observé)|Anniversary of the CNSP Coup (observed)|x9f8dcqfh9hac
    Fête nationale|National Day|12/18
    ~Fête nationale (observé)|National Day (observed)|12/19:#4108200410820
    Fête nationale de la Concorde|National Concord Day|4/24
    ~Fête nationale de la Concorde (observé)|National Concord Day (observed)|4/25:#4108200410820
    Jour de l'An|New Year's Day|1/1
    ~Jour de l'An (observé)|New Year's Day (observed)|1/2:#210400821040
    Jour de l'An musulman|Islamic New Year|s16:#2e07bf7 s0+1:#178408 x70e8np
    Jour de l'An musulman (estimé)|Islamic New Year (estimated)|s0:26-50
    ~Jour de l'An musulman (observé)|Islamic New Year (observed)|x1fa47t
    ~Jour de l'An musulman (observé, estimé)|Islamic New Year (observed, estimated)|x9p3bgechme91fa9h1k
    Journée internationale du travail|International Labor Day|5/1
    ~Journée internationale du travail (observé)|International Labor Day (observed)|5/2:#4108200410820
    Korité|Eid al-Fitr|s2+1:#3cb6e s2:#28c3490 x0070ba78o7jq7us8l1
    Korité (estimé)|Eid al-Fitr (estimated)|s2:26-50
    ~Korité (observé)|Eid al-Fitr (observed)|x1nk4g77ut905
    ~Korité (observé, estimé)|Eid al-Fitr (observed, estimated)|xboodg3ehbh9u
    L'anniversaire de la proclamation de l'indépendance|Anniversary of the Proclamation of Independence|8/3
    ~L'anniversaire de la proclamation de l'indépendance (observé)|Anniversary of the Proclamation of Independence (observed)|8/4:#41082004108
    Laylat al-Qadr||s12:#3ffbec4 s2-3:#413a x0030b6
    Laylat al-Qadr (estimé)|Laylat al-Qadr (estimated)|s12:26-50
    ~Laylat al-Qadr (observé)|Laylat al-Qadr (observed)|x0b733q4r57jo
    ~Laylat al-Qadr (observé, estimé)|Laylat al-Qadr (observed, estimated)|xacbfth
    Lendemain de la Tabaski|Day after Eid al-Adha|s7+1:#27cf4af s7+2:#30b10 x24q2ft8c48n6
    Lendemain de la Tabaski (estimé)|Day after Eid al-Adha (estimated)|s1+1:26-50
    ~Lendemain de la Tabaski (observé)|Day after Eid al-Adha (observed)|x0oi3h569o92b
    ~Lendemain de la Tabaski (observé, estimé)|Day after Eid al-Adha (observed, estimated)|xapmdi9gashc4
    Lundi de Pâques|Easter Monday|e+1
    Mouloud|Prophet's Birthday|s9:#353f9fb s3+4:#a00604 x6nj72l
    Mouloud (estimé)|Prophet's Birthday (estimated)|s3+4:26-50
    ~Mouloud (observé)|Prophet's Birthday (observed)|x1hg4a372m
    ~Mouloud (observé, estimé)|Prophet's Birthday (observed, estimated)|xbikcjseb7fcfh3q
    Noël|Christmas Day|12/25
    ~Noël (observé)|Christmas Day (observed)|12/26:#4108200410820
    Tabaski|Eid al-Adha|s7:#27cf4ef s7+1:#30b10 x8c38n5
    Tabaski (estimé)|Eid al-Adha (estimated)|s1:26-50
    =NF
    ANZAC Day||4/25:16-50
    Australia Day||1/26:16-50
    ~Australia Day (observed)||w1.22.0:#18610c2180000
    Bounty Day||6/8:16-50
    ~Bounty Day (observed)||w6.4.0:#8610c3080000
    Boxing Day||12/26:16-50
    ~Boxing Day (observed)||12/28:#308610c300000
    Christmas Day||12/25:16-50
    ~Christmas Day (observed)||12/27:#610c308610000
    Easter Monday||e+1:16-50
    Foundation Day||3/6:16-50
    ~Foundation Day (observed)||x5om7t5bqndv6fo9hso
    Good Friday||e-2:16-50
    King's Birthday||w6.11.0:23-50
    National Day of Mourning for Queen Elizabeth II||x83c
    New Year's Day||1/1:16-50
    ~New Year's Day (observed)||w1.1.0:#4218610c20000
    Queen's Birthday||w6.11.0:16-22
    Show Day||w10.8.0:16-50
    Thanksgiving Day||w11.24.2:16-50
    =NG
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308400
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#6104108610c00 xc3ve8f
    Day of Mourning for President Muhammadu Buhari||x93f
    Day of Mourning for President Umaru Yar'Adua||x3m2
    Democracy Day||6/12:19-50 5/29:00-18
    ~Democracy Day (observed)||w6.8.0:#610c308600000 x3mr4275ra
    Easter Monday||e+1
    Good Friday||e-2
    Id el Fitr|Eid al-Fitr|s2:#3fde810 s2+1:#2126e x0070ba2op33q3q09b6
    Id el Fitr (estimated)|Eid al-Fitr (estimated)|s2+1:27-50
    ~Id el Fitr (observed)|Eid al-Fitr (observed)|x78r906
    ~Id el Fitr (observed, estimated)|Eid al-Fitr (observed, estimated)|xa1eb2lc3ucq1dr8fijgjr
    Id el Fitr Holiday|Eid al-Fitr Holiday|s2+1:#3fde810 s2+2:#2126e x0080bb2oq33r3q19b7
    Id el Fitr Holiday (estimated)|Eid al-Fitr Holiday (estimated)|s2+2:27-50
    ~Id el Fitr Holiday (observed)|Eid al-Fitr Holiday (observed)|x5hf6in8a2
    ~Id el Fitr Holiday (observed, estimated)|Eid al-Fitr Holiday (observed, estimated)|xb2mc3vdr9esgfikgjshl3
    Id el Kabir|Eid al-Adha|s7:#35b46f s7+1:#a4b10 s1:22-25 x2qt
    Id el Kabir (estimated)|Eid al-Adha (estimated)|s1+1:26-50
    ~Id el Kabir (observed)|Eid al-Adha (observed)|x69o8138n7
    ~Id el Kabir (observed, estimated)|Eid al-Adha (observed, estimated)|s1+3:#1214250000000
    Id el Kabir Holiday|Eid al-Adha Holiday|s1+2:#f8f1e s1+1:#3f03021 x24q2ft2qu58h
    Id el Kabir Holiday (estimated)|Eid al-Adha Holiday (estimated)|s1+2:26-50
    ~Id el Kabir Holiday (observed)|Eid al-Adha Holiday (observed)|x4id69p7b081492b
    ~Id el Kabir Holiday (observed, estimated)|Eid al-Adha Holiday (observed, estimated)|xa3kbqvcs6ejifkp
    Id el Maulud|Prophet's Birthday|s9:#37f29fb s4:#804604 x4a35b85mc
    Id el Maulud (estimated)|Prophet's Birthday (estimated)|s4+1:26-50
    ~Id el Maulud (observed)|Prophet's Birthday (observed)|x72m83u
    ~Id el Maulud (observed, estimated)|Prophet's Birthday (observed, estimated)|x9r9ashdl4emcgdnhevi52
    National Day||10/1
    ~National Day (observed)||w10.1.0:#4308610c30800
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218410c21800 xboq
    Presidential Inauguration Day||5/29:#888888888888
    ~Presidential Inauguration Day (observed)||x427
    Public Holiday for Elections||x2j22j36qg
    Workers' Day||5/1
    ~Workers' Day (observed)||w5.1.0:#610c308210c00 x7uv
    =NI
    >AN|Costa Caribe Norte
    >AS|Costa Caribe Sur
    >BO|Boaco
    >CA|Carazo
    >CI|Chinandega
    >CO|Chontales
    >ES|Estelí
    >GR|Granada
    >JI|Jinotega
    >LE|León
    >MD|Madriz
    >MN:1|Managua
    >MS|Masaya
    >MT|Matagalpa
    >NS|Nueva Segovia
    >RI|Rivas
    >SJ|Río San Juan
    Año Nuevo|New Year's Day|1/1
    Bajada de Santo Domingo|Descent of Saint Dominic|8/1|1
    Batalla de San Jacinto|Battle of San Jacinto Day|9/14
    Concepción de María|Immaculate Conception|12/8
    Día de la Independencia|Independence Day|9/15
    Día de la Madre|Mother's Day|5/30:22-50
    Día de la Revolución|Revolution Day|7/19
    Día del Trabajo|Labor Day|5/1
    Jueves Santo|Maundy Thursday|e-3
    Navidad|Christmas Day|12/25
    Subida de Santo Domingo|Ascent of Saint Dominic|8/10|1
    Viernes Santo|Good Friday|e-2
    =NL
    >Midden
    >Noord
    >Zuid
    Bevrijdingsdag|Liberation Day|5/5:#4210842108421
    Eerste kerstdag|Christmas Day|12/25
    Eerste paasdag|Easter Sunday|e
    Eerste pinksterdag|Pentecost|e+49
    Goede vrijdag|Good Friday|e-2
    Hemelvaartsdag|Ascension Day|e+39
    Koninginnedag|Queen's Day|4/30:#3fbe
    ~Koninginnedag|Queen's Day|x03n286
    Koningsdag|King's Day|4/27:#7fbef7dff8000
    ~Koningsdag|King's Day|x53d90vb5ecuhf30
    Nieuwjaarsdag|New Year's Day|1/1
    Tweede kerstdag|Second Day of Christmas|12/26
    Tweede paasdag|Easter Monday|e+1
    Tweede pinksterdag|Pentecost Monday|e+50
    =NO
    >03|Oslo
    >11|Rogaland
    >15|Møre og Romsdal
    >18|Nordland
    >21|Svalbard
    >22|Jan Mayen
    >31|Østfold
    >32|Akershus
    >33|Buskerud
    >34|Innlandet
    >39|Vestfold
    >40|Telemark
    >42|Agder
    >46|Vestland
    >50|Trööndelage|Trøndelag
    >55|Romssa|Troms|Tromssan
    >56|Finmarkun|Finnmark|Finnmárkku
    Andre juledag|Second Day of Christmas|12/26
    Andre pinsedag|Pentecost Monday|e+50
    Andre påskedag|Easter Monday|e+1
    Arbeidernes dag|Labor Day|5/1
    Første juledag|Christmas Day|12/25
    Første nyttårsdag|New Year's Day|1/1
    Første pinsedag|Pentecost|e+49
    Første påskedag|Easter Sunday|e
    Grunnlovsdag|Constitution Day|5/17
    Kristi himmelfartsdag|Ascension Day|e+39
    Langfredag|Good Friday|e-2
    Skjærtorsdag|Maundy Thursday|e-3
    =NP
    अन्तर्राष्ट्रिय महिला दिवस|International Women's Day|3/8:10-50
    अन्तर्राष्ट्रिय श्रम दिवस|International Labor Day|5/1:10-50
    ईद (ईद उल फित्र)|Eid al-Fitr|s2+1:#3ffd800 x3q14r8
    ईद (ईद उल फित्र) (अनुमानित)|Eid al-Fitr (estimated)|s2+1:26-50
    एकादशी (दशैं)|Ekadashi (Dashain)|s26+1:#fffeffc00 x7dl
    क्रिसमसको दिन|Christmas Day|12/25:10-50
    गणतन्त्र दिवस|Republic Day|5/29:#cce6ec00 5/28:#133011000
    गाई तिहार|Gai Tihar|s56-1:#fff2ffc00 x7e884d8gd
    गोवर्धन पूजा|Gobardhan Pooja|s56:#fff2ffc00 x7e984e8ge
    ग्याल्पो ल्होसार|Gyalpo Lhosar|s140:10-35
    घटस्थापना|Ghatasthapana|s76:#fffe7fc00
    छठ पर्व|Chhath Parva|s59:#ffdfffc00 x96n
    जनयुद्ध दिवस|People War's Day|x87s
    जनै पूर्णिमा|Janai Poornima|s84:#fff27fc00 x8238e3
    तमु ल्हाेसार|Tamu Lhochhar|s90:10-32
    तिहार बिदा|Tihar Holiday|s91+2:21-25
    दुवादशी (दशैं)|Duwadashi (Dashain)|s26+2:#fffe7fc00
    नेपाली नयाँ वर्ष|Nepali New Year|s82-1:#fffffdc00 x4nj
    पृथ्वी जयन्ती|Prithvi Jayanti|1/11:23-50
    फागुपूर्णिमा|Fagu Poornima|s37-1:#ffb7ffc00 x88h9al
    फागुपूर्णिमा (तराई)|Fagu Poornima (Terai)|s37:#ffb7ffc00 x88i9am
    फुलपाती|Fulpati|s60-1:#fffeffc00 x7dh
    बकर ईद (ईद उल अजहा)|Eid al-Adha|s1+1:#3fe3c00 x58g5ji5uk
    बकर ईद (ईद उल अजहा) (अनुमानित)|Eid al-Adha (estimated)|s1+1:26-50
    बुद्ध जयन्ती|Buddha Jayanti|s57:10-35
    भाइटीका|Bhai Tika|s56+1:#fff2ffc00 x7ea84f8gf
    महा अष्टमी|Maha Ashtami|s60:#fffeffc00 x7di
    महा नवमी|Maha Navami|s53:#fffeffc00 x7dj
    महाशिवरात्रि|Maha Shivaratri|s74:10-35
    माघे संक्रान्ति|Maghe Sankranti|s73:#ffbbffc00 x7ri997
    म्ह पूजा|Mha Pooja|s56:#fff2ffc00 x7e984e8ge
    राम नवमी|Ram Navami|s85:#ffbe7fc00 x9be
    राष्ट्रिय प्रजातन्त्र दिवस|National Democracy Day|2/19:#27fe5dc00 x4lt63ib3dbeq
    राष्ट्रिय शोक दिवस|Day of National Mourning|x3vi5ns8708eh
    लक्ष्मीपूजा|Laxmi Pooja|s36:10-35
    विजया दशमी|Bijaya Dashami|s26:#fffeffc00 x7dk
    शहीद दिवस|Martyr's Day|1/30:#181c5dc00 1/29:#27e222000
    श्रीकृष्ण जन्माष्टमी|Shree Krishna Janmashtami|s67:#fff67fc00 x8e9
    संविधान दिवस|Constitution Day|9/19:#1ef770000 x7128ena7o
    सोनम ल्होछार|Sonam Lhochhar|s89:10-35
    =NR
    Angam Day||10/26
    ~Angam Day (observed)||w10.22.0:#8610c308610c
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Constitution Day||5/17
    ~Constitution Day (observed)||w5.13.0:#10c308610c308
    Day following Christmas||12/26
    ~Day following Christmas (observed)||12/28:#308610c308610
    Day following Independence Day||2/1
    ~Day following Independence Day (observed)||2/3:#10c218610c218
    Easter Monday||e+1
    Easter Tuesday||e+2
    Good Friday||e-2
    Ibumin Earoeni Day||8/19:19-50
    ~Ibumin Earoeni Day (observed)||w8.15.0:#610c30800000
    Independence Day||1/31
    ~Independence Day (observed)||2/2:#218610c218610
    International Women's Day||3/8:19-50
    ~International Women's Day (observed)||w3.4.0:#10c3086100000
    National Youth Day||9/25:01-19
    ~National Youth Day (observed)||x1m321f3qi45u5v1
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    RONPHOS Handover||7/1:18-50
    ~RONPHOS Handover (observed)||w7.1.0:#610c30840000
    Sir Hammer DeRoburt Day||9/25:20-50
    ~Sir Hammer DeRoburt Day (observed)||w9.21.0:#610c308600000
    =NU
    ANZAC Day||4/25
    ~ANZAC Day (observed)||w4.21.0:#308610c308610
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Constitution Day||10/19
    ~Constitution Day (observed)||10/21:#8610c308610c
    Constitution Day Holiday||10/20
    ~Constitution Day Holiday (observed)||10/22:#c308610c3086
    Easter Monday||e+1
    Good Friday||e-2
    King's Birthday||w6.1.0:23-50
    New Year's Day||1/1
    ~New Year's Day (observed)||1/3:#4218610c21861
    Peniamina Gospel Day||w10.22.0
    Queen Elizabeth II's Funeral||x839
    Queen's Birthday||w6.1.0:00-22
    Takai Commission Holiday||1/2
    ~Takai Commission Holiday (observed)||1/4:#610c218610c21
    =NZ
    >AUK:1|AU|Auckland|Tāmaki-Makaurau
    >BOP|BP|Bay of Plenty|Toi Moana
    >CAN:2|CA|Canterbury|Waitaha
    >CIT:3|CI|Chatham Islands|Chatham Islands Territory|Wharekauri
    >GIS|GI|Gisborne|Te Tairāwhiti
    >HKB:4|HB|Hawke's Bay|Te Matau-a-Māui
    >MBH:5|MA|Marlborough
    >MWT|MW|Manawatū Whanganui|Manawatū-Whanganui
    >NSN:6|NE|Nelson|Whakatū
    >NTL:1|NO|Northland|Te Taitokerau
    >OTA:7|OT|Otago|Ō Tākou
    >STL:8|SO|Southland|Te Taiao Tonga
    >TAS|TS|Tasman|Te tai o Aorere
    >TKI:9|TK|Taranaki
    >WGN:10|Greater Wellington|Te Pane Matua Taiao|Te Whanganui-a-Tara|WG|Wellington
    >WKO|WK|Waikato
    >WTC:11|Te Tai o Poutini|WC|West Coast
    >South Canterbury:12
    Anzac Day||4/25
    ~Anzac Day (observed)||w4.21.0:#308610c308000
    Auckland Anniversary Day||w1.26.0|1
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Canterbury Anniversary Day||w11.11.4|2
    Chatham Islands Anniversary Day||w11.27.0|3
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Day after New Year's Day||1/2
    ~Day after New Year's Day (observed)||1/4:#610c218610c21
    Easter Monday||e+1
    Good Friday||e-2
    Hawke's Bay Anniversary Day||w10.19.4|4
    King's Birthday||w6.1.0:23-50
    Labour Day||w10.22.0
    Marlborough Anniversary Day||w10.29.0|5
    Matariki||e+96:#4cdb924800000 e+89:#1220499000000 x80i92marpbu4dn7frmhkp
    Nelson Anniversary Day||w1.29.0|6
    New Year's Day||1/1
    ~New Year's Day (observed)||1/3:#4218610c21861
    Otago Anniversary Day||w3.20.0:#7bff7fffffeff x2tuci5gfn|7
    Queen Elizabeth II Memorial Day||x83g
    Queen's Birthday||w6.1.0:00-22
    South Canterbury Anniversary Day||w9.22.0|12
    Southland Anniversary Day||e+2:12-50 w1.14.0:#fff|8
    Taranaki Anniversary Day||w3.8.0|9
    Waitangi Day||2/6
    ~Waitangi Day (observed)||w2.2.0:#610c218610000
    Wellington Anniversary Day||w1.19.0|10
    West Coast Anniversary Day||w11.28.0:00-04,06-50 x23l|11
    """#
}
