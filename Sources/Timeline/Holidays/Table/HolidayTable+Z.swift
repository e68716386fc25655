// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with Z.
  static let z = #"""
    =ZA
    Christmas Day||12/25
    Day of Goodwill||12/26
    ~Day of Goodwill (observed)||12/27:#2004108200410
    Day of Reconciliation||12/16
    ~Day of Reconciliation (observed)||12/17:#410820041082
    Family Day||e+1
    Freedom Day||4/27
    ~Freedom Day (observed)||4/28:#41082004108
    Good Friday||e-2
    Heritage Day||9/24
    ~Heritage Day (observed)||9/25:#200410820041
    Human Rights Day||3/21
    ~Human Rights Day (observed)||3/22:#2004108200410
    Local Government Elections||x26b41r5tb9ic
    Municipal elections||x7p7
    National Women's Day||8/9
    ~National Women's Day (observed)||8/10:#1082004108200
    National and Provincial Government Elections||x1gt3a753o6sr8mj
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Public Holiday by Presidential Decree||x2v448q61t86c8hd
    Workers' Day||5/1
    ~Workers' Day (observed)||5/2:#4108200410820
    Y2K Changeover||x001
    ~Y2K Changeover (observed)||x002
    Youth Day||6/16
    ~Youth Day (observed)||6/17:#820041082004
    =ZM
    Africa Freedom Day||5/25
    ~Africa Freedom Day (observed)||5/26:#41082004108
    Bridge Public Holiday||x5b15b86fi7257mn
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820
    Easter Monday||e+1
    Easter Sunday||e
    Farmers' Day||w8.1.0
    General Election Day||x5tj7mm9fpb8sd1veqrgju
    Good Friday||e-2
    Heroes' Day||w7.1.0
    Holy Saturday||e-1
    Inauguration Ceremony of President-elect and Vice-President-elect||x5uk7n2
    Independence Day||10/24
    ~Independence Day (observed)||10/25:#2004108200410
    International Women's Day||3/8:08-50
    ~International Women's Day (observed)||3/9:#1082004108200
    Kenneth Kaunda Day||4/28:22-50
    ~Kenneth Kaunda Day (observed)||x8llaq4enmgs5
    Labour Day||5/1
    ~Labour Day (observed)||5/2:#4108200410820
    Mayoral and Ward By-elections||x6jt
    Memorial Service for Kenneth Kaunda||x7ld
    National Day of Prayer and Christian Heritage||12/29:26-50
    ~National Day of Prayer and Christian Heritage (observed)||xb1pevbh3q
    National Prayer Day||10/18:16-25
    ~National Prayer Day (observed)||x7dd
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Presidential Election||x5bq
    State Funeral of Kenneth Kaunda||x7li
    State Funeral of Michael Chilufya Sata||x59k
    State Funeral of Rupiah Banda||x7tg
    Unity Day||w7.2.1
    Youth Day||3/12
    ~Youth Day (observed)||3/13:#200410820041
    =ZW
    Africa Day||5/25
    ~Africa Day (observed)||5/26:#41082004108
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Defense Forces Day||w8.9.1
    Easter Monday||e+1
    Easter Saturday||e-1
    Easter Sunday||e:10-50
    Good Friday||e-2
    Independence Day||4/18
    ~Independence Day (observed)||4/19:#4108200410 xhin
    Munhumutapa Day||9/15:26-50
    ~Munhumutapa Day (observed)||xauges2h0h
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Robert Gabriel Mugabe National Youth Day||2/21:18-50
    ~Robert Gabriel Mugabe National Youth Day (observed)||x7hb9lqdjcfnrhgu
    Unity Day||12/22
    ~Unity Day (observed)||12/23:#820041082004
    Workers' Day||5/1
    ~Workers' Day (observed)||5/2:#4108200410820
    Zimbabwe Heroes' Day||w8.8.0
    """#
}
