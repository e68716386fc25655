// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with J.
  static let j = #"""
    =JE
    75th Anniversary of VE Day||x789
    Boxing Day||12/26
    ~Boxing Day (substitute day)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (substitute day)||12/27:#610c308610c30
    Corn Riots Anniversary||x7o4
    Coronation of His Majesty King Charles III||x8ag
    Early May Bank Holiday||w5.1.0:00-23,25-50
    Easter Monday||e+1
    Funeral of Her Majesty Queen Elizabeth II||x839
    Good Friday||e-2
    Liberation Day||5/9:#5ffbef7dffdef
    May Bank Holiday||x8ls
    New Year's Day||1/1
    ~New Year's Day (substitute day)||w1.1.0:#4218610c21861
    Queen's Diamond Jubilee||x4dr
    Queen's Golden Jubilee||x0rk
    Queen's Platinum Jubilee||x7vt
    Spring Bank Holiday||w5.25.0:#7ffffffbfeffb x0rl4dq7vs
    Summer Bank Holiday||w8.25.0
    The visit of Her Majesty Queen Elizabeth II||x0hf
    The visit of His Majesty King Charles III and Queen Camilla||x8o2
    Wedding of William and Catherine||x418
    =JM
    Ash Wednesday||e-46
    Boxing Day||12/26
    ~Boxing Day (observed)||x3td7qv
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Emancipation Day||8/1
    ~Emancipation Day (observed)||8/2:#2004108200410
    Good Friday||e-2
    Independence Day||8/6
    ~Independence Day (observed)||8/7:#200410820041
    National Heroes Day||w10.15.0
    National Labour Day||5/23
    ~National Labour Day (observed)||w5.19.0:#308610c308610
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    =JO
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عطلة عيد الأضحى (تقديري)|Eid al-Adha Holiday (estimated)|s1+1:00-05,07-50 s1+2:00-05,07-50 x24q24r2ft2fu
    عطلة عيد الفطر (تقديري)|Eid al-Fitr Holiday (estimated)|s2+1 s2+2
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1
    عيد الاستقلال|Independence Day|5/25
    عيد العمال|Labor Day|5/1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4
    عيد الميلاد المجيد|Christmas Day|12/25
    ليلة المعراج (تقديري)|Isra' and Mi'raj (estimated)|s5
    يوم عرفة (تقديري)|Day of Arafah (estimated)|s1-1
    =JP
    こどもの日|Children's Day|5/5
    みどりの日|Greenery Day|5/4:07-50 4/29:#7f
    スポーツの日|Sports Day|w10.8.0:22-50 x7am7m2
    体育の日|Physical Education Day|w10.8.0:00-19
    元日|New Year's Day|1/1
    勤労感謝の日|Labor Thanksgiving Day|11/23
    即位礼正殿の儀が行われる日|Emperor's Enthronement Day|x722
    ~国民の休日|National Holiday|5/4:#77 x3f05jf6sj6sl9h1blgdejfj2hnh
    天皇の即位の日|Emperor's Enthronement Day|x6sk
    天皇誕生日|Emperor's Birthday|2/23:20-50 12/23:00-18
    山の日|Mountain Day|8/11:16-19,22-50 x7b77mi
    建国記念の日|Foundation Day|2/11
    憲法記念日|Constitution Day|5/3
    成人の日|Coming of Age Day|w1.8.0
    ~振替休日|Substitute Holiday|5/6:#18e30c718e304 4/30:#410820041082 1/2:#210400821040 11/24:#41082004108 11/4:#820041082004 2/12:#400821040082 x0jo0mj0ut1ri2o72r23kl4k55p46lp6ok6vr75v7mj8ou8q88v29mmajbatdb3hbr5cnqeqvf13fonglcgveh5iht6
    敬老の日|Respect for the Aged Day|w9.15.0:03-50 9/15:#7
    文化の日|Culture Day|11/3
    春分の日|Vernal Equinox Day|s10:#3bbbbb9dddddd 3/20:#4444446222222
    昭和の日|Showa Day|4/29:07-50
    海の日|Marine Day|w7.15.0:03-19,22-50 7/20:#7 x7al7m1
    秋分の日|Autumnal Equinox Day|9/23:#4ceeeeeeeefff 9/22:#3311111111000
    """#
}
