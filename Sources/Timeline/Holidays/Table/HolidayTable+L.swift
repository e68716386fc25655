// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with L.
  static let l = #"""
    =LA
    ບຸນປີໃໝ່ລາວ|Lao New Year's Day|s54:#77777fffdeeee 4/15 4/14:#888800131111 4/16:#888800000111 x4c66588l5
    ~ພັກຊົດເຊີຍບຸນປີໃໝ່ລາວ|Lao New Year's Day (in lieu)|4/17:#e30c719e3000 4/18:#4718e31c50000 x40o4c9
    ~ພັກຊົດເຊີຍວັນກຳມະກອນສາກົນ|International Labor Day (in lieu)|w5.1.0:#610c308610000
    ~ພັກຊົດເຊີຍວັນຊາດ|Lao National Day (in lieu)|w12.1.0:#610c30861000
    ~ພັກຊົດເຊີຍວັນປີໃໝ່ສາກົນ|New Year's Day (in lieu)|w1.1.0:#4218610c21000
    ~ພັກຊົດເຊີຍວັນແມ່ຍິງສາກົນ|International Women's Rights Day (in lieu)|w3.4.0:#10c3086108000
    ພັກບຸນປີໃໝ່ລາວ|Lao New Year's Day (Special)|x5eh
    ວັນກຳມະກອນສາກົນ|International Labor Day|5/1
    ວັນຊາດ|Lao National Day|12/2
    ວັນປີໃໝ່ສາກົນ|New Year's Day|1/1
    ວັນເດັກສາກົນ|International Children's Day|6/1:00-17
    ວັນແມ່ຍິງສາກົນ|International Women's Rights Day|3/8
    =LB
    الجمعة العظيمة عند الطوائف الأرثوذكسية|Orthodox Good Friday|o-2
    الجمعة العظيمة عند الطوائف الكاثوليكية|Catholic Good Friday|e-2
    ذكرى الاستقلال|Independence Day|11/22
    ذكرى المولد النبوي الشريف|Prophet's Birthday|s9:#5ff9fb s3+4:#1a00604
    ذكرى المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s3+4:25-50
    رأس السنة الميلادية|New Year's Day|1/1
    سبت النور للطائفة الأرثوذكسية|Orthodox Holy Saturday|e-1:#1226492024c92
    عاشوراء|Ashura|s8+1:#7fac18 s8:#18053e7
    عاشوراء (تقديري)|Ashura (estimated)|s8:25-50
    عيد الأضحى|Eid al-Adha|s1+1:#3feffbf s1+2:#fcf1e s1:#3f030e1 x24q2ft5ul
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:26-50 s1+1:26-50
    عيد الشهداء|Martyrs' Day|w5.1.6:06-50
    عيد العمل|Labor Day|5/1
    ~عيد العمل (يوم تعويضي)|Labor Day (observed)|5/2:#4108200410820
    عيد الفطر|Eid al-Fitr|s2+1:00-25 s2:#3fcb490 s2+2:#34b6e x0070bb
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:26-50 s2+1:26-50
    عيد المقاومة والتحرير|Resistance and Liberation Day|w5.8.6:06-50
    عيد الميلاد|Christmas Day|12/25
    عيد الميلاد عند الطوائف الارمنية الارثوذكسية|Armenian Orthodox Christmas Day|1/6
    عيد انتقال العذراء|Assumption Day|8/15
    عيد بشارة السيدة مريم العذراء|Feast of the Annunciation|3/25:00-05,10-50
    عيد رأس السنة الهجرية|Islamic New Year Day|s0:#3fcd3e7 s0+1:#32c18
    عيد رأس السنة الهجرية (تقديري)|Islamic New Year Day (estimated)|s0:26-50
    عيد مار مارون|Saint Maron's Day|2/9
    =LC
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Corpus Christi||e+60
    Easter Monday||e+1
    Emancipation Day||8/1
    ~Emancipation Day (observed)||8/2:#2004108200410
    Good Friday||e-2
    Independence Day||2/22
    ~Independence Day (observed)||2/23:#82104008210
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    National Day||12/13
    ~National Day (observed)||12/14:#1082004108200
    New Year's Day||1/1
    ~New Year's Day (observed)||1/3:#210400821040
    New Year's Holiday||1/2
    ~New Year's Holiday (observed)||1/3:#4008210400821
    Thanksgiving Day||w10.1.0
    Whit Monday|Pentecost Monday|e+50
    =LI
    Allerheiligen|All Saints' Day|11/1
    Auffahrt|Ascension Day|e+39
    Fronleichnam|Corpus Christi|e+60
    Heilige Drei Könige|Epiphany|1/6
    Josefstag|Saint Joseph's Day|3/19
    Mariä Empfängnis|Immaculate Conception|12/8
    Mariä Geburt|Nativity of Mary|9/8
    Mariä Lichtmess|Candlemas|2/2
    Neujahr|New Year's Day|1/1
    Ostermontag|Easter Monday|e+1
    Ostersonntag|Easter Sunday|e
    Pfingstmontag|Pentecost Monday|e+50
    Pfingstsonntag|Pentecost|e+49
    Staatsfeiertag|National Day|8/15
    Stephanstag|Saint Stephen's Day|12/26
    Tag der Arbeit|Labor Day|5/1
    Weihnachten|Christmas Day|12/25
    =LK
    අධි ඇසල පුර පසළොස්වක පෝය දිනය|Adhi Esala Full Moon Poya Day|x1k95gs8c8
    අධි පොසොන් පුර පසළොස්වක පෝය දිනය|Adhi Poson Full Moon Poya Day|x2kj6i39de
    අධි බිනර පුර පසළොස්වක පෝය දිනය|Adhi Binara Full Moon Poya Day|x4gi
    අධි වප් පුර පසළොස්වක පෝය දිනය|Adhi Vap Full Moon Poya Day|x7cr
    අධි වෙසක් පුර පසළොස්වක පෝය දිනය|Adhi Vesak Full Mon Poya Day|x3lq
    ඇසල පුර පසළොස්වක පෝය දිනය|Esala Full Moon Poya Day|s113:03-26
    ඉල් පුර පසළොස්වක පෝය දිනය|Il Full Moon Poya Day|s114:03-26
    ඊදුල් අල්හා|Eid al-Adha|s1+1:#7fdff88 x1ek1pn24q2fs69l
    ඊදුල් ෆීතර්|Eid al-Fitr|s2+1:#7faea68 s2:#51590
    උඳුවප් පුර පසළොස්වක පෝය දිනය|Unduvap Full Moon Poya Day|s115:03-26
    දීපවාලි උත්සව දිනය|Diwali|s35:#7ffeff0 x4is
    දුරුතු පුර පසළොස්වක පෝය දිනය|Duruthu Full Moon Poya Day|s116:#7fffbf8
    දෙමළ තෛපොංැලල් දිනය|Tamil Thai Pongal Day|s73:03-25 x997
    නත්තල් උත්සව දිනය|Christmas Day|12/25:03-26
    නබි නායකතුමාගේ උපන් දිනය|Prophet's Birthday|s4+1:#7fb7ef8 x2tp5ba6ni
    නවම් පුර පසළොස්වක පෝය දිනය|Nawam Full Moon Poya Day|s117:03-26
    නිකිණි පුර පසළොස්වක පෝය දිනය|Nikini Full Moon Poya Day|s118:03-26
    නිදහස් සමරු දිනය|Independence Day|2/4:03-26
    පොසොන් පුර පසළොස්වක පෝය දිනය|Poson Full Moon Poya Day|s119:03-26
    බක් පුර පසළොස්වක පෝය දිනය|Bak Full Moon Poya Day|s120:03-26
    බිනර පුර පසළොස්වක පෝය දිනය|Binara Full Moon Poya Day|s121:03-26
    මහ සිකුරාදා දිනය|Good Friday|e-2:03-26
    මහ සිවරාත්රි දිනය|Maha Sivarathri Day|s74:#7fffbf8 x3kc
    මැදින් පුර පසළොස්වක පෝය දිනය|Medin Full Moon Poya Day|s122:03-26
    ලොක කම්කරු දිනය|International Workers' Day|5/1:03-26
    වප් පුර පසළොස්වක පෝය දිනය|Vap Full Moon Poya Day|s123:03-26
    විශේෂ රජයේ නිවාඩු දිනය|Special Public Holiday|x4cu4nl5pt6t776k76l76m76n7u87u97ut8l78qe
    වෙසක් පුර පසළොස්වක පෝය දිනට පසු දිනය|Day Following Vesak Full Moon Poya Day|s42+1:03-26
    වෙසක් පුර පසළොස්වක පෝය දිනය|Vesak Full Moon Poya Day|s42:03-26
    සිංහල හා දෙමළ අලුත් අවුරුදු දිනට පෙර දිනය|Day Before Sinhala and Tamil New Year|s82-2:#7feffd8 x1s95pr
    සිංහල හා දෙමළ අලුත් අවුරුදු දිනය|Sinhala and Tamil New Year|s82-1:#7feffd8 x1sa5ps
    =LR
    Armed Forces Day||2/11
    Christmas Day||12/25
    Decoration Day||w3.8.2
    Fasting and Prayer Day||w4.8.4
    Inauguration Day||x24h4906df8hu
    Independence Day||7/26
    J. J. Roberts Memorial Birthday||3/15
    National Flag Day||8/24
    National Unification and Integration Day||5/14
    New Year's Day||1/1
    Thanksgiving Day||w11.1.3
    Tubman Administration Goodwill Day||11/29
    =LS
    Africa Day||x0rb
    Africa/Heroes Day||5/25:03-50
    Ascension Day||e+39
    Boxing Day||12/26
    Christmas Day||12/25
    Easter Monday||e+1
    Good Friday||e-2
    Heroes Day||4/4:#7
    Independence Day||10/4
    King's Birthday||7/17
    Moshoeshoe's Day||3/11
    New Year's Day||1/1
    Workers' Day||5/1
    =LT
    Antroji šv. Velykų diena|Easter Monday|e+1
    Kūčių diena|Christmas Eve|12/24
    Lietuvos nepriklausomybės atkūrimo diena|Day of Restoration of Independence of Lithuania|3/11
    Lietuvos valstybės atkūrimo diena|Day of Restoration of the State of Lithuania|2/16
    Mirusiųjų atminimo (Vėlinių) diena|All Souls' Day|11/2:20-50
    Motinos diena|Mother's Day|w5.1.6
    Naujųjų metų diena|New Year's Day|1/1
    Rasos ir Joninių diena|Day of Dew and Saint John|6/24:03-50
    Tarptautinė darbo diena|International Workers' Day|5/1
    Tėvo diena|Father's Day|w6.1.6
    Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) ir Tautiškos giesmės diena|Statehood Day|7/6
    Visų Šventųjų diena|All Saints' Day|11/1
    Šv. Kalėdų antra diena|Second Day of Christmas|12/26
    Šv. Kalėdų pirma diena|Christmas Day|12/25
    Šv. Velykos|Easter Sunday|e
    Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)|Assumption Day|8/15
    =LU
    Allerhellgen|All Saints' Day|11/1
    Christi Himmelfaart|Ascension Day|e+39
    Chrëschtdag|Christmas Day|12/25
    Dag vun der Aarbecht|Labor Day|5/1
    Europadag|Europe Day|5/9:19-50
    Léiffrawëschdag|Assumption Day|8/15
    Nationalfeierdag|National Day|6/23
    Neijoerschdag|New Year's Day|1/1
    Ouschterméindeg|Easter Monday|e+1
    Péngschtméindeg|Pentecost Monday|e+50
    Stiefesdag|Saint Stephen's Day|12/26
    =LV
    Brīvdiena (pārcelta no 02.12.2006)|Day off (substituted from 12/02/2006)|x2eq
    Brīvdiena (pārcelta no 08.05.2004)|Day off (substituted from 05/08/2004)|x1hg
    Brīvdiena (pārcelta no 08.05.2021)|Day off (substituted from 05/08/2021)|x7jh
    Brīvdiena (pārcelta no 08.11.2025)|Day off (substituted from 11/08/2025)|x97c
    Brīvdiena (pārcelta no 10.01.2004)|Day off (substituted from 01/10/2004)|x1dm
    Brīvdiena (pārcelta no 10.01.2009)|Day off (substituted from 01/10/2009)|x36p
    Brīvdiena (pārcelta no 10.01.2015)|Day off (substituted from 01/10/2015)|x5b8
    Brīvdiena (pārcelta no 10.05.2008)|Day off (substituted from 05/10/2008)|x2v4
    Brīvdiena (pārcelta no 10.05.2014)|Day off (substituted from 05/10/2014)|x53j
    Brīvdiena (pārcelta no 10.05.2025)|Day off (substituted from 05/10/2025)|x915
    Brīvdiena (pārcelta no 13.05.2017)|Day off (substituted from 05/13/2017)|x65u
    Brīvdiena (pārcelta no 13.06.2020)|Day off (substituted from 06/13/2020)|x79m
    Brīvdiena (pārcelta no 13.11.2004)|Day off (substituted from 11/13/2004)|x1no
    Brīvdiena (pārcelta no 13.11.2010)|Day off (substituted from 11/13/2010)|x3s7
    Brīvdiena (pārcelta no 13.11.2021)|Day off (substituted from 11/13/2021)|x7pp
    Brīvdiena (pārcelta no 14.04.2007)|Day off (substituted from 04/14/2007)|x2jk
    Brīvdiena (pārcelta no 14.12.2013)|Day off (substituted from 12/14/2013)|x4vh
    Brīvdiena (pārcelta no 14.12.2024)|Day off (substituted from 12/14/2024)|x8t3
    Brīvdiena (pārcelta no 15.11.2003)|Day off (substituted from 11/15/2003)|x1c8
    Brīvdiena (pārcelta no 17.01.2026)|Day off (substituted from 01/17/2026)|x98q
    Brīvdiena (pārcelta no 19.06.2004)|Day off (substituted from 06/19/2004)|x1j5
    Brīvdiena (pārcelta no 19.06.2010)|Day off (substituted from 06/19/2010)|x3nk
    Brīvdiena (pārcelta no 19.06.2021)|Day off (substituted from 06/19/2021)|x7l6
    Brīvdiena (pārcelta no 20.05.2023)|Day off (substituted from 05/20/2023)|x8ad
    Brīvdiena (pārcelta no 21.04.2018)|Day off (substituted from 04/21/2018)|x6h6
    Brīvdiena (pārcelta no 22.11.2008)|Day off (substituted from 11/22/2008)|x35b
    Brīvdiena (pārcelta no 22.11.2014)|Day off (substituted from 11/22/2014)|x59q
    Brīvdiena (pārcelta no 22.12.2001)|Day off (substituted from 12/22/2001)|x0mj
    Brīvdiena (pārcelta no 27.06.2009)|Day off (substituted from 06/27/2009)|x3c4
    Brīvdiena (pārcelta no 27.06.2015)|Day off (substituted from 06/27/2015)|x5gj
    Brīvdiena (pārcelta no 27.06.2026)|Day off (substituted from 06/27/2026)|x9e5
    Brīvdiena (pārcelta no 28.04.2012)|Day off (substituted from 04/28/2012)|x4cn
    Brīvdiena (pārcelta no 28.12.2002)|Day off (substituted from 12/28/2002)|x126
    Brīvdiena (pārcelta no 28.12.2013)|Day off (substituted from 12/28/2013)|x4vo
    Brīvdiena (pārcelta no 28.12.2024)|Day off (substituted from 12/28/2024)|x8ta
    Brīvdiena (pārcelta no 29.05.2010)|Day off (substituted from 05/29/2010)|x3lv
    Darba svētki|Labor Day|5/1
    Diena, kad Latvijas hokeja komanda ieguva bronzas medaļu 2023. gada Pasaules hokeja čempionātā|Day of the Latvian Ice Hockey Team's Bronze Medal Win at the 2023 IIHF World Championship|x8b5
    Jaungada diena|New Year's Day|1/1
    Jāņu diena|Midsummer Day|6/24
    Latvijas Republikas Neatkarības atjaunošanas diena|Restoration of Independence Day|5/4:12-50
    ~Latvijas Republikas Neatkarības atjaunošanas diena (brīvdiena)|Restoration of Independence Day (observed)|w5.1.0:#8610c3086000
    Latvijas Republikas Neatkarības deklarācijas pasludināšanas diena|Proclamation of Declaration of Independence Day|5/4:#ffc
    ~Latvijas Republikas Neatkarības deklarācijas pasludināšanas diena (brīvdiena)|Proclamation of Declaration of Independence Day (observed)|x2v7
    Latvijas Republikas Proklamēšanas diena|Republic of Latvia Proclamation Day|11/18
    ~Latvijas Republikas Proklamēšanas diena (brīvdiena)|Republic of Latvia Proclamation Day (observed)|w11.14.0:#610c30861080
    Latvijas Republikas Satversmes sapulces sasaukšanas diena|Constitutional Assembly Convocation Day|5/1
    Lielā Piektdiena|Good Friday|e-2
    Līgo diena|Midsummer Eve|6/23
    Mātes diena|Mother's Day|w5.8.6
    Otrie Ziemassvētki|Second Day of Christmas|12/26
    Otrās Lieldienas|Easter Monday|e+1
    Pirmie Ziemassvētki|Christmas Day|12/25
    Pirmās Lieldienas|Easter Sunday|e
    Vasarsvētki|Pentecost|e+49
    Vecgada diena|New Year's Eve|12/31
    Vispārējo latviešu Dziesmu un deju svētku noslēguma diena|Nationwide Latvian Song and Dance Celebration Final Day|x6jc8cf
    Viņa Svētības pāvesta Franciska pastorālās vizītes Latvijā diena|Day of the Pastoral Visit of His Holiness Pope Francis to Latvia|x6lp
    Ziemassvētku vakars|Christmas Eve|12/24:07-50
    =LY
    ثورة 17 فبراير|Anniversary of the February 17 Revolution|2/17:12-50
    ذكرى المولد النبوي الشريف|Prophet's Birthday|s9:#7b7000 x5b95mb6nj8eu8q0
    ذكرى المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s3+4:00-11,25-50
    عطلة رسمية|Public Holiday|x8h8
    عيد إجلاء القوات الأمريكية|American Forces Evacuation Day|6/11:#fff
    عيد الأضحى|Eid al-Adha|s1+1:12-25 s1+2:12-25 s1:#3fbb000 x58h6kq
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:00-11,26-50 s1+1:#7fffffc000fbf s1+2:#7fffffc000fbf x24q24r2ft2fu
    عيد الاستقلال|Independence Day|12/24:12-50
    عيد العمال|Labor Day|5/1:12-50
    عيد الفاتح العظيم|Great Al-Fateh Revolution Day|9/1:#fff
    عيد الفطر|Eid al-Fitr|s2+1:12-25 s2+2:12-25 s2:#1fc3000 s2+3:14-17,25
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:00-11,26-50 s2+1:00-11,26-50 s2+2:00-11,26-50
    عيد ثورة يوليو المجيدة|Glorious July Revolution Day|7/23:#fff
    عيد رأس السنة الهجرية|Islamic New Year Day|s0:#3d85000 s0+1:#27a000
    عيد رأس السنة الهجرية (تقديري)|Islamic New Year Day (estimated)|s0:26-50
    عید إعلان سلطة الشعب|People's Authority Day|3/2:#fff
    يوم التحرير|Liberation Day|10/23:12-50
    يوم الشهيد|Martyrs' Day|9/16:12-50
    يوم عرفة|Day of Arafah|s1-1:#3fbb000 x58e6kn
    يوم عرفة (تقديري)|Day of Arafah (estimated)|s1-1:00-11,26-50
    يوم وطني للإصحاح البيئي|National Environmental Sanitation Day|8/14:22-50
    """#
}
