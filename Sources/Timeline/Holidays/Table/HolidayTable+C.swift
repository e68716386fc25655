// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with C.
  static let c = #"""
    =CA
    >AB:1|Alberta
    >BC:2|British Columbia|Colombie-Britannique
    >MB:3|Manitoba
    >NB:4|New Brunswick|Nouveau-Brunswick
    >NL:5|Newfoundland and Labrador|Terre-Neuve-et-Labrador
    >NS:6|Nouvelle-Écosse|Nova Scotia
    >NT:7|Northwest Territories|Territoires du Nord-Ouest
    >NU:8|Nunavut
    >ON:9|Ontario
    >PE:10|Prince Edward Island|Île-du-Prince-Édouard
    >QC:11|Quebec|Québec
    >SK:12|Saskatchewan
    >YT:13|Yukon
    Boxing Day||12/26|9
    ~Boxing Day (observed)||12/28:#308610c308610|9
    British Columbia Day||w8.1.0|2
    Canada Day||7/1
    ~Canada Day (observed)||7/3:#200410820041|5,10,12-13
    ||7/2:#410820041082|1-2,5,10-13
    Christmas Day||12/25
    ~Christmas Day (observed)||w12.21.0:#610c308610c30
    Civic Holiday||w8.1.0|7-8
    Discovery Day||w8.15.0|13
    Family Day||w2.15.0:#7f|1
    ||x2he|1,12
    ||w2.15.0:08-17|1,9,12
    ||w2.7.0:13-18|2
    ||x6f0|1,4,9,12
    ||w2.15.0:19-50|1-2,4,9,12
    Funeral of Her Majesty the Queen Elizabeth II||x839|2,4-6,10,13
    Good Friday||e-2
    Heritage Day||w2.15.0:15-50|6
    Islander Day||w2.15.0:10-50 x37v|10
    Labour Day|Labor Day|w9.1.0
    Louis Riel Day||w2.15.0:08-50|3
    Memorial Day||7/1|5
    ~Memorial Day (observed)||w7.1.0:#610c308610c3|5
    National Aboriginal Day||6/21:01-16|7
    ||6/21:17-50|7,13
    National Day for Truth and Reconciliation||x83k|7-8,10
    ||x8f1|2,7-8,10,13
    ||9/30:24-50|2-3,7-8,10,13
    ~National Day for Truth and Reconciliation (observed)||x8f3|2
    ||xa86ajicclco1eh4ga7glj|2-3
    National Patriots' Day||w5.18.0:03-50|11
    New Brunswick Day||w8.1.0|4
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Nunavut Day||7/9:20-50|8
    Remembrance Day||11/11|1-2,4-8,10,12-13
    ~Remembrance Day (observed)||w11.7.0:#610c308610c3|1,5-6,10,12-13
    Saint Jean Baptiste Day|Saint John the Baptist Day|6/24|11
    ~Saint Jean Baptiste Day (observed)|Saint John the Baptist Day (observed)|6/25:#410820041082|11
    Saskatchewan Day||w8.1.0|12
    Thanksgiving Day||w10.8.0|1-3,7-9,11-13
    Victoria Day||w5.18.0|1-3,7-9,12-13
    =CC
    ANZAC Day||4/25
    ~ANZAC Day (observed)||w4.21.0:#308610c308610
    Act of Self Determination Day||4/6:00-06,08-50 x2ir
    ~Act of Self Determination Day (observed)||w4.2.0:#8610c300610c x6rv
    Australia Day||1/26
    ~Australia Day (observed)||w1.22.0:#18610c218610c
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610 12/27:#4108200410820
    Christmas Day||12/25
    ~Christmas Day (observed)||w12.21.0:#610c308610c30
    Easter Monday||e+1
    Eid al-Adha||s1:#fa6580 x3h55uk8n6929
    Eid al-Adha (estimated)||s1:#7fffffc04987f
    ~Eid al-Adha (observed)||x58g6vr813928
    ~Eid al-Adha (observed, estimated)||x1el4789oeapmch1di9f9kgashc4i27
    Eid al-Fitr||s12+4:#3396700 x2os67g7uu89v
    Eid al-Fitr (estimated)||s2:#7fffffc04987f
    ~Eid al-Fitr (observed)||x67i78q
    ~Eid al-Fitr (observed, estimated)||s11+3:#1012810001012 x009boo
    Good Friday||e-2
    Islamic New Year||s0:#6600 x2gi2rj5v86aa70f
    Islamic New Year (estimated)||s0:#4987f
    ~Islamic New Year (observed)||x59570g
    ~Islamic New Year (observed, estimated)||x1fa47t
    King's Birthday||w6.8.0:25-50 x8bd8mr
    National Day of Mourning for Queen Elizabeth II||x83c
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Prophet's Birthday||s9:#37b2100 x2io38r3jt5068eu
    Prophet's Birthday (estimated)||s4:#7fffffc04987f
    ~Prophet's Birthday (observed)||x72m83u
    ~Prophet's Birthday (observed, estimated)||s9+1:#4090808001010 x5bbashbikdl4h3q
    Queen's Birthday||w6.8.0:00-20 x7kk800
    =CD
    Anniversaire de la nouvelle Constitution révolutionnaire|Anniversary of the New Revolutionary Constitution|6/24:00-13
    ~Anniversaire de la nouvelle Constitution révolutionnaire (observé)|Anniversary of the New Revolutionary Constitution (observed)|x0gr2la4ed
    Anniversaire du Mouvement populaire de la révolution|Anniversary of the Popular Movement of the Revolution|5/20:00-13
    ~Anniversaire du Mouvement populaire de la révolution (observé)|Anniversary of the Popular Movement of the Revolution (observed)|x0fo2k74da
    Anniversaire du changement du nom de notre Pays|Anniversary of the Country's Name Change|10/27:00-13
    ~Anniversaire du changement du nom de notre Pays (observé)|Anniversary of the Country's Name Change (observed)|x1054tn
    Anniversaire du nouveau régime|Anniversary of the New Regime|11/24:00-13
    ~Anniversaire du nouveau régime (observé)|Anniversary of the New Regime (observed)|x1114uj
    Fête des Forces armées zaïroises|Armed Forces Day|11/17:00-13
    ~Fête des Forces armées zaïroises (observé)|Armed Forces Day (observed)|x10q4uc
    Fête des parents|Parents' Day|8/1
    ~Fête des parents (observé)|Parents' Day (observed)|7/31:#2004108200410
    Fête du travail|Labor Day|5/1
    ~Fête du travail (observé)|Labor Day (observed)|4/30:#4108200410820
    Journée commémorative du génocide Congolais|Congolese Genocide Memorial Day|8/2:24-50
    ~Journée commémorative du génocide Congolais (observé)|Congolese Genocide Memorial Day (observed)|x9fddcvfhehah
    Journée de l'indépendance|Independence Day|6/30
    ~Journée de l'indépendance (observé)|Independence Day (observed)|6/29:#820041082004
    Journée de la Jeunesse|Youth Day|10/14:00-13
    ~Journée de la Jeunesse (observé)|Youth Day (observed)|x0kb2oq4ht
    Journée de la Révolution et des Forces Armées|Revolution and Armed Forces Day|5/17:14-50
    ~Journée de la Révolution et des Forces Armées (observé)|Revolution and Armed Forces Day (observed)|x5fe78h9d0daiff1h84
    Journée du combat de Simon Kimbangu et de la conscience africaine|Day of the Struggle of Simon Kimbangu and African Consciousness|4/6:23-50
    ~Journée du combat de Simon Kimbangu et de la conscience africaine (observé)|Day of the Struggle of Simon Kimbangu and African Consciousness (observed)|x90ab4pctsf2b
    Journée du héros national Laurent Désiré Kabila|National Hero Laurent Désiré Kabila Day|1/16:15-50
    ~Journée du héros national Laurent Désiré Kabila (observé)|National Hero Laurent Désiré Kabila Day (observed)|x7ria01bp4dtjhr5
    Journée du héros national Patrice Emery Lumumba|National Hero Patrice Emery Lumumba Day|1/17:15-50
    ~Journée du héros national Patrice Emery Lumumba (observé)|National Hero Patrice Emery Lumumba Day (observed)|x5n37g69kldi7fmmhfp
    Martyrs de l'indépendance|Martyrs' Day|1/4:15-50
    ~Martyrs de l'indépendance (observé)|Martyrs' Day (observed)|x5b998rbdad6dfas
    Nouvel an|New Year's Day|1/1
    ~Nouvel an (observé)|New Year's Day (observed)|12/31:#4108200410820
    Noël|Christmas Day|12/25
    ~Noël (observé)|Christmas Day (observed)|12/24:#4108200410820
    =CF
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Aïd al-Adha|Eid al-Adha|s1:18-24 x5jh5uk69m929
    Aïd al-Adha (estimé)|Eid al-Adha (estimated)|s1:26-50
    Aïd al-Fitr|Eid al-Fitr|s2:18-25 x5hd5sg67i
    Aïd al-Fitr (estimé)|Eid al-Fitr (estimated)|s2:26-50
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|12/1
    Jour de Noël|Christmas Day|12/25
    Jour de l'an|New Year's Day|1/1
    Jour de l'indépendance|Independence Day|8/13
    Journée Barthélemy Boganda|Barthélemy Boganda Day|3/29
    Journée de prière générale|General Prayer Day|6/30:07-50
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Toussaint|All Saints' Day|11/1
    =CG
    Ascension|Ascension Day|e+39
    Fête Nationale|National Day|8/15
    Fête de la Réconciliation|Reconciliation Day|6/10
    Fête du Travail|Labor Day|5/1
    Jour de l'An|New Year's Day|1/1
    Jour de la République|Republic Day|11/28:10-50
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    =CH
    >AG:1|Aargau
    >AI:2|Appenzell Innerrhoden
    >AR:3|Appenzell Ausserrhoden
    >BE:4|Bern|Berne
    >BL:5|Basel-Landschaft
    >BS:5|Basel-Stadt
    >FR:6|Freiburg|Fribourg
    >GE:7|Genève
    >GL:8|Glarus
    >GR:9|Graubünden|Grigioni|Grischun
    >JU:10|Jura
    >LU:11|Luzern
    >NE:12|Neuchâtel
    >NW:13|Nidwalden
    >OW:14|Obwalden
    >SG:15|Sankt Gallen
    >SH:5|Schaffhausen
    >SO:6|Solothurn
    >SZ:16|Schwyz
    >TG:17|Thurgau
    >TI:18|Ticino
    >UR:19|Uri
    >VD:20|Vaud
    >VS:21|Valais|Wallis
    >ZG:22|Zug
    >ZH:5|Zürich
    >Stadt Zurich:23|Stadt Zürich
    Allerheiligen|All Saints' Day|11/1|1-2,8,10-11,13-16,18-19,21-22
    Auffahrt|Ascension Day|e+39
    Berchtoldstag|Saint Berchtold's Day|1/2:#7defbff7defbf|1,4,10-11,17,20,23
    ||1/2:#210400821040|1,4,10-12,17,20,23
    Bettagsmontag|Prayer Monday|w9.16.0|20
    Bruder Klaus|Saint Nicholas of Flüe|9/25|14
    Fest der Unabhängigkeit|Independence Day|6/23|10
    Fronleichnam|Corpus Christi|e+60|1-2,10-14,16,18-19,21-22
    Genfer Bettag|Genevan Fast|w9.5.3|7
    Heilige Drei Könige|Epiphany|1/6|16,18-19
    Jahrestag der Ausrufung der Republik|Republic Day|3/1|12
    Josefstag|Saint Joseph's Day|3/19|13,16,18-19,21
    Karfreitag|Good Friday|e-2|1-8,10-17,19-20,22-23
    Knabenschiessen||w9.7.5 w9.8.6|23
    Mariä Empfängnis|Immaculate Conception|12/8|1-2,11,13-14,16,18-19,21-22
    Mariä Himmelfahrt|Assumption Day|8/15|1-2,10-11,13-14,16,18-19,21-22
    Nationalfeiertag|National Day|8/1
    Neujahrstag|New Year's Day|1/1
    Näfelser Fahrt|Battle of Naefels Victory Day|w4.1.3:#2db5bfb5f6b7f e+4:#524a404a09480|8
    Ostermontag|Easter Monday|e+1|1-5,7-11,15-20,23
    Peter und Paul|Saints Peter and Paul|6/29|18
    Pfingstmontag|Pentecost Monday|e+50|1-5,7-11,15-20,23
    Stephanstag|Saint Stephen's Day|12/26:#1282414928241|1,4-5,8-9,11,15-18,23
    ||12/26:#2c759eb2c759e|1-5,8-9,11,15-19,23
    ||12/26:#4108200410820|1-5,8-9,11-12,15-19,23
    Tag der Arbeit|Labor Day|5/1|1,5,10,12,17-18,23
    Weihnachten|Christmas Day|12/25
    Wiederherstellung der Republik|Restoration Day|12/31|7
    =CI
    1er janvier|New Year's Day|1/1
    Anniversaire du décès du Président Felix Houphouet-Boigny|Anniversary of death of President Felix Houphouet-Boigny|x0al
    Fête Nationale|Independence Day|8/7
    Fête de Noël|Christmas Day|12/25
    Fête de fin du Ramadan|Eid al-Fitr|s2
    Fête de l'Assomption|Assumption Day|8/15
    Fête de la Tabaski|Eid al-Adha|s1
    Fête de la Toussaint|All Saints' Day|11/1
    Fête du travail|Labor Day|5/1
    Jour de l'Ascension|Ascension Day|e+39
    Jour férié pour la préparation de l'élection présidentielle|Public holiday for Presidential election preparation|x3ri
    Journée Nationale de la Paix|National Peace Day|11/15
    Lendemain de l'Anniversaire de la Naissance du Prophète Mahomet|Day after Prophet's Birthday|s4
    ~Lendemain de la Fête Nationale|Day after the Independence Day|8/8:#4108200410820
    ~Lendemain de la Fête de Noël|Day after the Christmas Day|12/26:#4108200410800
    ~Lendemain de la Fête de fin du Ramadan|Day after the Eid al-Fitr|s2+1:#1012002121000 xboo
    ~Lendemain de la Fête de la Tabaski|Day after the Eid al-Adha|s1+1:#4040809090000
    ~Lendemain de la Fête du travail|Day after the Labor Day|5/2:#4108200410820
    Lendemain de la Nuit du Destin|Day after Night of Power|s12
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Victoire à la Coupe d'Afrique des Nations 2024|2024 African Cup of Nations Victory|x8j8
    =CK
    Aitutaki Gospel Day||10/27:#fff
    ~Aitutaki Gospel Day (observed)||x0kr1072pa
    Anzac Day|ANZAC Day|4/25
    Atiu Gospel Day||7/20:#fff
    ~Atiu Gospel Day (observed)||x0t518h31k
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Constitution Day||8/4
    ~Constitution Day (observed)||w8.1.0:#c308610c3086
    Cook Islands Gospel Day||10/26
    ~Cook Islands Gospel Day (observed)||w10.22.0:#8610c308610c
    Day after New Year's Day||1/2
    ~Day after New Year's Day (observed)||1/4:#610c218610c21
    Easter Monday||e+1
    Good Friday||e-2
    Mangaia Gospel Day||6/15:#fff
    ~Mangaia Gospel Day (observed)||x0s217e30h
    Manihiki Gospel Day||8/8:#fff
    ~Manihiki Gospel Day (observed)||x1ki3dl3p1
    Mauke Gospel Day||7/23:#fff
    ~Mauke Gospel Day (observed)||x06d1vh2as440
    Mitiaro Gospel Day||7/21:#fff
    ~Mitiaro Gospel Day (observed)||x0hp0t52m8
    New Year's Day||1/1
    ~New Year's Day (observed)||1/3:#4218610c21861
    Palmerston Gospel Day||5/25:#fff
    ~Palmerston Gospel Day (observed)||x0rd16p2vs
    Penrhyn Gospel Day||3/13:#fff
    ~Penrhyn Gospel Day (observed)||x1fv1rb3ke3vq
    Pukapuka Gospel Day||12/8:#fff
    ~Pukapuka Gospel Day (observed)||x0m511h2qk
    Ra o te Ui Ariki|Day of the House of Ariki|w7.1.4:13-50 x4ds
    Rakahanga Gospel Day||8/15:#fff
    ~Rakahanga Gospel Day (observed)||x1kp3ds3p8
    Rarotonga Gospel Day||7/25:#fff
    ~Rarotonga Gospel Day (observed)||x1k43d73oj
    Sovereign's Birthday||w6.1.0
    =CL
    >AI|Aisén del General Carlos Ibañez del Campo
    >AN|Antofagasta
    >AP:1|Arica y Parinacota
    >AR|La Araucanía
    >AT|Atacama
    >BI|Biobío
    >CO|Coquimbo
    >LI|Libertador General Bernardo O'Higgins
    >LL|Los Lagos
    >LR|Los Ríos
    >MA|Magallanes
    >ML|Maule
    >NB:2|Ñuble
    >RM|Región Metropolitana de Santiago
    >TA|Tarapacá
    >VS|Valparaíso
    Asalto y Toma del Morro de Arica|Assault and Capture of Cape Arica|6/7:13-50|1
    Asunción de la Virgen|Assumption Day|8/15
    Año Nuevo|New Year's Day|1/1
    Censo Nacional de Población y Vivienda|National Population and Housing Census|x0qc65e
    Corpus Christi||e+57:#7f
    Día Nacional de las Iglesias Evangélicas y Protestantes|Reformation Day|10/31:#79ef3cf79ef00
    ~Día Nacional de las Iglesias Evangélicas y Protestantes|Reformation Day|w10.27.4:#610c30861000
    Día Nacional de los Pueblos Indígenas|National Indigenous Peoples Day|6/21:#cccccce00000 6/20:#7333333000000
    Día Nacional del Trabajo|Labor Day|5/1
    Día de Todos los Santos|All Saints' Day|11/1
    Día de la Independencia|Independence Day|9/18
    Día de la Unidad Nacional|National Unity Day|x07n0j3
    Día de las Glorias Navales|Navy Day|5/21
    Día de las Glorias del Ejército|Army Day|9/19
    Día del Encuentro de dos Mundos|Meeting of Two Worlds' Day|10/12:#18e30c718e30c
    ~Día del Encuentro de dos Mundos|Meeting of Two Worlds' Day|w10.9.0:#671cf38e71cf3
    Feriado nacional|National Holiday|x1lp3q83qb62383686ic44e8jg1m
    Fiestas Patrias|National Holiday|9/17:#2414928241080 x4sj7128q5aukes6h0l
    La Inmaculada Concepción|Immaculate Conception|12/8
    Nacimiento del Prócer de la Independencia (Chillán y Chillán Viejo)|Nativity of Bernardo O'Higgins (Chillán and Chillán Viejo communes)|8/20:14-50|2
    Navidad|Christmas Day|12/25
    San Pedro y San Pablo|Saint Peter and Saint Paul's Day|6/29:#18e30c718e30c
    ~San Pedro y San Pablo|Saint Peter and Saint Paul's Day|w6.26.0:#671cf38e71cf3
    Sábado Santo|Holy Saturday|e-1
    Viernes Santo|Good Friday|e-2
    Virgen del Carmen|Our Lady of Mount Carmel|7/16:07-50
    =CM
    Ascension Day||e+39
    Assumption Day||8/15
    ~Assumption Day (observed)||8/16:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4100200410820 xe8d
    Eid al-Adha||s7:#38f4ee s7+1:#30b10 x6kn8118c3
    Eid al-Adha (estimated)||s1:00,24-50
    ~Eid al-Adha (observed)||x2fu58g6vr
    ~Eid al-Adha (observed, estimated)||x8n69oech1f9ki27
    Eid al-Fitr||s12+4:#176fed4 s2+1:#1012a x6tm89v
    Eid al-Fitr (estimated)||s2:00,25-50
    ~Eid al-Fitr (observed)||x1nk4g778q
    ~Eid al-Fitr (observed, estimated)||x905boodg3ehbh9u
    Good Friday||e-2
    Labour Day||5/1
    ~Labour Day (observed)||5/2:#4108200010820 x7uu
    Mawlid||s9:#73f9fa x0ra38r3jt6nj72l
    Mawlid (estimated)||s3+4:00,23-50
    ~Mawlid (observed)||x1hg4a372m
    ~Mawlid (observed, estimated)||x8q1bikcjseb7fcfh3q
    National Day||5/20
    ~National Day (observed)||5/21:#410820041082
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Public Holiday||x7js7lu
    Youth Day||2/11
    ~Youth Day (observed)||2/12:#400821040082
    =CN
    中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日|70th Anniversary of the Victory of the Chinese People's War of Resistance against Japanese Aggression and the World Anti-Fascist War|x5is
    中秋节|Mid-Autumn Festival|s31:08-50
    ~中秋节（补假）|Mid-Autumn Festival (observed)|x33c3fd4hk5jt7d0832ajbblfcnjd3ke5qf7sgl5hn9
    休息日（由 2001-01-20 调休）|Day off (substituted from 01/20/2001)|x0ca
    休息日（由 2001-01-21 调休）|Day off (substituted from 01/21/2001)|x0cb
    休息日（由 2001-04-28 调休）|Day off (substituted from 04/28/2001)|x0f9
    休息日（由 2001-04-29 调休）|Day off (substituted from 04/29/2001)|x0fc
    休息日（由 2001-09-29 调休）|Day off (substituted from 09/29/2001)|x0k2
    休息日（由 2001-09-30 调休）|Day off (substituted from 09/30/2001)|x0k3
    休息日（由 2001-12-29 调休）|Day off (substituted from 12/29/2001)|x0ms
    休息日（由 2001-12-30 调休）|Day off (substituted from 12/30/2001)|x0mt
    休息日（由 2002-02-09 调休）|Day off (substituted from 02/09/2002)|x0o8
    休息日（由 2002-02-10 调休）|Day off (substituted from 02/10/2002)|x0ob
    休息日（由 2002-04-27 调休）|Day off (substituted from 04/27/2002)|x0qo
    休息日（由 2002-04-28 调休）|Day off (substituted from 04/28/2002)|x0qp
    休息日（由 2002-09-28 调休）|Day off (substituted from 09/28/2002)|x0vf
    休息日（由 2002-09-29 调休）|Day off (substituted from 09/29/2002)|x0vi
    休息日（由 2003-02-08 调休）|Day off (substituted from 02/08/2003)|x13c
    休息日（由 2003-02-09 调休）|Day off (substituted from 02/09/2003)|x13d
    休息日（由 2003-04-26 调休）|Day off (substituted from 04/26/2003)|x165
    休息日（由 2003-04-27 调休）|Day off (substituted from 04/27/2003)|x166
    休息日（由 2003-09-27 调休）|Day off (substituted from 09/27/2003)|x1au
    休息日（由 2003-09-28 调休）|Day off (substituted from 09/28/2003)|x1av
    休息日（由 2004-01-17 调休）|Day off (substituted from 01/17/2004)|x1ef
    休息日（由 2004-01-18 调休）|Day off (substituted from 01/18/2004)|x1eg
    休息日（由 2004-05-08 调休）|Day off (substituted from 05/08/2004)|x1hj
    休息日（由 2004-05-09 调休）|Day off (substituted from 05/09/2004)|x1hk
    休息日（由 2004-10-09 调休）|Day off (substituted from 10/09/2004)|x1mc
    休息日（由 2004-10-10 调休）|Day off (substituted from 10/10/2004)|x1md
    休息日（由 2005-02-05 调休）|Day off (substituted from 02/05/2005)|x1qf
    休息日（由 2005-02-06 调休）|Day off (substituted from 02/06/2005)|x1qg
    休息日（由 2005-04-30 调休）|Day off (substituted from 04/30/2005)|x1sv
    休息日（由 2005-05-08 调休）|Day off (substituted from 05/08/2005)|x1t0
    休息日（由 2005-10-08 调休）|Day off (substituted from 10/08/2005)|x21p
    休息日（由 2005-10-09 调休）|Day off (substituted from 10/09/2005)|x21q
    休息日（由 2005-12-31 调休）|Day off (substituted from 12/31/2005)|x24i
    休息日（由 2006-01-28 调休）|Day off (substituted from 01/28/2006)|x25g
    休息日（由 2006-02-05 调休）|Day off (substituted from 02/05/2006)|x25h
    休息日（由 2006-04-29 调休）|Day off (substituted from 04/29/2006)|x28b
    休息日（由 2006-04-30 调休）|Day off (substituted from 04/30/2006)|x28c
    休息日（由 2006-09-30 调休）|Day off (substituted from 09/30/2006)|x2d5
    休息日（由 2006-10-08 调休）|Day off (substituted from 10/08/2006)|x2d6
    休息日（由 2006-12-30 调休）|Day off (substituted from 12/30/2006)|x2fu
    休息日（由 2006-12-31 调休）|Day off (substituted from 12/31/2006)|x2fv
    休息日（由 2007-02-17 调休）|Day off (substituted from 02/17/2007)|x2hh
    休息日（由 2007-02-25 调休）|Day off (substituted from 02/25/2007)|x2hi
    休息日（由 2007-04-28 调休）|Day off (substituted from 04/28/2007)|x2jo
    休息日（由 2007-04-29 调休）|Day off (substituted from 04/29/2007)|x2jr
    休息日（由 2007-09-29 调休）|Day off (substituted from 09/29/2007)|x2oh
    休息日（由 2007-09-30 调休）|Day off (substituted from 09/30/2007)|x2oi
    休息日（由 2007-12-29 调休）|Day off (substituted from 12/29/2007)|x2r9
    休息日（由 2008-02-02 调休）|Day off (substituted from 02/02/2008)|x2sj
    休息日（由 2008-02-03 调休）|Day off (substituted from 02/03/2008)|x2sk
    休息日（由 2008-05-04 调休）|Day off (substituted from 05/04/2008)|x2v4
    休息日（由 2008-09-27 调休）|Day off (substituted from 09/27/2008)|x33q
    休息日（由 2008-09-28 调休）|Day off (substituted from 09/28/2008)|x33r
    休息日（由 2009-01-04 调休）|Day off (substituted from 01/04/2009)|x36p
    休息日（由 2009-01-24 调休）|Day off (substituted from 01/24/2009)|x37k
    休息日（由 2009-02-01 调休）|Day off (substituted from 02/01/2009)|x37l
    休息日（由 2009-05-31 调休）|Day off (substituted from 05/31/2009)|x3bc
    休息日（由 2009-09-27 调休）|Day off (substituted from 09/27/2009)|x3ff
    休息日（由 2009-10-10 调休）|Day off (substituted from 10/10/2009)|x3fg
    休息日（由 2010-02-20 调休）|Day off (substituted from 02/20/2010)|x3jl
    休息日（由 2010-02-21 调休）|Day off (substituted from 02/21/2010)|x3jm
    休息日（由 2010-06-12 调休）|Day off (substituted from 06/12/2010)|x3n9
    休息日（由 2010-06-13 调休）|Day off (substituted from 06/13/2010)|x3na
    休息日（由 2010-09-19 调休）|Day off (substituted from 09/19/2010)|x3qe
    休息日（由 2010-09-25 调休）|Day off (substituted from 09/25/2010)|x3qf
    休息日（由 2010-09-26 调休）|Day off (substituted from 09/26/2010)|x3qr
    休息日（由 2010-10-09 调休）|Day off (substituted from 10/09/2010)|x3qs
    休息日（由 2011-01-30 调休）|Day off (substituted from 01/30/2011)|x3un
    休息日（由 2011-02-12 调休）|Day off (substituted from 02/12/2011)|x3uo
    休息日（由 2011-04-02 调休）|Day off (substituted from 04/02/2011)|x40f
    休息日（由 2011-10-08 调休）|Day off (substituted from 10/08/2011)|x468
    休息日（由 2011-10-09 调休）|Day off (substituted from 10/09/2011)|x469
    休息日（由 2011-12-31 调休）|Day off (substituted from 12/31/2011)|x491
    休息日（由 2012-01-21 调休）|Day off (substituted from 01/21/2012)|x49o
    休息日（由 2012-01-29 调休）|Day off (substituted from 01/29/2012)|x49p
    休息日（由 2012-03-31 调休）|Day off (substituted from 03/31/2012)|x4br
    休息日（由 2012-04-01 调休）|Day off (substituted from 04/01/2012)|x4bs
    休息日（由 2012-04-28 调休）|Day off (substituted from 04/28/2012)|x4cn
    休息日（由 2012-09-29 调休）|Day off (substituted from 09/29/2012)|x4hl
    休息日（由 2013-01-05 调休）|Day off (substituted from 01/05/2013)|x4ke
    休息日（由 2013-01-06 调休）|Day off (substituted from 01/06/2013)|x4kf
    休息日（由 2013-02-16 调休）|Day off (substituted from 02/16/2013)|x4lp
    休息日（由 2013-02-17 调休）|Day off (substituted from 02/17/2013)|x4lq
    休息日（由 2013-04-07 调休）|Day off (substituted from 04/07/2013)|x4nb
    休息日（由 2013-04-27 调休）|Day off (substituted from 04/27/2013)|x4o3
    休息日（由 2013-04-28 调休）|Day off (substituted from 04/28/2013)|x4o4
    休息日（由 2013-06-08 调休）|Day off (substituted from 06/08/2013)|x4pd
    休息日（由 2013-06-09 调休）|Day off (substituted from 06/09/2013)|x4pe
    休息日（由 2013-09-22 调休）|Day off (substituted from 09/22/2013)|x4sj
    休息日（由 2013-09-29 调休）|Day off (substituted from 09/29/2013)|x4t1
    休息日（由 2013-10-12 调休）|Day off (substituted from 10/12/2013)|x4t4
    休息日（由 2014-01-26 调休）|Day off (substituted from 01/26/2014)|x50t
    休息日（由 2014-02-08 调休）|Day off (substituted from 02/08/2014)|x50u
    休息日（由 2014-05-04 调休）|Day off (substituted from 05/04/2014)|x53j
    休息日（由 2014-09-28 调休）|Day off (substituted from 09/28/2014)|x58g
    休息日（由 2014-10-11 调休）|Day off (substituted from 10/11/2014)|x58h
    休息日（由 2015-01-04 调休）|Day off (substituted from 01/04/2015)|x5b8
    休息日（由 2015-02-15 调休）|Day off (substituted from 02/15/2015)|x5cn
    休息日（由 2015-02-28 调休）|Day off (substituted from 02/28/2015)|x5ct
    休息日（由 2015-09-06 调休）|Day off (substituted from 09/06/2015)|x5it
    休息日（由 2015-10-10 调休）|Day off (substituted from 10/10/2015)|x5ju
    休息日（由 2016-02-06 调休）|Day off (substituted from 02/06/2016)|x5nt
    休息日（由 2016-02-14 调休）|Day off (substituted from 02/14/2016)|x5nu
    休息日（由 2016-06-12 调休）|Day off (substituted from 06/12/2016)|x5rl
    休息日（由 2016-09-18 调休）|Day off (substituted from 09/18/2016)|x5un
    休息日（由 2016-10-08 调休）|Day off (substituted from 10/08/2016)|x5vb
    休息日（由 2016-10-09 调休）|Day off (substituted from 10/09/2016)|x5vc
    休息日（由 2017-01-22 调休）|Day off (substituted from 01/22/2017)|x62s
    休息日（由 2017-02-04 调休）|Day off (substituted from 02/04/2017)|x632
    休息日（由 2017-04-01 调休）|Day off (substituted from 04/01/2017)|x64u
    休息日（由 2017-05-27 调休）|Day off (substituted from 05/27/2017)|x66m
    休息日（由 2017-09-30 调休）|Day off (substituted from 09/30/2017)|x6ao
    休息日（由 2018-02-11 调休）|Day off (substituted from 02/11/2018)|x6es
    休息日（由 2018-02-24 调休）|Day off (substituted from 02/24/2018)|x6f2
    休息日（由 2018-04-08 调休）|Day off (substituted from 04/08/2018)|x6ge
    休息日（由 2018-04-28 调休）|Day off (substituted from 04/28/2018)|x6h6
    休息日（由 2018-09-29 调休）|Day off (substituted from 09/29/2018)|x6m3
    休息日（由 2018-09-30 调休）|Day off (substituted from 09/30/2018)|x6m4
    休息日（由 2018-12-29 调休）|Day off (substituted from 12/29/2018)|x6or
    休息日（由 2019-02-02 调休）|Day off (substituted from 02/02/2019)|x6pu
    休息日（由 2019-02-03 调休）|Day off (substituted from 02/03/2019)|x6q2
    休息日（由 2019-04-28 调休）|Day off (substituted from 04/28/2019)|x6sl
    休息日（由 2019-05-05 调休）|Day off (substituted from 05/05/2019)|x6sm
    休息日（由 2019-09-29 调休）|Day off (substituted from 09/29/2019)|x71g
    休息日（由 2019-10-12 调休）|Day off (substituted from 10/12/2019)|x71j
    休息日（由 2020-01-19 调休）|Day off (substituted from 01/19/2020)|x750
    休息日（由 2020-04-26 调休）|Day off (substituted from 04/26/2020)|x785
    休息日（由 2020-05-09 调休）|Day off (substituted from 05/09/2020)|x786
    休息日（由 2020-06-28 调休）|Day off (substituted from 06/28/2020)|x79q
    休息日（由 2020-09-27 调休）|Day off (substituted from 09/27/2020)|x7d1
    休息日（由 2020-10-10 调休）|Day off (substituted from 10/10/2020)|x7d2
    休息日（由 2021-02-07 调休）|Day off (substituted from 02/07/2021)|x7h0
    休息日（由 2021-02-20 调休）|Day off (substituted from 02/20/2021)|x7h6
    休息日（由 2021-04-25 调休）|Day off (substituted from 04/25/2021)|x7ji
    休息日（由 2021-05-08 调休）|Day off (substituted from 05/08/2021)|x7jj
    休息日（由 2021-09-18 调休）|Day off (substituted from 09/18/2021)|x7nt
    休息日（由 2021-09-26 调休）|Day off (substituted from 09/26/2021)|x7od
    休息日（由 2021-10-09 调休）|Day off (substituted from 10/09/2021)|x7oe
    休息日（由 2022-01-29 调休）|Day off (substituted from 01/29/2022)|x7s2
    休息日（由 2022-01-30 调休）|Day off (substituted from 01/30/2022)|x7s6
    休息日（由 2022-04-02 调休）|Day off (substituted from 04/02/2022)|x7u1
    休息日（由 2022-04-24 调休）|Day off (substituted from 04/24/2022)|x7uu
    休息日（由 2022-05-07 调休）|Day off (substituted from 05/07/2022)|x7uv
    休息日（由 2022-10-08 调休）|Day off (substituted from 10/08/2022)|x83q
    休息日（由 2022-10-09 调休）|Day off (substituted from 10/09/2022)|x83r
    休息日（由 2023-01-28 调休）|Day off (substituted from 01/28/2023)|x87a
    休息日（由 2023-01-29 调休）|Day off (substituted from 01/29/2023)|x87b
    休息日（由 2023-04-23 调休）|Day off (substituted from 04/23/2023)|x8aa
    休息日（由 2023-05-06 调休）|Day off (substituted from 05/06/2023)|x8ab
    休息日（由 2023-06-25 调休）|Day off (substituted from 06/25/2023)|x8bu
    休息日（由 2023-10-07 调休）|Day off (substituted from 10/07/2023)|x8f6
    休息日（由 2023-10-08 调休）|Day off (substituted from 10/08/2023)|x8f7
    休息日（由 2024-02-04 调休）|Day off (substituted from 02/04/2024)|x8jb
    休息日（由 2024-02-18 调休）|Day off (substituted from 02/18/2024)|x8jc
    休息日（由 2024-04-07 调休）|Day off (substituted from 04/07/2024)|x8kt
    休息日（由 2024-04-28 调休）|Day off (substituted from 04/28/2024)|x8lo
    休息日（由 2024-05-11 调休）|Day off (substituted from 05/11/2024)|x8lp
    休息日（由 2024-09-14 调休）|Day off (substituted from 09/14/2024)|x8q1
    休息日（由 2024-09-29 调休）|Day off (substituted from 09/29/2024)|x8qj
    休息日（由 2024-10-12 调休）|Day off (substituted from 10/12/2024)|x8qm
    休息日（由 2025-01-26 调休）|Day off (substituted from 01/26/2025)|x8ud
    休息日（由 2025-02-08 调休）|Day off (substituted from 02/08/2025)|x8ue
    休息日（由 2025-04-27 调休）|Day off (substituted from 04/27/2025)|x918
    休息日（由 2025-09-28 调休）|Day off (substituted from 09/28/2025)|x963
    休息日（由 2025-10-11 调休）|Day off (substituted from 10/11/2025)|x964
    休息日（由 2026-01-04 调休）|Day off (substituted from 01/04/2026)|x98q
    休息日（由 2026-02-14 调休）|Day off (substituted from 02/14/2026)|x9ab
    休息日（由 2026-02-28 调休）|Day off (substituted from 02/28/2026)|x9ae
    休息日（由 2026-05-09 调休）|Day off (substituted from 05/09/2026)|x9cl
    休息日（由 2026-09-20 调休）|Day off (substituted from 09/20/2026)|x9hf
    休息日（由 2026-10-10 调休）|Day off (substituted from 10/10/2026)|x9hg
    元旦|New Year's Day|1/1
    ~元旦（补假）|New Year's Day (observed)|w1.1.0:#4218610c21861
    农历除夕|Chinese New Year's Eve|s20-1:08-13,25-50
    ~农历除夕（补假）|Chinese New Year's Eve (observed)|s20+3:#401b640000000 s20+2:#3600
    劳动节|Labor Day|5/1 5/2:00-07,25-50 5/3:#ff
    ~劳动节（补假）|Labor Day (observed)|w5.1.0:#308610c610c08 w5.1.1:#610c308000010 x1hi1su
    国庆节|National Day|10/1 10/2 10/3
    ~国庆节（补假）|National Day (observed)|10/4:#630c718e10c71 10/5:#708630c738c30 x3fee5rfuu
    春节|Chinese New Year (Spring Festival)|s20 s20+1 s20+2:00-07,14-50
    春节延长假期|Chinese New Year Extended Holiday|x757758759
    ~春节（补假）|Chinese New Year (Spring Festival) (observed)|s20+4:#5b36cc936c019 s20+3:#1b20009b664c9 x756
    清明节|Tomb-Sweeping Day|s32:08-50
    ~清明节（补假）|Tomb-Sweeping Day (observed)|w4.1.0:#308218430c200
    端午节|Dragon Boat Festival|s33:08-50
    ~端午节（补假）|Dragon Boat Festival (observed)|x30a4ec5gj924a48ag9bidckhf4q
    =CO
    ~Ascensión del señor (observado)|Ascension Day (observed)|e+43
    Año Nuevo|New Year's Day|1/1
    Batalla de Boyacá|Battle of Boyacá|8/7
    ~Corpus Christi (observado)|Corpus Christi (observed)|e+64
    Día de Nuestra Señora del Rosario de Chiquinquirá|Day of Our Lady of the Rosary of Chiquinquirá|xagucldeeggiv
    ~Día de Nuestra Señora del Rosario de Chiquinquirá (observado)|Day of Our Lady of the Rosary of Chiquinquirá (observed)|w7.9.0:#7bef7dc000000
    Día de San José|Saint Joseph's Day|3/19:#410820041082
    ~Día de San José (observado)|Saint Joseph's Day (observed)|w3.19.0:#7bef7dffbef7d
    Día de Todos los Santos|All Saints' Day|11/1:#2004108200410
    ~Día de Todos los Santos (observado)|All Saints' Day (observed)|w11.1.0:#5ffbef7dffbef
    Día de la Independencia|Independence Day|7/20
    Día de la Raza|Columbus Day|10/12:#1082004108200
    ~Día de la Raza (observado)|Columbus Day (observed)|w10.12.0:#6f7dffbef7dff
    Día de los Reyes Magos|Epiphany|1/6:#1040082104008
    ~Día de los Reyes Magos (observado)|Epiphany (observed)|w1.6.0:#6fbff7defbff7
    Día del Trabajo|Labor Day|5/1
    Independencia de Cartagena|Independence of Cartagena|11/11:#820041082004
    ~Independencia de Cartagena (observado)|Independence of Cartagena (observed)|w11.11.0:#77dffbef7dffb
    Jueves Santo|Maundy Thursday|e-3
    La Asunción|Assumption Day|8/15:#4108200410820
    ~La Asunción (observado)|Assumption Day (observed)|w8.15.0:#3ef7dffbef7df
    La Inmaculada Concepción|Immaculate Conception|12/8
    Navidad|Christmas Day|12/25
    ~Sagrado Corazón (observado)|Sacred Heart (observed)|e+71
    San Pedro y San Pablo|Saint Peter and Saint Paul's Day|6/29:#1082004108200
    ~San Pedro y San Pablo (observado)|Saint Peter and Saint Paul's Day (observed)|w6.29.0:#6f7dffbef7dff
    Viernes Santo|Good Friday|e-2
    =CR
    Anexión del Partido de Nicoya a Costa Rica|Annexation of the Party of Nicoya to Costa Rica|7/25:#7fffffe4ffe3f
    ~Anexión del Partido de Nicoya a Costa Rica (observado)|Annexation of the Party of Nicoya to Costa Rica (observed)|w7.24.0:#1b00180 x2b3
    Año Nuevo|New Year's Day|1/1
    Día Internacional del Trabajo|International Labor Day|5/1:00-20,22-50
    ~Día Internacional del Trabajo (observado)|International Labor Day (observed)|x7jh
    Día de Juan Santamaría|Juan Santamaría Day|4/11:#7fffffe7ffe3f
    ~Día de Juan Santamaría (observado)|Juan Santamaría Day (observed)|x27q2j62ui89k8l7
    Día de la Independencia|Independence Day|9/15:00-19,23-50
    ~Día de la Independencia (observado)|Independence Day (observed)|x7ca7nm839
    Día de la Madre|Mother's Day|8/15:#7fffffe6fff3f
    ~Día de la Madre (observado)|Mother's Day (observed)|x2bo2n47be8di8p5
    Día de las Culturas|Cultures Day|10/12:#8e30c
    ~Día de las Culturas (observado)|Cultures Day (observed)|w10.12.0:#71cf3
    Jueves Santo|Maundy Thursday|e-3
    Navidad|Christmas Day|12/25
    Viernes Santo|Good Friday|e-2
    =CU
    Conmemoración del asalto a Moncada|Commemoration of the Assault of the Moncada garrison|7/25 7/27
    Día Internacional de los Trabajadores|International Workers' Day|5/1
    ~Día Internacional de los Trabajadores (observado)|International Workers' Day (observed)|5/2:#4108200410820
    Día de Navidad|Christmas Day|12/25
    Día de la Rebeldía Nacional|Day of the National Rebellion|7/26
    Día de la Victoria|Victory Day|1/2:08-50
    Fiesta de Fin de Año|New Year's Eve|12/31:07-50
    Inicio de las Guerras de Independencia|Independence Day|10/10
    ~Inicio de las Guerras de Independencia (observado)|Independence Day (observed)|10/11:#2004108200410
    Triunfo de la Revolución|Liberation Day|1/1
    ~Triunfo de la Revolución (observado)|Liberation Day (observed)|x24h490
    Viernes Santo|Good Friday|e-2:12-50
    =CV
    >BR:1|Brava
    >BV:2|Boa Vista
    >CA:3|Santa Catarina
    >CF:4|Santa Catarina do Fogo
    >CR:5|Santa Cruz
    >MA:6|Maio
    >MO:7|Mosteiros
    >PA:8|Paul
    >PN:9|Porto Novo
    >PR:10|Praia
    >RB:11|Ribeira Brava
    >RG:12|Ribeira Grande
    >RS:13|Ribeira Grande de Santiago
    >SD:14|São Domingos
    >SF:15|São Filipe
    >SL:16|Sal
    >SM:17|São Miguel
    >SO:18|São Lourenço dos Órgãos
    >SS:19|São Salvador do Mundo
    >SV:20|São Vicente
    >TA:21|Tarrafal
    >TS:22|Tarrafal de São Nicolau
    Ano Novo|New Year's Day|1/1
    Dia Mundial da Criança|International Children's Day|6/1:05-50
    Dia da Assunção|Assumption Day|8/15
    Dia da Ilha de Santo Antão|Santo Antão Island Day|1/17|8-9,12
    Dia da Independência Nacional|National Independence Day|7/5
    Dia da Liberdade e da Democracia|Democracy and Freedom Day|1/13
    Dia da Nacionalidade e dos Heróis Nacionais|National Heroes Day|1/20
    Dia de Todos os Santos|All Saints' Day|11/1
    Dia do Município da Boa Vista|Boa Vista Municipality Day|7/4|2
    Dia do Município da Brava|Brava Municipality Day|6/24|1
    Dia do Município da Praia|Praia Municipality Day|5/19|10
    Dia do Município de Ribeira Brava|Ribeira Brava Municipality Day|12/6:05-50|11
    Dia do Município de Ribeira Grande|Ribeira Grande Municipality Day|5/7|12
    Dia do Município de Ribeira Grande de Santiago|Ribeira Grande de Santiago Municipality Day|1/31:06-50|13
    Dia do Município de Santa Catarina de Santiago|Santa Catarina de Santiago Municipality Day|11/25|3
    Dia do Município de Santa Catarina do Fogo|Santa Catarina do Fogo Municipality Day|11/25:05-50|4
    Dia do Município de Santa Cruz|Santa Cruz Municipality Day|7/25|5
    Dia do Município de São Domingos|São Domingos Municipality Day|3/13|14
    Dia do Município de São Filipe|São Filipe Municipality Day|5/1|15
    Dia do Município de São Lourenço dos Órgãos|São Lourenço dos Órgãos Municipality Day|5/9:05-50|18
    Dia do Município de São Miguel|São Miguel Municipality Day|9/29|17
    Dia do Município de São Salvador do Mundo|São Salvador do Mundo Municipality Day|7/19:05-50|19
    Dia do Município de São Vicente|São Vicente Municipality Day|1/22|20
    Dia do Município do Maio|Maio Municipality Day|9/8|6
    Dia do Município do Paúl|Paúl Municipality Day|6/13|8
    Dia do Município do Porto Novo|Porto Novo Municipality Day|9/2|9
    Dia do Município do Sal|Sal Municipality Day|9/15|16
    Dia do Município do Tarrafal de Santiago|Tarrafal de Santiago Municipality Day|1/15|21
    Dia do Município do Tarrafal de São Nicolau|Tarrafal de São Nicolau Municipality Day|8/2:05-50|22
    Dia do Município dos Mosteiros|Mosteiros Municipality Day|8/15|7
    Dia do Natal|Christmas Day|12/25
    Dia do Trabalhador|Worker's Day|5/1
    Páscoa|Easter Sunday|e
    Quarta-feira de Cinzas|Ash Wednesday|e-46
    Sexta-feira Santa|Good Friday|e-2
    Terça-feira de Carnaval|Carnival Tuesday|e-47|20
    =CW
    Aña Nobo|New Year's Day|1/1
    Bièrnèsantu|Good Friday|e-2
    Di dos dia di Pasku di Nasementu|Second Day of Christmas|12/26
    Di dos dia di Pasku di Resurekshon|Easter Monday|e+1
    Dia di Asenshon|Ascension Day|e+39
    Dia di Himno i Bandera|National Anthem and Flag Day|7/2
    Dia di Obrero|Labor Day|5/1:#3ef7dffbef7df
    ~Dia di Obrero|Labor Day|5/2:#4108200410820
    Dia di Pais Kòrsou|Curaçao Day|10/10:10-50
    Dia di Reino|Kingdom Day|x3673hk
    Dia di Rey|King's Day|4/27:#7fbef7dff8000
    ~Dia di Rey|King's Day|x53d90vb5ecuhf30
    Dia di la Reina|Queen's Day|4/30:#3fbe
    ~Dia di la Reina|Queen's Day|x03n286
    Dialuna despues di Carnaval Grandi|Carnival Monday|e-48
    Domingo di Pentekòstès|Pentecost|e+49:#3ff
    Pasku di Nasementu|Christmas Day|12/25
    Pasku di Resurekshon|Easter Sunday|e
    =CX
    ANZAC Day||4/25:07-50
    ~ANZAC Day (observed)||w4.21.0:#308610c308600
    Australia Day||1/26:07-50
    ~Australia Day (observed)||w1.22.0:#18610c2186100
    Boxing Day||12/26:07-50
    ~Boxing Day (observed)||12/28:#308610c308600 12/27:#4108200410800
    Chinese New Year||s20+1:07-19,21-50 s20:#7ffffff6ff900 x2hf37j3jj878
    ~Chinese New Year (observed)||s34+3:#1b20049364000 s20+2:#4912409022000 x755
    Christmas Day||12/25:07-50
    ~Christmas Day (observed)||w12.21.0:#610c308610c00
    Good Friday||e-2:07-50
    Hari Raya Haji|Eid al-Adha|s1:#fa2580 x3h558f5uk8n6929
    Hari Raya Haji (estimated)|Eid al-Adha (estimated)|s1:#7fffffc049800
    ~Hari Raya Haji (observed)|Eid al-Adha (observed)|x58h6vr813928
    ~Hari Raya Haji (observed, estimated)|Eid al-Adha (observed, estimated)|x4789oeapmch1di9f9kgashc4i27
    Hari Raya Puasa|Eid al-Fitr|s12+4:#3f96700 x2os67g
    Hari Raya Puasa (estimated)|Eid al-Fitr (estimated)|s2:#7fffffc049800
    ~Hari Raya Puasa (observed)|Eid al-Fitr (observed)|x67i78q8a2
    ~Hari Raya Puasa (observed, estimated)|Eid al-Fitr (observed, estimated)|x4g7a1dboocq0dg3ehbh9u
    Labour Day|Labor Day|w3.15.0:#7fffffddfb980 x3993kl52c7i78vu
    National Day of Mourning for Queen Elizabeth II||x83c
    New Year's Day||1/1:07-50
    ~New Year's Day (observed)||w1.1.0:#4218610c21800
    Territory Day||w10.1.0:07-50
    =CY
    Δευτέρα της Διακαινησίμου|Easter Monday|o+1
    Δευτέρα του Αγίου Πνεύματος|Pentecost Monday|o+50
    Εθνική Ημέρα Κύπρου|Cyprus National Day|4/1
    Επομένη Χριστουγέννων|Day After Christmas|12/26
    Ημέρα της Ελληνικής Ανεξαρτησίας|Greek Independence Day|3/25
    Ημέρα της Κυπριακής Ανεξαρτησίας|Cyprus Independence Day|10/1
    Ημέρα του Όχι|Ohi Day|10/28
    Ημέρα των Θεοφανίων|Epiphany|1/6
    Καθαρά Δευτέρα|Green Monday|o-48
    Κοίμηση της Θεοτόκου|Dormition of the Mother of God|8/15
    Κυριακή του Πάσχα|Easter Sunday|o
    Μεγάλη Παρασκευή|Good Friday|o-2
    Πρωτομαγιά|Labor Day|5/1
    Πρωτοχρονιά|New Year's Day|1/1
    Χριστούγεννα|Christmas Day|12/25
    =CZ
    1. svátek vánoční|Christmas Day|12/25
    2. svátek vánoční|Second Day of Christmas|12/26
    Den boje za svobodu a demokracii|Struggle for Freedom and Democracy Day|11/17:00-18
    Den boje za svobodu a demokracii a Mezinárodní den studentstva|Struggle for Freedom and Democracy Day and International Students' Day|11/17:19-50
    Den obnovy samostatného českého státu|Independent Czech State Restoration Day|1/1
    Den osvobození|Liberation Day|5/8:#e
    Den osvobození od fašismu|Day of liberation from Fascism|x040
    Den slovanských věrozvěstů Cyrila a Metoděje|Saints Cyril and Methodius Day|7/5
    Den upálení mistra Jana Husa|Jan Hus Day|7/6
    Den vzniku samostatného československého státu|Independent Czechoslovak State Day|10/28
    Den vítězství|Victory Day|5/8:04-50
    Den české státnosti|Statehood Day|9/28
    Nový rok|New Year's Day|1/1
    Svátek práce|Labor Day|5/1
    Velikonoční pondělí|Easter Monday|e+1
    Velký pátek|Good Friday|e-2:16-50
    Štědrý den|Christmas Eve|12/24
    """#
}
