// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with M.
  static let m = #"""
    =MA
    ذكرى استرجاع إقليم وادي الذهب|Oued Ed-Dahab Day|8/14
    ذكرى المسيرة الخضراء|Green March|11/6
    ذكرى تقديم وثيقة الاستقلال|Proclamation of Independence Day|1/11
    ذكرى ثورة الملك و الشعب|Revolution Day|8/20
    رأس السنة الأمازيغية|Amazigh New Year|1/14:24-50
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1 s1+1:00-05,07-50 x24q2ft
    عيد الاستقلال|Independence Day|11/18
    عيد الشباب|Youth Day|8/21:01-50 x05u
    عيد العرش|Throne Day|7/30:01-50 x01u
    عيد العمال|Labor Day|5/1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2 s2+1
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4 s4+1
    عيد الوحدة|Unity Day|10/31:26-50
    =MC
    Jour férié|Public Holiday|x5bd
    Le Lundi de Pentecôte|Pentecost Monday|e+50
    Le Lundi de Pâques|Easter Monday|e+1
    Le jour de Noël|Christmas Day|12/25
    ~Le jour de Noël (reporté)|Christmas Day (observed)|12/26:#4108200410820
    Le jour de l'An|New Year's Day|1/1
    ~Le jour de l'An (reporté)|New Year's Day (observed)|1/2:#210400821040
    Le jour de l'Ascension|Ascension Day|e+39
    Le jour de l'Assomption|Assumption Day|8/15
    ~Le jour de l'Assomption (reporté)|Assumption Day (observed)|8/16:#2004108200410
    Le jour de l'Immaculée Conception|Immaculate Conception|12/8
    ~Le jour de l'Immaculée Conception (reporté)|Immaculate Conception (observed)|x73i8slb14eumh35
    Le jour de la Fête Dieu|Corpus Christi|e+60
    Le jour de la Fête de S.A.S. le Prince Souverain|Prince's Day|11/19
    ~Le jour de la Fête de S.A.S. le Prince Souverain (reporté)|Prince's Day (observed)|11/20:#200410820041
    Le jour de la Fête du Travail|Labor Day|5/1
    ~Le jour de la Fête du Travail (reporté)|Labor Day (observed)|5/2:#4108200410820
    Le jour de la Sainte-Dévote|Saint Devote's Day|1/27
    Le jour de la Toussaint|All Saints' Day|11/1
    ~Le jour de la Toussaint (reporté)|All Saints' Day (observed)|11/2:#1082004108200
    =MD
    Anul Nou|New Year's Day|1/1
    Limba noastră|National Language Day|8/31
    Nașterea lui Iisus Hristos (Crăciunul pe stil nou)|Christmas Day (by new style)|12/25:13-50
    Nașterea lui Iisus Hristos (Crăciunul pe stil vechi)|Christmas Day (by old style)|1/7:14-50 1/8:14-50
    Nașterea lui Iisus Hristos (Crăciunul)|Christmas Day|1/7:00-13 1/8:00-13
    Paștele|Easter|o o+1
    Paștele blajinilor|Day of Rejoicing|o+8
    Ziua Europei|Europe Day|5/9:17-50
    Ziua Ocrotirii Copilului|International Children's Day|6/1:16-50
    Ziua Victoriei și a comemorării eroilor căzuți pentru Independența Patriei|Victory Day and Commemoration of the heroes fallen for Independence of Fatherland|5/9
    Ziua independenței Republicii Moldova|Republic of Moldova Independence Day|8/27
    Ziua internațională a femeii|International Women's Day|3/8
    Ziua internațională a solidarității oamenilor muncii|International Workers' Solidarity Day|5/1
    =ME
    Dan državnosti|Statehood Day|7/13:07-50 7/14:07-50
    ~Dan državnosti (neradni dan)|Statehood Day (observed)|7/15:#8610c3086100
    Dan nezavisnosti|Independence Day|5/21:07-50 5/22:07-50
    ~Dan nezavisnosti (neradni dan)|Independence Day (observed)|5/23:#4308610c30800
    Njegošev dan|Njegos Day|11/13:22-50 x8rs
    ~Njegošev dan (neradni dan)|Njegos Day (observed)|x851c2je72g05i4k
    Nova godina|New Year's Day|1/1:07-50 1/2:07-50
    ~Nova godina (neradni dan)|New Year's Day (observed)|1/3:#4218610c21800
    Praznik rada|Labor Day|5/1:07-50 5/2:07-50
    ~Praznik rada (neradni dan)|Labor Day (observed)|5/3:#610c308610c00
    =MF
    Abolition de l'esclavage|Abolition of Slavery|5/28:12-50
    Armistice|Armistice Day|11/11:08-50
    Ascension|Ascension Day|e+39:08-50
    Assomption|Assumption Day|8/15:08-50
    Fête de Victor Schoelcher|Victor Schoelcher Day|7/21:12-50
    Fête de la Victoire|Victory Day|5/8:08-50
    Fête du Travail|Labor Day|5/1:08-50
    Fête nationale|National Day|7/14:08-50
    Jour de l'an|New Year's Day|1/1:08-50
    Lundi de Pentecôte|Pentecost Monday|e+50:08-50
    Lundi de Pâques|Easter Monday|e+1:08-50
    Noël|Christmas Day|12/25:08-50
    Toussaint|All Saints' Day|11/1:08-50
    =MG
    Alatsinain'ny paska|Easter Monday|e+1
    Alatsinain'ny pentekosta|Pentecost Monday|e+50
    Fetin'ny Repoblika|Republic Day|12/11:11-50
    Fetin'ny asa|Labor Day|5/1
    Fetin'ny fahaleovantena|Independence Day|6/26
    Fetin'ny mahery fo|Martyrs' Day|3/29
    Fetin'ny noely|Christmas Day|12/25
    Fetin'ny olo-masina|All Saints' Day|11/1
    Fetin'ny paska|Easter Sunday|e
    Fetin'ny ray|Father's Day|w6.15.6
    Fetin'ny reny|Mother's Day|w5.25.6:#3db7bff6fed6f e+56:#4248400901290
    Fetin'ny vehivavy|Women's Day|3/8
    Fiakaran'ny Jesosy kristy tany an-danitra|Ascension Day|e+39
    Fiakaran'ny Masina Maria tany an-danitra|Assumption Day|8/15
    Pentekosta|Pentecost|e+49
    Taom-baovao|New Year's Day|1/1
    =MH
    Christmas Day||12/25
    ~Christmas Day Holiday||12/26:#4108200410820 12/24:#2004108200410
    Constitution Day||5/1:06-50
    ~Constitution Day Holiday||5/2:#4108200410800 x3ls7je9ntbh0dlfhj1
    Dri-jerbal Day||w9.1.4
    Fisherman's Day||w7.1.4
    General Election Day||w11.15.0:#888888888000
    Good Friday||e-2
    Gospel Day||w12.1.4
    Manit Day||w9.24.4
    Memorial Day and Nuclear Survivors Remembrance Day||x1fh1qu
    New Year's Day||1/1
    ~New Year's Day Holiday||1/2:#210400821040 12/31:#2004108200410
    Nuclear Victims Remembrance Day||3/1:00-03,06-50
    ~Nuclear Victims Remembrance Day Holiday||3/2:#1082004108200 x1422t551k8v6b3lcsof17
    President's Day||11/17
    ~President's Day Holiday||11/16:#410820041082 11/18:#820041082004
    =MK
    Божиќ|Christmas Day|1/7:08-50
    ~Божиќ (неработен ден)|Christmas Day (observed)|x6dm8i5ab8cfngd9
    Велигден|Easter Monday|o+1:07-50
    Ден на Републиката|Republic Day|8/2
    ~Ден на Републиката (неработен ден)|Republic Day (observed)|8/3:#1082004108200
    Ден на изборите|Election Day|x8lg8lu
    Ден на македонската револуционерна борба|Macedonian Revolutionary Struggle Day|10/23:07-50
    ~Ден на македонската револуционерна борба (неработен ден)|Macedonian Revolutionary Struggle Day (observed)|10/24:#4108200410800
    Ден на народното востание|National Uprising Day|10/11
    ~Ден на народното востание (неработен ден)|National Uprising Day (observed)|10/12:#1082004108200
    Ден на независноста|Independence Day|9/8
    ~Ден на независноста (неработен ден)|Independence Day (observed)|9/9:#820041082004
    Ден на трудот|Labor Day|5/1 5/2:#7f
    ~Ден на трудот (неработен ден)|Labor Day (observed)|5/2:#4108200410820 x1hg
    Нова Година|New Year's Day|1/1 1/2:#ff
    ~Нова Година (неработен ден)|New Year's Day (observed)|w1.1.0:#210400821061
    Рамазан Бајрам|Eid al-Fitr|s2:#3fef800 x3q05se
    ~Рамазан Бајрам (неработен ден)|Eid al-Fitr (observed)|x4g767i78q905
    ~Рамазан Бајрам (неработен ден, проценето)|Eid al-Fitr (observed, estimated)|x3evboodg3ehbh9u
    Рамазан Бајрам (проценето)|Eid al-Fitr (estimated)|s2:07-09,26-50
    Свети Климент Охридски|Saint Clement of Ohrid Day|12/8:07-50
    ~Свети Климент Охридски (неработен ден)|Saint Clement of Ohrid Day (observed)|x4v373i8slb14eumh35
    Светите Кирил и Методиј - Ден на сесловенските просветители|Saints Cyril and Methodius Day|5/24:07-50
    ~Светите Кирил и Методиј - Ден на сесловенските просветители (неработен ден)|Saints Cyril and Methodius Day (observed)|5/25:#1082004108200
    =ML
    Fête Nationale de la République du Mali|National Day of the Republic of Mali|9/22
    Fête de Noël|Christmas Day|12/25
    Fête du Travail|Labor Day|5/1
    Jour de l'An|New Year's Day|1/1
    Journée de l'Afrique|Africa Day|5/25
    Journée de l'Armée|Armed Forces Day|1/20
    Journée de la Fête du Ramadan|Eid al-Fitr|s12+3:20-25 x5hd5sg67i6ik6tl
    Journée de la Fête du Ramadan (estimé)|Eid al-Fitr (estimated)|s2:00-14,26-50
    Journée de la Tabaski|Eid al-Adha|s1+1:#3268000 x5uk6vq7at8118c3
    Journée de la Tabaski (estimé)|Eid al-Adha (estimated)|s1:00-14,26-50
    Journée du 26 mars|Martyrs' Day|3/26
    Journée du Maouloud (Baptême du Prophète)|Prophet's Baptism|s102+3:#1ef0000 x5bg5mj7du
    Journée du Maouloud (Baptême du Prophète) (estimé)|Prophet's Baptism (estimated)|s102+2:06-14,25-50
    Journée du Maouloud (Naissance du Prophète)|Prophet's Birthday|s4+1:#1ef0000 x5b95mc7dn
    Journée du Maouloud (Naissance du Prophète) (estimé)|Prophet's Birthday (estimated)|s4:06-14,25-50
    Journée du Mawloud (estimé)|Prophet's Birthday (estimated)|s3+4:#3f
    Lundi de Pâques|Easter Monday|e+1:06-50
    =MM
    ကဆုန်လပြည့်နေ့|Full Moon Day of Kason|s124
    ကရင်နှစ်သစ်ကူးနေ့|Karen New Year|s125:#2da5a5b4b4b69 s28:#201414809280c s28-1:#480801600121 x4vqbomek1
    ခရစ္စမတ်နေ့|Christmas Day|12/25
    တန်ဆောင်တိုင်လပြည့်နေ့|Full Moon Day of Tazaungmon|s126
    တပေါင်းလပြည့်နေ့|Full Moon Day of Tabaung|s127-1:#56ee44e49dc6a s37-1:#b11062304 s127-2:#8010a0900091 x7iceb8fofhhm
    တပ်မတော်နေ့|Armed Forces Day|3/27
    တရုတ်နှစ်သစ်ကူးနေ့|Chinese New Year|s20:25-50
    တောင်သူလယ်သမားနေ့|Peasants' Day|3/2
    ဒီပါဝလီနေ့|Diwali|s128
    နိုင်ငံတကာနှစ်သစ်ကူးနေ့|New Year's Day|1/1:25-50
    ပြည်ထောင်စုနေ့|Union Day|2/12
    မေဒေးနေ့|May Day|5/1
    မြန်မာနှစ်သစ်ကူး ရုံးပိတ်ရက်များ|Myanmar New Year|s54-1 s54 s54+4:07-16,24-50 s54+3:#77777ff00ee80 4/21:#77777ff00ee80 s82-3:#c1ff80 4/14:#111110 4/19:#888800011100 x2um4cb5q07u67u77u889j89k89lciocite0de0ife2fe7grngrs
    လွတ်လပ်ရေးနေ့|Independence Day|1/4
    ဝါဆိုလပြည့်နေ့|Full Moon Day of Waso|s129
    သီတင်းကျွတ်ပိတ်ရက်များ|Thadingyut Holidays|s130-1 s130 s130+1
    အမျိုးသားနေ့|National Day|s131-1:#242184a4b484 s25+2:#c25050480249 s25+3:#2180a0b024900 s131-2:#4018420100010 x0m523b60shea
    အလုပ်ပိတ်ရက် (03-01-2026 မှ ပြန်လဲထားသည်)|Day off (substituted from 01/03/2026)|x98j
    အလုပ်ပိတ်ရက် (08-11-2025 မှ ပြန်လဲထားသည်)|Day off (substituted from 11/08/2025)|x96u
    အလုပ်ပိတ်ရက် (11-01-2025 မှ ပြန်လဲထားသည်)|Day off (substituted from 01/11/2025)|x8tb
    အလုပ်ပိတ်ရက် (22-03-2025 မှ ပြန်လဲထားသည်)|Day off (substituted from 03/22/2025)|x8vi
    အလုပ်ပိတ်ရက် (29-03-2025 မှ ပြန်လဲထားသည်)|Day off (substituted from 03/29/2025)|x8vk
    အာဇာနည်နေ့|Martyrs' Day|7/19
    အီဒုလ်အဿွဟာနေ့|Eid al-Adha|s1+1:20-25
    အီဒုလ်အဿွဟာနေ့ (ခန့်မှန်း)|Eid al-Adha (estimated)|s1+1:#7fffffc0fffbf x24q2ft
    =MN
    Бурхан багшийн Их дүйчин өдөр|The Buddha's Birthday|s132:20-50
    Бүгд Найрамдах Улс тунхагласан өдөр|Republic Day|11/26:16-50
    Бүгд Найрамдах Улс тунхагласны баяр|Republic Holiday|11/26:#ff0
    Их Эзэн Чингис хааны өдөр|Genghis Khan's Birthday|s133:12-50
    Олон улсын эмэгтэйчүүдийн өдөр|International Women's Day|3/8:04-50
    Хүүхдийн баяр|Children's Day|6/1:04-50
    Цагаан сар|Lunar New Year|s134:04-50 s134+1:04-50 s134+2:14-50
    Шинэ жил|New Year's Day|1/1:04-50
    Үндэсний их баяр наадам, Ардын хувьсгалын ойн баяр|National Festival and People's Revolution Anniversary|7/11:04-50 7/12:04-50 7/13:04-50 7/14:14-50 7/15:14-50 7/10:23-50
    Үндэсний эрх чөлөө, тусгаар тогтнолоо сэргээсний баярын өдөр|National Freedom and Independence Day|12/29:11-50
    =MO
    >I|Concelho das Ilhas|海岛市|海島市
    >M|Concelho de Macau|澳門市|澳门市
    中國人民抗日戰爭暨世界反法西斯戰爭勝利七十周年紀念日|70th Anniversary of the Victory of the Chinese People's War of Resistance against Japanese Aggression and the World Anti-Fascist War|x5is
    中秋節翌日|The Day following Mid-Autumn Festival|s31+1
    中華人民共和國國慶日|National Day of the People's Republic of China|10/1
    元旦|New Year's Day|1/1
    勞動節|Labor Day|5/1
    清明節|Tomb-Sweeping Day|s32
    澳門特別行政區成立紀念日|Macao S.A.R. Establishment Day|12/20
    農曆正月初一|Chinese New Year's Day|s20
    農曆正月初三|The third day of Chinese New Year|s20+2
    農曆正月初二|The second day of Chinese New Year|s20+1
    重陽節|Double Ninth Festival|s39
    =MP
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Citizenship Day||11/4
    ~Citizenship Day (observed)||11/5:#410820041082 11/3:#200410820041
    Commonwealth Covenant Day||3/24
    ~Commonwealth Covenant Day (observed)||3/23:#410820041082 3/25:#820041082004
    Commonwealth Cultural Day||w10.8.0
    Constitution Day||12/8
    ~Constitution Day (observed)||12/7:#410820041082 12/9:#820041082004
    Election Day||w11.2.1:#5555555555500
    Good Friday||e-2
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
    =MQ
    Abolition de l'esclavage|Abolition of Slavery|5/22
    Armistice|Armistice Day|11/11
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de Victor Schoelcher|Victor Schoelcher Day|7/21
    Fête de la Victoire|Victory Day|5/8
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    =MR
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1 s1+1:00-05,07-50 x24q2ft
    عيد الاستقلال|Independence Day|11/28
    عيد العمال|Labor Day|5/1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2 s2+1
    يوم أفريقيا|Africa Day|5/25
    =MS
    Boxing Day||12/26:17-50
    ~Boxing Day (observed)||12/28:#308610c300000
    Christmas Day||12/25:17-50
    ~Christmas Day (observed)||12/27:#610c308600000
    Coronation of King Charles III||x8ae
    Day of Prayer and Thanksgiving||w7.8.2:24-50
    Easter Monday||e+1:17-50
    Emancipation Day||w8.1.0:17-50
    Festival Day||12/31:17-50
    ~Festival Day (observed)||x62386ic44e8jg1m
    Good Friday||e-2:17-50
    King's Birthday||w6.10.0:25-50 x8bq8n6
    Labour Day|Labor Day|w5.1.0:17-50
    National Day of Mourning||x839
    National Day of Prayer and Thanksgiving||x7m081c8ch
    New Year's Day||1/1:17-50
    ~New Year's Day (observed)||1/3:#4218610c20000 x6dg8hvab2cfhgd3
    Platinum Jubilee of Elizabeth II||x7vt
    Queen's Birthday||w6.9.0:17-21 x7vs
    Saint Patrick's Day||3/17:17-50
    ~Saint Patrick's Day (observed)||w3.13.0:#c308610c0000
    Special Public Holiday||x6lf6st7ad89m
    Whit Monday|Pentecost Monday|e+50:17-50
    ~Whit Monday (observed)|Pentecost Monday (observed)|x6ttarfdmtep1
    =MT
    Il-Festa ta' San Pietru u San Pawl|Feast of Saint Peter and Saint Paul|6/29
    Il-Festa ta' San Ġużepp|Feast of Saint Joseph|3/19
    Il-Festa ta' Santa Marija|Feast of the Assumption|8/15
    Il-Festa tal-Immakulata Kunċizzjoni|Feast of the Immaculate Conception|12/8
    Il-Festa tan-Nawfraġju ta' San Pawl|Feast of Saint Paul's Shipwreck|2/10
    Il-Milied|Christmas Day|12/25
    Il-Ġimgħa l-Kbira|Good Friday|e-2
    Jum il-Vitorja|Feast of Our Lady of Victories|9/8
    Jum il-Ħaddiem|Worker's Day|5/1
    Jum il-Ħelsien|Freedom Day|3/31
    Jum ir-Repubblika|Republic Day|12/13
    Jum l-Indipendenza|Independence Day|9/21
    L-Ewwel tas-Sena|New Year's Day|1/1
    Sette Giugno||6/7
    =MU
    Abolition of Slavery||2/1
    All Saints' Day||11/1:#2aaaaaaaaffff
    Arrival of Indentured Labourers|Arrival of Indentured Laborers|11/2
    Assumption of the Blessed Virgin Mary|Assumption Day|8/15:#5555555550000
    Chinese Spring Festival||s20
    Christmas Day||12/25
    Day after New Year's Day||1/2
    Divali|Diwali|s36:01-35
    Eid-ul-Fitr|Eid al-Fitr|s2+1:#1ee0000 x5sf78p906
    Eid-ul-Fitr (estimated)|Eid al-Fitr (estimated)|s2+1:00-15,26-50
    Ganesh Chaturthi||s61:#ffc027ffe s61+1:#3fd8000
    Independence and Republic Day||3/12
    Labour Day|Labor Day|5/1
    Maha Shivaratree|Maha Shivaratri|s74:01-35
    New Year's Day||1/1
    Ougadi|Ugadi|s58:01-35
    Public Holiday||x6vd70n
    Thaipoosam Cavadee|Thaipusam|s135:00-20,24,26-50 x7gi7rl87j8ul
    =MV
    ހިޖުރީ އާ އަހަރު ފެށޭ ދުވަސް (އަންދާޒާކުރި)|Islamic New Year (estimated)|s0
    ނަޞްރުގެ ދުވަސް|Victory Day|11/3
    ރަމަޟާން މަސް ފެށޭ ދުވަސް (އަންދާޒާކުރި)|First Day of Ramadan (estimated)|s6
    ރާއްޖެ އިސްލާމްވީ ދުވަސް (އަންދާޒާކުރި)|The Day Maldives Embraced Islam (estimated)|s136
    ބައިނަލްއަޤްވާމީ މަސައްކަތްތެރިންގެ ދުވަސް|International Worker's Day|5/1
    ކީރިތި ރަސޫލާގެ ޢީދުމީލާދު (އަންދާޒާކުރި)|Prophet's Birthday (estimated)|s4
    އަޟްޙާޢީދު ދުވަސް (އަންދާޒާކުރި)|Eid al-Adha (estimated)|s1
    އަޟްޙާޢީދުގެ މުނާސަބަތުގައި (އަންދާޒާކުރި)|Eid al-Adha Holiday (estimated)|s1+1:00-05,07-50 s1+2:00-05,07-50 s1+3:00-05,07-50 x24q24r24s2ft2fu2fv
    މިނިވަން ދުވަސް|Independence Day|7/26
    މީލާދީ އާ އަހަރު ފެށޭ ދުވަސް|New Year's Day|1/1
    ފިޠުރުޢީދު ދުވަސް (އަންދާޒާކުރި)|Eid al-Fitr (estimated)|s2
    ފިޠުރުޢީދުގެ މުނާސަބަތުގައި (އަންދާޒާކުރި)|Eid al-Fitr Holiday (estimated)|s2+1 s2+2
    ޖުމްހޫރީ ދުވަސް|Republic Day|11/11
    ޙައްޖުދުވަސް (އަންދާޒާކުރި)|Day of Arafah (estimated)|s1-1
    ޤައުމީ ދުވަސް (އަންދާޒާކުރި)|National Day (estimated)|s96+1
    =MW
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Easter Monday||e+1
    Good Friday||e-2
    Independence Day||7/6
    ~Independence Day (observed)||w7.2.0:#8610c308610c
    John Chilembwe Day||1/15
    ~John Chilembwe Day (observed)||w1.11.0:#4218610c21861
    Kamuzu Day||5/14
    ~Kamuzu Day (observed)||w5.10.0:#4308610c30861
    Labour Day||5/1
    ~Labour Day (observed)||w5.1.0:#610c308610c30
    Martyrs Day||3/3
    ~Martyrs Day (observed)||w3.1.0:#c308610c3086
    Mother's Day||10/15
    ~Mother's Day (observed)||w10.11.0:#4308610c30861
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    =MX
    Año Nuevo|New Year's Day|1/1
    Día de la Constitución|Constitution Day|w2.1.0:01,06-50 2/5:#3d
    Día de la Independencia|Independence Day|9/16
    Día de la Revolución|Revolution Day|w11.15.0:00,06-50 11/20:#3e
    Día del Trabajo|Labor Day|5/1
    Natalicio de Benito Juárez|Benito Juárez's birthday|w3.15.0:05,07-50 3/21:#5f
    Navidad|Christmas Day|12/25
    Transmisión del Poder Ejecutivo Federal|Change of Federal Government|12/1:#41041 x8qgauvd3ff7uhce
    =MY
    >01:1|JHR|Johor
    >02:2|KDH|Kedah
    >03:3|KTN|Kelantan
    >04:4|MLK|Melaka
    >05:5|NSN|Negeri Sembilan
    >06:6|PHG|Pahang
    >07:7|PNG|Pulau Pinang
    >08:8|PRK|Perak
    >09:9|PLS|Perlis
    >10:10|SGR|Selangor
    >11:11|TRG|Terengganu
    >12:12|SBH|Sabah
    >13:13|SWK|Sarawak
    >14:14|KUL|Wilayah Persekutuan Kuala Lumpur
    >15:15|LBN|Wilayah Persekutuan Labuan
    >16:16|PJY|Wilayah Persekutuan Putrajaya
    Awal Muharam|Islamic New Year|s16:#bfdfbf6 x1473sq6aa9e0
    Awal Muharam (anggaran)|Islamic New Year (estimated)|s16:00,28-50
    Awal Ramadan|Beginning of Ramadan|s18:#1fecaee x1mm32v3p34f84qa5ri|1-2,4
    ||x8v89aa9lc|1-2
    Awal Ramadan (anggaran)|Beginning of Ramadan (estimated)|x0ab|1-2,4
    ||s18:28-50|1-2
    ~Cuti Awal Muharam|Islamic New Year (observed)|x8nr|7
    ~Cuti Awal Ramadan|Beginning of Ramadan (observed)|x2cr|1,4
    ||x4fa|2
    ||x55e7u1|4
    ||x77t|1-2
    ||x8v9|1
    ~Cuti Awal Ramadan (anggaran)|Beginning of Ramadan (observed, estimated)|xa0gcp3fhmgiu|2
    ||xamkf6ig7qhv5|1
    ~Cuti Hari Arafah|Day of Arafah (observed)|x2fu58h6vs814|11
    ~Cuti Hari Arafah (anggaran)|Day of Arafah (observed, estimated)|xapnf9li28|3,11
    ~Cuti Hari Deepavali|Diwali (observed)|x10e|1,4-10,12,14,16
    ||s68+1:#240112240 xh2f|3,11
    ||x3rrbbqcdudg2g0b|2
    ||x7288gd|4-10,12,14-16
    ||x9ihei7fkbgmfi4k|1,4-10,12,14-16
    ~Cuti Hari Hol Sultan Pahang|The Sultan of Pahang Hol (observed)|x04028f6617vibt4e1jfqmhv5|6
    ~Cuti Hari Jadi Yang di-Pertua Negeri Melaka|Birthday of the Governor of Malacca (observed)|x94ob97d2af6p|4
    ~Cuti Hari Kebangsaan|National Day (observed)|9/2:#410820001082|2
    ||9/1:#820041002004 x70g|3,11
    ||9/1:#41082000108|0-1,4-10,12-16
    ||x57d|0,4-10,12-16
    ||x6l3|1-2
    ~Cuti Hari Kemerdekaan Sarawak|Sarawak Independence Day (observed)|x6jqahcclreeugjd|13
    ~Cuti Hari Keputeraan Nabi Muhammad S.A.W.|Prophet Muhammad's Birthday (observed)|x0rc3jv955|2
    ||x1hh4a39r9|0-1,4-10,12-16
    ||x2in5ba72l|3,11
    ||x6ci|1-2
    ~Cuti Hari Keputeraan Nabi Muhammad S.A.W. (anggaran)|Prophet Muhammad's Birthday (observed, estimated)|xa6dbtocv0embfnjheu|2
    ||xasgdl3gdm|3,11
    ||xcjseb7fcfh3qi52|0-1,4-10,12-16
    ~Cuti Hari Keputeraan Rasmi Seri Paduka Baginda Yang di-Pertuan Agong|Birthday of HM Yang di-Pertuan Agong (observed)|w6.2.6:00-16 x69u|3,11
    ||x6lb|0,4-10,12-16
    ~Cuti Hari Keputeraan Sultan Pahang|Birthday of the Sultan of Pahang (observed)|x1mv3re8d4a67camg88|6
    ~Cuti Hari Keputeraan Sultan Selangor|Birthday of The Sultan of Selangor (observed)|12/12:#4108200400820 x61f|10
    ~Cuti Hari Keputeraan Sultan Terengganu|Birthday of the Sultan of Terengganu (observed)|4/27:#41082004108|11
    ~Cuti Hari Keputeraan Yang di-Pertuan Besar Negeri Sembilan|Birthday of the Sultan of Negeri Sembilan (observed)|x6dt8icabfcfugdg|5
    ~Cuti Hari Krismas|Christmas Day (observed)|x1ot3tc7qubogdsvhqh|3,11
    ||x24a48pc3ti5u|0-1,4-10,12-16
    ||x3i09k1dhjfm2hf5|2
    ||x5mf7fi|1-2
    ||x61s86bg1f|0,4-10,12-16
    ||x9vd|3
    ||x9ve|11
    ||xe8d|0-1,4-8,10,12-16
    ||xe8e|9
    ||xg1g|1
    ~Cuti Hari Malaysia|Malaysia Day (observed)|x45mc0qe59fuci2s|2
    ||x4h3aj4cnjegmgl5|0-1,4-10,12-16
    ||x5up838|1-2
    ||x6a58eka7ncc6g9o|3,11
    ||x6li|0,4-10,12-16
    ~Cuti Hari Nuzul Al-Quran|Nuzul Al-Quran Day (observed)|s17+1:#4848080|3,11
    ||x4fp|6-10
    ||x78c|6-10,14-16
    ~Cuti Hari Nuzul Al-Quran (anggaran)|Nuzul Al-Quran Day (observed, estimated)|xa0vcpifi5gjd|6-10,14-16
    ||xb26c3edqp|3,11
    ~Cuti Hari Pekerja|Labor Day (observed)|x1hh3lu7jg9nvbh2dlhhj3|3,11
    ||x1ss41bbsfe0ufq1hug|0-1,4-10,12-16
    ||x3ai9cjda5fekh7n|2
    ||x5f2784|1-2
    ||x5qe|0,4-10,12-16
    ||x7uv
    ~Cuti Hari Pengisytiharan Tarikh Kemerdekaan|Declaration of Independence Day (observed)|xa16bq9duohsa|4
    ~Cuti Hari Perisytiharan Melaka Sebagai Bandaraya Bersejarah|Declaration of Malacca as a Historical City (observed)|4/16:#41082|4
    ~Cuti Hari Raya Puasa|Eid al-Fitr (observed)|x11g3q3|2
    ||x1nl3f04g8|0-1,4-10,12-16
    ||x2os8a29ba|3,11
    ||x5he6im|1-2
    ||x67j78r|0,4-10,12-16
    ~Cuti Hari Raya Puasa (Hari Kedua)|Eid al-Fitr (Second Day) (observed)|x11g3q35he6im|3,11
    ||x22o4rb|2
    ||x2os|0-1,4-10,12-16
    ||x7ju|1-2
    ||x8a2|0,4-10,12-16
    ||x9ba|0,5-10,12-16
    ||x9bb|1,4
    ~Cuti Hari Raya Puasa (Hari Kedua) (anggaran)|Eid al-Fitr (Second Day) (observed, estimated)|x009|0-1,4-10,12-16
    ||xachftn|2
    ||xb2lcq0dr8fijgjr|0-1,5-10,12-16
    ||xb2mcq1dr9fikgjs|4
    ||xc3thl2|3,11
    ||xesf|11
    ||xesh|3
    ~Cuti Hari Raya Puasa (Hari Ketiga) (anggaran)|Eid al-Fitr (Third Day) (observed, estimated)|xc3tesghl3|4
    ~Cuti Hari Raya Puasa (anggaran)|Eid al-Fitr (observed, estimated)|x009b2lcq0dr8fijgjr|3,11
    ||xa1e|0-1,5-10,12-16
    ||xa1f|4
    ||xc3tesfhl2|2
    ~Cuti Hari Raya Qurban|Eid al-Adha (observed)|x0oi3h592b|3,11
    ||x1pp4ic|2
    ||x2fu|4-10,12-16
    ||x58g6vr813|0,4-8,10,12-16
    ||x58h6vs814|9
    ||x69n7av|1-2
    ~Cuti Hari Raya Qurban (Hari Kedua)|Eid al-Adha (Second Day) (observed)|x0oi3h592b|9
    ||x1pp4ic69n7av|3,11
    ||x2r15jk8c7|2
    ~Cuti Hari Raya Qurban (Hari Kedua) (anggaran)|Eid al-Adha (Second Day) (observed, estimated)|x02eb4qdtdfkogm0|2
    ||xa3ics5|3,11
    ||xbqudi9ejhgashc4|9
    ~Cuti Hari Raya Qurban (anggaran)|Eid al-Adha (observed, estimated)|xa3ics5|2
    ||xapmf9ki27|0-1,4-8,10,12-16
    ||xapnf9li28|9
    ||xbqudi9ejhgashc4|3,11
    ~Cuti Hari Thaipusam|Thaipusam (observed)|e-62:#4480004002044|1,5,7-8,10,14,16
    ||x50c|1
    ||x5nc87l|5,7-8,10,14,16
    ~Cuti Hari Ulang Tahun Keputeraan Raja Perlis|Birthday of the Raja of Perlis (observed)|x3b15fg9d2dakff3h86|9
    ~Cuti Hari Ulang Tahun Perisytiharan Tapak Warisan Dunia|George Town Heritage Day (observed)|7/8:#820041082000|7
    ~Cuti Hari Ulang Tahun Pertabalan Sultan Terengganu|Anniversary of the Installation of the Sultan of Terengganu (observed)|3/5:#200410820041|11
    ~Cuti Hari Wesak|Vesak Day (observed)|x1th|0-1,4-10,12-16
    ||x28l3mq4ou|2
    ||x3ap4ct5r2|3,11
    ||x5f26t77vb|0,4-10,12-16
    ||x9dh|0-1,4-10,12,14-16
    ||x9di|13
    ~Cuti Hari Wesak (anggaran)|Vesak Day (observed, estimated)|xafkbhof39ghe|0-1,4-10,12-16
    ||xbssdb1ed5|2
    ||xcv0e14ff9|3,11
    ||xhji|0-1,4-8,10,12-16
    ||xhjj|9
    ~Cuti Hari Wilayah Persekutuan|Federal Territory Day (observed)|x1em|14,16
    ||2/2:#82104008200|14-16
    ~Cuti Israk dan Mikraj|Isra' and Mi'raj (observed)|x0vh3o4|2
    ||x1ll4e876r9ve|5,9
    ||x88299a|11
    ~Cuti Israk dan Mikraj (anggaran)|Isra' and Mi'raj (observed, estimated)|xb0l|11
    ||xc1teqgfrohj3|2
    ||xco1dp9fgkght|5,9
    ~Cuti Perayaan Hari Gawai Dayak|Dayak Festival Day (observed)|6/3:#4108208610c x8mpar8eoqgt9|13
    Cuti Peristiwa|Additional holiday|x6hg|1-11,14-16
    ||x6hh|4-10,14-16
    ||x6hj|1-3,11
    ||x6hn6ho|13
    ||x85f95d
    Cuti Peristiwa (pilihan raya umum)|General election additional holiday|x6hf855856
    ~Cuti Pesta Kaamatan|Pesta Kaamatan (observed)|x9dh|12,15
    Cuti Piala Malaysia|Malaysia Cup Holiday|x7q7|14-16
    ~Cuti Tahun Baharu|New Year's Day (observed)|1/2:#210400821040|4-8,10,12-16
    ~Cuti Tahun Baharu Cina|Chinese New Year (observed)|s20+2:#9120008|3,11
    ||x25f|0-1,4-10,12-13
    ||x25g|14-16
    ||x2hf3jj4ln|0-1,4-10,12-16
    ||x50q6ev7h3|1-2
    ||x878|0,4-10,12-16
    ~Cuti Tahun Baharu Cina (Hari Kedua)|Chinese New Year (Second Day) (observed)|x139|0-1,4-10,12-16
    ||x1ed2si3um|2
    ||x50q6ev7h3|3,11
    ||x5cr|1-2
    ||x62v7538j89lc|0,4-10,12-16
    ||x9ld|1
    ~Cuti Tahun Baharu Cina (Hari Kedua) (anggaran)|Chinese New Year (Second Day) (observed, estimated)|x015gpa|0-1,4-10,12-16
    ||xb2lcgpdit|2
    ||xel1g36h5a|3,11
    ||xfn6|0-1,4-10,12-13
    ||xfn7|14-16
    ~Cuti Tahun Baharu Cina (anggaran)|Chinese New Year (observed, estimated)|x015fn6gpa|3,11
    ||xani|0-1,5-10,12-16
    ||xanj|4
    ||xc5md7re9uhrf|0-1,4-10,12-16
    ||xel1g36h5a|2
    Cuti tambahan sempena memperingati SAT 2017|Additional holiday in commemoration of the 2017 SEA Games|x69o
    Good Friday||e-2:#3f|12-13,15
    ||e-2:06-50|12-13
    Hari Arafah|Day of Arafah|s7-1:#7ff4ee s1:#b10|11
    ||s7-1:23-27|3,11
    Hari Arafah (anggaran)|Day of Arafah (estimated)|x02a|11
    ||s7-1:28-50|3,11
    Hari Deepavali|Diwali|x09b|1-12,14
    ||s35:#ff2 x10d1bf4is|1-12,14,16
    ||s137:13,19-24,26-50 s36-1:14-18 x96g|1-12,14-16
    Hari Hol Almarhum Sultan Iskandar|The Sultan of Johor Hol|s138+1:#dd3f000 x3tt6me71h7nm93v|1
    Hari Hol Almarhum Sultan Iskandar (anggaran)|The Sultan of Johor Hol (estimated)|s138:28-50|1
    Hari Hol Sultan Pahang|The Sultan of Pahang Hol|5/22:20-50 5/7:00-19|6
    Hari Jadi Yang di-Pertua Negeri Melaka|Birthday of the Governor of Malacca|8/24:20-50 w10.8.4:00-19 x8pc|4
    Hari Jadi Yang di-Pertua Negeri Pulau Pinang|Birthday of the Governor of Penang|w7.8.5|7
    Hari Jadi Yang di-Pertua Negeri Sabah|Birthday of the Governor of Sabah|9/16:#1e x1qc|12,15
    ||3/30:25-50 w10.1.5:10-24 9/16:#3c0|12
    Hari Jadi Yang di-Pertua Negeri Sarawak|Birthday of the Governor of Sarawak|w10.8.5|13
    Hari Kebangsaan|National Day|8/31
    Hari Kemerdekaan Sarawak|Sarawak Independence Day|7/22:17-50|13
    Hari Keputeraan Nabi Muhammad S.A.W.|Prophet Muhammad's Birthday|s9:#fbff9fa x0ra38r3jt83u
    Hari Keputeraan Nabi Muhammad S.A.W. (anggaran)|Prophet Muhammad's Birthday (estimated)|s9:00,28-50
    Hari Keputeraan Rasmi Seri Paduka Baginda Yang di-Pertuan Agong|Birthday of HM Yang di-Pertuan Agong|w6.1.0:21-50 w6.1.5:00-16 x69t6la70n798
    Hari Keputeraan Sultan Johor|Birthday of the Sultan of Johor|3/23:15-50|1
    Hari Keputeraan Sultan Kedah|Birthday of The Sultan of Kedah|w6.15.6:20-23,25,27-50 w1.15.6:00-19 x8nj9ei|2
    Hari Keputeraan Sultan Kelantan|Birthday of the Sultan of Kelantan|9/29:23-50 9/30:23-50 11/11:12-22 11/12:12-22 x3kt3ku40a40b|3
    Hari Keputeraan Sultan Pahang|Birthday of the Sultan of Pahang|7/30:#7fffffbb80000 10/24:00-18 x81o9fc|6
    Hari Keputeraan Sultan Perak|Birthday of the Sultan of Perak|w11.1.4:18-50 11/27:00-17|8
    Hari Keputeraan Sultan Selangor|Birthday of The Sultan of Selangor|12/11|10
    Hari Keputeraan Sultan Terengganu|Birthday of the Sultan of Terengganu|4/26|11
    Hari Keputeraan Yang di-Pertuan Besar Negeri Sembilan|Birthday of the Sultan of Negeri Sembilan|1/14:09-50|5
    Hari Krismas|Christmas Day|12/25
    Hari Malaysia|Malaysia Day|9/16:10-50
    Hari Nuzul Al-Quran|Nuzul Al-Quran Day|s17:#aee x1n633f3pj4fo4qq|3,6-11
    ||s17:14-27|3,6-11,14-16
    Hari Nuzul Al-Quran (anggaran)|Nuzul Al-Quran Day (estimated)|x0ar|3,6-11
    ||s17:28-50|3,6-11,14-16
    Hari Pekerja|Labor Day|5/1
    Hari Pengisytiharan Tarikh Kemerdekaan|Declaration of Independence Day|2/20:24-50|4
    Hari Perisytiharan Melaka Sebagai Bandaraya Bersejarah|Declaration of Malacca as a Historical City|4/15:00-23|4
    Hari Pertabalan Yang di-Pertuan Agong ke-15|Day of Installation of the 15th Yang di-Pertuan Agong|x65j
    Hari Pertabalan Yang di-Pertuan Agong ke-16|Day of Installation of the 16th Yang di-Pertuan Agong|x6ve
    Hari Raya Puasa|Eid al-Fitr|s13:#fffffd4 x0mc1ch22l
    Hari Raya Puasa (Hari Kedua)|Eid al-Fitr (Second Day)|s13+1:#fffffd4 x0md1ci22m
    Hari Raya Puasa (Hari Kedua) (anggaran)|Eid al-Fitr (Second Day) (estimated)|s13+1:00,28-50
    Hari Raya Puasa (Hari Ketiga)|Eid al-Fitr (Third Day)|x9079ba9mc|4
    Hari Raya Puasa (Hari Ketiga) (anggaran)|Eid al-Fitr (Third Day) (estimated)|s13+2:28-50|4
    Hari Raya Puasa (anggaran)|Eid al-Fitr (estimated)|s13:00,28-50
    Hari Raya Puasa (pergantian hari)|Eid al-Fitr (additional holiday)|x89v9b7
    Hari Raya Qurban|Eid al-Adha|s7:#ffff4ee s1+1:#b10
    Hari Raya Qurban (Hari Kedua)|Eid al-Adha (Second Day)|s7+1:#ffff4ae s1+2:#b10 x24q2ft|2-3,9,11
    Hari Raya Qurban (Hari Kedua) (anggaran)|Eid al-Adha (Second Day) (estimated)|s7+1:00,28-50|2-3,9,11
    Hari Raya Qurban (anggaran)|Eid al-Adha (estimated)|s7:00,28-50
    Hari Thaipusam|Thaipusam|x00k|1,5,7-8,10,14
    ||s135:#7fffff99587fe x3u54a44l750a6396pg7gi8ul99o|1,5,7-8,10,14,16
    ||x7rl|1-2,5,7-8,10,14,16
    Hari Ulang Tahun Keputeraan Raja Perlis|Birthday of the Raja of Perlis|5/17:00-17,22-50 7/17:18-21|9
    Hari Ulang Tahun Perisytiharan Tapak Warisan Dunia|George Town Heritage Day|7/7:09-50|7
    Hari Ulang Tahun Pertabalan Sultan Terengganu|Anniversary of the Installation of the Sultan of Terengganu|3/4|11
    Hari Wesak|Vesak Day|s139:#bfffffa x0rd9df
    Hari Wesak (anggaran)|Vesak Day (estimated)|s139:00,28-50
    Hari Wilayah Persekutuan|Federal Territory Day|x00v|14
    ||2/1:#3e|14,16
    ||2/1:06-13,15-50 x50r|14-16
    Israk dan Mikraj|Isra' and Mi'raj|s19:#ffabe x2bp31u3o2|2,5,9
    ||s19:20-27|2,5,9,11
    Israk dan Mikraj (anggaran)|Isra' and Mi'raj (estimated)|x09a|2,5,9
    ||s19:28-50|2,5,9,11
    Krismas (Eve)|Christmas Eve|12/24:19-50|12
    Perayaan Hari Gawai Dayak|Dayak Festival Day|6/1 6/2|13
    Pesta Kaamatan||5/30 5/31|12,15
    Tahun Baharu|New Year's Day|x000|4-8,10,12-15
    ||1/1:01-50|4-8,10,12-16
    Tahun Baharu Cina|Chinese New Year|s20:01-27
    Tahun Baharu Cina (Hari Kedua)|Chinese New Year (Second Day)|s20+1:01-27
    Tahun Baharu Cina (Hari Kedua) (anggaran)|Chinese New Year (Second Day) (estimated)|s20+1:00,28-50
    Tahun Baharu Cina (anggaran)|Chinese New Year (estimated)|s20:00,28-50
    =MZ
    Dia Internacional dos Trabalhadores|International Workers' Day|5/1
    ~Dia Internacional dos Trabalhadores (ponte)|International Workers' Day (observed)|5/2:#4108200410820
    Dia da Família|Family Day|12/25
    ~Dia da Família (ponte)|Family Day (observed)|12/26:#4108200410820
    Dia da Fraternidade universal|International Fraternalism Day|1/1
    ~Dia da Fraternidade universal (ponte)|International Fraternalism Day (observed)|1/2:#210400821040
    Dia da Independência Nacional|National Independence Day|6/25
    ~Dia da Independência Nacional (ponte)|National Independence Day (observed)|6/26:#200410820041
    Dia da Mulher Moçambicana|Women's Day|4/7
    ~Dia da Mulher Moçambicana (ponte)|Women's Day (observed)|4/8:#820041082004
    Dia da Paz e Reconciliação|Peace and Reconciliation Day|10/4
    ~Dia da Paz e Reconciliação (ponte)|Peace and Reconciliation Day (observed)|10/5:#1082004108200
    Dia da Vitória|Victory Day|9/7
    ~Dia da Vitória (ponte)|Victory Day (observed)|9/8:#41082004108
    Dia das Forças Armadas de Libertação Nacional|Armed Forces Day|9/25
    ~Dia das Forças Armadas de Libertação Nacional (ponte)|Armed Forces Day (observed)|9/26:#4108200410820
    Dia dos Heróis Moçambicanos|Heroes' Day|2/3
    ~Dia dos Heróis Moçambicanos (ponte)|Heroes' Day (observed)|2/4:#821040082104
    """#
}
