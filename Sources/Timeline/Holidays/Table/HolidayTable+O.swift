// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with O.
  static let o = #"""
    =OM
    الإسراء والمعراج|Isra' and Mi'raj|s5:18-21,24 x7sv8828u999a
    الإسراء والمعراج (تقديري)|Isra' and Mi'raj (estimated)|s5:00-17,27-50
    اليوم الوطني لتولي السلطان|Sultan's Accession Day|1/11:20-24,27-50 x8tn997
    رأس السنة الهجرية|Islamic New Year|s16:#16c0000 x7bi8cp92v9e1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:00-17,27-50
    عيد الأضحى|Eid al-Adha|s1:19-26 s1+1:19-26 s1+2:19-26 s1-1:#6f80000 x8n8
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1-1:00-18,27-50 s1:00-18,27-50 s1+1:#7fffff807ffbf s1+2:#7fffff807ffbf x24q24r2ft2fu
    عيد الفطر|Eid al-Fitr|s2-1:19-26 s2:19-26 s2+1:19-26 s2+2:19-26 x78n7ur8a2907
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2-1:00-18,27-50 s2:00-18,27-50 s2+1:00-18,27-50 s2+2:00-18,27-50 s2-2:#1a19d400575bb xc3o
    مولد النبي|Prophet's Birthday|s9:#bc0000 x83t8q09559g7
    مولد النبي (تقديري)|Prophet's Birthday (estimated)|s4:00-17,27-50
    يوم النهضة|Renaissance Day|7/23:00-19
    يوم وطني|National Day|11/20:24,27-50 11/21:24,27-50 x7ei7ej7q27q385h85i8gm8gn97l97m9j19j2
    """#
}
