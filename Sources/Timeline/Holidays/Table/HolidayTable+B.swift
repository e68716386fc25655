// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with B.
  static let b = #"""
    =BA
    >BIH:1|FBiH|Federacija Bosne i Hercegovine
    >BRC:2|BD|Brčko distrikt
    >SRP:3|RS|Republika Srpska
    Badnji dan (Katolički)|Catholic Christmas Eve|12/24|1,3
    Badnji dan (Pravoslavni)|Orthodox Christmas Eve|1/6|1,3
    Božić (Katolički)|Catholic Christmas Day|12/25
    ~Božić (Katolički) (slobodan dan)|Catholic Christmas Day (observed)|12/26:#4108200410820|2
    Božić (Pravoslavni)|Orthodox Christmas Day|1/7
    ~Božić (Pravoslavni) (slobodan dan)|Orthodox Christmas Day (observed)|1/8:#400821040082|2
    Dan državnosti|Statehood Day|11/25|1
    Dan nezavisnosti|Independence Day|3/1|1
    Dan pobjede nad fašizmom|Victory Day|5/9|1,3
    Dan uspostave Opšteg okvirnog sporazuma za mir u Bosni i Hercegovini|Dayton Agreement Day|11/21|3
    Dan uspostavljanja Brčko distrikta|Day of establishment of Brčko District|3/8|2
    ~Dan uspostavljanja Brčko distrikta (slobodan dan)|Day of establishment of Brčko District (observed)|3/9:#1082004108200|2
    Kurban Bajram|Eid al-Adha|s7:#3cb4ee s7+1:#30b10 x58e8118c3
    ||s7+1:#3cb4ae s7+2:#30b10 x24q2ft58f8128c4|1,3
    Kurban Bajram (procijenjeno)|Eid al-Adha (estimated)|s1:00,24-50
    ||s1+1:00,24-50|1,3
    Međunarodni praznik rada|International Labor Day|5/1 5/2
    ~Međunarodni praznik rada (slobodan dan)|International Labor Day (observed)|5/3:#2004108200410|2-3
    ||5/3:#4108200410820|1-2
    Nova godina|New Year's Day|1/1 1/2
    ~Nova godina (slobodan dan)|New Year's Day (observed)|1/3:#4008210400821|2-3
    ||1/3:#210400821040|1-2
    Pravoslavna Nova godina|Orthodox New Year|1/14|3
    Ramazanski Bajram|Eid al-Fitr|s12+4:#176fed4 s2+1:#1012a x6tm89v
    ||s13+1:#1747cf4 s2+2:#3830a x6tn8a0|1,3
    Ramazanski Bajram (procijenjeno)|Eid al-Fitr (estimated)|s2:00,25-50
    ||s2+1:00,25-50|1,3
    Uskrs (Katolički)|Catholic Easter Sunday|e|1,3
    Uskrsni ponedjeljak (Katolički)|Catholic Easter Monday|e+1
    Uskrsni ponedjeljak (Pravoslavni)|Orthodox Easter Monday|o+1|1,3
    Vaskrs (Pravoslavni)|Orthodox Easter Sunday|o|1,3
    ~Vaskrs (Pravoslavni) (slobodan dan)|Orthodox Easter Sunday (observed)|x1st5qf|1
    Veliki petak (Katolički)|Catholic Good Friday|e-2|1,3
    Veliki petak (Pravoslavni)|Orthodox Good Friday|o-2
    =BB
    50th Anniversary of CARICOM Holiday||x8d4
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Emancipation Day||8/1
    ~Emancipation Day (observed)||w8.1.1:#610c308610c30
    Errol Barrow Day||1/21
    ~Errol Barrow Day (observed)||1/22:#400821040082
    Good Friday||e-2
    Independence Day||11/30
    ~Independence Day (observed)||12/1:#41082004108
    Kadooment Day||w8.1.0
    May Day||5/1
    ~May Day (observed)||5/2:#4108200410820
    National Heroes Day||4/28
    ~National Heroes Day (observed)||4/29:#820041082004
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Public Holiday||x7fq7fr
    Whit Monday||e+50
    =BD
    আশুরা|Ashura|s8+1:22-26
    আশুরা (আনুমানিক)|Ashura (estimated)|s8+1:00-21,27-50
    ঈদুল আজহা|Eid al-Adha|s1+1:22-26 s1+2:22-26 s1+3:22-26
    ঈদুল আজহা (আনুমানিক)|Eid al-Adha (estimated)|s1+1:#7fffff83fffbf s1+2:#7fffff83fffbf s1+3:#7fffff83fffbf x24q24r24s2ft2fu2fv
    ঈদুল ফিতর|Eid al-Fitr|s2+1:22-26 s2+2:22-26 x7v08a28l29079ba
    ঈদুল ফিতর (আনুমানিক)|Eid al-Fitr (estimated)|s2+1:00-21,27-50 s2+2:00-21,27-50 s2+3:00-21,27-50
    ঈদে মিলাদুন্নবী|Prophet's Birthday|x83t8ev8q19549g6
    ঈদে মিলাদুন্নবী (আনুমানিক)|Prophet's Birthday (estimated)|s4+1:00-21,27-50
    জাতির পিতা বঙ্গবন্ধু শেখ মুজিবুর রহমান এর জন্মদিবস|Sheikh Mujibur Rahman's Birthday|3/17:00-24
    জাতীয় শোক দিবস|National Mourning Day|8/15:00-24
    জুমাতুল বিদা|Jumu'atul-Wida|x7uq89v8kt9029b7
    জুমাতুল বিদা (আনুমানিক)|Jumu'atul-Wida (estimated)|s11:00-21,27-50
    জুলাই গণ-অভ্যুত্থান দিবস|July Mass Uprising Day|8/5:25-50
    পহেলা বৈশাখ|Bengali New Year's Day|4/14
    বড়দিন|Christmas Day|12/25
    বিজয় দিবস|Victory Day|12/16
    মে দিবস|May Day|5/1
    শবে কদর|Laylat al-Qadr|s12+1:22-26
    শবে কদর (আনুমানিক)|Laylat al-Qadr (estimated)|s12+1:00-21,27-50
    শবে বরাত|Mid-Sha'ban|s14+1:22-26
    শবে বরাত (আনুমানিক)|Mid-Sha'ban (estimated)|s14+1:00-21,27,29-50 x9vvab1
    শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস|Martyrs' Day and International Mother Language Day|2/21
    সাধারণ ছুটি|Public Holiday|x8i48on8oo8op
    স্বাধীনতা দিবস|Independence Day|3/26
    =BE
    >Flemish
    >French
    >German
    Allerheiligen|All Saints' Day|11/1
    Dag van de Arbeid|Labor Day|5/1
    Kerstmis|Christmas Day|12/25
    Nationale feestdag|National Day|7/21
    Nieuwjaar|New Year's Day|1/1
    O. L. H. Hemelvaart|Ascension Day|e+39
    O. L. V. Hemelvaart|Assumption Day|8/15
    Paasmaandag|Easter Monday|e+1
    Pasen|Easter Sunday|e
    Pinksteren|Pentecost|e+49
    Pinkstermaandag|Pentecost Monday|e+50
    Wapenstilstand|Armistice Day|11/11
    =BF
    All Saints' Day||11/1
    ~All Saints' Day (observed)||11/2:#1082004108200
    Ascension Day||e+39
    Assumption Day||8/15
    ~Assumption Day (observed)||8/16:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820
    Easter Monday||e+1
    Eid al-Adha||s1:18-23 x58f5jh5uk69m
    Eid al-Adha (estimated)||s1:00-13,24-50
    Eid al-Fitr||s2:18-24 s2+1:14-17
    Eid al-Fitr (estimated)||s2:00-13,25-50
    Independence Day||8/5
    ~Independence Day (observed)||8/6:#410820041082
    International Women's Day||3/8
    ~International Women's Day (observed)||3/9:#1082004108200
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    Martyrs' Day||10/31:16-50
    ~Martyrs' Day (observed)||x7p79tmbmpdr8hoq
    Mawlid|Prophet's Birthday|s4+1:#6f4000 x5b95mc7dn
    Mawlid (estimated)|Prophet's Birthday (estimated)|s3+4:00-13,23-50
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Proclamation of Independence Day||12/11
    ~Proclamation of Independence Day (observed)||12/12:#4108200410820
    Revolution Day||1/3
    ~Revolution Day (observed)||1/4:#2104008210400
    =BG
    Бъдни вечер|Christmas Eve|12/24
    ~Бъдни вечер (почивен ден)|Christmas Eve (observed)|12/27:#4308610c20000
    Велика събота|Holy Saturday|o-1:10-50
    Великден|Easter|o o+1
    Велики петък|Good Friday|o-2:10-50
    Гергьовден, Ден на храбростта и Българската армия|Saint George's Day, Day of the Bulgarian Army|5/6
    ~Гергьовден, Ден на храбростта и Българската армия (почивен ден)|Saint George's Day, Day of the Bulgarian Army (observed)|w5.2.0:#600c30860000 xeci
    Ден на Независимостта на България|Independence Day|9/22
    ~Ден на Независимостта на България (почивен ден)|Independence Day (observed)|w9.18.0:#c308610c0000
    Ден на Освобождението на България от османско иго|Liberation Day|3/3
    ~Ден на Освобождението на България от османско иго (почивен ден)|Liberation Day (observed)|w3.1.0:#c308610c0000
    Ден на Съединението|Unification Day|9/6
    ~Ден на Съединението (почивен ден)|Unification Day (observed)|w9.2.0:#10c3086100000
    Ден на българската просвета и култура и на славянската писменост|Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet|5/24:00-20
    ~Ден на българската просвета и култура и на славянската писменост (почивен ден)|Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (observed)|x78q
    Ден на светите братя Кирил и Методий, на българската азбука, просвета и култура и на славянската книжовност|Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture|5/24:21-50
    ~Ден на светите братя Кирил и Методий, на българската азбука, просвета и култура и на славянската книжовност (почивен ден)|Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)|w5.20.0:#10c3086000000
    Ден на труда и на международната работническа солидарност|Labor Day and International Workers' Solidarity Day|5/1
    ~Ден на труда и на международната работническа солидарност (почивен ден)|Labor Day and International Workers' Solidarity Day (observed)|x7ji7ut9o1bh4bsfdlie0ufq1hj4hug
    Неприсъствен ден|Non-working day|x98o98q
    Нова година|New Year's Day|1/1
    ~Нова година (почивен ден)|New Year's Day (observed)|w1.1.0:#4218610c20000
    Официален празник|Official Holiday|x1gh2fu
    Почивен ден (прехвърлен от 02.06.2007)|Day off (substituted from 06/02/2007)|x2kd
    Почивен ден (прехвърлен от 03.09.2011)|Day off (substituted from 09/03/2011)|x459
    Почивен ден (прехвърлен от 10.01.2009)|Day off (substituted from 01/10/2009)|x36p
    Почивен ден (прехвърлен от 10.05.2008)|Day off (substituted from 05/10/2008)|x2v4
    Почивен ден (прехвърлен от 10.05.2014)|Day off (substituted from 05/10/2014)|x53j
    Почивен ден (прехвърлен от 10.09.2005)|Day off (substituted from 09/10/2005)|x20q
    Почивен ден (прехвърлен от 10.09.2016)|Day off (substituted from 09/10/2016)|x5uc
    Почивен ден (прехвърлен от 11.12.2010)|Day off (substituted from 12/11/2010)|x3th
    Почивен ден (прехвърлен от 12.03.2005)|Day off (substituted from 03/12/2005)|x1r1
    Почивен ден (прехвърлен от 12.03.2016)|Day off (substituted from 03/12/2016)|x5oj
    Почивен ден (прехвърлен от 12.09.2015)|Day off (substituted from 09/12/2015)|x5je
    Почивен ден (прехвърлен от 12.12.2015)|Day off (substituted from 12/12/2015)|x5mj
    Почивен ден (прехвърлен от 13.12.2014)|Day off (substituted from 12/13/2014)|x5b6
    Почивен ден (прехвърлен от 14.03.2009)|Day off (substituted from 03/14/2009)|x38k
    Почивен ден (прехвърлен от 14.05.2016)|Day off (substituted from 05/14/2016)|x5r3
    Почивен ден (прехвърлен от 14.12.2013)|Day off (substituted from 12/14/2013)|x4vp
    Почивен ден (прехвърлен от 15.05.2004)|Day off (substituted from 05/15/2004)|x1hk
    Почивен ден (прехвърлен от 15.05.2010)|Day off (substituted from 05/15/2010)|x3m3
    Почивен ден (прехвърлен от 15.09.2007)|Day off (substituted from 09/15/2007)|x2nm
    Почивен ден (прехвърлен от 15.12.2007)|Day off (substituted from 12/15/2007)|x2r9
    Почивен ден (прехвърлен от 15.12.2012)|Day off (substituted from 12/15/2012)|x4kc
    Почивен ден (прехвърлен от 16.05.2009)|Day off (substituted from 05/16/2009)|x3aj
    Почивен ден (прехвърлен от 17.05.2008)|Day off (substituted from 05/17/2008)|x2v7
    Почивен ден (прехвърлен от 17.09.2005)|Day off (substituted from 09/17/2005)|x21c
    Почивен ден (прехвърлен от 17.09.2011)|Day off (substituted from 09/17/2011)|x45r
    Почивен ден (прехвърлен от 17.09.2016)|Day off (substituted from 09/17/2016)|x5uu
    Почивен ден (прехвърлен от 18.05.2013)|Day off (substituted from 05/18/2013)|x4o6
    Почивен ден (прехвърлен от 19.03.2011)|Day off (substituted from 03/19/2011)|x3vg
    Почивен ден (прехвърлен от 19.05.2012)|Day off (substituted from 05/19/2012)|x4dg
    Почивен ден (прехвърлен от 19.12.2009)|Day off (substituted from 12/19/2009)|x3i4
    Почивен ден (прехвърлен от 20.12.2008)|Day off (substituted from 12/20/2008)|x36n
    Почивен ден (прехвърлен от 21.01.2012)|Day off (substituted from 01/21/2012)|x490
    Почивен ден (прехвърлен от 21.03.2015)|Day off (substituted from 03/21/2015)|x5d3
    Почивен ден (прехвърлен от 21.04.2007)|Day off (substituted from 04/21/2007)|x2jk
    Почивен ден (прехвърлен от 21.04.2012)|Day off (substituted from 04/21/2012)|x4cn
    Почивен ден (прехвърлен от 21.12.2013)|Day off (substituted from 12/21/2013)|x4vh
    Почивен ден (прехвърлен от 24.01.2015)|Day off (substituted from 01/24/2015)|x5b8
    Почивен ден (прехвърлен от 26.09.2009)|Day off (substituted from 09/26/2009)|x3ev
    Почивен ден (прехвърлен от 28.01.2006)|Day off (substituted from 01/28/2006)|x24h
    Почивен ден (прехвърлен от 28.05.2005)|Day off (substituted from 05/28/2005)|x1th
    Почивен ден (прехвърлен от 28.05.2011)|Day off (substituted from 05/28/2011)|x420
    Почивен ден (прехвърлен от 29.09.2012)|Day off (substituted from 09/29/2012)|x4gp
    Почивен ден (прехвърлен от 30.05.2009)|Day off (substituted from 05/30/2009)|x3ak
    Почивен ден (прехвърлен от 31.05.2014)|Day off (substituted from 05/31/2014)|x53m
    Рождество Христово|Christmas Day|s15+4 s15+3:#4ccccccceeeee 12/26:#3333333311111
    ~Рождество Христово (почивен ден)|Christmas Day (observed)|12/28:#718e30c700000 x7qv9vebohdt0hqi
    =BH
    العيد الوطني|National Day|12/16 12/17
    المولد النبوي الشريف|Prophet's Birthday|s3+4:19-26
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4:00-18,27-50
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية|Islamic New Year|s0:19-26
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:00-18,27-50
    عاشوراء|Ashura|s8:19-26 s8+1:19-26
    عاشوراء (تقديري)|Ashura (estimated)|s8-1:00-18,27-50 s8:00-18,27-50
    عيد الأضحى|Eid al-Adha|s1:19-26 s1+1:19-26 s1+2:19-26
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:00-18,27-50 s1+1:#7fffff807ffbf s1+2:#7fffff807ffbf x24q24r2ft2fu
    عيد العمال|Labor Day|5/1
    عيد الفطر|Eid al-Fitr|s2:19-26 s2+1:19-26 s2+2:19-26
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:00-18,27-50 s2+1:00-18,27-50 s2+2:00-18,27-50
    =BI
    Aid-El-Adha|Eid al-Adha|s1:18-25 x58f5jh5uk69m
    Aid-El-Adha (estimé)|Eid al-Adha (estimated)|s1:00-13,26-50
    ~Aid-El-Adha (observé)|Eid al-Adha (observed)|x58g6vr8n6
    ~Aid-El-Adha (observé, estimé)|Eid al-Adha (observed, estimated)|x1el4789oech1f9ki27
    Aid-El-Fithr|Eid al-Fitr|s2:18-25 s2+1:14-17
    Aid-El-Fithr (estimé)|Eid al-Fitr (estimated)|s2:00-13,26-50
    ~Aid-El-Fithr (observé)|Eid al-Fitr (observed)|x78q905
    ~Aid-El-Fithr (observé, estimé)|Eid al-Fitr (observed, estimated)|s2+1:#1012000001212 xboo
    Anniversaire de l'Indépendance|Independence Day|7/1
    ~Anniversaire de l'Indépendance (observé)|Independence Day (observed)|7/2:#410820041082
    Assomption|Assumption Day|8/15
    ~Assomption (observé)|Assumption Day (observed)|8/16:#2004108200410
    Commémoration de l'Assassinat du Héros National, le Prince Louis Rwagasore|Commemoration of the Assassination of National Hero, Prince Louis Rwagasore|10/13
    ~Commémoration de l'Assassinat du Héros National, le Prince Louis Rwagasore (observé)|Commemoration of the Assassination of National Hero, Prince Louis Rwagasore (observed)|10/14:#820041082004
    Commémoration de l'Assassinat du Président Cyprien Ntaryamira|Commemoration of the Assassination of President Cyprien Ntaryamira|4/6
    ~Commémoration de l'Assassinat du Président Cyprien Ntaryamira (observé)|Commemoration of the Assassination of President Cyprien Ntaryamira (observed)|4/7:#41082004108
    Commémoration de l'Assassinat du Président Melchior Ndadaye|Commemoration of the Assassination of President Melchior Ndadaye|10/21
    ~Commémoration de l'Assassinat du Président Melchior Ndadaye (observé)|Commemoration of the Assassination of President Melchior Ndadaye (observed)|10/22:#410820041082
    Fête Internationale du Travail|International Labor Day|5/1
    ~Fête Internationale du Travail (observé)|International Labor Day (observed)|5/2:#4108200410820
    Fête de l'Unité|Unity Day|2/5
    ~Fête de l'Unité (observé)|Unity Day (observed)|2/6:#210400821040
    Jour de l'Ascension|Ascension Day|e+39
    Jour de l'an|New Year's Day|1/1
    ~Jour de l'an (observé)|New Year's Day (observed)|1/2:#210400821040
    Journée Nationale du Patriotisme et Commémoration de la Mort du Président Pierre Nkurunziza|National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza|6/8:22-50
    ~Journée Nationale du Patriotisme et Commémoration de la Mort du Président Pierre Nkurunziza (observé)|National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza (observed)|x92bb6qcvtf4c
    Noël|Christmas Day|12/25
    ~Noël (observé)|Christmas Day (observed)|12/26:#4108200410820
    Toussaint|All Saints' Day|11/1
    ~Toussaint (observé)|All Saints' Day (observed)|11/2:#1082004108200
    =BJ
    Fête Nationale|National Day|8/1
    Fête annuelle des religions traditionnelles|Vodoun Festival|1/10:#18610c3ffffff w1.7.3:#77defbe000000 w1.8.4:#6fbff7c000000
    Fête du Nouvel An|New Year's Day|1/1
    Fête du Travail|Labor Day|5/1
    Jour de Noël|Christmas Day|12/25
    Jour de l'Ascension|Ascension Day|e+39
    Jour de l'Assomption|Assumption Day|8/15
    Jour de la Tabaski (estimé)|Eid al-Adha (estimated)|s1
    Jour du Ramadan (estimé)|Eid al-Fitr (estimated)|s2
    Journée Maouloud (estimé)|Prophet's Birthday (estimated)|s4
    La Toussaint|All Saints' Day|11/1
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    =BL
    Abolition de l'esclavage|Abolition of Slavery|10/9:12-50
    Armistice|Armistice Day|11/11:08-50
    Ascension|Ascension Day|e+39:08-50
    Assomption|Assumption Day|8/15:08-50
    Fête de la Victoire|Victory Day|5/8:08-50
    Fête du Travail|Labor Day|5/1:08-50
    Fête nationale|National Day|7/14:08-50
    Jour de l'an|New Year's Day|1/1:08-50
    Lundi de Pentecôte|Pentecost Monday|e+50:08-50
    Lundi de Pâques|Easter Monday|e+1:08-50
    Noël|Christmas Day|12/25:08-50
    Toussaint|All Saints' Day|11/1:08-50
    =BM
    Bermuda Day||w5.22.4:#7ffffffec2004 5/24:#3dffb x78u
    ~Bermuda Day (observed)||w5.20.0:#c308
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Emancipation Day||w7.28.3
    Flora Duffy Day||x7op
    Good Friday||e-2
    Labour Day|Labor Day|w9.1.0
    Mary Prince Day||w7.29.4:20-50
    National Heroes Day||w6.15.0:09-50 x348
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Portuguese Welcome 170th Anniversary||x72f
    Public Holiday||x2ko
    Queen's Birthday||w6.10.0:#1ff
    Remembrance Day||11/11
    ~Remembrance Day (observed)||w11.7.0:#610c308610c3
    Somers Day||w7.29.4:00-19
    The Coronation of His Majesty King Charles III||x8ag
    =BN
    Awal Tahun Hijrah|Islamic New Year|s16:#3fdffff x6aa9e0
    Awal Tahun Hijrah (anggaran)|Islamic New Year (estimated)|s16:27-50
    ~Awal Tahun Hijrah (diperhatikan)|Islamic New Year (observed)|s16+1:#3090a04 x1fb6ab
    ~Awal Tahun Hijrah (diperhatikan, anggaran)|Islamic New Year (observed, estimated)|s16+1:#5261a18000000
    Awal Tahun Masihi|New Year's Day|1/1
    ~Awal Tahun Masihi (diperhatikan)|New Year's Day (observed)|1/2:#2314408a314c0 xbda
    Hari Angkatan Bersenjata Diraja Brunei|Armed Forces Day|5/31
    ~Hari Angkatan Bersenjata Diraja Brunei (diperhatikan)|Armed Forces Day (observed)|6/1:#18a204518a204
    Hari Kebangsaan|National Day|2/23
    ~Hari Kebangsaan (diperhatikan)|National Day (observed)|2/24:#14408a314408a x0oi
    Hari Keputeraan KDYMM Sultan Brunei|Sultan Hassanal Bolkiah's Birthday|7/15
    ~Hari Keputeraan KDYMM Sultan Brunei (diperhatikan)|Sultan Hassanal Bolkiah's Birthday (observed)|7/16:#5558a204558a2
    Hari Natal|Christmas Day|12/25
    ~Hari Natal (diperhatikan)|Christmas Day (observed)|12/26:#51a2004518a20 xc3ue8d
    Hari Nuzul Al-Quran|Anniversary of the revelation of the Quran|s17:#7fffaef x1n633f3pj
    Hari Nuzul Al-Quran (anggaran)|Anniversary of the revelation of the Quran (estimated)|s17:27-50
    ~Hari Nuzul Al-Quran (diperhatikan)|Anniversary of the revelation of the Quran (observed)|s17+1:#106024 x3pk
    ~Hari Nuzul Al-Quran (diperhatikan, anggaran)|Anniversary of the revelation of the Quran (observed, estimated)|xa0vbdacpies0fi5gjdhkj
    Hari Pertama Berpuasa|First Day of Ramadan|s18:#7fffbef x1mm3p3
    Hari Pertama Berpuasa (anggaran)|First Day of Ramadan (estimated)|s18:27-50
    ~Hari Pertama Berpuasa (diperhatikan)|First Day of Ramadan (observed)|s18+1:#2504040
    ~Hari Pertama Berpuasa (diperhatikan, anggaran)|First Day of Ramadan (observed, estimated)|s18+1:#46c0810000000 xamk
    Hari Raya Aidil Adha|Eid al-Adha|s7:#7bffbae x02c1el24q2ft3s4811
    Hari Raya Aidil Adha (anggaran)|Eid al-Adha (estimated)|s7:27-50
    ~Hari Raya Aidil Adha (diperhatikan)|Eid al-Adha (observed)|s7+1:#1a5a20 x02d0oi2fu
    ~Hari Raya Aidil Adha (diperhatikan, anggaran)|Eid al-Adha (observed, estimated)|xa3hapmcs4f9ki27
    Hari Raya Aidil Fitri|Eid al-Fitr|s13:00-26 s13+1:#7fff7fe s13+2:12-26 x453
    Hari Raya Aidil Fitri (anggaran)|Eid al-Fitr (estimated)|s2+1:27-50 s2+2:27-50 s2+3:#75f60b8000000 s2:#a09d40000000 xboqc3q
    ~Hari Raya Aidil Fitri (diperhatikan)|Eid al-Fitr (observed)|s13+3:#59f9424 s2+2:#292 x4rc5hg6io7jv
    ~Hari Raya Aidil Fitri (diperhatikan, anggaran)|Eid al-Fitr (observed, estimated)|s13+3:#3cad998000000 xacic3tc3veshftohl4
    Israk dan Mikraj|Isra' and Mi'raj|s19:#7bfffff x7su
    Israk dan Mikraj (anggaran)|Isra' and Mi'raj (estimated)|s19:27-50
    ~Israk dan Mikraj (diperhatikan)|Isra' and Mi'raj (observed)|x0vg1ll4e876r
    ~Israk dan Mikraj (diperhatikan, anggaran)|Isra' and Mi'raj (observed, estimated)|s19+1:#25e4a00000000 x9ve
    Istiadat Perkahwinan Diraja Brunei 2004|Royal Wedding of Crown Prince Al-Muhtadee Billah and Crown Princess Sarah of Brunei|x1lh
    Jubli Emas Sultan Hassanal Bolkiah|Sultan Hassanal Bolkiah's Golden Jubilee|x6an
    Maulidur Rasul|Prophet's Birthday|s9:#7fff1ff x38r3jt3uv
    Maulidur Rasul (anggaran)|Prophet's Birthday (estimated)|s9:27-50
    ~Maulidur Rasul (diperhatikan)|Prophet's Birthday (observed)|x1hg3ju4a36ch954
    ~Maulidur Rasul (diperhatikan, anggaran)|Prophet's Birthday (observed, estimated)|s9+1:#5131a18000000 xfcgh3q
    Tahun Baru Cina|Lunar New Year|s20
    ~Tahun Baru Cina (diperhatikan)|Lunar New Year (observed)|s20+1:#5232400a464c0 xanj
    =BO
    >B:1|El Beni
    >C:2|Cochabamba
    >H:3|Chuquisaca
    >L:4|La Paz
    >N:5|Pando
    >O:6|Oruro
    >P:7|Potosí
    >S:8|Santa Cruz
    >T:9|Tarija
    Año Nuevo|New Year's Day|1/1
    ~Año Nuevo (observado)|New Year's Day (observed)|1/2:#210400821040
    Año Nuevo Aymara Amazónico|Aymara New Year|6/21:09-50
    ~Año Nuevo Aymara Amazónico (observado)|Aymara New Year (observed)|6/22:#1082004108200
    Carnaval|Carnival|e-47 e-48
    Carnaval de Oruro|Carnival in Oruro|e-51|6
    Corpus Christi||e+60
    Día de Todos los Difuntos|All Souls' Day|11/2
    ~Día de Todos los Difuntos (observado)|All Souls' Day (observed)|x1bq34t59c
    Día de la Creación del Estado Plurinacional de Bolivia|Plurinational State Foundation Day|1/22:10-50
    ~Día de la Creación del Estado Plurinacional de Bolivia (observado)|Plurinational State Foundation Day (observed)|x49l62o877c4pe98g2b
    Día de la Dignidad Nacional|National Dignity Day|10/17:20-50
    Día de la Independencia de Bolivia|Independence Day|8/6
    ~Día de la Independencia de Bolivia (observado)|Independence Day (observed)|8/7:#200410820041
    Día del Trabajo|Labor Day|5/1
    ~Día del Trabajo (observado)|Labor Day (observed)|5/2:#4108200414820 x4cn
    Día del departamento de Beni|Beni Day|11/18|1
    Día del departamento de Chuquisaca|Chuquisaca Day|5/25|3
    Día del departamento de Cochabamba|Cochabamba Day|9/14|2
    Día del departamento de La Paz|La Paz Day|7/16|4
    Día del departamento de Pando|Pando Day|10/11|5
    Día del departamento de Potosí|Potosí Day|11/10|7
    Día del departamento de Santa Cruz|Santa Cruz Day|9/24|8
    La Tablada||4/15|9
    Navidad|Christmas Day|12/25
    ~Navidad (observado)|Christmas Day (observed)|12/26:#4108200410820
    Viernes Santo|Good Friday|e-2
    =BQ
    >BON:1|Bonaire
    >SAB:2|Saba
    >STA:3|Sint Eustatius
    Bonairedag|Bonaire Day|9/6:11-50|1
    Brugdag|Bridge Holiday|x915|1
    Dag na de carnavalsoptocht|Carnival Monday|w7.25.0:11-50|2
    Dag van de Arbeid|Labor Day|5/1:11-50
    Eerste kerstdag|Christmas Day|12/25:11-50
    Eerste paasdag|Easter Sunday|e:11-50
    Eerste pinksterdag|Pentecost|e+49:11-50
    Emancipatiedag|Emancipation Day|7/1:22-50|3
    Goede vrijdag|Good Friday|e-2:11-50
    Hemelvaartsdag|Ascension Day|e+39:11-50
    Koninginnedag|Queen's Day|x4194cn4o4
    Koningsdag|King's Day|4/27:#7fbef7dff8000
    ~Koningsdag|King's Day|x53d90vb5ecuhf30
    Nieuwjaarsdag|New Year's Day|1/1:11-50
    Rincondag|Rincon Day|4/30:20-50|1
    Sabadag|Saba Day|w12.1.4:11-50|2
    Statiadag|Statia Day|11/16:11-50|3
    Tweede kerstdag|Second Day of Christmas|12/26:11-50
    Tweede paasdag|Easter Monday|e+1:11-50
    =BR
    >AC:1|Acre
    >AL:2|Alagoas
    >AM:3|Amazonas
    >AP:4|Amapá
    >BA:5|Bahia
    >CE:6|Ceará
    >DF:7|Distrito Federal
    >ES:8|Espírito Santo
    >GO:9|Goiás
    >MA:10|Maranhão
    >MG:11|Minas Gerais
    >MS:12|Mato Grosso do Sul
    >MT:13|Mato Grosso
    >PA:14|Pará
    >PB:15|Paraíba
    >PE:16|Pernambuco
    >PI:17|Piauí
    >PR:18|Paraná
    >RJ:19|Rio de Janeiro
    >RN:20|Rio Grande do Norte
    >RO:21|Rondônia
    >RR:22|Roraima
    >RS:23|Rio Grande do Sul
    >SC:24|Santa Catarina
    >SE:25|Sergipe
    >SP:26|São Paulo
    >TO:27|Tocantins
    >São Paulo Capital:28
    Abolição da escravidão no Ceará|Abolition of slavery in Ceará|3/25|6
    Adesão do Grão-Pará à independência do Brasil|Grão-Pará joining to independence of Brazil|8/15|14
    Adesão do Maranhão à independência do Brasil|Maranhão joining to independence of Brazil|7/28|10
    Aniversário da Cidade de São Paulo|São Paulo City Anniversary|1/25|28
    Aniversário do Acre|Founding of Acre|6/15|1
    Assinatura do Tratado de Petrópolis|Signing of the Petropolis Treaty|11/17:#e71cf38e71ff w11.14.4:#718e30c718e00|1
    Carnaval|Carnival|e-47:09-50|19
    Confraternização Universal|Universal Fraternization Day|1/1
    Consciência Negra|Black Awareness Day|x0a40lh|2
    ||x10u|2,19
    ||x1cb|2,13,19
    ||11/20:#f0|2,13,19,28
    ||x35e3gr|2,4,13,19,28
    ||11/20:10-23|2-4,13,19,28
    Corpus Christi||e+60|28
    Criação do Estado|State Creation Day|1/4|21
    ||10/5|22,27
    ||10/11|12
    Criação do Território Federal|Creation of the Federal Territory|9/13|4
    Dia Internacional da Mulher|International Women's Day|3/8:#38e71cf38e7fc w3.5.4:#4718e30c71800|1
    Dia Nacional de Zumbi e da Consciência Negra|National Day of Zumbi and Black Awareness|11/20:24-50
    Dia da Amazônia|Amazonia Day|9/5:#71cf38e71cff0 w9.2.4:#e30c718e3000|1
    Dia da Autonomia|Autonomy Day|3/18|27
    Dia de Santa Catarina de Alexandria|Saint Catherine of Alexandria Day|w11.25.6:00-03,05-50 x1nu|24
    Dia do Estado de Santa Catarina|Santa Catarina State Day|w8.11.6:05-50 x1kk|24
    Dia do Evangélico|Evangelical Day|11/30:00-12|7
    ||6/18:02-50|21
    ||1/23:#639e71ce39fe0 w1.20.4:#1c618e31c6000|1
    ||11/30:13-50|2,7
    Dia do Gaúcho|Gaucho Day|9/20|23
    Dia do Piauí|Piauí Day|10/19|17
    Dia do Rio Grande do Norte|Rio Grande do Norte Day|8/7|20
    Dia do Trabalhador|Worker's Day|5/1
    Elevação do Amazonas à categoria de província|Elevation of Amazonas to province|9/5|3
    Emancipação Política de Alagoas|Political Emancipation of Alagoas|9/16|2
    Emancipação do Paraná|Political Emancipation of Paraná|12/19:00-13|18
    Emancipação política de Sergipe|Sergipe Political Emancipation Day|7/8|25
    Execução de Tiradentes|Tiradentes' Execution|4/21|11
    Finados|All Souls' Day|11/2
    Fundação da cidade de Goiás|Foundation of Goiás city|7/26|9
    Fundação de Brasília|Founding of Brasilia|4/21|7
    Fundação do Estado|State Founding Day|8/5|15
    Independência da Bahia|Bahia Independence Day|7/2|5
    Independência do Brasil|Independence Day|9/7
    Mártires de Cunhaú e Uruaçu|Uruaçu and Cunhaú Martyrs Day|10/3:07-50|20
    Natal|Christmas Day|12/25
    Nossa Senhora Aparecida|Our Lady of Aparecida|10/12
    Nossa Senhora da Assunção|Our Lady of Assumption|8/15:04-50|6
    Nossa Senhora da Natividade|Our Lady of Nativity|9/8|27
    Nossa Senhora da Penha|Our Lady of Penha|e+8:20-50|8
    Nossa Senhora do Rocio|Our Lady of Rocio|11/15:14-50|18
    Pedra fundamental de Goiânia|Foundation of Goiânia|10/24|9
    Proclamação da República|Republic Proclamation Day|11/15
    Revolução Constitucionalista|Constitutionalist Revolution|7/9|26,28
    Revolução Pernambucana de 1817|Pernambuco Revolution of 1817|3/6:11,16,18-50 w3.1.6:#2f700|16
    Sexta-feira Santa|Good Friday|e-2
    São Jorge|Saint George's Day|4/23:08-50|19
    São José|Saint Joseph's Day|3/19:#7|6
    ||3/19:03-50|4,6
    São João|Saint John's Day|6/24|2
    São Pedro|Saint Peter's Day|6/29|2
    São Tiago|Saint James' Day|7/25:12-50|4
    Tiradentes|Tiradentes' Day|4/21
    =BS
    Boxing Day||12/26
    ~Boxing Day (observed)||w12.22.0:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Discovery Day||10/12:00-12
    ~Discovery Day (observed)||w10.8.0:#51c x08u2212dd46g
    Easter Monday||e+1
    Emancipation Day||w8.1.0
    Good Friday||e-2
    Independence Day||7/10
    ~Independence Day (observed)||w7.6.0:#610c308610c30
    Labour Day||w6.1.4:00-12
    Majority Rule Day||1/10:14-50
    ~Majority Rule Day (observed)||w1.6.0:#218610c218000
    National Heroes Day||w10.8.0:13-50
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821250 1/3:#829 x0mq2r9
    Randol Fawkes Labour Day||w6.1.4:13-50
    State Funeral of Queen Elizabeth II||x839
    Whit Monday||e+50
    =BT
    >11|Paro
    >12|Chhukha
    >13|Haa
    >14|Samtse
    >15:1|Thimphu
    >21|Tsirang
    >22|Dagana
    >23|Punakha
    >24|Wangdue Phodrang
    >31|Sarpang
    >32|Trongsa
    >33|Bumthang
    >34|Zhemgang
    >41|Trashigang
    >42|Monggar
    >43|Pema Gatshel
    >44|Lhuentse
    >45|Samdrup Jongkhar
    >GA|Gasa
    >TY|Trashi Yangtse
    གནམ་ལོ་གསར་ཚེས་ཀྱིས་དུས་སྟོན་ངལ་གསོལ།|Losar|s21:07-50 s21+1:07-50
    ཐིམ་ཕུ་ཚེས་བཅུའི་ངལ་གསོ།|Thimphu Tshechu|s22:07-50 s22+1:07-50 s22+2:08-20,23-50 x2o47no83o|1
    ཐིམ་རྫོང་ལྷ་མོའི་དངོས་འཆམ་མཇལ་རྒྱུའི་ངལ་གསོ།|Thimphu Drubchoe|s23:#7ffffff1f9f80 s23-1:#e06000|1
    དགུན་ཉི་ལྡོག་གི་ངལ་གསོལ།|Winter Solstice|1/2:#7ffffffb7ff80 x6ou7r4
    མཐུ་ཆེན་ཆོས་ཀྱི་རྒྱལ་པོའི་དུས་ཆེན་ངལ་གསོལ།|Death Anniversary of Zhabdrung|s24:07-50
    མི་དབང་མངའ་བདག་རིན་པོ་ཆེའི་གསེར་ཁྲི་མངའ་གསོལ་གྱི་དུས་ཆེན་ངལ་གསོལ།|Coronation of His Majesty the King|11/1:07-50
    མི་དབང་མངའ་བདག་རིན་པོ་ཆེའི་འཁྲུངས་སྐར་དུས་ཆེན་ངལ་གསོལ།|Birth Anniversary of His Majesty the King|2/21:07-50 2/22:07-50 2/23:07-50
    མི་དབང་འབྲུག་རྒྱལ་གསུམ་པའི་འཁྲུངས་སྐར་དུས་ཆེན་ངལ་གསོལ།|Birth Anniversary of the 3rd Druk Gyalpo|5/2:07-50
    མི་དབང་འབྲུག་རྒྱལ་བཞི་པའི་འཁྲུངས་སྐར་དུས་ཆེན་ངལ་གསོལ།|Birth Anniversary of the 4th Druk Gyalpo - Constitution Day|11/11:07-50
    རྒྱལ་བ་ལྷ་ལས་བབས་པའི་དུས་ཆེན་ངལ་གསོ།|Descending Day of Lord Buddha|s25:07-50
    རྒྱལ་ཡོངས་ཁྲུས་བབས་ངལ་གསོ།|Blessed Rainy Day|9/23:#7777777774400 9/24:#888888880800 x4h84ti5jf
    རྒྱལ་ཡོངས་དུས་ཆེན་གྱི་ངལ་གསོལ།|National Day|12/17:07-50
    ལྷོ་མཚམས་ད་སའིན་ངལ་གསོ།|Dassain|s26:#3efdf80 x4tb7dk9hu
    ལྷོ་མཚམས་ད་སའིན་ངལ་གསོ། (ཚོད་དཔག་གི།)|Dassain (estimated)|s26:27-35
    སངས་རྒྱས་བཅོམ་ལྡན་འདས་ཀྱི་དུས་ཆེན་ལྔ་འཛོམས་ངལ་གསོལ།|Lord Buddha's Parinirvana|s27:07-50
    སྔར་སྲོལ་འབུལ་བའི་ལོ་གསར་གྱི་ངལ་གསོལ།|Traditional Day of Offering|s28:07-50
    སྟོན་པ་མཆོག་ཝ་ར་ན་སིར་བདེན་བཞིའི་ཆོས་འཁོར་བསྐོར་བའི་དུས་ཆེན་ངལ་གསོ།|First Sermon of Lord Buddha|s29:07-50
    ཨོ་རྒྱན་གུ་རུ་རིན་པོ་ཆེའི་འཁྲུངས་སྐར་དུས་ཆེན་ངལ་གསོ།|Birth Anniversary of Guru Rinpoche|s30:07-50
    =BV
    =BW
    Ascension Day||e+39
    Botswana Day||9/30
    ~Botswana Day (observed)||10/2:#410820041082
    Botswana Day Holiday||10/1
    ~Botswana Day Holiday (observed)||10/2:#200410820041
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    ~Boxing Day Holiday||x7fj9k2dhkfm3hf6
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Good Friday||e-2
    Holy Saturday||e-1
    Labour Day||5/1
    ~Labour Day (observed)||5/2:#4108200410820
    ~Labour Day Holiday||x7jh9o0bh3dlihj4
    New Year's Day||1/1
    ~New Year's Day (observed)||1/3:#210400821040
    New Year's Day Holiday||1/2
    ~New Year's Day Holiday (observed)||1/3:#4008210400821
    President's Day||w7.15.0
    President's Day Holiday||w7.16.1
    Public Holiday||x6ui8rd8re9cv
    Sir Seretse Khama Day||7/1
    ~Sir Seretse Khama Day (observed)||7/2:#410820041082
    =BY
    Выходны (перанесены з 03.03.2001)|Day off (substituted from 03/03/2001)|x0dh
    Выходны (перанесены з 03.03.2018)|Day off (substituted from 03/03/2018)|x6fi
    Выходны (перанесены з 03.05.2003)|Day off (substituted from 05/03/2003)|x164
    Выходны (перанесены з 03.05.2008)|Day off (substituted from 05/03/2008)|x2v7
    Выходны (перанесены з 03.05.2014)|Day off (substituted from 05/03/2014)|x53h
    Выходны (перанесены з 04.01.2003)|Day off (substituted from 01/04/2003)|x12d
    Выходны (перанесены з 04.01.2014)|Day off (substituted from 01/04/2014)|x4vr
    Выходны (перанесены з 04.01.2020)|Day off (substituted from 01/04/2020)|x74e
    Выходны (перанесены з 04.04.2020)|Day off (substituted from 04/04/2020)|x77u
    Выходны (перанесены з 04.05.2019)|Day off (substituted from 05/04/2019)|x6sp
    Выходны (перанесены з 04.11.2006)|Day off (substituted from 11/04/2006)|x2e5
    Выходны (перанесены з 04.11.2017)|Day off (substituted from 11/04/2017)|x6bn
    Выходны (перанесены з 05.01.2002)|Day off (substituted from 01/05/2002)|x0ms
    Выходны (перанесены з 05.01.2013)|Day off (substituted from 01/05/2013)|x4ke
    Выходны (перанесены з 05.03.2016)|Day off (substituted from 03/05/2016)|x5om
    Выходны (перанесены з 05.05.2007)|Day off (substituted from 05/05/2007)|x2jk
    Выходны (перанесены з 06.05.2006)|Day off (substituted from 05/06/2006)|x28f
    Выходны (перанесены з 06.05.2017)|Day off (substituted from 05/06/2017)|x661
    Выходны (перанесены з 07.07.2001)|Day off (substituted from 07/07/2001)|x0h4
    Выходны (перанесены з 07.07.2007)|Day off (substituted from 07/07/2007)|x2lj
    Выходны (перанесены з 07.07.2018)|Day off (substituted from 07/07/2018)|x6j5
    Выходны (перанесены з 10.01.2004)|Day off (substituted from 01/10/2004)|x1dm
    Выходны (перанесены з 10.01.2009)|Day off (substituted from 01/10/2009)|x36p
    Выходны (перанесены з 10.01.2015)|Day off (substituted from 01/10/2015)|x5b8
    Выходны (перанесены з 11.01.2014)|Day off (substituted from 01/11/2014)|x4vv
    Выходны (перанесены з 11.01.2025)|Day off (substituted from 01/11/2025)|x8th
    Выходны (перанесены з 11.03.2012)|Day off (substituted from 03/11/2012)|x4b3
    Выходны (перанесены з 11.05.2019)|Day off (substituted from 05/11/2019)|x6sr
    Выходны (перанесены з 11.11.2000)|Day off (substituted from 11/11/2000)|x09m
    Выходны (перанесены з 11.11.2023)|Day off (substituted from 11/11/2023)|x8g6
    Выходны (перанесены з 12.01.2008)|Day off (substituted from 01/12/2008)|x2rb
    Выходны (перанесены з 12.03.2005)|Day off (substituted from 03/12/2005)|x1r4
    Выходны (перанесены з 12.03.2011)|Day off (substituted from 03/12/2011)|x3vj
    Выходны (перанесены з 12.03.2022)|Day off (substituted from 03/12/2022)|x7t5
    Выходны (перанесены з 12.07.2014)|Day off (substituted from 07/12/2014)|x55i
    Выходны (перанесены з 12.07.2025)|Day off (substituted from 07/12/2025)|x934
    Выходны (перанесены з 13.05.2000)|Day off (substituted from 05/13/2000)|x040
    Выходны (перанесены з 13.05.2023)|Day off (substituted from 05/13/2023)|x8ag
    Выходны (перанесены з 14.04.2007)|Day off (substituted from 04/14/2007)|x2j6
    Выходны (перанесены з 14.04.2018)|Day off (substituted from 04/14/2018)|x6go
    Выходны (перанесены з 14.05.2011)|Day off (substituted from 05/14/2011)|x41b
    Выходны (перанесены з 14.05.2022)|Day off (substituted from 05/14/2022)|x7ut
    Выходны (перанесены з 15.05.2010)|Day off (substituted from 05/15/2010)|x3m6
    Выходны (перанесены з 15.05.2021)|Day off (substituted from 05/15/2021)|x7jo
    Выходны (перанесены з 16.01.2016)|Day off (substituted from 01/16/2016)|x5mr
    Выходны (перанесены з 16.01.2021)|Day off (substituted from 01/16/2021)|x7fu
    Выходны (перанесены з 16.11.2002)|Day off (substituted from 11/16/2002)|x10i
    Выходны (перанесены з 16.11.2019)|Day off (substituted from 11/16/2019)|x72j
    Выходны (перанесены з 16.11.2024)|Day off (substituted from 11/16/2024)|x8rm
    Выходны (перанесены з 17.01.2004)|Day off (substituted from 01/17/2004)|x1dp
    Выходны (перанесены з 17.03.2007)|Day off (substituted from 03/17/2007)|x2i0
    Выходны (перанесены з 17.04.2004)|Day off (substituted from 04/17/2004)|x1h2
    Выходны (перанесены з 17.04.2010)|Day off (substituted from 04/17/2010)|x3la
    Выходны (перанесены з 18.05.2002)|Day off (substituted from 05/18/2002)|x0qs
    Выходны (перанесены з 18.05.2013)|Day off (substituted from 05/18/2013)|x4oe
    Выходны (перанесены з 18.05.2024)|Day off (substituted from 05/18/2024)|x8m3
    Выходны (перанесены з 20.01.2001)|Day off (substituted from 01/20/2001)|x0bf
    Выходны (перанесены з 20.01.2018)|Day off (substituted from 01/20/2018)|x6dg
    Выходны (перанесены з 20.12.2008)|Day off (substituted from 12/20/2008)|x36i
    Выходны (перанесены з 20.12.2014)|Day off (substituted from 12/20/2014)|x5b1
    Выходны (перанесены з 20.12.2025)|Day off (substituted from 12/20/2025)|x98j
    Выходны (перанесены з 21.01.2006)|Day off (substituted from 01/21/2006)|x24h
    Выходны (перанесены з 21.01.2017)|Day off (substituted from 01/21/2017)|x623
    Выходны (перанесены з 21.04.2001)|Day off (substituted from 04/21/2001)|x0eu
    Выходны (перанесены з 22.12.2001)|Day off (substituted from 12/22/2001)|x0mj
    Выходны (перанесены з 22.12.2007)|Day off (substituted from 12/22/2007)|x2r2
    Выходны (перанесены з 22.12.2012)|Day off (substituted from 12/22/2012)|x4k5
    Выходны (перанесены з 22.12.2018)|Day off (substituted from 12/22/2018)|x6ok
    Выходны (перанесены з 23.01.2010)|Day off (substituted from 01/23/2010)|x3ic
    Выходны (перанесены з 25.04.2009)|Day off (substituted from 04/25/2009)|x3ac
    Выходны (перанесены з 25.04.2015)|Day off (substituted from 04/25/2015)|x5ek
    Выходны (перанесены з 25.04.2026)|Day off (substituted from 04/25/2026)|x9c6
    Выходны (перанесены з 26.04.2025)|Day off (substituted from 04/26/2025)|x911
    Выходны (перанесены з 28.04.2001)|Day off (substituted from 04/28/2001)|x0f5
    Выходны (перанесены з 28.04.2012)|Day off (substituted from 04/28/2012)|x4cg
    Выходны (перанесены з 28.04.2018)|Day off (substituted from 04/28/2018)|x6h6
    Выходны (перанесены з 28.06.2008)|Day off (substituted from 06/28/2008)|x313
    Выходны (перанесены з 29.04.2017)|Day off (substituted from 04/29/2017)|x65j
    Выходны (перанесены з 29.04.2023)|Day off (substituted from 04/29/2023)|x8a2
    Выходны (перанесены з 29.12.2001)|Day off (substituted from 12/29/2001)|x0mq
    Выходны (перанесены з 29.12.2007)|Day off (substituted from 12/29/2007)|x2r9
    Выходны (перанесены з 29.12.2012)|Day off (substituted from 12/29/2012)|x4kc
    Выходны (перанесены з 29.12.2018)|Day off (substituted from 12/29/2018)|x6or
    Выходны (перанесены з 30.06.2012)|Day off (substituted from 06/30/2012)|x4em
    Выходны (перанесены з 30.12.2006)|Day off (substituted from 12/30/2006)|x2fu
    Выходны (перанесены з 31.01.2004)|Day off (substituted from 01/31/2004)|x1dq
    Дзень Кастрычніцкай рэвалюцыі|October Revolution Day|11/7
    Дзень Незалежнасці Рэспублікі Беларусь (Дзень Рэспублікі)|Independence Day of the Republic of Belarus (Day of the Republic)|7/3
    Дзень Перамогі|Victory Day|5/9
    Дзень жанчын|Women's Day|3/8
    Каталіцкі Вялікдзень|Catholic Easter|e
    Нараджэнне Хрыстова (каталіцкае Раство)|Catholic Christmas Day|12/25
    Нараджэнне Хрыстова (праваслаўнае Раство)|Orthodox Christmas Day|1/7
    Новы год|New Year's Day|1/1 1/2:20-50
    Праваслаўны Вялікдзень|Orthodox Easter|o
    Радаўніца|Radunitsa (Day of Rejoicing)|o+9
    Свята працы|Labor Day|5/1
    =BZ
    Boxing Day||12/26:#5ffbef7dffbef
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    Commonwealth Day||5/24:#204518
    ~Commonwealth Day (observed)||w5.21.0:#1fbae7
    Easter Monday||e+1
    Emancipation Day||8/1:#518a204400000
    ~Emancipation Day (observed)||w7.29.0:#2e75dfba00000
    Garifuna Settlement Day||11/19:#7dffbef7dffbe
    ~Garifuna Settlement Day (observed)||11/20:#200410820041
    George Price Day||1/15:#7defbff600000
    ~George Price Day (observed)||x870c4ie91g24
    Good Friday||e-2
    Holy Saturday||e-1
    Independence Day||9/21:#7fbef7dffbef7
    ~Independence Day (observed)||9/22:#41082004108
    Indigenous Peoples' Resistance Day||10/12:#18a2045000000
    ~Indigenous Peoples' Resistance Day (observed)||w10.9.0:#675dfbae00000
    Labour Day||5/1:#3ef7dffbef7df
    ~Labour Day (observed)||5/2:#4108200410820
    National Heroes and Benefactors Day||3/9:#18a204518a204
    ~National Heroes and Benefactors Day (observed)||w3.6.0:#675dfbae75dfb
    New Year's Day||1/1:#7defbff7defbf
    ~New Year's Day (observed)||1/2:#210400821040
    Pan American Day||10/12:#18a204
    ~Pan American Day (observed)||w10.9.0:#75dfb
    Saint George's Caye Day||9/10:#7dffbef7dffbe
    ~Saint George's Caye Day (observed)||9/11:#200410820041
    """#
}
