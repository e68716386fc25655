// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with A.
  static let a = #"""
    =AD
    >02:1|Canillo
    >03|Encamp
    >04:2|La Massana
    >05:3|Ordino
    >06:4|Sant Julià de Lòria
    >07:5|Andorra la Vella
    >08:6|Escaldes-Engordany
    Assumpció|Assumption Day|8/15
    Cap d'Any|New Year's Day|1/1
    Carnaval|Carnival|e-48
    Dia de la Constitució|Constitution Day|3/14
    Diada de Canòlich|Virgin Mary of Canòlich|w5.25.5|4
    Diada de la creació de la parròquia|Parish foundation day|w6.14.6|6
    Dilluns de Pasqua|Easter Monday|e+1
    Dilluns de Pentecosta|Pentecost Monday|e+50
    Divendres Sant|Good Friday|e-2
    Festa Major d'Andorra la Vella|Andorra la Vella Festival|w8.1.5 w8.2.6 w8.3.0|5
    Festa Major d'Escaldes-Engordany|Escaldes-Engordany Festival|7/25 7/26|6
    Festa Major de Sant Julià de Lòria|Sant Julià de Lòria Festival|w7.27.0 w7.28.1|4
    Festa del treball|Labor Day|5/1
    Immaculada Concepció|Immaculate Conception|12/8
    Nadal|Christmas Day|12/25
    Nostra Senyora de Meritxell|Our Lady of Meritxell|9/8
    Reis|Epiphany|1/6
    Sant Antoni|Saint Anthony's Day|1/17|2
    Sant Esteve|Saint Stephen's Day|12/26
    Sant Julià|Saint Julian's Day|1/7|4
    Sant Miquel d'Engolasters|Saint Michael of Engolasters' Day|5/7|6
    Sant Pere|Saint Peter's Day|6/29|3
    Sant Roc|Saint Roch's Day|8/16|1
    Tots Sants|All Saints' Day|11/1
    =AE
    اليوم الوطني|National Day|12/2 12/3:00-24,26-50 x97q
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية|Islamic New Year|x6aa6lc70e7bk7mm81m8cq8nq92t9du
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:00-16,27-50
    عطلة عيد الأضحى|Eid al-Adha Holiday|s1+2:17-26 s1+1:17,19-26 x6kq
    عطلة عيد الأضحى (تقديري)|Eid al-Adha Holiday (estimated)|s1+1:#7fffff801ffbf s1+2:#7fffff801ffbf x24q24r2ft2fu
    عطلة عيد الفطر|Eid al-Fitr Holiday|s2+1:17-26 s2+2:17-26 s2-1:19-24,26 x78n7jp7ur8l0
    عطلة عيد الفطر (تقديري)|Eid al-Fitr Holiday (estimated)|s2+1:00-16,27-50 s2+2:00-16,27-50
    عيد الأضحى|Eid al-Adha|s1:17,19-26 x6ko
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:00-16,27-50
    عيد الفطر|Eid al-Fitr|s2:17-26
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:00-16,27-50
    عيد المولد النبوي|Prophet's Birthday|s3+4:#15a0000 x6ng7os8f09539g8
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4:00-16,27-50
    ليلة المعراج|Isra' and Mi'raj|x65i6gm
    ليلة المعراج (تقديري)|Isra' and Mi'raj (estimated)|s5:00-16
    وفاة الشيخ خليفة بن زايد آل نهيان|Death of Sheikh Khalifa bin Zayed Al Nahyan|x7v97va7vb
    وقفة عرفة|Day of Arafah|s1-1:17,19-26 x6kn
    وقفة عرفة (تقديري)|Day of Arafah (estimated)|s1-1:00-16,27-50
    يوم الشهيد|Commemoration Day|12/1:19-23 11/30:15-18
    =AF
    اول رمضان|First Day of Ramadan|s6:15,17-25 x55d5ri
    اول رمضان (برآورد شده)|First Day of Ramadan (estimated)|s6:00-13,26-50
    روز آزادی|Liberation Day|2/15
    روز استقلال افغانستان|Afghanistan Independence Day|8/19
    روز جهانی کارگر|International Workers' Day|5/1:02-21
    روز خروج آمریکایی ها|American Withdrawal Day|8/31:22-50
    روز شهیدان|Martyrs' Day|9/9:12-20
    روز عرفه|Day of Arafah|s7-1:#33c4000 x5jf5uj69l8108c2
    روز عرفه (برآورد شده)|Day of Arafah (estimated)|s1-1:00-13,26-50
    روز پیروزی امارت اسلامی|Islamic Emirate Victory Day|8/15:#4cccccec00000 8/14:#3333331000000
    روز پیروزی مجاهدین|Mojahedin's Victory Day|4/28
    عاشورا|Ashura|s8+1:15-21 x59c
    عاشورا (برآورد شده)|Ashura (estimated)|s8:00-13
    عید فطر|Eid al-Fitr|s2+1:14-25 s2+2:#3bfc000 s2:#37c0000 s2+3:#83c000 x7us
    عید فطر (برآورد شده)|Eid al-Fitr (estimated)|s2:00-13,26-50 s2+1:00-13,26-50 s2+2:00-13,26-50
    عید قربانی|Eid al-Adha|s1+2:14-25 s1+1:#3fec000 s1:#f88000 s1+3:#3074000 x5um
    عید قربانی (برآورد شده)|Eid al-Adha (estimated)|s1:00-13,26-50 s1+1:#7fffffc003fbf s1+2:#7fffffc003fbf x24q24r2ft2fu
    میلاد پیامبر|Prophet's Birthday|s9:#373c000 x6nj72l8eu
    میلاد پیامبر (برآورد شده)|Prophet's Birthday (estimated)|s3+4:00-13,26-50
    نوروز|Nowruz|s10:01-20
    =AG
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Caribbean Community (Caricom) Day||w7.1.0:#3f
    Carnival Monday||w8.1.0
    Carnival Tuesday||w8.2.1:06-50
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Day after the General Election||x6fv873
    Easter Monday||e+1
    Good Friday||e-2
    Independence Day||11/1
    ~Independence Day (observed)||w11.1.0:#10c308610c300
    Labour Day||w5.1.0
    National Heroes Day||12/9:#2fa0 x2f84jn
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Sir Vere Cornwall Bird Snr. Day||12/9:14-50
    ~Sir Vere Cornwall Bird Snr. Day (observed)||w12.5.0:#610c30800000
    State Funeral of the late The Honourable Charlesworth T. Samuel||x2sr
    State Funeral of the late The Honourable Sir George Herbert Walter||x2tn
    Whit Monday||e+50
    =AI
    Anguilla Day||5/30:01-50
    ~Anguilla Day (observed)||w5.26.0:#308610c208400 x1id3bg792e1rhvd
    August Monday||w8.1.0:01-50
    August Thursday||w8.4.3:01-50
    Boxing Day||12/26:01-50
    ~Boxing Day (observed)||12/28:#308610c308610
    Celebration of the Birthday of Her Majesty the Queen|Queen's Birthday|w6.8.0:01-21 x7vt
    Celebration of the Birthday of His Majesty the King|King's Birthday|w6.15.0:23-50
    Christmas Day||12/25:01-50
    ~Christmas Day (observed)||12/27:#610c308610c30
    Constitution Day||w8.5.4:01-50
    Diamond Jubilee Celebration of Her Majesty The Queen||x4dq
    Easter Monday||e+1:01-50
    Easter Sunday||e:01-50
    Good Friday||e-2:01-50
    James Ronald Webster Day||3/2:10-50
    ~James Ronald Webster Day (observed)||w3.1.0:#8610c3086000
    Labour Day|Labor Day|5/1:01-50
    ~Labour Day (observed)|Labor Day (observed)|w5.1.0:#610c308610c30
    Mourning the Death of Her Majesty The Queen Elizabeth II||x839
    National Heroes and Heroines Day||12/19:11-50
    ~National Heroes and Heroines Day (observed)||w12.12.4:#308610c308000
    New Year's Day||1/1:01-50
    ~New Year's Day (observed)||w1.1.0:#4218610c21860
    Royal Wedding of Prince William & Kate Middleton||x418
    Separation Day||12/19:#7fe
    ~Separation Day (observed)||x1ok3hn3t3
    Special Public Holiday||x8v6
    Whit Monday|Pentecost Monday|e+50:01-50
    =AL
    Dita Flamurit dhe e Pavarësisë|Flag and Independence Day|11/28
    ~Dita Flamurit dhe e Pavarësisë (ditë pushimi e shtyrë)|Flag and Independence Day (observed)|11/30:#308610c308610
    Dita Kombëtare e Rinisë|National Youth Day|12/8:09-50
    ~Dita Kombëtare e Rinisë (ditë pushimi e shtyrë)|National Youth Day (observed)|w12.4.0:#c308610c3000
    Dita Ndërkombëtare e Punëtorëve|International Workers' Day|5/1
    ~Dita Ndërkombëtare e Punëtorëve (ditë pushimi e shtyrë)|International Workers' Day (observed)|w5.1.0:#610c308210c30 x7uu
    Dita e Alfabetit|Alphabet Day|11/22:24-50
    ~Dita e Alfabetit (ditë pushimi e shtyrë)|Alphabet Day (observed)|x97j9ivbc2d55dghf9kfl0he3
    Dita e Bajramit të Madh|Eid al-Fitr|s2:18-26
    ~Dita e Bajramit të Madh (ditë pushimi e shtyrë)|Eid al-Fitr (observed)|x78q905
    ~Dita e Bajramit të Madh (ditë pushimi e shtyrë, e vlerësuar)|Eid al-Fitr (observed, estimated)|s11+3:#1012810021292 x009bop
    Dita e Bajramit të Madh (e vlerësuar)|Eid al-Fitr (estimated)|s2:00-17,27-50
    Dita e Kurban Bajramit|Eid al-Adha|s1:18-26
    ~Dita e Kurban Bajramit (ditë pushimi e shtyrë)|Eid al-Adha (observed)|x2fv6vr8138n6
    ~Dita e Kurban Bajramit (ditë pushimi e shtyrë, e vlerësuar)|Eid al-Adha (observed, estimated)|x1el47858g5uj9oeapmch1di9f9lgashc4i27
    Dita e Kurban Bajramit (e vlerësuar)|Eid al-Adha (estimated)|s1:00-17,27-50
    Dita e Lumturimit të Shenjt Terezës|Mother Teresa Beatification Day|10/19:04-17
    ~Dita e Lumturimit të Shenjt Terezës (ditë pushimi e shtyrë)|Mother Teresa Beatification Day (observed)|x34f4ti58u
    Dita e Nevruzit|Nowruz Day|3/22
    ~Dita e Nevruzit (ditë pushimi e shtyrë)|Nowruz Day (observed)|w3.18.0:#10c308610c308
    Dita e Shenjtërimit të Shenjt Terezës|Mother Teresa Canonization Day|9/5:18-50
    ~Dita e Shenjtërimit të Shenjt Terezës (ditë pushimi e shtyrë)|Mother Teresa Canonization Day (observed)|w9.1.0:#308610c300000
    Dita e Verës|Summer Day|3/14:04-50
    ~Dita e Verës (ditë pushimi e shtyrë)|Summer Day (observed)|w3.10.0:#308610c308610
    Dita e Çlirimit|Liberation Day|11/29
    ~Dita e Çlirimit (ditë pushimi e shtyrë)|Liberation Day (observed)|12/1:#10c308610c308
    Ditë pushimi|Public Holiday|x74b7tj8k8
    E diela e Pashkëve Katolike|Catholic Easter Sunday|e
    ~E diela e Pashkëve Katolike (ditë pushimi e shtyrë)|Catholic Easter Sunday (observed)|e+1:00-07,09-50 x2tu
    E diela e Pashkëve Ortodokse|Orthodox Easter Sunday|o
    ~E diela e Pashkëve Ortodokse (ditë pushimi e shtyrë)|Orthodox Easter Sunday (observed)|o+1:#7fffef7dffffe x03q7ji9o1bh4
    Festat e Vitit të Ri|New Year's Day|1/1 1/2
    ~Festat e Vitit të Ri (ditë pushimi e shtyrë)|New Year's Day (observed)|1/3:#4218610c21861 1/4:#610c218610c21
    Krishtlindjet|Christmas Day|12/25
    ~Krishtlindjet (ditë pushimi e shtyrë)|Christmas Day (observed)|w12.21.0:#6104308610c30 xe8d
    =AM
    >AG|Aragac̣otn|Aragatsotn
    >AR|Ararat
    >AV|Armavir
    >ER|Erevan
    >GR|Gegharkunik|Geġark'unik'
    >KT|Kotayk|Kotayk'
    >LO:1|Lori|Loṙi
    >SH:1|Shirak|Širak
    >SU|Syunik|Syunik'
    >TV|Tavush|Tavuš
    >VD|Vayots Dzor|Vayoć Jor
    Անկախության օր|Independence Day|9/21
    Աշխատանքի օր|Labor Day|5/1:02-50
    Աշխատավորների համերաշխության միջազգային օր|International Day of Workers' Solidarity|x0f6
    Բանակի օր|Army Day|1/28:03-50
    Կանանց միջազգային օր|International Women's Day|x0dg
    Կանանց տոն|Women's Day|3/8:02-50
    Հաղթանակի և Խաղաղության տոն|Victory and Peace Day|5/9
    Հայոց ցեղասպանության զոհերի հիշատակի օր|Day of Remembrance of the Victims of Armenian Genocide|4/24:15-50
    Հայրենիքի պաշտպանության համար զոհվածների հիշատակի օր|Day of Remembrance for the Fallen Defenders of the Fatherland|1/27:26-50
    Հանգստյան օր (հետաձգվել է 01.02.2014 թվականից)|Day off (substituted from 02/01/2014)|x50k
    Հանգստյան օր (հետաձգվել է 01.02.2020 թվականից)|Day off (substituted from 02/01/2020)|x753
    Հանգստյան օր (հետաձգվել է 01.06.2013 թվականից)|Day off (substituted from 06/01/2013)|x4ov
    Հանգստյան օր (հետաձգվել է 02.04.2016 թվականից)|Day off (substituted from 04/02/2016)|x5pb
    Հանգստյան օր (հետաձգվել է 02.07.2005 թվականից)|Day off (substituted from 07/02/2005)|x1ur
    Հանգստյան օր (հետաձգվել է 02.08.2014 թվականից)|Day off (substituted from 08/02/2014)|x56a
    Հանգստյան օր (հետաձգվել է 03.11.2018 թվականից)|Day off (substituted from 11/03/2018)|x6mb
    Հանգստյան օր (հետաձգվել է 04.05.2008 թվականից)|Day off (substituted from 05/04/2008)|x2v4
    Հանգստյան օր (հետաձգվել է 05.03.2005 թվականից)|Day off (substituted from 03/05/2005)|x1r4
    Հանգստյան օր (հետաձգվել է 05.05.2018 թվականից)|Day off (substituted from 05/05/2018)|x6h6
    Հանգստյան օր (հետաձգվել է 06.05.2000 թվականից)|Day off (substituted from 05/06/2000)|x040
    Հանգստյան օր (հետաձգվել է 06.05.2006 թվականից)|Day off (substituted from 05/06/2006)|x28f
    Հանգստյան օր (հետաձգվել է 06.05.2017 թվականից)|Day off (substituted from 05/06/2017)|x65c
    Հանգստյան օր (հետաձգվել է 06.08.2011 թվականից)|Day off (substituted from 08/06/2011)|x446
    Հանգստյան օր (հետաձգվել է 07.01.2007 թվականից)|Day off (substituted from 01/07/2007)|x2g0
    Հանգստյան օր (հետաձգվել է 07.04.2018 թվականից)|Day off (substituted from 04/07/2018)|x6ga
    Հանգստյան օր (հետաձգվել է 08.01.2005 թվականից)|Day off (substituted from 01/08/2005)|x1p5
    Հանգստյան օր (հետաձգվել է 08.01.2006 թվականից)|Day off (substituted from 01/08/2006)|x24i
    Հանգստյան օր (հետաձգվել է 09.07.2011 թվականից)|Day off (substituted from 07/09/2011)|x43a
    Հանգստյան օր (հետաձգվել է 10.01.2009 թվականից)|Day off (substituted from 01/10/2009)|x36s
    Հանգստյան օր (հետաձգվել է 10.04.2010 թվականից)|Day off (substituted from 04/10/2010)|x3l3
    Հանգստյան օր (հետաձգվել է 11.04.2015 թվականից)|Day off (substituted from 04/11/2015)|x5e6
    Հանգստյան օր (հետաձգվել է 11.09.2010 թվականից)|Day off (substituted from 09/11/2010)|x3qb
    Հանգստյան օր (հետաձգվել է 12.01.2008 թվականից)|Day off (substituted from 01/12/2008)|x2rd
    Հանգստյան օր (հետաձգվել է 12.03.2011 թվականից)|Day off (substituted from 03/12/2011)|x3vj
    Հանգստյան օր (հետաձգվել է 12.03.2016 թվականից)|Day off (substituted from 03/12/2016)|x5om
    Հանգստյան օր (հետաձգվել է 12.09.2009 թվականից)|Day off (substituted from 09/12/2009)|x3eo
    Հանգստյան օր (հետաձգվել է 13.04.2013 թվականից)|Day off (substituted from 04/13/2013)|x4n7
    Հանգստյան օր (հետաձգվել է 13.07.2013 թվականից)|Day off (substituted from 07/13/2013)|x4q9
    Հանգստյան օր (հետաձգվել է 13.09.2008 թվականից)|Day off (substituted from 09/13/2008)|x33c
    Հանգստյան օր (հետաձգվել է 14.04.2012 թվականից)|Day off (substituted from 04/14/2012)|x4c2
    Հանգստյան օր (հետաձգվել է 14.07.2012 թվականից)|Day off (substituted from 07/14/2012)|x4eq
    Հանգստյան օր (հետաձգվել է 15.08.2009 թվականից)|Day off (substituted from 08/15/2009)|x3ds
    Հանգստյան օր (հետաձգվել է 15.12.2018 թվականից)|Day off (substituted from 12/15/2018)|x6o3|1
    Հանգստյան օր (հետաձգվել է 16.08.2008 թվականից)|Day off (substituted from 08/16/2008)|x32g
    Հանգստյան օր (հետաձգվել է 17.03.2018 թվականից)|Day off (substituted from 03/17/2018)|x6fi
    Հանգստյան օր (հետաձգվել է 17.07.2010 թվականից)|Day off (substituted from 07/17/2010)|x3o5
    Հանգստյան օր (հետաձգվել է 17.09.2011 թվականից)|Day off (substituted from 09/17/2011)|x45g
    Հանգստյան օր (հետաձգվել է 18.04.2009 թվականից)|Day off (substituted from 04/18/2009)|x39u
    Հանգստյան օր (հետաձգվել է 18.04.2015 թվականից)|Day off (substituted from 04/18/2015)|x5en
    Հանգստյան օր (հետաձգվել է 18.05.2013 թվականից)|Day off (substituted from 05/18/2013)|x4oe
    Հանգստյան օր (հետաձգվել է 18.07.2009 թվականից)|Day off (substituted from 07/18/2009)|x3d0
    Հանգստյան օր (հետաձգվել է 18.07.2015 թվականից)|Day off (substituted from 07/18/2015)|x5h8
    Հանգստյան օր (հետաձգվել է 18.08.2012 թվականից)|Day off (substituted from 08/18/2012)|x4g0
    Հանգստյան օր (հետաձգվել է 18.09.2010 թվականից)|Day off (substituted from 09/18/2010)|x3q4
    Հանգստյան օր (հետաձգվել է 19.09.2015 թվականից)|Day off (substituted from 09/19/2015)|x5j7
    Հանգստյան օր (հետաձգվել է 20.05.2017 թվականից)|Day off (substituted from 05/20/2017)|x661
    Հանգստյան օր (հետաձգվել է 20.08.2011 թվականից)|Day off (substituted from 08/20/2011)|x44k
    Հանգստյան օր (հետաձգվել է 20.12.2014 թվականից)|Day off (substituted from 12/20/2014)|x5be
    Հանգստյան օր (հետաձգվել է 21.07.2012 թվականից)|Day off (substituted from 07/21/2012)|x4f4
    Հանգստյան օր (հետաձգվել է 21.08.2010 թվականից)|Day off (substituted from 08/21/2010)|x3p8
    Հանգստյան օր (հետաձգվել է 23.05.2020 թվականից)|Day off (substituted from 05/23/2020)|x78u
    Հանգստյան օր (հետաձգվել է 23.08.2014 թվականից)|Day off (substituted from 08/23/2014)|x56v
    Հանգստյան օր (հետաձգվել է 23.09.2017 թվականից)|Day off (substituted from 09/23/2017)|x6a6
    Հանգստյան օր (հետաձգվել է 24.03.2012 թվականից)|Day off (substituted from 03/24/2012)|x4b3
    Հանգստյան օր (հետաձգվել է 24.08.2013 թվականից)|Day off (substituted from 08/24/2013)|x4rj
    Հանգստյան օր (հետաձգվել է 24.09.2016 թվականից)|Day off (substituted from 09/24/2016)|x5uj
    Հանգստյան օր (հետաձգվել է 25.09.2021 թվականից)|Day off (substituted from 09/25/2021)|x7nt
    Հանգստյան օր (հետաձգվել է 26.04.2014 թվականից)|Day off (substituted from 04/26/2014)|x538
    Հանգստյան օր (հետաձգվել է 26.12.2009 թվականից)|Day off (substituted from 12/26/2009)|x3ic
    Հանգստյան օր (հետաձգվել է 27.09.2014 թվականից)|Day off (substituted from 09/27/2014)|x57r
    Հանգստյան օր (հետաձգվել է 27.10.2018 թվականից)|Day off (substituted from 10/27/2018)|x6ma
    Հանգստյան օր (հետաձգվել է 27.12.2008 թվականից)|Day off (substituted from 12/27/2008)|x36u
    Հանգստյան օր (հետաձգվել է 27.12.2014 թվականից)|Day off (substituted from 12/27/2014)|x5bf
    Հանգստյան օր (հետաձգվել է 28.04.2007 թվականից)|Day off (substituted from 04/28/2007)|x2jk
    Հանգստյան օր (հետաձգվել է 28.04.2012 թվականից)|Day off (substituted from 04/28/2012)|x4cn
    Հանգստյան օր (հետաձգվել է 28.06.2008 թվականից)|Day off (substituted from 06/28/2008)|x30v
    Հանգստյան օր (հետաձգվել է 28.09.2013 թվականից)|Day off (substituted from 09/28/2013)|x4sf
    Հանգստյան օր (հետաձգվել է 28.12.2013 թվականից)|Day off (substituted from 12/28/2013)|x4vo
    Հանգստյան օր (հետաձգվել է 29.09.2012 թվականից)|Day off (substituted from 09/29/2012)|x4h3
    Հանգստյան օր (հետաձգվել է 29.12.2002 թվականից)|Day off (substituted from 12/29/2002)|x12a
    Հանգստյան օր (հետաձգվել է 29.12.2007 թվականից)|Day off (substituted from 12/29/2007)|x2rc
    Հանգստյան օր (հետաձգվել է 30.04.2011 թվականից)|Day off (substituted from 04/30/2011)|x414
    Հանգստյան օր (հետաձգվել է 30.12.2006 թվականից)|Day off (substituted from 12/30/2006)|x2fv
    Հանգստյան օր (հետաձգվել է 31.05.2014 թվականից)|Day off (substituted from 05/31/2014)|x53j
    Հանրապետության օր|Republic Day|5/28
    Մայրության և գեղեցկության տոն|Motherhood and Beauty Day|x0310ee
    Մեռելոց հիշատակի օր|Day of Remembrance of the Dead|1/7:10-21
    Նոր տարվա գիշեր|New Year's Eve|12/31
    Նոր տարվա օր|New Year's Day|1/1 1/2
    Սահմանադրության օր|Constitution Day|7/5
    Սուրբ Ծնունդ եւ Հայտնություն|Christmas and Epiphany|1/6
    Ցեղասպանության զոհերի հիշատակի օր|Day of Remembrance of the Victims of Genocide|4/24:00-14
    նախածննդյան տոներ|Christmas Holidays|1/3:10-21 1/4:10-21 1/5:10-21
    =AO
    Dia Internacional da Criança|International Children's Day|6/1:#7ff
    ~Dia Internacional da Criança (ponte)|Day off for International Children's Day|x170303
    Dia Internacional da Mulher|International Women's Day|3/8
    ~Dia Internacional da Mulher (ponte)|Day off for International Women's Day|3/9:#410820008200 x7t5bqndv6fo9hso
    Dia Internacional do Trabalhador|International Worker's Day|5/1
    ~Dia Internacional do Trabalhador (ponte)|Day off for International Worker's Day|5/2:#41082010820 xaeocj7ecaggp
    Dia da Independência Nacional|National Independence Day|11/11
    ~Dia da Independência Nacional (ponte)|Day off for National Independence Day|11/12:#2004108201082 x975bbkd4nf96
    Dia da Libertação da África Austral|Southern Africa Liberation Day|3/23:19-50
    ~Dia da Libertação da África Austral (ponte)|Day off for Southern Africa Liberation Day|x7i78939mma26bfpc6ldk8g47hhq
    Dia da Paz e Reconciliação Nacional|Peace and National Reconciliation Day|4/4:03-50
    ~Dia da Paz e Reconciliação Nacional (ponte)|Day off for Peace and National Reconciliation Day|4/5:#820041080410 x89da2gc6vg4h
    Dia da África|Africa Day|5/25:#7fe
    ~Dia da África (ponte)|Day off for Africa Day|x16p2vs
    Dia de Natal e da Família|Christmas and Family Day|12/25:11-50
    ~Dia de Natal e da Família (ponte)|Day off for Christmas and Family Day|x6ok98jam6bd2cqld65ejofakgo7
    Dia de eleições gerais|General Election Day|x69c
    Dia do Ano Novo|New Year's Day|1/1
    ~Dia do Ano Novo (ponte)|Day off for New Year's Day|x24h6or98qamdbd9cqsd6cejvfargoe
    Dia do Carnaval|Carnival Day|e-47
    ~Dia do Carnaval (ponte)|Day off for Carnival Day|e-48:19-50
    Dia do Fundador da Nação e do Herói Nacional|National Heroes' Day|9/17
    ~Dia do Fundador da Nação e do Herói Nacional (ponte)|Day off for National Heroes' Day|9/18:#1082004120041 x70u8q1auges2h0h
    Dia do Início da Luta Armada|Liberation Movement Day|2/4:#fff
    ~Dia do Início da Luta Armada (ponte)|Day off for Liberation Movement Day|x0ch2h0
    Dia do Início da Luta Armada de Libertação Nacional|Liberation Movement Day|2/4:12-50
    ~Dia do Início da Luta Armada de Libertação Nacional (ponte)|Day off for Liberation Movement Day|x6ei75a7gq8ud9l9b2sdirf0efnah4thgd
    Dia do Natal|Christmas Day|12/25:#7ff
    ~Dia do Natal (ponte)|Day off for Christmas Day|x24a
    Dia dos Finados|All Souls' Day|11/2
    ~Dia dos Finados (ponte)|Day off for All Souls' Day|x1bq34t7p78g39tma96bmpcdldr8gb7hoq
    Dia dos Mártires da Repressão Colonial|Martyrs of Colonial Repression Day|1/4:#fff
    ~Dia dos Mártires da Repressão Colonial (ponte)|Day off for Martyrs of Colonial Repression Day|x1dp36s
    Sexta-Feira Santa|Good Friday|e-2
    =AQ
    Antarctica Day||12/1:10-50
    Christmas Day||12/25
    Midwinter Day||6/21:#6eeeeeeeeeeee 6/20:#1111111111111
    New Year's Day||1/1
    =AR
    >A:1|Salta
    >B:2|Buenos Aires
    >C:3|Ciudad Autónoma de Buenos Aires
    >D:4|San Luis
    >E:5|Entre Ríos
    >F:6|La Rioja
    >G|Santiago del Estero
    >H|Chaco
    >J:7|San Juan
    >K:8|Catamarca
    >L|La Pampa
    >M:9|Mendoza
    >N|Misiones
    >P|Formosa
    >Q|Neuquén
    >R|Río Negro
    >S|Santa Fe
    >T:10|Tucumán
    >U:11|Chubut
    >V:12|Tierra del Fuego
    >W:13|Corrientes
    >X:14|Córdoba
    >Y:15|Jujuy
    >Z:16|Santa Cruz
    Aniversario de la Batalla de Salta|Anniversary of the Battle of Salta|2/20|1
    Aniversario de la Batalla de Tucumán|Anniversary of the Battle of Tucumán|9/24|10
    Aniversario del arribo de los primeros colonizadores galeses|Anniversary of the arrival of the first Welsh settlers|7/28|11
    Autonomía Política de Jujuy|Jujuy Political Autonomy Day|11/18|15
    Autonomía de Catamarca|Catamarca Autonomy Day|8/25|8
    Año Nuevo|New Year's Day|1/1
    Bicentenario de la Batalla de Salta|Bicentenary of the Battle of Salta|x4lv
    Bicentenario de la Batalla de Tucumán|Bicentenary of the Battle of Tucumán|x4ha
    Bicentenario de la Revolución de Mayo|Bicentenary of the May Revolution|x3mk
    Bicentenario de la creación y primera jura de la bandera nacional|Bicentenary of the creation and first oath of the national flag|x4ao
    Bicentenario de la sesión inaugural de la Asamblea Nacional Constituyente del año 1813|Bicentenary of the inaugural session of the National Constituent Assembly of the year 1813|x4lb
    Censo Nacional 2010|National Census Day 2010|x3rg
    Censo Nacional 2022|National Census Day 2022|x7vd
    Conmemoración a los obreros fusilados en las Huelgas Patagónicas|Commemoration of the workers shot in the Patagonian Strikes|12/7:19-50|16
    Conmemoración de la Batalla de Caseros|Commemoration of the Battle of Caseros|2/3|5
    Cumbre de Líderes del Grupo de los 20 (G20)|G20 Leaders' Summit|x6ns|3
    Dia de la memoria del Guerrero de la Independencia y Gobernador de la Provincia de Salta General Don Martín Miguel de Güemes|Day of Memory of General Don Martín Miguel de Güemes|6/17|1
    Día Grande de Jujuy|Great Day of Jujuy|4/27:21-50|15
    Día Nacional de la Memoria por la Verdad y la Justicia|National Day of Remembrance for Truth and Justice|3/24:06-50
    Día Provincial de la Memoria por la Verdad y la Justicia|Provincial Day of Remembrance for Truth and Justice|3/24:18-50|5
    Día de San Luis Rey de Francia|Saint Louis the King of France's Day|8/25:04-50|4
    Día de la Afirmación de los Derechos Argentinos sobre las Malvinas, Islas y Sector Antártico|Day of Affirmation of Argentine Rights over the Malvinas, Islands and Antarctic Sector|x051
    Día de la Autonomía Provincial|Provincial Autonomy Day|3/1:20-50|6
    Día de la Exaltación de la Santa Cruz|Exaltation of the Holy Cross Day|5/3:04-50|4
    Día de la Independencia|Independence Day|7/9
    Día de la Memoria por la Verdad y la Justicia|Day of Remembrance for Truth and Justice|3/24:17-50|6
    Día de la Pachamama|Pachamama Day|8/1|15
    Día de la Provincia de Tierra del Fuego, Antártida e Islas del Atlántico Sur|Day of the Province of Tierra del Fuego, Antarctica and the South Atlantic Islands|6/1|12
    Día de la Raza|Columbus Day|x0k60vp1b43483fk
    ~Día de la Raza|Columbus Day|w10.10.0:#f1
    Día de la Revolución de Mayo|May Revolution Day|5/25
    Día de la Soberanía Nacional|National Sovereignty Day|11/20:#630c718e20000 w11.22.0:#17c00 x5lh
    ~Día de la Soberanía Nacional|National Sovereignty Day|w11.18.0:#1cf38e71c0000
    Día de la Victoria de la Copa Mundial de la FIFA 2022|FIFA World Cup 2022 Victory Day|x865
    Día de la Virgen del Rosario de Río Blanco y Paypaya|Day of the Virgin of the Rosary of Río Blanco and Paypaya|10/7|15
    Día de la fundación de La Rioja|La Rioja Foundation Day|5/20|6
    Día de los Caídos en Malvinas|Malvinas Memorial Day|4/2:17-20|6
    Día del Aniversario del Fallecimiento de Monseñor Enrique Angelelli|Anniversary of the Death of Enrique Angelelli|8/4:16-50|6
    Día del Aniversario del Fallecimiento de Ángel Vicente Peñaloza|Anniversary of the Death of Ángel Vicente Peñaloza|11/12:20-50|6
    Día del Aniversario del Fallecimiento del General José Francisco de San Martín|Anniversary of the Death of General José Francisco de San Martín|8/17:09-50|13
    Día del Aniversario del Fallecimiento del General Manuel José Joaquín del Corazón de Jesús Belgrano|Anniversary of the Death of General Manuel Belgrano|6/20:09-50|13
    Día del Aniversario del Fallecimiento del ex Presidente de la Nación Doctor Néstor Carlos Kirchner|Anniversary of the Death of Néstor Carlos Kirchner|10/27:14-50|16
    Día del Apóstol Santiago|Saint James' Day|7/25|9
    Día del Genocidio Selk'Nam|Selk'Nam Genocide Day|11/25:21-50|12
    Día del Maestro|Teacher's Day|9/11:15-50|7
    Día del Milagro|Miracle Day|9/7:18-50|8
    Día del Petróleo Nacional|National Petroleum Day|12/13|11
    Día del Respeto a la Diversidad Cultural|Respect for Cultural Diversity Day|10/12:#18e30c7188000 w10.8.0:#17c00
    ~Día del Respeto a la Diversidad Cultural|Respect for Cultural Diversity Day|w10.10.0:#671cf38e60000
    Día del Tinkunaco Riojano|Tinkunaco Festival|12/31|6
    Día del Trabajador Estatal|State Worker's Day|6/27:04-50|5
    Día del Trabajo|Labor Day|5/1
    Día del Veterano de Guerra|War Veteran's Day|x02s
    Día del Veterano y de los Caidos en la Guerra de Malvinas|Veteran's Day and the Fallen in the Malvinas War|4/2:01,05-19,21-50 x773
    ~Día del Veterano y de los Caidos en la Guerra de Malvinas|Veteran's Day and the Fallen in the Malvinas War|x0pl1511gk
    Día del fallecimiento de Juan Facundo Quiroga|Day of the Death of Juan Facundo Quiroga|2/16:21-50|6
    Día del Éxodo Jujeño|Jujuy Exodus Day|8/23|15
    Feriado con fines turísticos|Bridge Public Holiday|x4054884cn4k54n74po53j5b15do5lr5sh61b6h66ok6or6uo70271q76r7a87eu7k67of7ps83r85885q8b28bq8fe8kp8na8qq91594e97g9ba9en9jd
    Festividades del Señor y de la Virgen del Milagro|Feasts of the Lord and the Virgin of Miracle|9/13 9/14 9/15|1
    Homenaje al Patrono de la Provincia San Juan Bosco|Saint John Bosco's Day|8/16:15-50 1/31:07-14|16
    Inmaculada Concepción de María|Immaculate Conception|12/8
    Jueves Santo|Maundy Thursday|e-3:11-50
    Lunes de Carnaval|Carnival Monday|e-48:#7ff|15
    ||e-48:11-50
    Martes de Carnaval|Carnival Tuesday|e-47:#7ff|15
    ||e-47:11-50
    Natalicio de Fray Mamerto Esquiú|Birthday of Mamerto Esquiú|5/11|8
    Navidad|Christmas Day|12/25
    Paso a la Inmortalidad del General Don José de San Martín|Pass to the Immortality of General Don José de San Martín|w8.15.0:#108200411f7ff 8/17:#8610c3080000 x44r
    ~Paso a la Inmortalidad del General Don José de San Martín|Pass to the Immortality of General Don José de San Martín|w8.15.0:#671cf38e60000
    Paso a la Inmortalidad del General Don Manuel Belgrano|Pass to the Immortality of General Don Manuel Belgrano|6/20:05,11-50 w6.15.0:#7df
    Paso a la Inmortalidad del General Don Martín Miguel de Güemes|Pass to the Immortality of General Don Martín Miguel de Güemes|6/17:#4f38e71cf0000
    ~Paso a la Inmortalidad del General Don Martín Miguel de Güemes|Pass to the Immortality of General Don Martín Miguel de Güemes|w6.15.0:#30c718e300000
    Plebiscito 1902 Trevelin|Plebiscite 1902 Trevelin|4/30|11
    San Miguel Arcángel|Saint Michael the Archangel's Day|9/29|5
    Tehuelches y Mapuches declaran lealtad a la bandera Argentina|Tehuelches and Mapuches declare loyalty to the Argentine flag|11/3:15-50|11
    Viernes Santo|Good Friday|e-2
    Visita de Su Santidad el Papa León XIV|Visit of His Holiness Pope Leo XIV|x9ih
    ||x9ii|3,14
    ||x9ij|2
    =AS
    American Samoa Flag Day||4/17
    ~American Samoa Flag Day (observed)||4/18:#4108200410820 4/16:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Columbus Day||w10.8.0
    Independence Day||7/4
    ~Independence Day (observed)||7/3:#1082004108200 7/5:#2004108200410
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv80e9pebihbu0dn0e2ffrihkii01
    Labor Day||w9.1.0
    Manu'a Islands Cession Day||7/16
    ~Manu'a Islands Cession Day (observed)||7/15:#4108200410820 7/17:#200410820041
    Martin Luther King Jr. Day||w1.15.0
    Memorial Day||w5.25.0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Thanksgiving Day||w11.22.3
    Veterans Day||11/11
    ~Veterans Day (observed)||11/12:#410820041082 11/10:#200410820041
    Washington's Birthday||w2.15.0
    White Sunday||w10.8.6
    =AT
    >1|B|Bgld|Burgenland
    >2|K|Ktn|Kärnten
    >3|N|Niederösterreich|NÖ
    >4|O|Oberösterreich|OÖ
    >5|S|Salzburg|Sbg
    >6|St|Steiermark|Stmk
    >7|T|Tirol
    >8|V|Vbg|Vorarlberg
    >9|W|Wien
    Allerheiligen|All Saints' Day|11/1
    Christi Himmelfahrt|Ascension Day|e+39
    Christtag|Christmas Day|12/25
    Fronleichnam|Corpus Christi|e+60
    Heilige Drei Könige|Epiphany|1/6
    Mariä Empfängnis|Immaculate Conception|12/8
    Mariä Himmelfahrt|Assumption Day|8/15
    Nationalfeiertag|National Day|10/26
    Neujahr|New Year's Day|1/1
    Ostermontag|Easter Monday|e+1
    Pfingstmontag|Pentecost Monday|e+50
    Staatsfeiertag|Labor Day|5/1
    Stephanstag|Saint Stephen's Day|12/26
    =AU
    >ACT:1|Australian Capital Territory
    >NSW:2|New South Wales
    >NT:3|Northern Territory
    >QLD:4|Queensland
    >SA:5|South Australia
    >TAS:6|Tasmania
    >VIC:7|Victoria
    >WA:8|Western Australia
    >NSW Western:2|New South Wales Western Division
    ANZAC Day||4/25:#5ffbef7dffbef
    ||4/25:#2004108200410|0,2,5-8
    ~ANZAC Day||4/26:#2004108200410|1,3-4
    ~ANZAC Day (observed)||x1h93lo|2,5,8
    ||w4.21.0:#3086100108200|8
    ||x7ja|5,8
    ||x9cd|1-2,8
    ||x9np|2,8
    Additional Public Holiday||x7j9|1
    Adelaide Cup Day||w3.8.0:06-50 w5.15.0:#3f|5
    Australia Day||1/26:#679ef3de79ef3
    ||x0nk1312s3|0,2,7
    ||1/26:#18610c2082000|0
    ||x50j752|0,5
    ~Australia Day||x0nm1322s5|1,3-6,8
    ||w1.22.0:#18610c2082000|1-8
    ||x50k753|1-4,6-8
    ~Australia Day (observed)||x132|2
    ||x50k753|5
    Bank Holiday||w8.1.0:#7ff|2
    Boxing Day||12/26:#4f79ef38e71cf|0-4,6-8
    ||x1ot|0,2,8
    ||x24a|0,2,6-8
    ||x3hv|0,2,4,7-8
    ||x3tc|0,2,7-8
    ||x48p|0,2,4,6-8
    ||x5me7fh7qu|0-2,4,7-8
    ||x61s86b|0-2,4,6-8
    ||12/26:#308610c000000|0-4,7-8
    ~Boxing Day||x1ou|4,7
    ||x1ov3i13te|1,3,6
    ||x24b|1,3-4
    ||x3td|4
    ||x48q|1,3
    ||x5mg7fj7r0|3,6
    ||x61t86c|3
    ||12/28:#308610c000000|6
    ~Boxing Day (observed)||x1ou3td|2
    ||x1ov24b48q61t86c|8
    ||x3i13te|7-8
    ||x5mg7fj7r0|1-2,4,7-8
    ||12/28:#308610c000000|1-4,7-8
    ||xc3ue8dg1gi5v|3,8
    Canberra Day||w3.8.0:08-50 w3.15.0:#ff|1
    Christmas Day||12/25:#7ffffffdef3cf
    ||x1os|0,2,4,7-8
    ||x249|0,2,5,7-8
    ||x3tb|0,2,4,6,8
    ||x48o|0,2,4-6,8
    ||x61r|0-6,8
    ||x7qt|0-4,6-8
    ~Christmas Day||x1ou|1,3,5-6
    ||x24a|1,3-4
    ||x24b|6
    ||x3td|1,3,5,7
    ||x48p|1,3
    ||x48q61t|7
    ||x7qv|5
    ~Christmas Day (observed)||x1ou|8
    ||x24a48p|5,8
    ||x24b|2
    ||x3td|6,8
    ||x3te|4
    ||x48q|2,4,6
    ||x61s86bc3te8cg1fi5u|3,5,8
    ||x61t|1-2,4,6
    ||x7qv|1-4,6-8
    ||x86cc3ue8dg1gi5v|1-2,4,6-7
    ||x9vebohdt0hqi|1-8
    Declared Public Holiday||x77u|1
    Easter Monday||e+1
    Easter Saturday||e-1:#7|1-5
    ||e-1:03-50|1-5,7
    Easter Sunday||e:11-15|2
    ||x5pa|1-2,7
    ||e:17-21|1-2,4,7
    ||x7ue89j|1-2,4,7-8
    ||x8ko90p9bn|1-5,7-8
    ||e:27-50|1-8
    ~Easter Sunday (observed)||xdlb|8
    Easter Tuesday||e+2:#7ff|6
    Eight Hours Day||w3.8.0:01-50 x021|6
    Family & Community Day||w9.24.0:13-17 x3qh46c4ho|1
    Foundation Day||w6.1.0:#fff|8
    Friday before the AFL Grand Final||w9.23.4:17-19,21-50 x5jp5v57dh|7
    Good Friday||e-2
    King's Birthday||w6.8.0:23-50|1-3,5-7
    ||w9.24.0:23,25-50 x8q8|8
    ||w10.1.0:23-50|4
    Labour Day|Labor Day|w3.1.0|8
    ||w3.8.0|7
    ||w5.1.0:00-12,16-50|4
    ||w10.1.0:00-12,16-50|1-2,5
    ||x4t458g5js|1-2,4-5
    May Day||w5.1.0|3
    Melbourne Cup Day||w11.1.1:09-50|7
    National Day of Mourning for Queen Elizabeth II||x83c
    New Year's Day||x000|0,2,4,6-8
    ||1/1:#3de79ef3de79e
    ||x1p33ti|0,2,4,7-8
    ||x24g|0,2,5,8
    ||x48v|0,2,4-5,7-8
    ||1/1:#4218610820000|0-5,7-8
    ||x7r4|0-4,7-8
    ~New Year's Day||x002|1,3,5
    ||x1p53tk|1,3,5-6
    ||x24h|1,3-4,6-7
    ||x490|1,3,6
    ||w1.1.0:#4218610820000|6
    ||x7r6|5-6
    ~New Year's Day (observed)||x0021p5|8
    ||x24h|2,5,8
    ||x3tk|2,4,7-8
    ||x490|2,4-5,7-8
    ||w1.1.0:#4218610820000|1-5,7-8
    ||x7r6|1-4,7-8
    Picnic Day||w8.1.0|3
    Proclamation Day||12/26:#7ffffffef7dff|5
    ~Proclamation Day||x3i15mg7fj|5
    ~Proclamation Day (observed)||w12.22.1:#610c308610c30 x9k2dhkfm3hf6|5
    Queen's Birthday||w6.8.0:#efff|1-7
    ||w9.24.0:#7fe7ff x46u|8
    ||w6.8.0:#7f1000|1-3,5-7
    ||x4hh|4,8
    ||w10.1.0:16-22|4
    Queen's Diamond Jubilee||x4e1|4
    Reconciliation Day||w5.27.0:18-50|1
    Special Public Holiday||x415|8
    The Royal Queensland Show||w8.10.2:00-19,22-50 x7bb7p4|4
    Western Australia Day||w6.1.0:12-50|8
    =AW
    Aña Nobo|New Year's Day|1/1
    Aña di La Reina|Queen's Day|4/30:#3fbe
    ~Aña di La Reina|Queen's Day|x03n286
    Aña di Rey|King's Day|4/27:15-20
    ~Aña di Rey|King's Day|x53d
    Bierna Santo|Good Friday|e-2
    Di dos dia di Pasco di Nacemento|Second Day of Christmas|12/26
    Di dos dia di Pasco di Resureccion|Easter Monday|e+1
    Dia di Asuncion|Ascension Day|e+39
    Dia di Betico|Betico Day|1/25
    Dia di Himno y Bandera|National Anthem and Flag Day|3/18
    Dia di Obrero|Labor Day|5/1:#3ef7dffbef7df
    ~Dia di Obrero|Labor Day|5/2:#4108200410820
    Dia di Rey|King's Day|4/27:#7fbef7de00000
    ~Dia di Rey|King's Day|x90vb5ecuhf30
    Dialuna despues di Carnaval Grandi|Carnival Monday|e-48:00-22
    Dialuna prome cu diaranson di shinish|Monday before Ash Wednesday|e-48:23-50
    Pasco di Nacemento|Christmas Day|12/25
    =AX
    Ahvenanmaan itsehallintopäivä|Åland's Autonomy Day|6/9
    Helatorstai|Ascension Day|e+39
    Helluntaipäivä|Pentecost|e+49
    Itsenäisyyspäivä|Independence Day|12/6
    Jouluaatto|Christmas Eve|12/24
    Joulupäivä|Christmas Day|12/25
    Juhannusaatto|Midsummer Eve|w6.19.4
    Juhannuspäivä|Midsummer Day|w6.20.5
    Loppiainen|Epiphany|1/6
    Pitkäperjantai|Good Friday|e-2
    Pyhäinpäivä|All Saints' Day|w10.31.5
    Pääsiäispäivä|Easter Sunday|e
    Tapaninpäivä|Second Day of Christmas|12/26
    Toinen pääsiäispäivä|Easter Monday|e+1
    Uudenvuodenpäivä|New Year's Day|1/1
    Vappu|May Day|5/1
    =AZ
    Azərbaycan Respublikasının Dövlət bayrağı günü|National Flag Day|11/9:10-50
    ~Azərbaycan Respublikasının Dövlət bayrağı günü (müşahidə olunur)|National Flag Day (observed)|11/11:#8610c3082000 x59j
    Azərbaycan Respublikasının Silahlı Qüvvələri günü|Armed Forces Day|6/26
    ~Azərbaycan Respublikasının Silahlı Qüvvələri günü (müşahidə olunur)|Armed Forces Day (observed)|w6.22.0:#610c308610c00
    Azərbaycan xalqının milli qurtuluş günü|National Liberation Day|6/15
    ~Azərbaycan xalqının milli qurtuluş günü (müşahidə olunur)|National Liberation Day (observed)|w6.11.0:#8610c2086100 x8n7
    Bələdiyyə seçkiləri|Municipal elections|x7448u8
    Dünya azərbaycanlılarının həmrəyliyi günü|International Azerbaijanis Solidarity Day|12/31
    ~Dünya azərbaycanlılarının həmrəyliyi günü (müşahidə olunur)|International Azerbaijanis Solidarity Day (observed)|1/3:#610c218610c0
    Faşizm üzərində qələbə günü|Victory over Fascism Day|5/9
    ~Faşizm üzərində qələbə günü (müşahidə olunur)|Victory over Fascism Day (observed)|w5.5.0:#308610c308600
    Milli Müstəqillik Günü|National Independence Day|10/18:#3f
    Müstəqillik Günü|Independence Day|5/28:21-50
    ~Müstəqillik Günü (müşahidə olunur)|Independence Day (observed)|w5.24.0:#4308610c00000
    Novruz bayramı|Spring Festival|3/20 3/21 3/22:07-50 3/23:07-50 3/24:07-50
    ~Novruz bayramı (müşahidə olunur)|Eid al-Fitr (observed)|x9bc
    ~Novruz bayramı (müşahidə olunur)|Spring Festival (observed)|3/25:#79ef3cb79ef00 3/26:#3cf79eb3cf780 x9be
    Prezidenti seçkiləri|Presidential elections|x6gj8j3
    Qadınlar günü|Women's Day|3/8
    ~Qadınlar günü (müşahidə olunur)|Women's Day (observed)|w3.4.0:#10c308410c300
    Qurban bayrami|Eid al-Adha|s7:#7f7ffd0 s7+1:#43faba0 s7-1:#3c05408 x0oe2ft6vs
    ~Qurban bayrami (müşahidə olunur)|Eid al-Adha (observed)|s1+3:#3524200 x2fv2g02g147958g8139dd
    ~Qurban bayrami (müşahidə olunur, təxmini)|Eid al-Adha (observed, estimated)|s1+2:#5244848000000 s1+3:#1214250000000 xbg0bg1
    Qurban bayrami (təxmini)|Eid al-Adha (estimated)|s1:00-01,27-50 s1+1:27-50
    Ramazan bayrami|Eid al-Fitr|s12+4:03-26 s2+1:#5757000 s12+3:#2808fc0 x11c67j6to
    ~Ramazan bayrami (müşahidə olunur)|Eid al-Fitr (observed)|s13+2:#901280 x5hf67k6in6io9bh
    ~Ramazan bayrami (müşahidə olunur)|Spring Festival (observed)|x9bd
    ~Ramazan bayrami (müşahidə olunur, təxmini)|Eid al-Fitr (observed, estimated)|s2+3:#484a90000000 xa1dcq0dg4dg6ehch9v
    Ramazan bayrami (təxmini)|Eid al-Fitr (estimated)|s2:00-01,27-50 s2+1:27-50
    Respublika Günü|Republic Day|5/28:00-20
    ~Respublika Günü (müşahidə olunur)|Republic Day (observed)|x2944275ra66m
    Yeni il bayramı|New Year's Day|1/1 1/2:06-50
    ~Yeni il bayramı (müşahidə olunur)|New Year's Day (observed)|1/4:#631c618e31c40 x3tk7r69vlbordt7hqp
    Zəfər Günü|Victory Day|11/8:21-50
    ~Zəfər Günü (müşahidə olunur)|Victory Day (observed)|11/10:#10c1086000000 xdg5
    Ümumxalq hüzn günü|Martyrs' Day|1/20
    İstirahət günü (01.04.2025 ilə əvəz edilmişdir)|Day off (substituted from 04/01/2025)|x902
    İstirahət günü (04.11.2023 ilə əvəz edilmişdir)|Day off (substituted from 11/04/2023)|x8ga
    İstirahət günü (05.03.2022 ilə əvəz edilmişdir)|Day off (substituted from 03/05/2022)|x7t5
    İstirahət günü (05.11.2022 ilə əvəz edilmişdir)|Day off (substituted from 11/05/2022)|x84q
    İstirahət günü (06.04.2024 ilə əvəz edilmişdir)|Day off (substituted from 04/06/2024)|x8l4
    İstirahət günü (07.01.2024 ilə əvəz edilmişdir)|Day off (substituted from 01/07/2024)|x8i2
    İstirahət günü (08.05.2021 ilə əvəz edilmişdir)|Day off (substituted from 05/08/2021)|x7jp
    İstirahət günü (10.03.2025 ilə əvəz edilmişdir)|Day off (substituted from 03/10/2025)|x901
    İstirahət günü (12.06.2010 ilə əvəz edilmişdir)|Day off (substituted from 06/12/2010)|x3n9
    İstirahət günü (13.11.2010 ilə əvəz edilmişdir)|Day off (substituted from 11/13/2010)|x3s3
    İstirahət günü (16.05.2021 ilə əvəz edilmişdir)|Day off (substituted from 05/16/2021)|x7jq
    İstirahət günü (16.11.2024 ilə əvəz edilmişdir)|Day off (substituted from 11/16/2024)|x8rq
    İstirahət günü (17.07.2021 ilə əvəz edilmişdir)|Day off (substituted from 07/17/2021)|x7lu
    İstirahət günü (21.06.2025 ilə əvəz edilmişdir)|Day off (substituted from 06/21/2025)|x92t
    İstirahət günü (23.11.2024 ilə əvəz edilmişdir)|Day off (substituted from 11/23/2024)|x8rr
    İstirahət günü (24.06.2023 ilə əvəz edilmişdir)|Day off (substituted from 06/24/2023)|x8c2
    İstirahət günü (25.06.2023 ilə əvəz edilmişdir)|Day off (substituted from 06/25/2023)|x8c5
    İstirahət günü (27.08.2011 ilə əvəz edilmişdir)|Day off (substituted from 08/27/2011)|x452
    İstirahət günü (27.09.2008 ilə əvəz edilmişdir)|Day off (substituted from 09/27/2008)|x33q
    İstirahət günü (28.12.2013 ilə əvəz edilmişdir)|Day off (substituted from 12/28/2013)|x4vs
    İstirahət günü (28.12.2019 ilə əvəz edilmişdir)|Day off (substituted from 12/28/2019)|x74b
    İstirahət günü (28.12.2024 ilə əvəz edilmişdir)|Day off (substituted from 12/28/2024)|x8ta
    İstirahət günü (29.03.2008 ilə əvəz edilmişdir)|Day off (substituted from 03/29/2008)|x2u0
    İstirahət günü (29.03.2009 ilə əvəz edilmişdir)|Day off (substituted from 03/29/2009)|x39d
    İstirahət günü (29.03.2015 ilə əvəz edilmişdir)|Day off (substituted from 03/29/2015)|x5ds
    İstirahət günü (29.03.2020 ilə əvəz edilmişdir)|Day off (substituted from 03/29/2020)|x76v
    İstirahət günü (29.12.2007 ilə əvəz edilmişdir)|Day off (substituted from 12/29/2007)|x2rc
    İstirahət günü (29.12.2012 ilə əvəz edilmişdir)|Day off (substituted from 12/29/2012)|x4kf
    İstirahət günü (29.12.2013 ilə əvəz edilmişdir)|Day off (substituted from 12/29/2013)|x4vv
    İstirahət günü (29.12.2019 ilə əvəz edilmişdir)|Day off (substituted from 12/29/2019)|x74e
    İstirahət günü (29.12.2024 ilə əvəz edilmişdir)|Day off (substituted from 12/29/2024)|x8te
    İstirahət günü (30.03.2008 ilə əvəz edilmişdir)|Day off (substituted from 03/30/2008)|x2u1
    İstirahət günü (30.12.2007 ilə əvəz edilmişdir)|Day off (substituted from 12/30/2007)|x2rd
    İstirahət günü (30.12.2012 ilə əvəz edilmişdir)|Day off (substituted from 12/30/2012)|x4kg
    İstirahət günü (30.12.2023 ilə əvəz edilmişdir)|Day off (substituted from 12/30/2023)|x8i1
    İstirahət günü (31.05.2020 ilə əvəz edilmişdir)|Day off (substituted from 05/31/2020)|x78s
    """#
}
