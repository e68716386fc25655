// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with Q.
  static let q = #"""
    =QA
    اليوم الوطني لقطر|Qatar National Day|12/18:07-50
    اليوم الوطني للرياضة|National Sports Day|w2.8.1:12-50
    عطلة رأس السنة|New Year's Holiday|x8td
    عيد الأضحى|Eid al-Adha|s1+1:05,07-26 s1:#7fbfce0 s1+2:#7fcfba0 x24q24r2ft2fu3633h53s35uh69k6kq
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:00-04,27-50 s1+1:00-04,27-50 s1+2:00-04,27-50
    عيد الفطر|Eid al-Fitr|s2+1:05-26 s2+2:05-26 s2:#7ff7480 s2+3:#8b60
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:00-04,27-50 s2+1:00-04,27-50 s2+2:00-04,27-50
    """#
}
