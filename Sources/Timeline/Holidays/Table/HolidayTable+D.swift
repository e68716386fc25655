// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with D.
  static let d = #"""
    =DE
    >BB:1|Brandenburg
    >BE:2|Berlin
    >BW:3|Baden-Württemberg
    >BY:3|Bayern
    >HB:4|Bremen
    >HE:5|Hessen
    >HH:4|Hamburg
    >MV:6|Mecklenburg-Vorpommern
    >NI:4|Niedersachsen
    >NW:7|Nordrhein-Westfalen
    >RP:7|Rheinland-Pfalz
    >SH:4|Schleswig-Holstein
    >SL:8|Saarland
    >SN:9|Sachsen
    >ST:10|Sachsen-Anhalt
    >TH:11|Thüringen
    >Augsburg:12
    75. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa|75th anniversary of the liberation from Nazism and the end of the Second World War in Europe|x789|2
    75. Jahrestag des Aufstandes vom 17. Juni 1953|75th anniversary of the East German uprising of 1953|xa4r|2
    80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa|80th anniversary of the liberation from Nazism and the end of the Second World War in Europe|x91b|2
    Allerheiligen|All Saints' Day|11/1|3,7-8,12
    Augsburger Hohes Friedensfest|Augsburg Peace Festival|8/8|12
    Buß- und Bettag|Repentance and Prayer Day|w11.16.2|9
    Christi Himmelfahrt|Ascension Day|e+39
    Erster Mai|Labor Day|5/1
    Erster Weihnachtstag|Christmas Day|12/25
    Frauentag|Women's Day|3/8:19-22|2
    ||3/8:23-50|2,6
    Fronleichnam|Corpus Christi|e+60|3,5,7-8,12
    Heilige Drei Könige|Epiphany|1/6|3,10,12
    Karfreitag|Good Friday|e-2
    Mariä Himmelfahrt|Assumption Day|8/15|8,12
    Neujahr|New Year's Day|1/1
    Ostermontag|Easter Monday|e+1
    Ostersonntag|Easter Sunday|e|1
    Pfingstmontag|Pentecost Monday|e+50
    Pfingstsonntag|Pentecost|e+49|1
    Reformationstag|Reformation Day|10/31:00-16|1,6,9-11
    ||x6bh
    ||10/31:18-50|1,4,6,9-11
    Tag der Deutschen Einheit|German Unity Day|10/3
    Weltkindertag|World Children's Day|9/20:19-50|11
    Zweiter Weihnachtstag|Second Day of Christmas|12/26
    =DJ
    Al Isra et Al Mirague (estimé)|Isra' and Mi'raj (estimated)|s5
    Anniversaire du prophète Muhammad (estimé)|Prophet Muhammad's Birthday (estimated)|s4
    Arafat (estimé)|Day of Arafah (estimated)|s1-1
    Eid al-Adha (estimé)|Eid al-Adha (estimated)|s1
    Eid al-Adha deuxième jour (estimé)|Eid al-Adha Holiday (estimated)|s1+1:00-05,07-50 x24q2ft
    Eid al-Fitr (estimé)|Eid al-Fitr (estimated)|s2
    Eid al-Fitr deuxième jour (estimé)|Eid al-Fitr Holiday (estimated)|s2+1
    Fête de l'indépendance|Independence Day|6/27
    Fête de l'indépendance deuxième jour|Independence Day Holiday|6/28
    Fête du travail|Labor Day|5/1
    Nouvel an|New Year's Day|1/1
    Nouvel an musulman (estimé)|Islamic New Year (estimated)|s0
    Noël|Christmas Day|12/25
    =DK
    Anden juledag|Second Day of Christmas|12/26
    Anden pinsedag|Pentecost Monday|e+50
    Anden påskedag|Easter Monday|e+1
    Juledag|Christmas Day|12/25
    Kristi himmelfartsdag|Ascension Day|e+39
    Langfredag|Good Friday|e-2
    Nytårsdag|New Year's Day|1/1
    Pinsedag|Pentecost|e+49
    Påskedag|Easter Sunday|e
    Skærtorsdag|Maundy Thursday|e-3
    Store bededag|Great Prayer Day|e+26:00-23
    =DM
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Carnival Monday||e-48
    Carnival Tuesday||e-47
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Emancipation Day||w8.1.0
    Good Friday||e-2
    Independence Day||11/3
    ~Independence Day (observed)||11/5:#820041082004
    Labour Day||w5.1.0:00,06,10-50 5/1:#3be
    ~Labour Day (observed)||x1ss
    National Day of Community Service||11/4
    ~National Day of Community Service (observed)||11/5:#410820041082
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Post-Hurricane Maria Thanksgiving Celebrations||x711
    Special Public Holiday||x3d83ed3i8
    Whit Monday||e+50
    =DO
    Año Nuevo|New Year's Day|1/1
    Corpus Christi||e+60
    Día de Duarte|Juan Pablo Duarte Day|1/26:#18e31c618e31c
    ~Día de Duarte|Juan Pablo Duarte Day|w1.24.0:#671ce39e71ce3
    Día de Navidad|Christmas Day|12/25
    Día de la Altagracia|Lady of Altagracia|1/21
    Día de la Constitución|Constitution Day|11/6:#630c718e30c71
    ~Día de la Constitución|Constitution Day|w11.4.0:#1cf38e71cf38e
    Día de la Independencia Nacional|National Independence Day|2/27
    Día de la Restauración|Restoration Day|8/16:#31d719f31d719
    ~Día de la Restauración|Restoration Day|w8.14.0:#4e28e60ce28e6
    Día de las Mercedes|Our Lady of Mercedes Day|9/24
    Día de los Santos Reyes|Epiphany|1/6:#1c618e31c618e
    ~Día de los Santos Reyes|Epiphany|w1.4.0:#639e71ce39e71
    Día del Trabajo|Labor Day|5/1:#2204518a20451
    ~Día del Trabajo|Labor Day|w4.29.0:#5dfbae75dfbae
    Viernes Santo|Good Friday|e-2
    =DZ
    رأس السنة الأمازيغية|Amazigh New Year|1/12:18-50
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عاشورة (تقديري)|Ashura (estimated)|s8
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1 s1+1:00-05,07-50 s1+2:23-50 x24q2ft
    عيد الاستقلال|Independence Day|7/5:05-50
    عيد الاستقلال وجبهة التحرير الوطني|Independence and National Liberation Front Day|7/5:#1f
    عيد الثورة|Revolution Day|11/1
    عيد العمال|Labor Day|5/1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2 s2+1 s2+2:24-50
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4
    """#
}
