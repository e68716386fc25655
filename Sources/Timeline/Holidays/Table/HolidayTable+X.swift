// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with X.
  static let x = #"""
    =XK
    ~Bajrami i Madh, dita e parë (ditë pushimi e shtyrë, e vlerësuar)|Eid al-Fitr (observed, estimated)|s11+3:#1012812121200 xbop
    Bajrami i Madh, dita e parë (e vlerësuar)|Eid al-Fitr (estimated)|s2:09-50
    ~Bajrami i Vogël, dita e parë (ditë pushimi e shtyrë, e vlerësuar)|Eid al-Adha (observed, estimated)|s7+1:#4040840484800 x5uj8n69oedi9gashc4
    Bajrami i Vogël, dita e parë (e vlerësuar)|Eid al-Adha (estimated)|s1:09-50
    Dita Ndërkombëtare e Punës|International Labor Day|5/1:09-50
    ~Dita Ndërkombëtare e Punës (ditë pushimi e shtyrë)|International Labor Day (observed)|w5.1.0:#610c308210c00 x7uu
    Dita e Evropës|Europe Day|5/9:09-50
    ~Dita e Evropës (ditë pushimi e shtyrë)|Europe Day (observed)|w5.5.0:#308610c308600
    Dita e Kushtetutës së Republikës së Kosovës|Constitution Day|4/9:09-50
    ~Dita e Kushtetutës së Republikës së Kosovës (ditë pushimi e shtyrë)|Constitution Day (observed)|w4.5.0:#4308610c30800
    Dita e Pavarësisë së Republikës së Kosovës|Independence Day|2/17:09-50
    ~Dita e Pavarësisë së Republikës së Kosovës (ditë pushimi e shtyrë)|Independence Day (observed)|w2.13.0:#c218610c2000
    Krishtlindjet Katolike|Catholic Christmas Day|12/25:09-50
    ~Krishtlindjet Katolike (ditë pushimi e shtyrë)|Catholic Christmas Day (observed)|w12.21.0:#6104308610c00 xe8d
    Krishtlindjet Ortodokse|Orthodox Christmas Day|1/7:09-50
    ~Krishtlindjet Ortodokse (ditë pushimi e shtyrë)|Orthodox Christmas Day (observed)|w1.3.0:#610c21861000
    Pashkët Katolike|Catholic Easter|e:09-50
    ~Pashkët Katolike (ditë pushimi e shtyrë)|Catholic Easter (observed)|e+1:#3ff7fffffee00 x4c3e0ahts
    Pashkët Ortodokse|Orthodox Easter|o:09-50
    ~Pashkët Ortodokse (ditë pushimi e shtyrë)|Orthodox Easter (observed)|o+1:#7fffed7dbfe00 x6gi7ji9o1ae4bh4
    Viti i Ri|New Year's Day|1/1:09-50 1/2:09-50
    ~Viti i Ri (ditë pushimi e shtyrë)|New Year's Day (observed)|1/4:#610c218610c00 1/3:#4218610c21800
    """#
}
