// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with S.
  static let s = #"""
    =SA
    اليوم الوطني|National Day Holiday|9/23:05-50
    ~اليوم الوطني (يوم تعويضي)|National Day Holiday (observed)|9/24:#200410820820 9/22:#4108200410400
    عطلة رسمية بمناسبة عودة الملك عبد الله|King Abdullah's Return from Medical Treatment Abroad|x3va
    عطلة عيد الأضحى|Eid al-Adha Holiday|s7 s1+2:00-05,07-50 s1+1:#7ae45143a3bb1 s1:#513aebc5440e x24q24r2ft2fu5jjdt9e8d
    ~عطلة عيد الأضحى (يوم تعويضي)|Eid al-Adha Holiday (observed)|s1+4:#36b56d6d2d6ad s1+3:#52d5a5b5b52a5 x24t5jldtd
    عطلة عيد الفطر|Eid al-Fitr Holiday|s2 s2+1 s2+2 s2-1:#1a19d457575bb s2+3:#65e60ba8a8a44 xboqc3p
    ~عطلة عيد الفطر (يوم تعويضي)|Eid al-Fitr Holiday (observed)|s2+4:#2dad9b5a5ad2c s2+3:#10108043425a1 s13+4:#25a40a8880844 x0bd5hhc3tc3u
    عطلة فوز المنتخب في كأس العالم|Holiday for the National Team's Victory in the World Cup|x85a
    يوم التأسيس|Founding Day Holiday|2/22:22-50
    ~يوم التأسيس (يوم تعويضي)|Founding Day Holiday (observed)|x8v1ao1b3gcsgeljf12gq2h5h
    يوم حداد على الملك عبد الله|Day of Mourning for King Abdullah|x5bv
    يوم عرفة|Day of Arafah|s1-1:00-14,16-50 x5jg
    =SB
    >CE:1|Central
    >CH:2|Choiseul
    >CT|Capital Territory|Honiara
    >GU:3|Guadalcanal
    >IS:4|Isabel
    >MK:5|Makira-Ulawa
    >ML:6|Malaita
    >RB:7|Rennell and Bellona
    >TE:8|Temotu
    >WE:9|Western
    Central Province Day||6/29|1
    ~Central Province Day (observed)||6/30:#41082004108 6/28:#820041082004|1
    Choiseul Province Day||2/25|2
    ~Choiseul Province Day (observed)||2/24:#210400821040 2/26:#400821040082|2
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Easter Monday||e+1
    Good Friday||e-2
    Guadalcanal Province Day||8/1|3
    ~Guadalcanal Province Day (observed)||8/2:#2004108200410 7/31:#1082004108200|3
    Holy Saturday||e-1
    Independence Day||7/7
    ~Independence Day (observed)||7/6:#410820041082 7/8:#820041082004
    Isabel Province Day||6/2|4
    ~Isabel Province Day (observed)||6/1:#410820041082 6/3:#820041082004|4
    King's Birthday||w6.14.4:23,26-50 x8n492f
    ~King's Birthday (observed)||x8n3
    Makira-Ulawa Province Day||8/3|5
    ~Makira-Ulawa Province Day (observed)||8/4:#41082004108 8/2:#820041082004|5
    Malaita Province Day||8/15|6
    ~Malaita Province Day (observed)||8/14:#1082004108200 8/16:#2004108200410|6
    National Day of Thanksgiving||12/26
    ~National Day of Thanksgiving (observed)||12/28:#308610c308610
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Public Holiday||x7eb|2-3
    ||x8328l9
    Queen's Birthday||w6.8.5:00-21 x7vt
    ~Queen's Birthday (observed)||w6.7.4:00-21
    Rennell and Bellona Province Day||7/20|7
    ~Rennell and Bellona Province Day (observed)||7/21:#41082004108 7/19:#820041082004|7
    Temotu Province Day||6/8|8
    ~Temotu Province Day (observed)||6/9:#41082004108 6/7:#820041082004|8
    Western Province Day||12/7|9
    ~Western Province Day (observed)||12/8:#41082004108 12/6:#820041082004|9
    Whit Monday||e+50
    =SC
    All Saints Day|All Saints' Day|11/1
    ~All Saints Day (observed)|All Saints' Day (observed)|11/2:#1082004108200
    Assumption Day||8/15
    ~Assumption Day (observed)||8/16:#2004108200410
    Bridge Public Holiday||x74b7dk
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820
    Constitution Day||6/18:15-50
    ~Constitution Day (observed)||x67b8bqa4tc9cg6u
    Easter Monday||e+1:17-50
    Easter Saturday||e-1
    Funeral of the Former President France Albert René||x6qt
    General Election Day||x7di
    Good Friday||e-2
    Independence (National) Day||6/29:15-50
    ~Independence (National) Day (observed)||x930b7fd0if51
    Independence Day||6/29:00-14
    ~Independence Day (observed)||x17s30v55e
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    Liberation Day||6/5:00-16
    ~Liberation Day (observed)||x1tv42e5rh
    National Day||6/18:00-14
    ~National Day (observed)||x05a29p
    New Year Holiday||1/2
    ~New Year Holiday (observed)||1/3:#4008210400821
    New Year's Day||1/1
    Parliamentary Election Day||x4635uh
    Presidential Election Day||x2k041u5lp5m6
    The Feast of the Immaculate Conception|Immaculate Conception|12/8
    ~The Feast of the Immaculate Conception (observed)|Immaculate Conception (observed)|12/9:#820041082004
    The Fete Dieu|Corpus Christi|e+60
    =SD
    المولد النبوي الشريف|Prophet's Birthday|s3+4:#3700000 x8ev
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4:00-19,26-50
    رأس السنة الهجرية|Islamic New Year|s0:20,22-25 x7ml
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:00-19,26-50
    عيد الأضحى المبارك|Eid al-Adha|s1:20-25 s1+1:20-25 s1+2:20-25 s1+3:20-25 s1-1:#3b00000 x815
    عيد الأضحى المبارك (تقديري)|Eid al-Adha (estimated)|s1-1:00-19,26-50 s1:00-19,26-50 s1+1:#7fffffc0fffbf s1+2:#7fffffc0fffbf s1+3:#7fffffc0fffbf x24q24r24s2ft2fu2fv
    عيد الاستقلال|Independence Day|1/1
    عيد الفصح القبطي|Coptic Easter|o:00-10,19-50
    عيد الفطر المبارك|Eid al-Fitr|s2:20-25 s2+1:20-25 s2+2:20-25 s2+3:#3b00000 x7us
    عيد الفطر المبارك (تقديري)|Eid al-Fitr (estimated)|s2:00-19,26-50 s2+1:00-19,26-50 s2+2:00-19,26-50 s2+3:26-50
    عيد الميلاد|Christmas Day|12/25:00-10,19-50
    عيد الميلاد المجيد|Coptic Christmas Day|1/7:00-10,19-50
    =SE
    Alla helgons dag|All Saints' Day|w10.31.5
    Annandag jul|Second Day of Christmas|12/26
    Annandag pingst|Pentecost Monday|e+50:#1f
    Annandag påsk|Easter Monday|e+1
    Första maj|May Day|5/1
    Juldagen|Christmas Day|12/25
    Kristi himmelsfärdsdag|Ascension Day|e+39
    Långfredagen|Good Friday|e-2
    Midsommardagen|Midsummer Day|w6.20.5
    Nationaldagen|National Day|6/6:05-50
    Nyårsdagen|New Year's Day|1/1
    Pingstdagen|Pentecost|e+49
    Påskdagen|Easter Sunday|e
    Trettondedag jul|Epiphany|1/6
    =SG
    Chinese New Year||s20+1:01-27 s20:#fffff3e x25e2hf
    Chinese New Year (estimated)||s20:00,28-50 s20+1:00,28-50
    ~Chinese New Year (observed)||s20+2:#9922408
    ~Chinese New Year (observed, estimated)||s20+2:#4912440000001
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4100200410820 xe8d
    Deepavali|Diwali|s137:#7fffffdf83c33 s91-2:#207c1c4 x1bf3gm
    ~Deepavali (observed)|Diwali (observed)|s137+1:#4490004880000 x10e3gn
    Good Friday||e-2
    Hari Raya Haji|Eid al-Adha|s7:01-27
    Hari Raya Haji (estimated)|Eid al-Adha (estimated)|s7:00,28-50
    ~Hari Raya Haji (observed)|Eid al-Adha (observed)|s7+1:#484810 x2fu
    ~Hari Raya Haji (observed, estimated)|Eid al-Adha (observed, estimated)|xapmf9ki27
    Hari Raya Puasa|Eid al-Fitr|s13:#fbff7de x22l4537uu
    Hari Raya Puasa (estimated)|Eid al-Fitr (estimated)|s13:00,28-50
    ~Hari Raya Puasa (observed)|Eid al-Fitr (observed)|s2+1:#121212
    ~Hari Raya Puasa (observed, estimated)|Eid al-Fitr (observed, estimated)|xa1d
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    National Day||8/9
    ~National Day (observed)||8/10:#1082004108200
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Polling Day||x0l028d41g5j47a88e4916
    SG50 Public Holiday||x5i1
    Vesak Day||s41:01-27
    Vesak Day (estimated)||s41:00,28-50
    ~Vesak Day (observed)||s41+1:#4480024
    ~Vesak Day (observed, estimated)||xafkbhoghehji
    =SH
    >AC:1|Ascension
    >HL:2|Saint Helena
    >TA:3|Tristan da Cunha
    Anniversary Day||8/14:15-50|3
    Ascension Day||e+39:15-50|1,3
    Boxing Day||12/26:15-50
    ~Boxing Day (observed)||12/28:#308610c308000
    Christmas Day||12/25:15-50
    ~Christmas Day (observed)||12/27:#610c308610000
    Coronation of His Majesty King Charles III||x8ag
    Easter Monday||e+1:15-50
    Final Departure of R.M.S. St Helena||x6em
    Good Friday||e-2:15-50
    King's Birthday||w11.11.4:24-50 x8bq
    Queen Elizabeth II's Platinum Jubilee||x7vt
    Queen Elizabeth II's State Funeral||x839
    Queen's Birthday||w6.13.0:#6e8000 x5rv798
    Ratting Day||x5fe5qc66j6i76tb77s7ip8b9921|3
    Saint Helena Day||5/21:15-50|2
    ~Saint Helena Day (observed)||x5r066f7vf8aua41bt1c8ge1gfqjg62hv2|2
    The Duke of Edinburgh's Visit||x878
    =SI
    Marijino vnebovzetje|Assumption Day|8/15
    Prešernov dan, slovenski kulturni praznik|Prešeren's Day, the Slovenian Cultural Holiday|2/8
    binkoštna nedelja|Pentecost|e+49
    božič|Christmas Day|12/25
    dan državnosti|Statehood Day|6/25
    dan reformacije|Reformation Day|10/31
    dan samostojnosti|Independence Day|12/26:#1f
    dan samostojnosti in enotnosti|Independence and Unity Day|12/26:05-50
    dan solidarnosti|Solidarity Day|x8di
    dan spomina na mrtve|Day of Remembrance for the Dead|11/1
    dan upora proti okupatorju|Day of Uprising Against Occupation|4/27
    novo leto|New Year's Day|1/1 1/2:00-12,17-50
    praznik dela|Labor Day|5/1 5/2
    velikonočna nedelja|Easter Sunday|e
    velikonočni ponedeljek|Easter Monday|e+1
    =SJ
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
    =SK
    100. výročie prijatia Deklarácie slovenského národa|100th anniversary of the adoption of the Declaration of the Slovak Nation|x6mt
    Deň boja za slobodu a demokraciu|Struggle for Freedom and Democracy Day|11/17:01-24
    Deň vzniku Slovenskej republiky|Day of the Establishment of the Slovak Republic|1/1
    Deň víťazstva nad fašizmom|Day of Victory over Fascism|5/8:00-25,27-50
    Deň Ústavy Slovenskej republiky|Constitution Day|9/1:00-23
    Druhý sviatok vianočný|Second Day of Christmas|12/26
    Prvý sviatok vianočný|Christmas Day|12/25
    Sedembolestná Panna Mária|Day of Our Lady of the Seven Sorrows|9/15:00-25,27-50
    Sviatok Všetkých svätých|All Saints' Day|11/1
    Sviatok práce|Labor Day|5/1
    Sviatok svätého Cyrila a svätého Metoda|Saints Cyril and Methodius Day|7/5
    Veľkonočný pondelok|Easter Monday|e+1
    Veľký piatok|Good Friday|e-2
    Výročie Slovenského národného povstania|Slovak National Uprising Anniversary|8/29
    Zjavenie Pána (Traja králi a vianočný sviatok pravoslávnych kresťanov)|Epiphany (Three Kings' Day and Orthodox Christmas)|1/6
    Štedrý deň|Christmas Eve|12/24
    =SL
    Armed Forces Day||2/18:02-50
    ~Armed Forces Day (observed)||w2.14.0:#610c218610c0
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Easter Monday||e+1
    Eid al-Adha||s1:20-24 x6ko6vr
    Eid al-Adha (estimated)||s1:00-17,25-50
    ~Eid al-Adha (observed)||x8138n6
    ~Eid al-Adha (observed, estimated)||s1+1:#4040808010810 x58gapmdi9gashc4
    Eid al-Fitr||s2:18,20-24 x6tn
    Eid al-Fitr (estimated)||s2:00-17,25-50
    ~Eid al-Fitr (observed)||x78q
    ~Eid al-Fitr (observed, estimated)||s11+3:#1012812021292 x009bop
    Good Friday||e-2
    Independence Day||4/27
    ~Independence Day (observed)||w4.23.0:#8610c308610c
    International Women's Day||3/8:18-50
    ~International Women's Day (observed)||w3.4.0:#10c3086100000
    International Worker's Day||5/1
    ~International Worker's Day (observed)||w5.1.0:#610c308210c30 x7uu
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Prophet's Birthday||s3+4:20-24 x6nj72l
    Prophet's Birthday (estimated)||s4:00-17,25-50
    ~Prophet's Birthday (observed)||x72m83u8q1
    ~Prophet's Birthday (observed, estimated)||s4+2:#4004048001090 x5bb61ebikcjseb7fcfh3q
    =SM
    Anniversario dell'Arengo|Anniversary of the Arengo|3/25
    Anniversario della Caduta del Fascismo e Festa della Libertà|Anniversary of the Fall of Fascism and Freedom Day|7/28
    Anniversario della Liberazione della Repubblica e Festa di Sant'Agata|Anniversary of the Liberation of the Republic and Feast of Saint Agatha|2/5
    Assunzione della B.V. Maria|Assumption Day|8/15
    Capodanno|New Year's Day|1/1
    Commemorazione dei defunti|Commemoration of the Dead|11/2
    Corpus Domini|Corpus Christi|e+60
    Epifania|Epiphany|1/6
    Festa dei lavoratori|Workers' Day|5/1
    Immacolata Concezione|Immaculate Conception|12/8
    Investitura Capitani Reggenti|Investiture of Captains Regent|4/1 10/1
    Lunedì dell'angelo|Easter Monday|e+1
    Natale|Christmas Day|12/25
    Pasqua|Easter Sunday|e
    San Marino, Anniversario di Fondazione della Repubblica|Saint Marinus' Day, Anniversary of the Founding of the Republic|9/3
    Santo Stefano|Saint Stephen's Day|12/26
    Tutti i Santi|All Saints' Day|11/1
    =SN
    Assomption|Assumption Day|8/15
    Fête de l'Indépendance|Independence Day|4/4
    Fête du Travail|Labor Day|5/1
    Grand Magal de Touba|Grand Magal of Touba|s95-1:20-24
    Grand Magal de Touba (estimé)|Grand Magal of Touba (estimated)|s95-2:14-19,25-50
    Jeudi de l'Ascension|Ascension Day|e+39
    Jour de l'an|New Year's Day|1/1
    Jour férié|Public Holiday|x6ms86b
    Journée de la Korité|Eid al-Fitr|x78p7jq7us8a08l2904
    Journée de la Korité (estimé)|Eid al-Fitr (estimated)|s2:00-19,26-50
    ~Journée de la Korité (observé)|Eid al-Fitr (observed)|x78q7ut905
    ~Journée de la Korité (observé, estimé)|Eid al-Fitr (observed, estimated)|s2+1:#1012000021212 xboo
    Journée de la Tabaski|Eid al-Adha|s1+1:21-24 x7at
    Journée de la Tabaski (estimé)|Eid al-Adha (estimated)|s1:00-19,25-50
    ~Journée de la Tabaski (observé)|Eid al-Adha (observed)|x813
    ~Journée de la Tabaski (observé, estimé)|Eid al-Adha (observed, estimated)|s1+1:#4040808090810
    Journée du Maouloud|Prophet's Birthday|s3+4:20-24
    Journée du Maouloud (estimé)|Prophet's Birthday (estimated)|s4:00-19,25-50
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Tamxarit|Ashura|s8:20-23 x8o4
    Tamxarit (estimé)|Ashura (estimated)|s8:00-19,25-50
    Toussaint|All Saints' Day|11/1
    =SO
    Caashuuraa (la qiyaasay)|Ashura (estimated)|s8
    Ciidul Adxa (la qiyaasay)|Eid al-Adha (estimated)|s1
    Ciidul Fitri (la qiyaasay)|Eid al-Fitr (estimated)|s2
    Isra iyo Micraaj (la qiyaasay)|Isra' and Mi'raj (estimated)|s5
    Maalinta Jamhuuriyadda|Republic Day|7/1
    Maalinta Sannadka Cusub|New Year's Day|1/1
    Maalinta Shaqaalaha|Labor Day|5/1
    Maalinta Xorriyadda|Independence Day|6/26
    Mowliidka Nebiga (la qiyaasay)|Prophet's Birthday (estimated)|s4
    Sannadka Cusub ee Hijriga (la qiyaasay)|Islamic New Year (estimated)|s0
    =SR
    Chinees Nieuwjaar|Chinese New Year|s20:22-50
    Dag der Inheemsen|Indigenous People Day|8/9:07-50
    Dag der Marrons|Day of the Maroons|10/10:12-50
    Dag der Vrijheden|Day of Freedoms|7/1:00-07,25-50
    Dag van Bevrijding en Vernieuwing|Day of Liberation and Renewal|2/25:12-20
    Dag van de Arbeid|Labor Day|5/1
    Dag van de Republiek|Republic Day|11/25:#ff
    Divali|Diwali|s137:#7ffffadfdf000 x6b596ga8lavn
    Eerste kerstdag|Christmas Day|12/25
    Goede vrijdag|Good Friday|e-2
    Holi-Phagwa|Holi|s37:#f9b4cfffe s37-1:#44b30000 xadn
    Ied-Ul-Adha|Eid al-Adha|s1+1:#28ac000 s1:#1740000 x5uk
    Ied-Ul-Adha (geschat)|Eid al-Adha (estimated)|s1:12-13,26-50
    Ied-Ul-Fitre|Eid al-Fitr|s12+4:15,17-25 x56b5sg
    Ied-Ul-Fitre (geschat)|Eid al-Fitr (estimated)|s2:00-13,26-50
    Keti Koti Dey|Day of Freedoms|7/1:08-24
    Nieuwjaarsdag|New Year's Day|1/1
    Onafhankelijkheidsdag|Independence Day|11/25:08-50
    Tweede kerstdag|Second Day of Christmas|12/26
    Tweede paasdag|Easter Monday|e+1
    =SS
    Christmas Day||12/25:12-50
    Christmas Eve||12/24:12-50
    Easter Monday||e+1:12-50
    Easter Sunday||e:12-50
    Eid al-Adha||x6kn7at7lt811928
    Eid al-Adha (estimated)||s1:#7fffffd8bf000
    Eid al-Fitr||x6ij78n7jr7uu905
    Eid al-Fitr (estimated)||s2:#7fffffd8bf000
    Good Friday||e-2:12-50
    Holy Saturday||e-1:12-50
    Independence Day||7/9:12-50
    International Labour Day||5/1:12-50
    Martyrs' Day||7/30:12-50
    New Year's Day||1/1:12-50
    Peace Agreement Day||1/9:12-50
    SPLA Day||5/16:12-50
    Second Day of Christmas||12/26:12-50
    =ST
    >01|Água Grande
    >02|Cantagalo
    >03|Caué
    >04|Lembá
    >05|Lobata
    >06|Mé-Zóchi
    >P:1|Príncipe
    Ano Novo|New Year's Day|1/1:14-50
    ~Ano Novo (observado)|New Year's Day (observed)|x7r386i9vibolc44dt4e8jg1mhqm
    Descobrimento da Ilha do Príncipe|Discovery of Príncipe Island|1/17:14-50|1
    ~Descobrimento da Ilha do Príncipe (observado)|Discovery of Príncipe Island (observed)|x7g89989knbdnd6qdi9fb9fmohfr|1
    Dia da Autonomia do Príncipe|Autonomy Day|4/29:14-50|1
    ~Dia da Autonomia do Príncipe (observado)|Autonomy Day (observed)|x8a6a39aeoc7ocj7ecag5aggp|1
    Dia da Independência|Independence Day|7/12:14-50
    ~Dia da Independência (observado)|Independence Day (observed)|x7ab93b9eqb7qd0tdccf5cfgrh9u
    Dia da Reforma Agrária|Agricultural Reform Day|9/30:14-50
    ~Dia da Reforma Agrária (observado)|Agricultural Reform Day (observed)|x8f0a83ajiccico1eh4ga4glj
    Dia das Forças Armadas|Armed Forces Day|9/6:14-50
    ~Dia das Forças Armadas (observado)|Armed Forces Day (observed)|x7c39539gib9id2lde4f74fijhbm
    Dia de São Lourenço|São Lourenço Day|8/15:14-50|1
    ~Dia de São Lourenço (observado)|São Lourenço Day (observed)|x7bb7mq9fq9r9bkcddcdorfhrhauhmd|1
    Dia de São Tomé|São Tomé Day|12/21:19-50
    ~Dia de São Tomé (observado)|São Tomé Day (observed)|x8t098fb1fbcud61ev1fagh3g
    Dia do Rei Amador|Day of King Amador|1/4:14-50
    ~Dia do Rei Amador (observado)|Day of King Amador (observed)|x74b8te98tb1tbdcd6fevffauh3u
    Dia do Trabalhador|Worker's Day|5/1:14-50
    ~Dia do Trabalhador (observado)|Worker's Day (observed)|x7je7ut9ntbh0bsfdlfe0ufq1hj1hug
    Dia dos Mártires|Martyrs' Day|2/3:14-50
    ~Dia dos Mártires (observado)|Martyrs' Day (observed)|x8iuac1angcggcrvel2ge2gph
    Natal|Christmas Day|12/25:14-50
    ~Natal (observado)|Christmas Day (observed)|x7qs86b9vbboec3tdste8cg1fhqfi5u
    =SV
    >AH|Ahuachapán
    >CA|Cabañas
    >CH|Chalatenango
    >CU|Cuscatlán
    >LI|La Libertad
    >MO|Morazán
    >PA|La Paz
    >SA|Santa Ana
    >SM|San Miguel
    >SO|Sonsonate
    >SS:1|San Salvador
    >SV|San Vicente
    >UN|La Unión
    >US|Usulután
    Año Nuevo|New Year's Day|1/1
    Celebración del Divino Salvador del Mundo|Celebrations of San Salvador|8/6
    Día de la Independencia|Independence Day|9/15
    Día de la Madre|Mother's Day|5/10:16-50
    Día de los Difuntos|All Souls' Day|11/2
    Día del Padre|Father's Day|6/17:13-50
    Día del Trabajo|Labor Day|5/1
    Fiesta de San Salvador|Feast of San Salvador|8/3 8/5|1
    Jueves Santo|Maundy Thursday|e-3
    Navidad|Christmas Day|12/25
    Sábado Santo|Holy Saturday|e-1
    Viernes Santo|Good Friday|e-2
    =SX
    Carnavalsdag|Carnival Day|4/30:#3cf79ef3cc000 x4184cm4o3
    ~Carnavalsdag|Carnival Day|x5qb65r7uq8aaa3dbscc7se0rfpug5ehud
    Dag van de Arbeid|Labor Day|5/1:11-50
    Dag van de Bevrijding|Emancipation Day|7/1:#7bef7dffbe000
    ~Dag van de Bevrijding|Emancipation Day|7/2:#410820041000
    Dag van de Constitutie|Constitution Day|w10.8.0:15-50
    Eerste kerstdag|Christmas Day|12/25:11-50
    Eerste paasdag|Easter Sunday|e:11-50
    Eerste pinksterdag|Pentecost|e+49:11-50
    Goede vrijdag|Good Friday|e-2:11-50
    Hemelvaartsdag|Ascension Day|e+39:11-50
    Koninginnedag|Queen's Day|x4194cn4o4
    Koningsdag|King's Day|4/27:#7fbef7dff8000
    ~Koningsdag|King's Day|x53d90vb5ecuhf30
    Koninkrijksdag|Kingdom Day|x48e4js5am
    ~Koninkrijksdag|Kingdom Day|x4va
    Nieuwjaarsdag|New Year's Day|1/1:11-50
    Sint-Maartensdag|Sint Maarten Day|11/11:11-50
    Tweede kerstdag|Second Day of Christmas|12/26:11-50
    Tweede paasdag|Easter Monday|e+1:11-50
    =SY
    الثورة السورية|Revolution Day|3/8:04-50
    ذكرى حرب تشرين التحريرية|Tishreen Liberation War Day|10/6:04-50
    رأس السنة الهجرية|Islamic New Year|s0:20-25
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:04-19,26-50
    عيد الأضحى|Eid al-Adha|s1-1:20-25 s1:20-25 s1+1:20-25 s1+2:20-25
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1-1:04-19,26-50 s1:04-19,26-50 s1+1:#7fffffc0fffb0 s1+2:#7fffffc0fffb0 x24q24r2ft2fu
    عيد الأم|Mother's Day|3/21:04-50
    عيد الاستقلال|Independence Day|4/17:04-50
    عيد التحرير|Liberation Day|12/8:25-50
    عيد الشهداء|Martyrs' Day|5/6:04-50
    عيد العمال|Labor Day|5/1:04-50
    عيد الفصح حسب التقويم الشرقي|Julian Easter Sunday|o:04-50
    عيد الفصح حسب التقويم الغربي|Gregorian Easter Sunday|e:04-50
    عيد الفطر|Eid al-Fitr|s2+1:20-25 s2+2:20-25 s2:20-24 x907
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:04-19,26-50 s2+1:04-19,26-50 s2+2:04-19,26-50
    عيد المولد النبوي الشريف|Prophet's Birthday|x7dn7oq83s8eu8q0
    عيد المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4:04-19,25-50
    عيد الميلاد|Christmas Day|12/25:24-50
    عيد رأس السنة الميلادية|New Year's Day|1/1:04-50
    يوم الصناديق|Boxing Day|12/26:24-50
    =SZ
    Ascension Day||e+39
    Birthday of Late King Sobhuza||7/22
    ~Birthday of Late King Sobhuza (observed)||xahcclreeugjd
    Boxing Day||12/26
    ~Boxing Day (observed)||x7qv9vebohdt0hqi
    Christmas Day||12/25
    ~Christmas Day (observed)||x86cc3ue8dg1gi5v
    Easter Monday||e+1
    Good Friday||e-2
    Independence Day||9/6
    ~Independence Day (observed)||x9gide4fijhbm
    King's Birthday||4/19
    ~King's Birthday (observed)||x9c6d9ofe7h7a
    National Flag Day||4/25
    ~National Flag Day (observed)||x7ja9npbgsdlchit
    New Year's Day||1/1
    ~New Year's Day (observed)||x86ic44e8jg1m
    Worker's Day||5/1
    ~Worker's Day (observed)||x7utbsfe0ufq1hug
    Y2K changeover||x002
    """#
}
