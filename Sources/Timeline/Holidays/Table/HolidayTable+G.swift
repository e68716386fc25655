// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with G.
  static let g = #"""
    =GA
    Ascension|Ascension Day|e+39:18-50
    Assomption de Marie|Assumption Day|8/15
    Fin du Ramadan|Eid al-Fitr|s12+4:#176bed4 s2+1:#1412a x6tm89v904
    Fin du Ramadan (estimé)|Eid al-Fitr (estimated)|s2:00,26-50
    Fête de l'indépendance|Independence Day Holiday|8/17
    Fête du Travail|Labor Day|5/1
    Fête du sacrifice|Eid al-Adha|s7:#3cf4ee s7+1:#30b10 s1:22-25
    Fête du sacrifice (estimé)|Eid al-Adha (estimated)|s1:00,26-50
    Jour de l'an|New Year's Day|1/1
    Jour de l'indépendance|Independence Day|8/16
    Jour férié|Public Holiday|x8rs8rt8ru90g90h91595p
    Journée de la Libération|Liberation Day|8/30:24-50
    Journée des droits de la femme|Women's Rights Day|4/17:15-50
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Pentecôte|Pentecost|e+49
    Pâques|Easter Sunday|e
    Toussaint|All Saints' Day|11/1
    =GB
    >ENG:1|England
    >NIR:2|Northern Ireland
    >SCT:3|Scotland
    >WLS:1|Wales
    Battle of the Boyne||7/12|2
    ~Battle of the Boyne (observed)||w7.8.0:#10c308610c308|2
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Coronation of Charles III||x8ag
    Diamond Jubilee of Elizabeth II||x4dr
    Easter Monday||e+1|1-2
    Golden Jubilee of Elizabeth II||x0rk
    Good Friday||e-2
    Late Summer Bank Holiday||w8.25.0|1-2
    May Day||w5.1.0:00-19,21-50 x789
    New Year Holiday||1/2|3
    ~New Year Holiday (observed)||1/4:#610c218610c21 1/3:#210400821040|3
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Platinum Jubilee of Elizabeth II||x7vt
    Saint Andrew's Day||11/30:06-50|3
    ~Saint Andrew's Day (observed)||w12.1.0:#8610c3086100|3
    Saint Patrick's Day||3/17|2
    ~Saint Patrick's Day (observed)||w3.13.0:#c308610c3086|2
    Scotland's participation in the FIFA World Cup final||x9du|3
    Spring Bank Holiday||w5.25.0:#7ffffffbfeffb x0rl4dq7vs
    State Funeral of Queen Elizabeth II||x839
    Summer Bank Holiday||w8.1.0|3
    Wedding of William and Catherine||x418
    =GD
    Bank Holiday||x48q4m161t6fn80i86c
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    CARICOM's 50th Anniversary||x8c9
    Carnival Monday||w8.8.0
    Carnival Tuesday||w8.9.1
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820
    Corpus Christi||e+60
    Easter Monday||e+1
    Emancipation Day||8/1:#7fffffe410820 w8.1.0:#1bef7df
    ~Emancipation Day (observed)||x9qrbjudodhlv
    Good Friday||e-2
    Independence Day||2/7
    ~Independence Day (observed)||2/8:#2104008210400
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    National Heroes' Day||10/19:23-50
    ~National Heroes' Day (observed)||x96gbavd42f8h
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Thanksgiving Day||10/25
    ~Thanksgiving Day (observed)||10/26:#1082004108200
    Whit Monday|Pentecost Monday|e+50
    =GE
    აღდგომა|Easter Sunday|o
    ახალი წელი|New Year's Day|1/1 1/2
    გიორგობა|Saint George's Day|11/23
    დამოუკიდებლობის დღე|Independence Day|5/26
    დედის დღე|Mother's Day|3/3
    დიდი შაბათი|Holy Saturday|o-1
    ეროვნული ერთიანობის დღე|National Unity Day|4/9
    მარიამობა|Dormition of the Mother of God|8/28
    მცხეთობის|Holiday of Svetitskhovloba, Robe of Jesus|10/14
    ნათლისღება|Epiphany|1/19
    ოჯახის სიწმინდისა და მშობლების პატივისცემის დღე|Day of Family Sanctity and Respect for Parents|5/17:25-50
    უქმე დღე|Public Holiday|x8m794s
    ფაშიზმზე გამარჯვების დღე|Day of Victory over Fascism|5/9
    ქალთა საერთაშორისო დღე|International Women's Day|3/8
    ქრისტეშობა|Christmas Day|1/7
    შავი ორშაბათი|Easter Monday|o+1
    წითელი პარასკევი|Good Friday|o-2
    წმინდა ანდრია პირველწოდებულის დღე|Saint Andrew's Day|5/12
    =GF
    Abolition de l'esclavage|Abolition of Slavery|6/10
    Armistice|Armistice Day|11/11
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de la Victoire|Victory Day|5/8
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    =GG
    Boxing Day||12/26
    ~Boxing Day (substitute day)||12/28:#308610c308600 x1ou
    Christmas Day||12/25
    ~Christmas Day (substitute day)||12/27:#610c308610c20 x1ov
    Diamond Jubilee of Elizabeth II||x4dr
    Easter Monday||e+1
    Extra Public Holiday for the Coronation of King Charles III||x8ag
    Golden Jubilee of Elizabeth II||x0rk
    Good Friday||e-2
    Liberation Day||5/9:00-09,11-50 x3m6
    May Day Bank Holiday||w5.1.0:00-19,21-50 x789
    Millennium Celebrations||x002
    New Year's Day||1/1
    ~New Year's Day (substitute day)||w1.1.0:#4218610c21860
    Queen's Platinum Jubilee Bank Holiday||x7vt
    Spring Bank Holiday||w5.25.0:#7ffffffbfeffb x0rl4dq7vs
    State Funeral of Queen Elizabeth II||x839
    Summer Bank Holiday||w8.25.0
    The visit of Her Majesty Queen Elizabeth II||x0he
    The visit of His Majesty King Charles III and Queen Camilla||x8o3
    Wedding of William and Catherine||x418
    =GH
    African Union Day||5/25:02-19
    Boxing Day||12/26:02-50
    Christmas Day||12/25:02-50
    Constitution Day||1/7:19-50
    Easter Monday||e+1:02-50
    Eid-ul-Adha||s1:17-26
    Eid-ul-Adha (estimated)||s1:02-16,27-50
    Eid-ul-Fitr||s12+4:#4be0000 x7uu8l3904
    Eid-ul-Fitr (estimated)||s2:02-16,27-50
    Farmers' Day||w12.1.4:02-19,21-50 x7eu
    Founder's Day||9/21:09-18,25-50
    Founders' Day||8/4:19-24
    Good Friday||e-2:02-50
    Independence Day||3/6:02-50
    Kwame Nkrumah Memorial Day||9/21:19-24
    Labour Day||5/1:26-50
    New Year's Day||1/1:02-50
    Public Holiday||x67p6j56vk6vr71578q7fj7hp7jh7qv7r07r67t57ut81386c86i86p8a28i58n68on8q890590693495k9919eg
    Republic Day||7/1:02-18,25-50
    Shaqq Day||x9b8
    Shaqq Day (estimated)||s2+1:27-50
    Workers' Day||5/1:02-25
    =GI
    75th Anniversary of VE Day||x789
    Bank Holiday||x373
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Commonwealth Day||w3.8.0:00-20 x7h47sn
    Easter Monday||e+1
    Evacuation Commemoration Day||x5j0
    Gibraltar National Day||9/10:00-15,18-50 x5uc69o
    ~Gibraltar National Day (observed)||w9.6.0:#4308610c00861
    Good Friday||e-2
    King's Birthday||w6.10.0:25-50 x8bq8n6
    Late Summer Bank Holiday||w8.25.0:00-01,08-50
    May Day||5/1:00-06,10-50 x2jr2v73aj
    ~May Day (observed)||w5.1.0:#610c308610c30
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Platinum Jubilee|Queen's Platinum Jubilee|x7vt
    Queen's Birthday||w6.13.0:#7bfffb x0rr6ig
    Queen's Diamond Jubilee||x4dr
    Special King's Coronation Bank Holiday||x8ag
    Spring Bank Holiday||w5.25.0:#7ffffffbfefff x4dq7vs
    Summer Bank Holiday||w8.24.0:#fc
    Tercentenary Holiday||x1kd
    Winter Midterm Bank Holiday||w2.15.0:23,25-50 x8j8
    Workers' Memorial Day||4/28:14,16-50 x4o05er
    ~Workers' Memorial Day (observed)||w4.24.0:#c308610c0000
    =GL
    Juullip ullua|Christmas Day|12/25
    Juullip-aappaa|Second Day of Christmas|12/26
    Piinsip ullua|Pentecost|e+49
    Piinsip-aappaa|Pentecost Monday|e+50
    Poorskip ullua|Easter Sunday|e
    Poorskip-aappaa|Easter Monday|e+1
    Qilaliarfik|Ascension Day|e+39
    Sisamanngortoq illernartoq|Maundy Thursday|e-3
    Tallimanngorneq tannaartoq|Good Friday|e-2
    Ukiortaaq|New Year's Day|1/1
    Ulloq qinuffiusoq|Great Prayer Day|e+26
    =GM
    Africa Liberation Day||5/25
    ~Africa Liberation Day (observed)||w5.21.0:#8610c3000000
    Boxing Day||12/26
    ~Boxing Day (observed)||w12.22.0:#308610c200000
    Christmas Day||12/25
    Easter Monday||e+1
    Feast of the Assumption|Assumption Day|8/15
    ~Feast of the Assumption (observed)|Assumption Day (observed)|w8.11.0:#308610c200000
    Good Friday||e-2
    Independence Day||2/18
    ~Independence Day (observed)||w2.14.0:#610c21800000
    July 22 Revolution Day||7/22
    ~July 22 Revolution Day (observed)||w7.18.0:#610c30800000
    Koriteh|Eid al-Fitr|s2+1:#3e38000 s2:#3ec0000 x78o
    Koriteh (estimated)|Eid al-Fitr (estimated)|s2:00-14,26-50 s2+1:26-50
    ~Koriteh (observed)|Eid al-Fitr (observed)|x8a2
    ~Koriteh (observed, estimated)|Eid al-Fitr (observed, estimated)|x9baa1db2lc3tcq0dr8fijgjr
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|w5.1.0:#610c308600000
    Lialat-Ul-Qadr|Laylat al-Qadr|s12:#3be8000 x5sc7uq
    Lialat-Ul-Qadr (estimated)|Laylat al-Qadr (estimated)|s12:00-14,26-50
    ~Lialat-Ul-Qadr (observed)|Laylat al-Qadr (observed)|x7jo8l0
    ~Lialat-Ul-Qadr (observed, estimated)|Laylat al-Qadr (observed, estimated)|x9m8acbbdjd4ue66fthgup
    Mawlid Nabi|Prophet's Birthday|s9:#1fb0000 x6nj
    Mawlid Nabi (estimated)|Prophet's Birthday (estimated)|s4:00-15,25-50
    ~Mawlid Nabi (observed)|Prophet's Birthday (observed)|x83u
    ~Mawlid Nabi (observed, estimated)|Prophet's Birthday (observed, estimated)|x9r9ashbikcjsdl4eb7fcfh3qi52
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c00000
    Tobaski|Eid al-Adha|s7:15,18-25 s1:22-25 x5uk69m7m0
    Tobaski (estimated)|Eid al-Adha (estimated)|s1:00-14,26-50 s1+1:26-50
    ~Tobaski (observed)|Eid al-Adha (observed)|x81392b
    ~Tobaski (observed, estimated)|Eid al-Adha (observed, estimated)|xa3japmbqudi9ejhgashc4
    Yawmul Ashura|Ashura|s8:#3d40000 s8+1:#2b8000
    Yawmul Ashura (estimated)|Ashura (estimated)|s8:00-14,26-50
    ~Yawmul Ashura (observed)|Ashura (observed)|x937
    ~Yawmul Ashura (observed, estimated)|Ashura (observed, estimated)|xa4faqibrqct2dj5ekdfllgbohd0
    =GN
    Anniversaire de l'Union Africaine|Africa Day|5/25
    Assomption|Assumption Day|8/15
    Fête anniversaire de l'indépendance de la Guinée|Independence Day|10/2
    Fête de Noël|Christmas Day|12/25
    Fête du Nouvel an|New Year's Day|1/1
    Fête du Travail|Labor Day|5/1
    Jour de l'Aïd el-Fitr|Eid al-Fitr|s2:18-24 x5hd5sg67i905
    Jour de l'Aïd el-Fitr (estimé)|Eid al-Fitr (estimated)|s2:00-14,26-50
    Jour de la Deuxième République|Second Republic Day|4/3:00-21
    Jour de la Tabaski|Eid al-Adha|s7:#27c8000 x5uk69m8c38n5
    Jour de la Tabaski (estimé)|Eid al-Adha (estimated)|s1:00-14,26-50
    ~Lendemain de la Fête anniversaire de l'indépendance de la Guinée|Day after the Independence Day|xc19e5ofuri3a
    ~Lendemain de la Fête du Nouvel an|Day after the New Year's Day|x86ic44e8jg1m
    ~Lendemain de la Jour de l'Aïd el-Fitr (estimé)|Day after the Eid al-Fitr (estimated)|xboodg3ehbh9u
    Lendemain de la Tabaski|Day after Eid al-Adha|x8c48n692a
    Lendemain de la Tabaski (estimé)|Day after Eid al-Adha (estimated)|s1+1:26-50
    Lendemain de la nuit Lailatoul Qadr|Day after Night of Power|s2-3:#2cf8000 x78l7jn8ku
    Lendemain de la nuit Lailatoul Qadr (estimé)|Day after Night of Power (estimated)|s12:00-14,26-50
    Lendemain de la nuit du Maoloud|Day after Prophet's Birthday|s3+4:18,20-24 x5mc61e6cg72l953
    Lendemain de la nuit du Maoloud (estimé)|Day after Prophet's Birthday (estimated)|s4:00-14,26-50
    Lundi de Pâques|Easter Monday|e+1
    Toussaint|All Saints' Day|11/1:00-21
    =GP
    Abolition de l'esclavage|Abolition of Slavery|5/27
    Armistice|Armistice Day|11/11
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de Victor Schoelcher|Victor Schoelcher Day|7/21
    Fête de la Victoire|Victory Day|5/8
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Mi-Carême|Mi-Careme|e-24
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    Vendredi saint|Good Friday|e-2
    =GQ
    >AN:1|Annobon|Annobón
    >BN|Bioko Norte|North Bioko
    >BS|Bioko Sur|South Bioko
    >CS|Centro Sur|South Center
    >DJ|Djibloho
    >KN|Kie-Ntem|Kié-Ntem
    >LI|Coast|Litoral
    >WN|Wele-Nzas
    Año Nuevo|New Year's Day|1/1:07-50
    ~Año Nuevo (observado)|New Year's Day (observed)|w1.1.0:#4218610c21800
    Corpus Christi||e+60:07-50
    Día Internacional de la Mujer|International Women's Day|3/8:07-50
    Día Internacional del Trabajo|International Labor Day|5/1:07-50
    ~Día Internacional del Trabajo (observado)|International Labor Day (observed)|w5.1.0:#610c308610c00
    Día de Navidad|Christmas Day|12/25:07-50
    ~Día de Navidad (observado)|Christmas Day (observed)|w12.21.0:#610c308610c00
    Día de la Constitución|Constitution Day|8/15:07-50
    ~Día de la Constitución (observado)|Constitution Day (observed)|w8.11.0:#308610c308600
    Día de la Independencia Nacional|National Independence Day|10/12:07-50
    ~Día de la Independencia Nacional (observado)|National Independence Day (observed)|w10.8.0:#8610c3086100
    Día de la liberación Africana|African Liberation Day|5/25:07-50
    Día de las Fuerzas Armadas|Armed Forces Day|8/3:07-50
    ~Día de las Fuerzas Armadas (observado)|Armed Forces Day (observed)|w8.1.0:#8610c3086100
    Festividad de la Inmaculada Concepción de María|Immaculate Conception|12/8:07-50
    ~Festividad de la Inmaculada Concepción de María (observado)|Immaculate Conception (observed)|w12.4.0:#c308610c3080
    Fiesta Patronal de Annobón|Patron Saint Festival of Annobón|6/13:07-50|1
    Jueves Santo|Maundy Thursday|e-3:07-50
    Natalicio de Su Excelencia el Presidente de la República|President's Day|6/5:07-50
    ~Natalicio de Su Excelencia el Presidente de la República (observado)|President's Day (observed)|w6.1.0:#610c308610c00
    Victoria de la AFCON contra Costa de Marfil|AFCON Victory Against Ivory Coast|x8ik
    Viernes Santo|Good Friday|e-2:07-50
    =GR
    Δευτέρα του Αγίου Πνεύματος|Pentecost Monday|o+50
    Δευτέρα του Πάσχα|Easter Monday|o+1
    Εικοστή Πέμπτη Μαρτίου|Independence Day|3/25
    Εργατική Πρωτομαγιά|Labor Day|5/1:00-23,25-50 x8lt
    ~Εργατική Πρωτομαγιά (παρατηρήθηκε)|Labor Day (observed)|x7ji7ut9o1bh4bsfdlie0ufq1hj4hug
    Ημέρα του Όχι|Ohi Day|10/28
    Θεοφάνεια|Epiphany|1/6
    Καθαρά Δευτέρα|Green Monday|o-48
    Κοίμηση της Θεοτόκου|Dormition of the Mother of God|8/15
    Μεγάλη Παρασκευή|Good Friday|o-2
    Πρωτοχρονιά|New Year's Day|1/1
    Σύναξη της Υπεραγίας Θεοτόκου|Glorifying Mother of God|12/26
    Χριστούγεννα|Christmas Day|12/25
    =GS
    Boxing Day||12/26:12-50
    ~Boxing Day (observed)||12/28:#308610c308000 x61t86cc3ue8dg1gi5v
    Christmas Day||12/25:12-50
    ~Christmas Day (observed)||w12.21.0:#610c308610000
    Coronation of King Charles III|King Charles III's Coronation|x8ag
    Easter Monday||e+1:12-19
    Environment Day||10/30:20-50
    ~Environment Day (observed)||w10.26.0:#610c308400000 x7p4
    Good Friday||e-2:12-50
    King's Birthday||x8ge
    Liberation Day||4/25:16-50 4/26:12-15
    ~Liberation Day (observed)||w4.22.0:#308610c30c000
    Mid-winter Day||6/21:12-50
    ~Mid-winter Day (observed)||w6.17.0:#10c308410c000 x92m
    New Year's Day||1/1:12-50
    ~New Year's Day (observed)||w1.1.0:#4218610c21000
    Possession Day||1/17:12-50
    ~Possession Day (observed)||w1.13.0:#218610c218000
    Shackleton Day||5/20:15-50
    ~Shackleton Day (observed)||w5.16.0:#610c30060000 x8ar
    The Queen's Birthday||4/21:18-22
    ~The Queen's Birthday (observed)||x6gv6sc
    The Queen's Platinum Jubilee||x7vs7vt
    Toothfish (end of season) Day|Toothfish (End of Season) Day|x4h04sd57q
    ~Toothfish (end of season) Day (observed)|Toothfish (End of Season) Day (observed)|x4sc57r
    Toothfish Day||9/4:15-21
    ~Toothfish Day (observed)||x5uc7nf
    =GT
    Año Nuevo|New Year's Day|1/1
    Día de Navidad|Christmas Day|12/25
    Día de Todos los Santos|All Saints' Day|11/1
    Día de la Asunción|Assumption Day|8/15
    Día de la Independencia|Independence Day|9/15
    Día de la Revolución|Revolution Day|10/20:00-17,20-50
    ~Día de la Revolución|Revolution Day|x6ml721
    Día del Ejército|Army Day|6/30:#4108207ffff
    ~Día del Ejército|Army Day|w6.28.0:#7fbef7df80000
    Día del Trabajo|Labor Day|5/1:00-18,20-50
    ~Día del Trabajo|Labor Day|x6si
    Jueves Santo|Maundy Thursday|e-3
    Sábado Santo|Holy Saturday|e-1
    Viernes Santo|Good Friday|e-2
    =GU
    All Souls' Day||11/2
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Good Friday||e-2
    Guam Discovery Day||w3.1.0
    Independence Day||7/4
    ~Independence Day (observed)||7/3:#1082004108200 7/5:#2004108200410
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv80e9pebihbu0dn0e2ffrihkii01
    Labor Day||w9.1.0
    Lady of Camarin Day||12/8
    Liberation Day (Guam)||7/21
    Martin Luther King Jr. Day||w1.15.0
    Memorial Day||w5.25.0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Thanksgiving Day||w11.22.3
    Veterans Day||11/11
    ~Veterans Day (observed)||11/12:#410820041082 11/10:#200410820041
    Washington's Birthday||w2.15.0
    =GW
    Ano Novo|New Year's Day|1/1:23-50
    Dia Internacional da Mulher|International Women's Day|3/8:23-50
    Dia da Independência|Independence Day|9/24:23-50
    Dia de Natal|Christmas Day|12/25:23-50
    Dia de Pidjiguiti|Pidjiguiti Day|8/3:23-50
    Dia do Início da Luta Armada|Day of the Beginning of the Armed Struggle|1/23:23-50
    Dia do Trabalhador|Worker's Day|5/1:23-50
    Dia dos Heróis Nacionais|National Heroes' Day|1/20:23-50
    Korité|Eid al-Fitr|x89v8l2904
    Korité (prevista)|Eid al-Fitr (estimated)|s2:26-50
    Páscoa|Easter Sunday|e:23-50
    Tabaski|Eid al-Adha|x8c38n5928
    Tabaski (prevista)|Eid al-Adha (estimated)|s1:26-50
    =GY
    Arrival Day||5/5:19-50
    ~Arrival Day (observed)||x6sp8lsaqbentgsc
    CARICOM Day||w7.1.0:16-50
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Commonwealth Day||w8.1.0:00-15
    Day After Christmas||12/26
    ~Day After Christmas (observed)||12/28:#308610c308610
    Deepavali|Diwali|s36:01-35
    ~Deepavali (observed)|Diwali (observed)|s36+1:#4892000
    Easter Monday||e+1
    Eid-Ul-Azha|Eid al-Adha|s7:#39cf4ee s7+1:#230b10 x811
    Eid-Ul-Azha (estimated)|Eid al-Adha (estimated)|s1+1:00,26-50
    ~Eid-Ul-Azha (observed)|Eid al-Adha (observed)|x58g6vr
    ~Eid-Ul-Azha (observed, estimated)|Eid al-Adha (observed, estimated)|xapmdi9gashc4
    Emancipation Day||8/1:16-50
    ~Emancipation Day (observed)||x7mc9qrbjudodhlv
    Good Friday||e-2
    Independence Day||5/26:16-50
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Phagwah|Holi|s37:#ffb5cfffe s37-1:#4a30000
    ~Phagwah (observed)|Holi (observed)|o-34:#480220890
    Public Holiday||x766
    Republic Day||2/23
    Youman Nabi|Prophet's Birthday|s9:#3b3f9fa x0ra38r3jt6nj72l83t
    Youman Nabi (estimated)|Prophet's Birthday (estimated)|s4+1:00,26-50
    ~Youman Nabi (observed)|Prophet's Birthday (observed)|x1hg4a372m83u
    ~Youman Nabi (observed, estimated)|Prophet's Birthday (observed, estimated)|x9r9ashdl4i52
    """#
}
