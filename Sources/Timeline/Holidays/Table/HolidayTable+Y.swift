// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with Y.
  static let y = #"""
    =YE
    اليوم الوطني للجمهورية اليمنية|Unity Day|5/22
    ~اليوم الوطني للجمهورية اليمنية (يوم تعويضي)|Unity Day (observed)|x3b65fm78s9d8daqff9h8c
    ثورة 14 أكتوبر المجيدة|Liberation Day|10/14
    ~ثورة 14 أكتوبر المجيدة (يوم تعويضي)|Liberation Day (observed)|x22246h5vl844c1me65fv8i3n
    ثورة 26 سبتمبر المجيدة|Revolution Day|9/26
    ~ثورة 26 سبتمبر المجيدة (يوم تعويضي)|Revolution Day (observed)|x1al33o58895qba9d3cf7r
    عيد الأضحى|Eid al-Adha|s1-1:20-24 s1:20-24 s1+1:20-24 s1+2:20-24 s1+3:20-24
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1-1:00-19,25-50 s1:00-19,25-50 s1+1:#7fffffe0fffbf s1+2:#7fffffe0fffbf s1+3:#7fffffe0fffbf x24q24r24s2ft2fu2fv
    ~عيد الأضحى (يوم تعويضي تقديري)|Eid al-Adha (observed, estimated)|s1+4:#32b56d602d6ad x24t4th6ksaendtdgm1
    ~عيد الأضحى (يوم تعويضي)|Eid al-Adha (observed)|x7b17m48158c7
    عيد الجلاء|Evacuation Day|11/30
    ~عيد الجلاء (يوم تعويضي)|Evacuation Day (observed)|x0ls2qb4je6nualgcq1ej2gnh
    عيد العمال|Labor Day|5/1
    ~عيد العمال (يوم تعويضي)|Labor Day (observed)|x3ah5f17849cjda5fekh7n
    عيد الفطر|Eid al-Fitr|s2-1:20-25 s2:20-25 s2+1:20-25 s2+2:20-25 x78n7jp7ur8l0
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2-1:00-19,26-50 s2:00-19,26-50 s2+1:00-19,26-50 s2+2:00-19,26-50 s2-2:#1a19d440575bb xc3o
    ~عيد الفطر (يوم تعويضي تقديري)|Eid al-Fitr (observed, estimated)|s2+3:#34b489404b5b7 s2+4:#909120010000 xc3t
    ~عيد الفطر (يوم تعويضي)|Eid al-Fitr (observed)|x78s7ju8a28l6
    عيد رأس السنة الهجرية|Islamic New Year Day|s16:20-24
    عيد رأس السنة الهجرية (تقديري)|Islamic New Year Day (estimated)|s0:00-19,25-50
    ~عيد رأس السنة الهجرية (يوم تعويضي تقديري)|Islamic New Year Day (observed, estimated)|x0p53hoaqabriditek5gbghco
    =YT
    Abolition de l'esclavage|Abolition of Slavery|4/27
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
    """#
}
