// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with U.
  static let u = #"""
    =UA
    Великдень (Пасха)|Easter Sunday (Pascha)|o:00-21
    ~Великдень (Пасха) (вихідний)|Easter Sunday (Pascha) (observed)|o+1:#1effde x03r1st5qf7ji
    Вихідний день (перенесено з 01.06.2013)|Day off (substituted from 06/01/2013)|x4oe
    Вихідний день (перенесено з 02.07.2016)|Day off (substituted from 07/02/2016)|x5s6
    Вихідний день (перенесено з 03.03.2007)|Day off (substituted from 03/03/2007)|x2i0
    Вихідний день (перенесено з 03.03.2012)|Day off (substituted from 03/03/2012)|x4b3
    Вихідний день (перенесено з 03.03.2018)|Day off (substituted from 03/03/2018)|x6fi
    Вихідний день (перенесено з 04.01.2003)|Day off (substituted from 01/04/2003)|x12d
    Вихідний день (перенесено з 04.02.2006)|Day off (substituted from 02/04/2006)|x24j
    Вихідний день (перенесено з 05.03.2005)|Day off (substituted from 03/05/2005)|x1r4
    Вихідний день (перенесено з 05.05.2001)|Day off (substituted from 05/05/2001)|x0ff
    Вихідний день (перенесено з 05.05.2018)|Day off (substituted from 05/05/2018)|x6h6
    Вихідний день (перенесено з 06.05.2000)|Day off (substituted from 05/06/2000)|x040
    Вихідний день (перенесено з 06.05.2001)|Day off (substituted from 05/06/2001)|x0fg
    Вихідний день (перенесено з 06.05.2006)|Day off (substituted from 05/06/2006)|x28f
    Вихідний день (перенесено з 07.02.2009)|Day off (substituted from 02/07/2009)|x36t
    Вихідний день (перенесено з 07.07.2012)|Day off (substituted from 07/07/2012)|x4ej
    Вихідний день (перенесено з 08.02.2014)|Day off (substituted from 02/08/2014)|x4vv
    Вихідний день (перенесено з 09.02.2008)|Day off (substituted from 02/09/2008)|x2rd
    Вихідний день (перенесено з 09.09.2006)|Day off (substituted from 09/09/2006)|x2bs
    Вихідний день (перенесено з 10.01.2004)|Day off (substituted from 01/10/2004)|x1dm
    Вихідний день (перенесено з 10.01.2009)|Day off (substituted from 01/10/2009)|x36p
    Вихідний день (перенесено з 10.02.2007)|Day off (substituted from 02/10/2007)|x2g0
    Вихідний день (перенесено з 11.01.2014)|Day off (substituted from 01/11/2014)|x4vr
    Вихідний день (перенесено з 11.01.2020)|Day off (substituted from 01/11/2020)|x74e
    Вихідний день (перенесено з 11.03.2001)|Day off (substituted from 03/11/2001)|x0dh
    Вихідний день (перенесено з 11.03.2006)|Day off (substituted from 03/11/2006)|x24l
    Вихідний день (перенесено з 11.05.2002)|Day off (substituted from 05/11/2002)|x0ql
    Вихідний день (перенесено з 11.05.2019)|Day off (substituted from 05/11/2019)|x6sj
    Вихідний день (перенесено з 12.01.2008)|Day off (substituted from 01/12/2008)|x2rb
    Вихідний день (перенесено з 12.03.2011)|Day off (substituted from 03/12/2011)|x3vj
    Вихідний день (перенесено з 12.03.2016)|Day off (substituted from 03/12/2016)|x5om
    Вихідний день (перенесено з 12.03.2022)|Day off (substituted from 03/12/2022)|x7t5
    Вихідний день (перенесено з 13.02.2010)|Day off (substituted from 02/13/2010)|x3i9
    Вихідний день (перенесено з 13.03.2010)|Day off (substituted from 03/13/2010)|x3ic
    Вихідний день (перенесено з 13.05.2017)|Day off (substituted from 05/13/2017)|x661
    Вихідний день (перенесено з 14.02.2015)|Day off (substituted from 02/14/2015)|x5bf
    Вихідний день (перенесено з 14.05.2005)|Day off (substituted from 05/14/2005)|x1t4
    Вихідний день (перенесено з 16.01.2016)|Day off (substituted from 01/16/2016)|x5mr
    Вихідний день (перенесено з 16.01.2021)|Day off (substituted from 01/16/2021)|x7fu
    Вихідний день (перенесено з 16.06.2007)|Day off (substituted from 06/16/2007)|x2lg
    Вихідний день (перенесено з 17.01.2004)|Day off (substituted from 01/17/2004)|x1dp
    Вихідний день (перенесено з 17.01.2015)|Day off (substituted from 01/17/2015)|x5b8
    Вихідний день (перенесено з 17.05.2008)|Day off (substituted from 05/17/2008)|x2v1
    Вихідний день (перенесено з 18.02.2006)|Day off (substituted from 02/18/2006)|x24k
    Вихідний день (перенесено з 18.05.2013)|Day off (substituted from 05/18/2013)|x4o7
    Вихідний день (перенесено з 19.08.2017)|Day off (substituted from 08/19/2017)|x69e
    Вихідний день (перенесено з 20.01.2007)|Day off (substituted from 01/20/2007)|x2fu
    Вихідний день (перенесено з 21.01.2006)|Day off (substituted from 01/21/2006)|x24i
    Вихідний день (перенесено з 21.08.2004)|Day off (substituted from 08/21/2004)|x1l0
    Вихідний день (перенесено з 21.08.2010)|Day off (substituted from 08/21/2010)|x3pf
    Вихідний день (перенесено з 21.12.2019)|Day off (substituted from 12/21/2019)|x747
    Вихідний день (перенесено з 22.12.2018)|Day off (substituted from 12/22/2018)|x6ok
    Вихідний день (перенесено з 23.06.2001)|Day off (substituted from 06/23/2001)|x0h1
    Вихідний день (перенесено з 23.06.2018)|Day off (substituted from 06/23/2018)|x6j2
    Вихідний день (перенесено з 23.10.2021)|Day off (substituted from 10/23/2021)|x7om
    Вихідний день (перенесено з 24.01.2009)|Day off (substituted from 01/24/2009)|x36s
    Вихідний день (перенесено з 24.02.2007)|Day off (substituted from 02/24/2007)|x2g1
    Вихідний день (перенесено з 25.01.2014)|Day off (substituted from 01/25/2014)|x4vs
    Вихідний день (перенесено з 25.06.2005)|Day off (substituted from 06/25/2005)|x1uk
    Вихідний день (перенесено з 25.06.2011)|Day off (substituted from 06/25/2011)|x433
    Вихідний день (перенесено з 26.01.2008)|Day off (substituted from 01/26/2008)|x2rc
    Вихідний день (перенесено з 27.01.2007)|Day off (substituted from 01/27/2007)|x2fv
    Вихідний день (перенесено з 27.02.2010)|Day off (substituted from 02/27/2010)|x3ia
    Вихідний день (перенесено з 27.08.2000)|Day off (substituted from 08/27/2000)|x07d
    Вихідний день (перенесено з 28.04.2001)|Day off (substituted from 04/28/2001)|x0f5
    Вихідний день (перенесено з 28.04.2007)|Day off (substituted from 04/28/2007)|x2jk
    Вихідний день (перенесено з 28.04.2012)|Day off (substituted from 04/28/2012)|x4cn
    Вихідний день (перенесено з 28.08.2021)|Day off (substituted from 08/28/2021)|x7n1
    Вихідний день (перенесено з 28.12.2002)|Day off (substituted from 12/28/2002)|x126
    Вихідний день (перенесено з 28.12.2019)|Day off (substituted from 12/28/2019)|x748
    Вихідний день (перенесено з 29.12.2001)|Day off (substituted from 12/29/2001)|x0mq
    Вихідний день (перенесено з 29.12.2002)|Day off (substituted from 12/29/2002)|x127
    Вихідний день (перенесено з 29.12.2007)|Day off (substituted from 12/29/2007)|x2r9
    Вихідний день (перенесено з 29.12.2012)|Day off (substituted from 12/29/2012)|x4kc
    Вихідний день (перенесено з 29.12.2018)|Day off (substituted from 12/29/2018)|x6or
    Вихідний день (перенесено з 30.01.2010)|Day off (substituted from 01/30/2010)|x3i8
    Вихідний день (перенесено з 31.01.2004)|Day off (substituted from 01/31/2004)|x1dq
    Вихідний день (перенесено з 31.01.2015)|Day off (substituted from 01/31/2015)|x5be
    Вихідний день (перенесено з 31.05.2008)|Day off (substituted from 05/31/2008)|x2v2
    День Конституції України|Day of the Constitution of Ukraine|6/28:00-21
    ~День Конституції України (вихідний)|Day of the Constitution of Ukraine (observed)|w6.24.0:#10c308
    День Перемоги|Victory Day|5/9:00-15
    ~День Перемоги (вихідний)|Victory Day (observed)|x1hn3aq3m65f9
    День захисника України|Defender of Ukraine Day|10/14:15-20
    ~День захисника України (вихідний)|Defender of Ukraine Day (observed)|x6b26me
    День захисників і захисниць України|Day of defenders of Ukraine|x7ol
    День міжнародної солідарності трудящих|International Workers' Solidarity Day|5/1:00-17 5/2:00-17
    ~День міжнародної солідарності трудящих (вихідний)|International Workers' Solidarity Day (observed)|5/3:#10c30 5/4:#8610
    День незалежності України|Independence Day|8/24:00-21
    ~День незалежності України (вихідний)|Independence Day (observed)|w8.20.0:#8610c
    День перемоги над нацизмом у Другій світовій війні (День перемоги)|Day of Victory over Nazism in World War II (Victory Day)|5/9:16-21
    ~День перемоги над нацизмом у Другій світовій війні (День перемоги) (вихідний)|Day of Victory over Nazism in World War II (Victory Day) (observed)|x78c7jo
    День праці|Labor Day|5/1:18-21
    ~День праці (вихідний)|Labor Day (observed)|x7jh
    Міжнародний жіночий день|International Women's Day|3/8:00-22
    ~Міжнародний жіночий день (вихідний)|International Women's Day (observed)|w3.4.0:#10c308
    Новий рік|New Year's Day|1/1:00-22
    ~Новий рік (вихідний)|New Year's Day (observed)|w1.1.0:#421861
    Різдво Христове|Christmas Day|1/7:00-22 12/25:17-21
    ~Різдво Христове (вихідний)|Christmas Day (observed)|w1.3.0:#610c2 x7qv
    Трійця|Pentecost|o+49:00-21
    ~Трійця (вихідний)|Pentecost (observed)|o+50:00-21
    =UG
    Archbishop Janani Luwum Day||2/16:16-50
    Boxing Day||12/26
    Christmas Day||12/25
    Easter Monday||e+1
    Eid al-Adha (estimated)||s1
    Eid al-Fitr (estimated)||s2
    General Elections||x997998
    Good Friday||e-2
    Independence Day||10/9
    Labour Day||5/1
    NRM Liberation Day||1/26
    National Heroes' Day||6/9:01-50
    New Year's Day||1/1
    Uganda Martyrs' Day||6/3
    Women's Day||3/8
    =UM
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Independence Day||7/4
    ~Independence Day (observed)||7/3:#1082004108200 7/5:#2004108200410
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv80e9pebihbu0dn0e2ffrihkii01
    Labor Day||w9.1.0
    Martin Luther King Jr. Day||w1.15.0
    Memorial Day||w5.25.0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Thanksgiving Day||w11.22.3
    Veterans Day||11/11
    ~Veterans Day (observed)||11/12:#410820041082 11/10:#200410820041
    Washington's Birthday||w2.15.0
    =US
    >AK:1|Alaska
    >AL:2|Alabama
    >AR:3|Arkansas
    >AS:4|American Samoa
    >AZ:5|Arizona
    >CA:6|California
    >CO:7|Colorado
    >CT:8|Connecticut
    >DC:9|District of Columbia
    >DE:10|Delaware
    >FL:11|Florida
    >GA:12|Georgia
    >GU:13|Guam
    >HI:14|Hawaii
    >IA:15|Iowa
    >ID:16|Idaho
    >IL:17|Illinois
    >IN:18|Indiana
    >KS:19|Kansas
    >KY:20|Kentucky
    >LA:21|Louisiana
    >MA:22|Massachusetts
    >MD:23|Maryland
    >ME:24|Maine
    >MI:25|Michigan
    >MN:26|Minnesota
    >MO:27|Missouri
    >MP:28|Northern Mariana Islands
    >MS:29|Mississippi
    >MT:30|Montana
    >NC:31|North Carolina
    >ND:32|North Dakota
    >NE:33|Nebraska
    >NH:34|New Hampshire
    >NJ:35|New Jersey
    >NM:36|New Mexico
    >NV:37|Nevada
    >NY:38|New York
    >OH:39|Ohio
    >OK:40|Oklahoma
    >OR:41|Oregon
    >PA:42|Pennsylvania
    >PR:43|Puerto Rico
    >RI:44|Rhode Island
    >SC:45|South Carolina
    >SD:46|South Dakota
    >TN:47|Tennessee
    >TX:48|Texas
    >UM:32|United States Minor Outlying Islands
    >UT:49|Utah
    >VA:50|Virginia
    >VI:51|Virgin Islands, U.S.
    >VT:52|Vermont
    >WA:53|Washington
    >WI:54|Wisconsin
    >WV:55|West Virginia
    >WY:56|Wyoming
    Alaska Day||10/18|1
    ~Alaska Day (observed)||10/17:#41082004108 10/19:#1082004108200|1
    All Souls' Day||11/2|13
    American Indian Heritage Day||w11.23.4:08-50|23
    American Samoa Flag Day||4/17|4
    ~American Samoa Flag Day (observed)||4/18:#4108200410820 4/16:#2004108200410|4
    Arbor Day||w4.24.4|33
    Bennington Battle Day||8/16|52
    ~Bennington Battle Day (observed)||8/15:#41082004108 8/17:#1082004108200|52
    Birthday of Eugenio María de Hostos||w1.8.0:00-14|43
    Casimir Pulaski Day||w3.1.0|17
    Cesar Chavez Day||x02q|6,48
    ||3/31:01-50|6-7,48
    ~Cesar Chavez Day (observed)||4/1:#820041082004|6
    Christmas Day||12/25
    ~Christmas Day (observed)||12/24:#2004108200410|0-21,23-56
    ||12/26:#4108200410820
    Christmas Eve||12/24:#fff|48
    ||x4k5|48,54
    ||12/24:13-50|19,25,31,48,54
    ~Christmas Eve (observed)||s15+1:#c21 x1oq2fj|48
    ||12/23:#610c308610000 x6d58hkaancf6gco|19,25,31,48,54
    Christmas Second Day||12/26|51
    Citizenship Day||11/4|28
    ~Citizenship Day (observed)||11/5:#410820041082 11/3:#200410820041|28
    Columbus Day||w10.8.0:#1ff|0-1,4-6,8-9,12,16-18,22-24,27,30,33,35-36,38-39,42,44,49-50,55
    ||10/12:#3dff|43
    ||x3fk58n|0-1,4-5,8-9,12,16-18,22-24,27,30,33,35-36,38-39,42-44,49-50,55
    ||x3r046c4ho4tb|0-1,4-5,8-9,12,16-18,22-24,27,30,33,35-36,38-39,42,44,49-50,55
    ||x5k35vf6ar6m7|0,4-5,8-9,12,16-18,22-24,27,30,33,35-36,38-39,42-44,49-50,55
    ||x71q|0,4-5,8,12,16-18,22-23,27,30,33,35,38-39,42-44,49-50,55
    ||x7d67oi|0,4-5,8,12,16-18,22-23,27,30,35,38-39,42-44,49,55
    ||w10.8.0:22-50|0,4-5,8,12,16-18,22-23,27,30,35,38-39,42-43,49,55
    ~Columbus Day (observed)||x1b5348|43
    Columbus Day / American Indian Heritage Day / Fraternal Day||w10.8.0|2
    Columbus Day and Puerto Rico Friendship Day||w10.8.0|51
    Commonwealth Covenant Day||3/24|28
    ~Commonwealth Covenant Day (observed)||3/23:#410820041082 3/25:#820041082004|28
    Commonwealth Cultural Day||w10.8.0|28
    Confederate Memorial Day||1/19|48
    ||w4.22.0:#cf79|2,12,29,45
    ||w4.17.0:#3086|2,12,45
    ||w4.24.0:#c308610c3086|29
    ||w4.22.0:#73cf79ef30000|2,29,45
    ||w4.17.0:#c308610c0000|2,45
    Constitution Day||12/8|28
    ~Constitution Day (observed)||12/7:#410820041082 12/9:#820041082004|28
    Day After Christmas||12/26:00-12|48
    ||12/26:13-50|31,48
    ~Day After Christmas (observed)||12/27:#610c308610000 x5mg7fj9k2dhkfm3hf6|31
    Day After Thanksgiving||w11.23.4:00-16|6,10,31,34,40,42,50,55
    ||w11.23.4:17-50|6,10,25,31,34,40,42,50,55
    Discovery of Puerto Rico Day||11/19:00-13|43
    ~Discovery of Puerto Rico Day (observed)||x0a42ej|43
    Diwali||s36:26-35|6
    Dr. Martin Luther King Jr. / Civil Rights Day||w1.15.0|5,34
    Dr. Martin Luther King Jr. and Robert E. Lee's Birthdays||w1.15.0:00-17|3,29
    ||w1.15.0:18-50|29
    Easter Monday||e+1|51
    Election Day||w11.2.1:#55500|10,14,17-18,21,25,28,30,34-35,38,55
    ||x5kp6bo72g|18,38
    ||w11.2.1:#5555555500000|10,14,17-18,21,25,28,30,34-35,38,50,55
    ||w11.2.1:#2aaaaaaa00000|18,38,50
    Emancipation Day||3/22|43
    ||7/3|51
    ||4/16:05-50|9
    ~Emancipation Day (observed)||4/15:#4108200410820 x27q65c89ra2uc7dg4v|9
    ||3/23:#1082004108200|43
    Emancipation Day In Texas||6/19|48
    Epiphany||1/6|43
    Family Day||w11.23.4|37
    Frances Xavier Cabrini Day||w10.1.0:20-50|7
    Friday After Thanksgiving||w11.23.4|11,48
    George Washington & Thomas Jefferson's Birthday||w2.15.0|2
    George Washington Day||w2.15.0:00-14|43,50
    ||w2.15.0:15-50|50
    George Washington Day, Presidents' Day, and the Day of the Hero and the Illustrious Woman of Puerto Rico||x5o163k6f0|43
    George Washington Day, Presidents' Day, and the Day of the Women and Men Heroes of Puerto Rico||w2.15.0:19-50|43
    George Washington Day, Presidents' Day, and the Puerto Rican Heroes Day||x5cl|43
    George Washington's Birthday and Daisy Gatson Bates Day||w2.15.0|3
    Good Friday||e-2|8,10,13,18,20-21,28,31,35,43,47-48,51
    Guam Discovery Day||w3.1.0|13
    Holy Thursday||e-3|51
    Inauguration Day||1/20:#2222222222222|9,23,50
    ~Inauguration Day (observed)||x4l1ekk|9,23,50
    Independence Day||7/4
    ~Independence Day (observed)||7/5:#2004108200410
    ||7/3:#1082004108200|0-21,23-56
    Indigenous Peoples' Day||x5k35vf6ar6m7|1
    ||x71q|1,9,24,36
    ||w10.8.0:20-50|1,9,24,33,36,50
    Indigenous Peoples' Day / Columbus Day||w10.8.0:22-50|44
    Jefferson Davis Birthday||w6.1.0|2
    José Celso Barbosa Day||7/27:00-14|43
    ~José Celso Barbosa Day (observed)||x18o31r56a|43
    José de Diego Day||w4.15.0:00-14|43
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv9pebihdn0hki|0-21,23-56
    ||x80ebu0e2ffrii01
    Kamehameha Day||6/11|14
    ~Kamehameha Day (observed)||6/10:#4108200410800 x6748bja4mc95g6n|14
    Labor Day||w9.1.0
    Lady of Camarin Day||12/8|13
    Lee Jackson Day||w1.12.4:00-20|50
    Liberation Day (Guam)||7/21|13
    Liberty Day||11/1|51
    Lincoln's Birthday||2/12:#3ff|6,8,15,17,35,38
    ||2/12:10-50|8,15,17,35,38
    ||w11.23.4:10-50|18
    ~Lincoln's Birthday (observed)||x0191qc25r|6,8,15,17,35,38
    ||x3ur4aa63d7sd87sa0sbpvc5eduee9tg30hs0|8,15,17,35,38
    Lincoln's and Washington's Birthdays||w2.15.0|30
    Lincoln/Washington Presidents' Day||w2.15.0|5
    Luis Muñoz Rivera Day||w7.15.0:00-14|43
    Lyndon Baines Johnson Day||8/27|48
    Manu'a Islands Cession Day||7/16|4
    ~Manu'a Islands Cession Day (observed)||7/15:#4108200410820 7/17:#200410820041|4
    Mardi Gras||e-47|21
    Martin Luther King Jr. / Idaho Human Rights Day||w1.15.0:06-50|16
    Martin Luther King Jr. Day||w1.15.0:#3f|0,4,6-11,13-28,30-33,35-56
    ||w1.15.0:#fc0|0,4,6-11,13-15,17-28,30-33,35-56
    ||w1.15.0:12-17|0,4,6-15,17-28,30-33,35-56
    ||w1.15.0:18-50|0,3-4,6-15,17-28,30-33,35-56
    Martin Luther King Jr.'s Birthday||w1.15.0|1
    Martin Luther King, Jr & Robert E. Lee's Birthday||w1.15.0|2
    Memorial Day||w5.25.0
    Native American Heritage Day||w11.23.4:14-50|53
    Native Americans' Day||w10.8.0|46
    Nevada Day||w10.25.4|37
    New Year's Day||1/1
    ~New Year's Day (observed)||12/31:#2004108200410|0-21,23-56
    ||1/2:#210400821040
    New Year's Eve||x4kc|54
    ||12/31:13-50|20,25,54
    ~New Year's Eve (observed)||x62086fc41e8gg1ji62|20,25,54
    Patriots' Day||w4.15.0|22,24
    Pioneer Day||7/24|49
    ~Pioneer Day (observed)||7/25:#4108200410820 7/23:#2004108200410|49
    President's Day||w2.15.0|45,47,56
    Presidents Day||w2.15.0|35,41
    Presidents' Day||w2.15.0:#3ff|1,6,10,14,16,23,40,42,48,51-53,55
    ||w11.23.4|36
    ||w2.15.0:10-50|1,6,14,16,23,40,42,48,51-53,55
    Primary Election Day||w5.2.1:#7ffffffffd540|18
    Prince Jonah Kuhio Kalanianaole Day||3/26|14
    ~Prince Jonah Kuhio Kalanianaole Day (observed)||3/25:#4108200410820 3/27:#200410820041|14
    Puerto Rican Culture and Discovery of Puerto Rico Day||11/19:14-22|43
    ~Puerto Rican Culture and Discovery of Puerto Rico Day (observed)||x6c5|43
    Puerto Rican Identity Day||11/19:23-50|43
    ~Puerto Rican Identity Day (observed)||x8gka9nce6gbo|43
    Puerto Rico Constitution Day||7/25|43
    ~Puerto Rico Constitution Day (observed)||7/26:#2004108200410|43
    Robert E. Lee's Birthday||w11.23.4:00-15 w1.15.0:#fff|12
    San Jacinto Day||4/21|48
    Seward's Day||w3.25.0|1
    State Holiday||w11.23.4:16-50 e-2:20-50 x5q765j6gv6sb|12
    Statehood Day||w8.15.4|14
    Susan B. Anthony Day||2/15:#f|54
    ||2/15:#7f0|38,54
    ||x3uv4ac4lq|11,38,54
    ||2/15:14-50|6,11,38,54
    Texas Independence Day||3/2|48
    Thanksgiving Day||w11.22.3
    Three Kings Day||1/6|51
    Town Meeting Day||w3.1.1|52
    Transfer Day||3/31|51
    Truman Day||5/8|27
    ~Truman Day (observed)||5/9:#4108200410820 5/7:#2004108200410|27
    Veterans Day||11/11
    ~Veterans Day (observed)||11/10:#200410820041|0-21,23-42,44-56
    ||11/12:#410820041082
    Victory Day||w8.8.0|44
    Washington and Lincoln Day||w2.15.0|49
    Washington's Birthday||w2.15.0|0,4,8-9,13,15,17,19-22,24-25,27-29,31-34,37-38,44,46,54
    ~Washington's Birthday||s142+2:#6d80b442da296 12/26:#241492824149 s15+1:#c008400c20 s15+3:#1032021101000|12,18
    Washington's and Lincoln's Birthday||w2.15.0|26
    Washington-Lincoln Day||w2.15.0|7,39
    West Virginia Day||6/20|55
    ~West Virginia Day (observed)||6/19:#1082004108200 6/21:#2004108200410|55
    White Sunday||w10.8.6|4
    =UY
    Año Nuevo|New Year's Day|1/1
    Declaratoria de la Independencia|Independence Declaration Day|8/25
    Día de la Familia|Family Day|12/25
    Día de los Trabajadores|Workers' Day|5/1
    Inauguración del Presidente de la República|Presidential Inauguration Day|3/1:#108421
    Jura de la Constitución|Constitution Day|7/18
    =UZ
    Dam olish kuni (01/06 2019 dan koʻchirilgan)|Day off (substituted from 06/01/2019)|x6to
    Dam olish kuni (04/01 2020 dan koʻchirilgan)|Day off (substituted from 01/04/2020)|x74a
    Dam olish kuni (04/01 2025 dan koʻchirilgan)|Day off (substituted from 01/04/2025)|x8td
    Dam olish kuni (05/01 2019 dan koʻchirilgan)|Day off (substituted from 01/05/2019)|x6ou
    Dam olish kuni (06/01 2018 dan koʻchirilgan)|Day off (substituted from 01/06/2018)|x6dh
    Dam olish kuni (06/01 2024 dan koʻchirilgan)|Day off (substituted from 01/06/2024)|x8hv
    Dam olish kuni (07/01 2023 dan koʻchirilgan)|Day off (substituted from 01/07/2023)|x86j
    Dam olish kuni (07/05 2022 dan koʻchirilgan)|Day off (substituted from 05/07/2022)|x7uv
    Dam olish kuni (07/09 2019 dan koʻchirilgan)|Day off (substituted from 09/07/2019)|x70h
    Dam olish kuni (08/01 2022 dan koʻchirilgan)|Day off (substituted from 01/08/2022)|x7r7
    Dam olish kuni (08/09 2018 dan koʻchirilgan)|Day off (substituted from 09/08/2018)|x6l4
    Dam olish kuni (11/03 2023 dan koʻchirilgan)|Day off (substituted from 03/11/2023)|x88v
    Dam olish kuni (12/12 2026 dan koʻchirilgan)|Day off (substituted from 12/12/2026)|x9k5
    Dam olish kuni (13/04 2024 dan koʻchirilgan)|Day off (substituted from 04/13/2024)|x8l4
    Dam olish kuni (14/12 2024 dan koʻchirilgan)|Day off (substituted from 12/14/2024)|x8ta
    Dam olish kuni (15/09 2018 dan koʻchirilgan)|Day off (substituted from 09/15/2018)|x6l5
    Dam olish kuni (16/07 2022 dan koʻchirilgan)|Day off (substituted from 07/16/2022)|x814
    Dam olish kuni (17/03 2018 dan koʻchirilgan)|Day off (substituted from 03/17/2018)|x6fs
    Dam olish kuni (17/07 2021 dan koʻchirilgan)|Day off (substituted from 07/17/2021)|x7m0
    Dam olish kuni (24/03 2018 dan koʻchirilgan)|Day off (substituted from 03/24/2018)|x6fv
    Dam olish kuni (24/07 2021 dan koʻchirilgan)|Day off (substituted from 07/24/2021)|x7m1
    Dam olish kuni (25/03 2023 dan koʻchirilgan)|Day off (substituted from 03/25/2023)|x891
    Dam olish kuni (25/08 2018 dan koʻchirilgan)|Day off (substituted from 08/25/2018)|x6kp
    Dam olish kuni (26/08 2018 dan koʻchirilgan)|Day off (substituted from 08/26/2018)|x6kq
    Dam olish kuni (27/03 2021 dan koʻchirilgan)|Day off (substituted from 03/27/2021)|x7i7
    Dam olish kuni (28/12 2019 dan koʻchirilgan)|Day off (substituted from 12/28/2019)|x748
    Dam olish kuni (29/08 2020 dan koʻchirilgan)|Day off (substituted from 08/29/2020)|x7bs
    Dam olish kuni (29/12 2018 dan koʻchirilgan)|Day off (substituted from 12/29/2018)|x6or
    Mustaqillik kuni|Independence Day|9/1
    ~Mustaqillik kuni (koʻchirilgan)|Independence Day (observed)|w9.1.0:#c30861000000
    Navroʻz bayrami|Nowruz|3/21
    ~Navroʻz bayrami (koʻchirilgan)|Nowruz (observed)|x9ba9mmbfqd8sdk8fdbh6ehhq
    Oʻqituvchi va murabbiylar kuni|Teachers and Instructors Day|10/1
    ~Oʻqituvchi va murabbiylar kuni (koʻchirilgan)|Teachers and Instructors Day (observed)|w10.1.0:#4308610800000
    Oʻzbekiston Respublikasi Konstitutsiyasi kuni|Constitution Day|12/8
    ~Oʻzbekiston Respublikasi Konstitutsiyasi kuni (koʻchirilgan)|Constitution Day (observed)|w12.4.0:#c30861000000
    Prezidentining farmoni bilan qoʻshimcha dam olish kuni|Additional day off by Presidential decree|x6dg6ft6l16ot6rc70g76r7js7nb7nc7r37r67tk7tl7uu81382o86i8a28c48c58kf8l38n78pk8tb98o98q9dc9dd9gb
    Qurbon hayit|Eid al-Adha|s1:#7fe7f00 x24p2fr2qt5jh5uj
    ~Qurbon hayit (koʻchirilgan)|Eid al-Adha (observed)|x8n6
    ~Qurbon hayit (koʻchirilgan, taxminiy)|Eid al-Adha (observed, estimated)|x9oeapmch1di9f9kgashc4i27
    Qurbon hayit (taxminiy)|Eid al-Adha (estimated)|s1:00-05,27-50
    Roʻza hayit|Eid al-Fitr|s12+4:#57fdf80 x2dn4r989v904
    ~Roʻza hayit (koʻchirilgan)|Eid al-Fitr (observed)|x905
    ~Roʻza hayit (koʻchirilgan, taxminiy)|Eid al-Fitr (observed, estimated)|xa1dbopcq0dg3ehbh9u
    Roʻza hayit (taxminiy)|Eid al-Fitr (estimated)|s2:00-05,27-50
    Xotin-qizlar kuni|Women's Day|3/8
    ~Xotin-qizlar kuni (koʻchirilgan)|Women's Day (observed)|w3.4.0:#10c3086000000
    Xotira va qadrlash kuni|Day of Memory and Honor|5/9
    ~Xotira va qadrlash kuni (koʻchirilgan)|Day of Memory and Honor (observed)|w5.5.0:#308610c000000
    Yangi yil|New Year's Day|1/1
    ~Yangi yil (koʻchirilgan)|New Year's Day (observed)|x9vlbooc44dt7e8jg1mhqp
    """#
}
