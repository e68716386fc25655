// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with T.
  static let t = #"""
    =TC
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Columbus Day||w10.8.0:00-13
    Commonwealth Day||w3.8.0
    Constitution Day||w8.25.0:26-50
    Easter Monday||e+1
    Emancipation Day||8/1
    ~Emancipation Day (observed)||w8.1.0:#308610c308610
    Good Friday||e-2
    JAGS McCartney Day||w5.25.0:20-50
    King's Birthday||w6.8.0:26-50 x8bq8n692p
    National Day of Thanksgiving||w8.24.6:26-50 w11.22.4:14-25
    National Heritage Day||w10.8.0:14-50
    National Heroes Day||w5.25.0:00-19
    National Youth Day||w9.24.4
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Queen's Birthday||w6.8.0:00-21 x7vt
    =TD
    Anniversaire de la Proclamation de l'Indépendance|Independence Day|8/11
    ~Anniversaire de la Proclamation de l'Indépendance (observé)|Independence Day (observed)|8/12:#820041082004
    Anniversaire de la Proclamation de la République|Republic Day|11/28
    ~Anniversaire de la Proclamation de la République (observé)|Republic Day (observed)|11/29:#2004108200410
    Aïd El Adha|Eid al-Adha|s1:19-23 x5jh5uk69m6ko
    Aïd El Adha (estimé)|Eid al-Adha (estimated)|s1:00-14,24-50
    Aïd El Fitir|Eid al-Fitr|s2:18-24 x5hd5sg67i
    Aïd El Fitir (estimé)|Eid al-Fitr (estimated)|s2:00-14,25-50
    Funérailles d'Idriss Déby Itno|Funeral of Idriss Déby Itno|x7j7
    Fête de Noël|Christmas Day|12/25
    Fête de la Toussaint|All Saints' Day|11/1
    Fête du Travail|Labor Day|5/1
    ~Fête du Travail (observé)|Labor Day (observed)|5/2:#4108200410820
    Jour de l'An|New Year's Day|1/1
    ~Jour de l'An (observé)|New Year's Day (observed)|1/2:#210400821040
    Journée de la Liberté et de la Démocratie|Freedom and Democracy Day|12/1
    ~Journée de la Liberté et de la Démocratie (observé)|Freedom and Democracy Day (observed)|12/2:#820041082004
    Journée internationale de la femme|International Women's Day|3/8:19-50
    ~Journée internationale de la femme (observé)|International Women's Day (observed)|x76d9asd8efcth60
    Lundi de Pâques|Easter Monday|e+1
    Maouloud El Nebi|Prophet's Birthday|s9:#5b8000 x6nj7op
    Maouloud El Nebi (estimé)|Prophet's Birthday (estimated)|s4:00-14,23-50
    =TF
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
    =TG
    Assomption|Assumption Day|8/15
    Fête de l'Ascension|Ascension Day|e+39
    Fête de l'indépendance|Independence Day|4/27
    Fête de la libération nationale|Liberation Day|1/13:00-13
    Fête des Martyrs|Martyrs' Day|6/21
    Fête du travail|Labor Day|5/1
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Ramadan|First Day of Ramadan|s6:#3fb8000 x6hn
    Ramadan (estimé)|First Day of Ramadan (estimated)|s6:00-14,26-50
    Tabaski|Eid al-Adha|s7:#23cf400 x4785uk69m8118c38n5
    Tabaski (estimé)|Eid al-Adha (estimated)|s1:00-09,26-50
    Toussaint|All Saints' Day|11/1
    l'Aïd El-Fitr|Eid al-Fitr|s12+4:#17ebc00 x56b5sg89v904
    l'Aïd El-Fitr (estimé)|Eid al-Fitr (estimated)|s2:00-09,26-50
    =TH
    ~ชดเชยวันขึ้นปีใหม่|New Year's Day (in lieu)|w1.1.0:#4218610c21860
    ~ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร|HM King Bhumibol Adulyadej the Great Memorial Day (in lieu)|x71q
    ~ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร|HM King Bhumibol Adulyadej Memorial Day (in lieu)|x6me
    ~ชดเชยวันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร|HM King Bhumibol Adulyadej the Great's Birthday (in lieu)|w12.1.0:#308610c300000
    ~ชดเชยวันฉัตรมงคล|Coronation Day (in lieu)|w5.1.0:#8610c3003086
    ~ชดเชยวันชาติ|National Day (in lieu)|w12.1.0:#308610c308610
    ~ชดเชยวันนวมินทรมหาราช|HM King Bhumibol Adulyadej Memorial Day (in lieu)|w10.9.0:#c30861000000
    ~ชดเชยวันปิยมหาราช|HM King Chulalongkorn Memorial Day (in lieu)|w10.19.0:#610c308610c30
    ~ชดเชยวันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์|Chakri Memorial Day (in lieu)|w4.2.0:#8610c308610c
    ~ชดเชยวันพ่อแห่งชาติ|National Father's Day (in lieu)|w12.1.0:#308610c308610
    ~ชดเชยวันมาฆบูชา|Makha Bucha (in lieu)|o-69:#910049100048 x2hs3k063dc63d87
    ~ชดเชยวันรัฐธรรมนูญ|Constitution Day (in lieu)|w12.6.0:#4308610c30860
    ~ชดเชยวันวิสาขบูชา|Visakha Bucha (in lieu)|o+22:#24c9102480024 x8bc9dgafkhvj
    ~ชดเชยวันสงกรานต์|Songkran Festival (in lieu)|4/16:#c718e30c718e x27q65c7ap7c07c389ra2uc7dg4v
    ~ชดเชยวันสิ้นปี|New Year's Eve (in lieu)|w1.1.1:#610c208610c2
    ~ชดเชยวันอาสาฬหบูชา|Asarnha Bucha (in lieu)|s141+2:#19204c9320098
    ~ชดเชยวันเข้าพรรษา|Buddhist Lent Day (in lieu)|x43o55s6k1clrdnvg88
    ~ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร|HM King Bhumibol Adulyadej's Birthday (in lieu)|x1o93hc3so5lr
    ~ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว|HM King Maha Vajiralongkorn's Birthday (in lieu)|w7.24.0:#c308610c0000
    ~ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ|HM Queen Sirikit's Birthday (in lieu)|x0ie2bh2mt4g0
    ~ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี|HM Queen Suthida's Birthday (in lieu)|w6.1.0:#610c30800000
    ~ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง|HM Queen Sirikit The Queen Mother's Birthday (in lieu)|w8.8.0:#610c30860000
    ~ชดเชยวันเลือกตั้ง|Thai Election Day (in lieu)|x2r2
    ~ชดเชยวันแม่แห่งชาติ|National Mother's Day (in lieu)|w8.8.0:#610c308610c2
    ~ชดเชยวันแรงงานแห่งชาติ|National Labor Day (in lieu)|w5.1.0:#610c308610c30
    พระราชพิธีฉลองสิริราชสมบัติครบ 60 ปี พ.ศ. 2549|HM King Bhumibol Adulyadej's 60th Anniversary of Accession Event|x29f29i29j
    พระราชพิธีบรมราชาภิเษก พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว|HM King Maha Vajiralongkorn's Coronation Celebrations|x6sp
    วันขึ้นปีใหม่|New Year's Day|1/1
    วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร|HM King Bhumibol Adulyadej the Great Memorial Day|10/13:19-22
    วันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร|HM King Bhumibol Adulyadej Memorial Day|x6av6mc
    วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร|HM King Bhumibol Adulyadej the Great's Birthday|12/5:19-50
    วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร|HM King Bhumibol Adulyadej's Birthday|x6176ck6o1
    วันฉัตรมงคล|Coronation Day|5/4:20-50 5/5:00-16
    วันชาติ|National Day|12/5
    วันนวมินทรมหาราช|HM King Bhumibol Adulyadej Memorial Day|10/13:23-50
    วันปิยมหาราช|HM King Chulalongkorn Memorial Day|10/23
    วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์|Chakri Memorial Day|4/6
    วันพระราชพิธีถวายพระเพลิงพระบรมศพพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช|HM King Bhumibol Adulyadej's Royal Cremation Ceremony|x6bc
    วันพ่อแห่งชาติ|National Father's Day|12/5
    วันมาฆบูชา|Makha Bucha|s109
    วันรัฐธรรมนูญ|Constitution Day|12/10
    วันวิสาขบูชา|Visakha Bucha|s40
    วันสงกรานต์|Songkran Festival|s54-1:#77777ffeeeeee 4/14:00-19,21-50 4/13:#888800011111 4/15:#888800011111
    วันสิ้นปี|New Year's Eve|12/31
    วันหยุดชดเชย|Special In-Lieu Holiday|x00201j0720ap
    วันหยุดพิเศษ (การเมือง)|Emergency Lockdown (Thai Political Unrest)|x39r3a13a2
    วันหยุดพิเศษ (คมช.)|Emergency Lockdown (Thai Military Coup d'état)|x2cm
    วันหยุดพิเศษ (มหาอุทกภัย พ.ศ. 2554)|Emergency Lockdown (2011 Thailand Floods)|x46t46u46v470471
    วันหยุดพิเศษ (ร่วมถวายอาลัย ส่งดวงพระวิญญาณพระบรมศพ)|Day of Mourning for HM King Bhumibol Adulyadej|x5vj
    วันหยุดพิเศษ (เพิ่มเติม)|Bridge Public Holiday|x36p3ci3mg3mh3p541p4c24vo56o5b85f25qi5sr7ec7ed7f27h17is7o181781l84286f8ad8d48hr8l48ta92494a98q
    วันอาสาฬหบูชา|Asarnha Bucha|s141
    วันเข้าพรรษา|Buddhist Lent Day|s141+1
    วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร|HM King Bhumibol Adulyadej's Birthday|12/5:00-15
    วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว|HM King Maha Vajiralongkorn's Birthday|7/28:17-50
    วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ|HM Queen Sirikit's Birthday|8/12:00-16
    วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี|HM Queen Suthida's Birthday|6/3:19-50
    วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง|HM Queen Sirikit The Queen Mother's Birthday|8/12:17-50
    วันเด็กแห่งชาติ|National Children's Day|w1.8.5
    วันเลือกตั้ง|Thai Election Day|x0bb27s
    วันแม่แห่งชาติ|National Mother's Day|8/12
    วันแรงงานแห่งชาติ|National Labor Day|5/1
    =TJ
    Иди байналмилалии Наврӯз|International Nowruz Day|3/21 3/22 3/23:03-50 3/24:06-50
    Рӯзи Ваҳдати миллӣ|National Unity Day|6/27
    Рӯзи Истиқлолияти давлатии Ҷумҳурии Тоҷикистон|Independence Day|9/9
    Рӯзи Конститутсияи Ҷумҳурии Тоҷикистон|Constitution Day|11/6
    Рӯзи Модар|Mother's Day|3/8
    Рӯзи байналхалқии якдилии меҳнаткашон|International Workers' Solidarity Day|5/1:00-16
    Рӯзи иди Рамазон|Eid al-Fitr|s2:#37fffff x8a0
    Рӯзи иди Рамазон (таҳминан)|Eid al-Fitr (estimated)|s2:26-50
    Рӯзи иди Қурбон|Eid al-Adha|s1:00-25
    Рӯзи иди Қурбон (таҳминан)|Eid al-Adha (estimated)|s1:26-50
    Рӯзи Ғалаба дар Ҷанги Бузурги Ватанӣ|Victory Day|5/9
    Соли Нав|New Year's Day|1/1
    =TK
    Boxing Day||12/26:03-50
    Christmas Day||12/25:03-50
    Easter Monday||e+1:03-50
    Good Friday||e-2:03-50
    New Year's Day||1/1:03-50
    Tokehega Day||9/3:03-50
    =TL
    Dia Mundial do Trabalhador|International Worker's Day|5/1:06-50
    Dia Nacional da Juventude|National Youth Day|11/12:06-50
    Dia Nacional da Mulher|National Women's Day|11/3:23-50
    Dia da Consulta Popular|Popular Consultation Day|8/30:06-50
    Dia da Memória|Memorial Day|12/7:17-50
    Dia da Proclamação da Independência|Proclamation of Independence Day|11/28:06-50
    Dia da Restauração da Independência|Restoration of Independence Day|5/20:06-50
    Dia de Ano Novo|New Year's Day|1/1:06-50
    Dia de Natal|Christmas Day|12/25:06-50
    Dia de Nossa Senhora da Imaculada Conceição, padroeira de Timor-Leste|Day of Our Lady of Immaculate Conception and Timor-Leste Patroness|12/8:06-50
    Dia de Todos os Fiéis Defuntos|All Souls' Day|11/2:06-50
    Dia de Todos os Santos|All Saints' Day|11/1:06-50
    Dia dos Heróis Nacionais|National Heroes Day|12/31:17-50 12/7:06-16
    Dia dos Veteranos|Veteran's Day|3/3:17-50
    Festa do Corpo de Deus|Corpus Christi|e+60:06-50
    Idul Adha|Eid al-Adha|s1:#25e7000 x4785jh5up7lu8c48n6
    Idul Adha (aproximada)|Eid al-Adha (estimated)|s1:06-10,26-50
    Idul Fitri|Eid al-Fitr|s12+4:#3f66800 x4g75hc5sg6to
    Idul Fitri (aproximada)|Eid al-Fitr (estimated)|s2:06-10,26-50
    Sexta-Feira Santa|Good Friday|e-2:06-50
    =TM
    1941-1945-nji ýyllaryň Beýik Watançylyk urşunda ýeňiş güni|Victory Day|5/9:00-17
    ~1941-1945-nji ýyllaryň Beýik Watançylyk urşunda ýeňiş güni (dynç güni)|Victory Day (observed)|x3m6
    Galkynyş, Agzybirlik we Magtymguly Pyragynyň şygryýet güni|Day of Revival, Unity and Poetry of Magtymguly Pyragy|5/18:09-14
    ~Galkynyş, Agzybirlik we Magtymguly Pyragynyň şygryýet güni (dynç güni)|Day of Revival, Unity and Poetry of Magtymguly Pyragy (observed)|x544
    Gurban baýramy|Eid al-Adha|s7:#3cf400 s1:22-25 x4785uk69m
    ~Gurban baýramy (dynç güni)|Eid al-Adha (observed)|x58h6vr8n6
    ~Gurban baýramy (dynç güni, çak edilýär)|Eid al-Adha (observed, estimated)|x9oech1f9ki27
    Gurban baýramy (çak edilýär)|Eid al-Adha (estimated)|s1:00-09,26-50
    Halkara Bitaraplyk güni|International Neutrality Day|12/12
    ~Halkara Bitaraplyk güni (dynç güni)|International Neutrality Day (observed)|x3sv7qh9v0bo3dsihq4
    Halkara zenanlar güni|International Women's Day|3/8:00,08-50
    ~Halkara zenanlar güni (dynç güni)|International Women's Day (observed)|x5da76d9asd8efcth60
    Hatyra güni|Memorial Day|10/6:00-08,15-50 1/12:09-14
    ~Hatyra güni (dynç güni)|Memorial Day (observed)|x50671j8qmav5esnh16
    Iş güni däl|Non-working day|x7fo9849869h7
    Milli bahar baýramy|Spring Festival|3/21 3/22 3/20:#fe
    ~Milli bahar baýramy (dynç güni)|Spring Festival (observed)|3/23:#308610c308400
    Milli ýatlama güni|National Memorial Day|10/6:09-14
    ~Milli ýatlama güni (dynç güni)|National Memorial Day (observed)|x4t4
    Oraza baýramy|Eid al-Fitr|s2:#3fc3400 s2+1:#3c800
    ~Oraza baýramy (dynç güni)|Eid al-Fitr (observed)|x4g778q905
    ~Oraza baýramy (dynç güni, çak edilýär)|Eid al-Fitr (observed, estimated)|xboodg3ehbh9u
    Oraza baýramy (çak edilýär)|Eid al-Fitr (estimated)|s2:00-09,26-50
    Täze ýyl|New Year's Day|1/1
    ~Täze ýyl (dynç güni)|New Year's Day (observed)|1/2:#210400821000
    Türkmenistanyň Döwlet baýdagynyň güni|State Flag Day|2/19:00-17
    ~Türkmenistanyň Döwlet baýdagynyň güni (dynç güni)|State Flag Day (observed)|x4ah63k
    Türkmenistanyň Garaşsyzlyk güni|Independence Day|9/27:18-50 10/27:00-17 10/28:08-17
    ~Türkmenistanyň Garaşsyzlyk güni (dynç güni)|Independence Day (observed)|x4id4tq7co9h8depfj8hcb
    Türkmenistanyň Konstitusiýasynyň we Döwlet baýdagynyň güni|Constitution and State Flag Day|5/18:18-50
    ~Türkmenistanyň Konstitusiýasynyň we Döwlet baýdagynyň güni (dynç güni)|Constitution and State Flag Day (observed)|x91mb65cv8f3n
    Türkmenistanyň Konstitusiýasynyň we Makhtumkuli Pyragynyň şygryýet güni|Day of the Constitution of Turkmenistan and Poetry of Magtymguly Pyragy|x5fg5qu66b
    =TN
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عطلة عيد الأضحى (تقديري)|Eid al-Adha Holiday (estimated)|s1+1:00-05,07-50 s1+2:00-05,07-50 x24q24r2ft2fu
    عطلة عيد الفطر (تقديري)|Eid al-Fitr Holiday (estimated)|s2+1 s2+2
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1
    عيد الاستقلال|Independence Day|3/20
    عيد الثورة والشباب|Revolution and Youth Day|1/14
    عيد الجلاء|Evacuation Day|10/15
    عيد الجمهورية|Republic Day|7/25
    عيد الشهداء|Martyrs' Day|4/9
    عيد العمال|Labor Day|5/1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2
    عيد المرأة|Women's Day|8/13
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4
    يوم عرفة (تقديري)|Day of Arafah (estimated)|s1-1
    =TO
    Fakamanatu ʻo e ʻAho Hilifaki Kalauni ʻo ʻEne ʻAfio ko e Tuʻi ʻo Tonga ʻa ia ʻoku lolotonga Pule|Anniversary of the Coronation Day of the reigning Sovereign of Tonga|8/1:#b00
    ~Fakamanatu ʻo e ʻAho Hilifaki Kalauni ʻo ʻEne ʻAfio ko e Tuʻi ʻo Tonga ʻa ia ʻoku lolotonga Pule (fakatokangaʻi)|Anniversary of the Coronation Day of the reigning Sovereign of Tonga (observed)|x3oq
    Falaite Lelei|Good Friday|e-2
    Meʻafakaʻeiki ʻo e Siteiti ʻAkilisi Pōhiva|State Funeral of Akilisi Pohiva|x711
    Monite ʻo e Toetuʻu|Easter Monday|e+1
    ʻAho 2 ʻo e Kilisimasi|Boxing Day|12/26
    ~ʻAho 2 ʻo e Kilisimasi (fakatokangaʻi)|Boxing Day (observed)|x24b7qv
    ʻAho Anzac|ANZAC Day|4/25
    ~ʻAho Anzac (fakatokangaʻi)|ANZAC Day (observed)|x1h93lo
    ʻAho Fakamanatu ʻo e Hilifaki Kalauni ʻo ʻEne ʻAfio ko Siaosi Tupou I|Anniversary of the Coronation of HM King George Tupou I|12/4:#2004108203ff
    ~ʻAho Fakamanatu ʻo e Hilifaki Kalauni ʻo ʻEne ʻAfio ko Siaosi Tupou I (fakatokangaʻi)|Anniversary of the Coronation of HM King George Tupou I (observed)|w12.2.0:#7dffbef7dfc20
    ʻAho Kilisimasi|Christmas Day|12/25
    ʻAho Konisitutone|Constitution Day|11/4:#8200410823ff
    ~ʻAho Konisitutone (fakatokangaʻi)|Constitution Day (observed)|w11.2.0:#77dffbef7dc82
    ʻAho Tauʻataina|Emancipation Day|6/4:#4108200413ff
    ~ʻAho Tauʻataina (fakatokangaʻi)|Emancipation Day (observed)|w6.2.0:#7bef7dffbec41
    ʻAho malolo ʻakapulu ʻa Tonga|Tonga Rugby Public Holiday|x6ce72q
    ʻAho ʻAloʻi ʻo e ʻEa ki he Kalauni ʻo Tonga|Birthday of the Heir to the Crown of Tonga|9/17:12-50 5/4:#7f 7/12:#780
    ~ʻAho ʻAloʻi ʻo e ʻEa ki he Kalauni ʻo Tonga (fakatokangaʻi)|Birthday of the Heir to the Crown of Tonga (observed)|x1643cp43h6a68ela7occ7g9p
    ʻAho ʻAloʻi ʻo ʻEne ʻAfio ko e Tuʻi ʻo Tonga ʻoku lolotonga Pule|Birthday of the Reigning Sovereign of Tonga|7/4:00-06,13-50 5/4:#780
    ~ʻAho ʻAloʻi ʻo ʻEne ʻAfio ko e Tuʻi ʻo Tonga ʻoku lolotonga Pule (fakatokangaʻi)|Birthday of the Reigning Sovereign of Tonga (observed)|x1jf2v741b7lg9pvbj2dnhhl3
    ʻUluaki ʻAho ʻo e Taʻu Foʻou|New Year's Day|1/1
    ~ʻUluaki ʻAho ʻo e Taʻu Foʻou (fakatokangaʻi)|New Year's Day (observed)|x24h490
    =TR
    Atatürk'ü Anma, Gençlik ve Spor Bayramı|Commemoration of Atatürk, Youth and Sports Day|5/19
    Cumhuriyet Bayramı|Republic Day|10/29
    Demokrasi ve Millî Birlik Günü|Democracy and National Unity Day|7/15:17-50
    Emek ve Dayanışma Günü|Labor and Solidarity Day|5/1:09-50
    Kurban Bayramı|Eid al-Adha|s7:00-32 s1+2:#1ffffffbf s1+3:#1ffffef9f s7-1:#ebc4542e s1+1:#1143a3bb1 x24q24r24s2ft2fu2fv5jk5um
    Kurban Bayramı (tahmini)|Eid al-Adha (estimated)|s1:33-50 s1+1:33-50 s1+2:33-50 s1+3:33-50
    Ramazan Bayramı|Eid al-Fitr|s2:00-32 s2+1:00-32 s2+2:#1fffefa7f x2op33r3q05se
    Ramazan Bayramı (tahmini)|Eid al-Fitr (estimated)|s2:33-50 s2+1:33-50 s2+2:33-50
    Ulusal Egemenlik ve Çocuk Bayramı|National Sovereignty and Children's Day|4/23
    Yılbaşı|New Year's Day|1/1
    Zafer Bayramı|Victory Day|8/30
    =TT
    African Emancipation Day||8/1
    ~African Emancipation Day (observed)||8/2:#2004108200410
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Corpus Christi||e+60
    ~Corpus Christi (observed)||e+61:#300600c
    Divali|Diwali|s137:#7fffffdfcdfff x4u06026b596g
    ~Divali (observed)|Diwali (observed)|s137+1:#4490004880000
    Easter Monday||e+1
    ~Easter Monday (observed)||xfdj
    Eid-Ul-Fitr|Eid al-Fitr|s12+4:#3ffb000 x56b
    Eid-Ul-Fitr (estimated)|Eid al-Fitr (estimated)|s2:00-11,26-50
    ~Eid-Ul-Fitr (observed)|Eid al-Fitr (observed)|x4g778q
    ~Eid-Ul-Fitr (observed, estimated)|Eid al-Fitr (observed, estimated)|x0mc1nk3evboodg3ehbh9u
    Good Friday||e-2
    ~Good Friday (observed)||x6gbadtebf
    Independence Day||8/31
    ~Independence Day (observed)||9/1:#41082004108
    Indian Arrival Day||5/30
    ~Indian Arrival Day (observed)||5/31:#2004109202414
    Labour Day|Labor Day|6/19
    ~Labour Day (observed)|Labor Day (observed)|6/20:#108202414828 xi02
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Republic Day||9/24
    ~Republic Day (observed)||9/25:#200410820041
    Spiritual Baptist Liberation Day||3/30
    ~Spiritual Baptist Liberation Day (observed)||3/31:#c1080004108 x6gb906adtebf
    =TV
    >FUN:1|Funafuti
    >NIT:2|Niutao
    >NKF:3|Nukufetau
    >NKL:4|Nukulaelae
    >NMA:5|Nanumea
    >NMG:6|Nanumaga|Nanumanga
    >NUI:7|Nui
    >VAI:8|Vaitupu
    Aho o te Fakavae|Nanumaga Day|4/15|6
    Aso Atefenua|Commonwealth Day|w3.8.0:00-20
    Aso Faipele|Boxing Day|12/26
    ~Aso Faipele (fakamatakuga)|Boxing Day (observed)|12/28:#308610c308610
    Aso Tamaliki|National Children's Day|w10.9.0:19-50 w8.1.0:00-18
    Aso fanau o te sui ote Tupu|Heir to the Throne's Birthday|w11.8.0:00-22
    Aso o te matagi|Cyclone Day|10/21|1
    Aso toe tu|Good Friday|e-2
    Aso tupulaga|National Youth Day|w8.1.0:19-50
    Asofanau Fafine|Queen's Birthday|w6.8.5:00-22
    Asofanau Tupu|King's Birthday|w6.8.5:23-50
    Bogin te Ieka|Day of the Flood|2/16|7
    Kilisimasi|Christmas Day|12/25
    ~Kilisimasi (fakamatakuga)|Christmas Day (observed)|12/27:#610c308610c30
    Po Lahi|Big Day|2/3|5
    Tausaga Fou|New Year's Day|1/1
    ~Tausaga Fou (fakamatakuga)|New Year's Day (observed)|w1.1.0:#4218610c21861
    Te Aso Fiafia|Happy Day|11/25|8
    Te Aso O Tutasi|Nukufetau Day|2/11|3
    Te Aso o te Paula|The Day of the Bombing|4/23|1
    Te Aso o te Setema|Niutao Day|9/17|2
    Te Aso o te Tala Lei|Gospel Day|5/10:#5ffbef7dffbef|4
    ||w5.9.0
    Te Po o Tefolaha|Golden Jubilee|1/8|5
    Toe Tu aso gafua|Easter Monday|e+1
    Tutokotasi|Tuvalu Day|10/1 10/2
    ~Tutokotasi (fakamatakuga)|Tuvalu Day (observed)|10/3:#4308610c30861 10/4:#610c308610c30
    =TW
    中秋節|Mid-Autumn Festival|s31
    ~中秋節（補假）|Confucius' Birthday (observed)|xf7s
    ~中秋節（補假）|Mid-Autumn Festival (observed)|x5jl82vaj8blfcnjd3he5ogl2hn6
    中華民國開國紀念日|Founding Day of the Republic of China|1/1
    ~中華民國開國紀念日（補假）|Founding Day of the Republic of China (observed)|x6237r386i9vibolc44dt4e8jg1mhqm
    ~佛陀誕辰紀念日（補假）|The Buddha's Birthday (observed)|x046
    兒童節|Children's Day|4/4:11-50
    ~兒童節（補假）|Children's Day (observed)|4/3:#16d3036128000 s32+1:#4124209012000 x7iibg4hi5
    勞動節|Labor Day|5/1:26-50
    ~勞動節（補假）|Labor Day (observed)|x9ntbh0bsfdlfe0ufq1hj1hug
    和平紀念日|Peace Memorial Day|2/28
    ~和平紀念日（補假）|Peace Memorial Day (observed)|x5d05of7hi9ai9m1bf1d84djjfcjfo2hh5
    國慶日|National Day|10/10
    ~國慶日（補假）|National Day (observed)|x5k07d37oi9hi9t1bm4df4dqjfjjhcmho5
    孔子誕辰紀念日|Confucius' Birthday|9/28:25-50
    ~孔子誕辰紀念日（補假）|Confucius' Birthday (observed)|x95raurbaad3desdh0s
    ~孔子誕辰紀念日（補假）|Mid-Autumn Festival (observed)|xf7t
    放假日（2000-04-08 補班）|Day off (substituted from 04/08/2000)|x02t
    放假日（2001-01-20 補班）|Day off (substituted from 01/20/2001)|x0c3
    放假日（2005-02-05 補班）|Day off (substituted from 02/05/2005)|x1q8
    放假日（2006-10-14 補班）|Day off (substituted from 10/14/2006)|x2d9
    放假日（2007-03-03 補班）|Day off (substituted from 03/03/2007)|x2hi
    放假日（2007-04-14 補班）|Day off (substituted from 04/14/2007)|x2is
    放假日（2007-06-23 補班）|Day off (substituted from 06/23/2007)|x2l5
    放假日（2007-09-29 補班）|Day off (substituted from 09/29/2007)|x2o7
    放假日（2009-01-10 補班）|Day off (substituted from 01/10/2009)|x36p
    放假日（2009-01-17 補班）|Day off (substituted from 01/17/2009)|x37l
    放假日（2009-06-06 補班）|Day off (substituted from 06/06/2009)|x3bc
    放假日（2010-02-06 補班）|Day off (substituted from 02/06/2010)|x3jm
    放假日（2012-02-04 補班）|Day off (substituted from 02/04/2012)|x49p
    放假日（2012-03-03 補班）|Day off (substituted from 03/03/2012)|x4ao
    放假日（2012-12-22 補班）|Day off (substituted from 12/22/2012)|x4kc
    放假日（2013-02-23 補班）|Day off (substituted from 02/23/2013)|x4lq
    放假日（2013-09-14 補班）|Day off (substituted from 09/14/2013)|x4sj
    放假日（2014-12-27 補班）|Day off (substituted from 12/27/2014)|x5b8
    放假日（2016-01-30 補班）|Day off (substituted from 01/30/2016)|x5nu
    放假日（2016-06-04 補班）|Day off (substituted from 06/04/2016)|x5rl
    放假日（2016-09-10 補班）|Day off (substituted from 09/10/2016)|x5un
    放假日（2017-02-18 補班）|Day off (substituted from 02/18/2017)|x63r
    放假日（2017-06-03 補班）|Day off (substituted from 06/03/2017)|x66m
    放假日（2017-09-30 補班）|Day off (substituted from 09/30/2017)|x6ar
    放假日（2018-03-31 補班）|Day off (substituted from 03/31/2018)|x6ge
    放假日（2018-12-22 補班）|Day off (substituted from 12/22/2018)|x6or
    放假日（2019-01-19 補班）|Day off (substituted from 01/19/2019)|x6q2
    放假日（2019-02-23 補班）|Day off (substituted from 02/23/2019)|x6qn
    放假日（2019-10-05 補班）|Day off (substituted from 10/05/2019)|x71n
    放假日（2020-02-15 補班）|Day off (substituted from 02/15/2020)|x74v
    放假日（2020-06-20 補班）|Day off (substituted from 06/20/2020)|x79q
    放假日（2020-09-26 補班）|Day off (substituted from 09/26/2020)|x7cs
    放假日（2021-02-20 補班）|Day off (substituted from 02/20/2021)|x7gv
    放假日（2021-09-11 補班）|Day off (substituted from 09/11/2021)|x7nt
    放假日（2022-01-22 補班）|Day off (substituted from 01/22/2022)|x7s6
    放假日（2023-01-07 補班）|Day off (substituted from 01/07/2023)|x874
    放假日（2023-02-04 補班）|Day off (substituted from 02/04/2023)|x87b
    放假日（2023-02-18 補班）|Day off (substituted from 02/18/2023)|x88a
    放假日（2023-03-25 補班）|Day off (substituted from 03/25/2023)|x89d
    放假日（2023-06-17 補班）|Day off (substituted from 06/17/2023)|x8bu
    放假日（2023-09-23 補班）|Day off (substituted from 09/23/2023)|x8fa
    放假日（2024-02-17 補班）|Day off (substituted from 02/17/2024)|x8j4
    放假日（2025-02-08 補班）|Day off (substituted from 02/08/2025)|x8u6
    春節|Chinese New Year|s20 s20+1 s20+2
    ~春節（補假）|Chinese New Year (observed)|s20+4:#5b36cc9b6edd8 s20+3:#1b20009364008
    民族掃墓節|Tomb-Sweeping Day|s32
    ~民族掃墓節（補假）|Tomb-Sweeping Day (observed)|x5e67757il9bob4nbg7d96fdph6ohi8
    端午節|Dragon Boat Festival|s33
    ~端午節（補假）|Dragon Boat Festival (observed)|x5gg921a48ag6biackhf4q
    臺灣光復暨金門古寧頭大捷紀念日|Taiwan Restoration and Guningtou Victory Memorial Day|10/25:25-50
    ~臺灣光復暨金門古寧頭大捷紀念日（補假）|Taiwan Restoration and Guningtou Victory Memorial Day (observed)|x96k9i3bb3d46dflf8lfk4hd7
    行憲紀念日|Constitution Day|12/25:25-50
    ~行憲紀念日（補假）|Constitution Day (observed)|x9vbboec3tdste8cg1fhqfi5u
    農曆除夕|Chinese New Year's Eve|s20-1 s20-2:26-50
    ~農曆除夕（補假）|Chinese New Year's Eve (observed)|s20+3:#649b6648136c0 xbpocrsdu0
    =TZ
    ~Badala ya Eid El Hajj|Eid al-Adha (observed)|x58g69o813
    ~Badala ya Eid El Hajj (makisio)|Eid al-Adha (observed, estimated)|s1+3:#1224
    ~Badala ya Eid El-Fitri|Eid al-Fitr (observed)|x2dv2os5hf6in78r7jv
    ~Badala ya Eid El-Fitri (makisio)|Eid al-Fitr (observed, estimated)|x00a11h22p3q4
    ~Badala ya Kumbukumbu ya Mwalimu Nyerere na Kilele cha mbio za Mwenge|The Mwalimu Nyerere Day and Climax of the Uhuru Torch Race (observed)|x2dg2os4hv6b26me
    ~Badala ya Kuzaliwa Kristo|Christmas Day (observed)|12/27:#210c30
    ~Badala ya Mapinduzi ya Zanzibar|Zanzibar Revolution Day (observed)|w1.8.0:#18610c
    ~Badala ya Maulidi|Prophet's Birthday (observed)|x1hg2io5bb72m
    ~Badala ya Maulidi (makisio)|Prophet's Birthday (observed, estimated)|x0rd3k04a3
    ~Badala ya Muungano wa Tanzania|Union Celebrations (observed)|w4.22.0:#10c308
    ~Badala ya Mwaka Mpya|New Year's Day (observed)|w1.1.0:#421861
    ~Badala ya Sabasaba|International Trade Fair (observed)|w7.3.0:#c3086
    ~Badala ya Siku ya Kupeana Zawadi|Boxing Day (observed)|w12.22.0:#308610
    ~Badala ya Siku ya kumbukumbu ya Rais wa Kwanza wa Serikali ya Mapinduzi Zanzibar Sheikh Abeid Amani Karume|The Sheikh Abeid Amani Karume Day (observed)|x2j04c34ne6gh6rt
    ~Badala ya Sikukuu ya Wafanyakazi Ulimwenguni|International Workers' Day (observed)|w5.1.0:#610c30
    ~Badala ya Sikukuu ya Wakulima|Peasants' Day (observed)|w8.4.0:#308610
    ~Badala ya Uhuru na Jamhuri|Independence and Republic Day (observed)|w12.5.0:#610c3
    Eid El Hajj|Eid al-Adha|s1+1:#3e64018 x0dd24o2ft4tc5jg5uk6vs7at
    Eid El Hajj (makisio)|Eid al-Adha (estimated)|s1+1:#7fffffc001f25
    Eid El-Fitri|Eid al-Fitr|s2+1:07,13-25 s2+2:#2ebc008 s2:#1142080 x0ml0mm1cj1mo1mp2dt2du
    Eid El-Fitri (makisio)|Eid al-Fitr (estimated)|s2+1:#7fffffc001f25 s2+2:#7fffffc001f25
    Ijumaa Kuu|Good Friday|e-2
    Jumatatu ya Pasaka|Easter Monday|e+1
    Kumbukumbu ya Mwalimu Nyerere na Kilele cha mbio za Mwenge|The Mwalimu Nyerere Day and Climax of the Uhuru Torch Race|10/14:02-50
    Kuzaliwa Kristo|Christmas Day|12/25
    Mapinduzi ya Zanzibar|Zanzibar Revolution Day|1/12
    Maulidi|Prophet's Birthday|s9:#1b3e090 x0h816b27j6nj72l83t952
    Maulidi (makisio)|Prophet's Birthday (estimated)|s4+1:#7fffffc001f25
    Mazishi ya John Pombe Magufuli|John Pombe Magufuli's Funeral|x7i77ia
    Muungano wa Tanzania|Union Celebrations|4/26
    Mwaka Mpya|New Year's Day|1/1
    Sabasaba|International Trade Fair|7/7
    Siku ya Kupeana Zawadi|Boxing Day|12/26
    Siku ya Sensa ya Kitaifa ya Watu na Makazi|National Population and Housing Census Day|x0u782e
    Siku ya kumbukumbu ya Rais wa Kwanza wa Serikali ya Mapinduzi Zanzibar Sheikh Abeid Amani Karume|The Sheikh Abeid Amani Karume Day|4/7:06-50
    Sikukuu ya Kuapishwa kwa John Pombe Magufuli|John Pombe Magufuli Inauguration Day|x5kr
    Sikukuu ya Uchaguzi Mkuu wa Tanzania|Tanzania General Election Day|x7dm
    Sikukuu ya Wafanyakazi Ulimwenguni|International Workers' Day|5/1
    Sikukuu ya Wakulima|Peasants' Day|8/8
    Uhuru na Jamhuri|Independence and Republic Day|12/9
    """#
}
