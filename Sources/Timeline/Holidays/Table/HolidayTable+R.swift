// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with R.
  static let r = #"""
    =RE
    Abolition de l'esclavage|Abolition of Slavery|12/20
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
    =RO
    Adormirea Maicii Domnului|Dormition of the Mother of God|8/15:09-50
    Anul Nou|New Year's Day|1/1 1/2
    Botezul Domnului - Boboteaza|Epiphany|1/6:24-50
    Crăciunul|Christmas Day|s15+4 s15+3:#4ccccccceeeee 12/26:#3333333311111
    Paștele|Easter|o o+1
    Rusaliile|Pentecost|o+49:09-50 o+50:09-50
    Sfântul Apostol Andrei, cel Întâi chemat, Ocrotitorul României|Saint Andrew's Day|11/30:12-50
    Soborul Sfântului Proroc Ioan Botezătorul|Saint John the Baptist|1/7:24-50
    Vinerea Mare|Good Friday|o-2:18-50
    Ziua Copilului|Children's Day|6/1:17-50
    Ziua Muncii|Labor Day|5/1
    Ziua Națională a României|National Day|12/1
    Ziua Unirii Principatelor Române|Unification of the Romanian Principalities Day|1/24:17-50
    =RS
    Божић|Orthodox Christmas Day|1/7:07-50
    Васкрс|Easter Sunday|o:07-50
    Велика субота|Holy Saturday|o-1:07-50
    Велики петак|Good Friday|o-2:07-50
    Дан државности Србије|Statehood Day|2/15:07-50 2/16:07-50
    ~Дан државности Србије (слободан дан)|Statehood Day (observed)|2/17:#10c218610c200
    Дан примирја у Првом светском рату|Armistice Day|11/11:07-50
    ~Дан примирја у Првом светском рату (слободан дан)|Armistice Day (observed)|11/12:#410820041080
    Други дан Васкрса|Easter Monday|o+1:07-50
    Нова година|New Year's Day|1/1:07-50 1/2:07-50
    ~Нова година (слободан дан)|New Year's Day (observed)|1/3:#4218610c21800
    Празник рада|Labor Day|5/1:07-50 5/2:07-50
    ~Празник рада (слободан дан)|Labor Day (observed)|5/3:#610c200410c00 x7ji9o1bh4
    =RU
    Выходной (перенесено с 01.01.2017)|Day off (substituted from 01/01/2017)|x63o
    Выходной (перенесено с 01.01.2022)|Day off (substituted from 01/01/2022)|x7uu
    Выходной (перенесено с 01.01.2023)|Day off (substituted from 01/01/2023)|x887
    Выходной (перенесено с 01.11.2008)|Day off (substituted from 11/01/2008)|x34t
    Выходной (перенесено с 01.11.2025)|Day off (substituted from 11/01/2025)|x96u
    Выходной (перенесено с 02.01.2016)|Day off (substituted from 01/02/2016)|x5om
    Выходной (перенесено с 02.01.2021)|Day off (substituted from 01/02/2021)|x7pb
    Выходной (перенесено с 02.01.2022)|Day off (substituted from 01/02/2022)|x7v5
    Выходной (перенесено с 02.01.2027)|Day off (substituted from 01/02/2027)|x9tq
    Выходной (перенесено с 02.11.2024)|Day off (substituted from 11/02/2024)|x8lm
    Выходной (перенесено с 03.01.2015)|Day off (substituted from 01/03/2015)|x5bf
    Выходной (перенесено с 03.01.2016)|Day off (substituted from 01/03/2016)|x5qf
    Выходной (перенесено с 03.01.2021)|Day off (substituted from 01/03/2021)|x7r3
    Выходной (перенесено с 03.01.2026)|Day off (substituted from 01/03/2026)|x991
    Выходной (перенесено с 03.01.2027)|Day off (substituted from 01/03/2027)|x9vi
    Выходной (перенесено с 04.01.2003)|Day off (substituted from 01/04/2003)|x12a
    Выходной (перенесено с 04.01.2014)|Day off (substituted from 01/04/2014)|x53j
    Выходной (перенесено с 04.01.2015)|Day off (substituted from 01/04/2015)|x5f2
    Выходной (перенесено с 04.01.2020)|Day off (substituted from 01/04/2020)|x785
    Выходной (перенесено с 04.01.2025)|Day off (substituted from 01/04/2025)|x915
    Выходной (перенесено с 04.01.2026)|Day off (substituted from 01/04/2026)|x9k5
    Выходной (перенесено с 04.05.2008)|Day off (substituted from 05/04/2008)|x2v4
    Выходной (перенесено с 04.11.2000)|Day off (substituted from 11/04/2000)|x09m
    Выходной (перенесено с 05.01.2003)|Day off (substituted from 01/05/2003)|x12d
    Выходной (перенесено с 05.01.2013)|Day off (substituted from 01/05/2013)|x4o6
    Выходной (перенесено с 05.01.2014)|Day off (substituted from 01/05/2014)|x54t
    Выходной (перенесено с 05.01.2019)|Day off (substituted from 01/05/2019)|x6sl
    Выходной (перенесено с 05.01.2020)|Day off (substituted from 01/05/2020)|x786
    Выходной (перенесено с 05.01.2025)|Day off (substituted from 01/05/2025)|x98o
    Выходной (перенесено с 05.03.2005)|Day off (substituted from 03/05/2005)|x1r4
    Выходной (перенесено с 05.03.2011)|Day off (substituted from 03/05/2011)|x3vj
    Выходной (перенесено с 05.03.2022)|Day off (substituted from 03/05/2022)|x7t5
    Выходной (перенесено с 05.05.2012)|Day off (substituted from 05/05/2012)|x4cu
    Выходной (перенесено с 06.01.2013)|Day off (substituted from 01/06/2013)|x4o7
    Выходной (перенесено с 06.01.2018)|Day off (substituted from 01/06/2018)|x6fi
    Выходной (перенесено с 06.01.2019)|Day off (substituted from 01/06/2019)|x6sm
    Выходной (перенесено с 06.01.2024)|Day off (substituted from 01/06/2024)|x8m0
    Выходной (перенесено с 06.05.2000)|Day off (substituted from 05/06/2000)|x040
    Выходной (перенесено с 06.05.2006)|Day off (substituted from 05/06/2006)|x28f
    Выходной (перенесено с 07.01.2017)|Day off (substituted from 01/07/2017)|x661
    Выходной (перенесено с 07.01.2018)|Day off (substituted from 01/07/2018)|x6h8
    Выходной (перенесено с 07.01.2024)|Day off (substituted from 01/07/2024)|x8tb
    Выходной (перенесено с 07.06.2008)|Day off (substituted from 06/07/2008)|x30e
    Выходной (перенесено с 08.01.2023)|Day off (substituted from 01/08/2023)|x8ag
    Выходной (перенесено с 08.03.2025)|Day off (substituted from 03/08/2025)|x92f
    Выходной (перенесено с 09.06.2001)|Day off (substituted from 06/09/2001)|x0gf
    Выходной (перенесено с 09.06.2007)|Day off (substituted from 06/09/2007)|x2ku
    Выходной (перенесено с 09.06.2012)|Day off (substituted from 06/09/2012)|x4e1
    Выходной (перенесено с 09.06.2018)|Day off (substituted from 06/09/2018)|x6ig
    Выходной (перенесено с 09.12.2000)|Day off (substituted from 12/09/2000)|x0ap
    Выходной (перенесено с 10.11.2002)|Day off (substituted from 11/10/2002)|x10i
    Выходной (перенесено с 11.01.2009)|Day off (substituted from 01/11/2009)|x370
    Выходной (перенесено с 11.03.2001)|Day off (substituted from 03/11/2001)|x0dh
    Выходной (перенесено с 11.03.2012)|Day off (substituted from 03/11/2012)|x4b3
    Выходной (перенесено с 12.05.2012)|Day off (substituted from 05/12/2012)|x4cv
    Выходной (перенесено с 13.11.2010)|Day off (substituted from 11/13/2010)|x3rp
    Выходной (перенесено с 14.05.2005)|Day off (substituted from 05/14/2005)|x1t4
    Выходной (перенесено с 15.12.2002)|Day off (substituted from 12/15/2002)|x11l
    Выходной (перенесено с 18.05.2002)|Day off (substituted from 05/18/2002)|x0qs
    Выходной (перенесено с 20.02.2016)|Day off (substituted from 02/20/2016)|x5o8
    Выходной (перенесено с 20.02.2021)|Day off (substituted from 02/20/2021)|x7hb
    Выходной (перенесено с 20.02.2027)|Day off (substituted from 02/20/2027)|x9lq
    Выходной (перенесено с 21.06.2003)|Day off (substituted from 06/21/2003)|x17b
    Выходной (перенесено с 23.02.2013)|Day off (substituted from 02/23/2013)|x4oe
    Выходной (перенесено с 23.02.2014)|Day off (substituted from 02/23/2014)|x59c
    Выходной (перенесено с 23.02.2019)|Day off (substituted from 02/23/2019)|x6st
    Выходной (перенесено с 23.02.2025)|Day off (substituted from 02/23/2025)|x91b
    Выходной (перенесено с 26.02.2006)|Day off (substituted from 02/26/2006)|x266
    Выходной (перенесено с 27.02.2010)|Day off (substituted from 02/27/2010)|x3jp
    Выходной (перенесено с 27.04.2002)|Day off (substituted from 04/27/2002)|x0ql
    Выходной (перенесено с 27.04.2024)|Day off (substituted from 04/27/2024)|x8ll
    Выходной (перенесено с 28.04.2001)|Day off (substituted from 04/28/2001)|x0f5
    Выходной (перенесено с 28.04.2007)|Day off (substituted from 04/28/2007)|x2jk
    Выходной (перенесено с 28.04.2012)|Day off (substituted from 04/28/2012)|x4cn
    Выходной (перенесено с 28.04.2018)|Day off (substituted from 04/28/2018)|x6h6
    Выходной (перенесено с 28.12.2024)|Day off (substituted from 12/28/2024)|x8ta
    Выходной (перенесено с 29.12.2001)|Day off (substituted from 12/29/2001)|x0mq
    Выходной (перенесено с 29.12.2007)|Day off (substituted from 12/29/2007)|x2r9
    Выходной (перенесено с 29.12.2012)|Day off (substituted from 12/29/2012)|x4kc
    Выходной (перенесено с 29.12.2018)|Day off (substituted from 12/29/2018)|x6or
    День Конституции Российской Федерации|Constitution Day|12/12:#1f
    ~День Конституции Российской Федерации (выходной)|Constitution Day (observed)|x1og
    День Победы|Victory Day|5/9
    ~День Победы (выходной)|Victory Day (observed)|w5.5.0:#c308610
    День России|Russia Day|6/12:02-50
    ~День России (выходной)|Russia Day (observed)|w6.8.0:#8610c30
    День защитника Отечества|Defender of the Fatherland Day|2/23:02-50
    ~День защитника Отечества (выходной)|Defender of the Fatherland Day (observed)|x0oi13u2t175v
    День народного единства|Unity Day|11/4:05-50
    ~День народного единства (выходной)|Unity Day (observed)|w11.1.0:#8610c0
    День принятия Декларации о государственном суверенитете Российской Федерации|Day of the Adoption of the Declaration of Sovereignty of the Russian Federation|x0530gg
    День согласия и примирения|Day of consent and reconciliation|11/7:#1f
    ~День согласия и примирения (выходной)|Day of consent and reconciliation (observed)|x1nd
    Международный женский день|International Women's Day|3/8
    ~Международный женский день (выходной)|International Women's Day (observed)|w3.4.0:#4108308
    Новогодние каникулы|New Year Holidays|1/1:05-50 1/2:05-50 1/3:05-50 1/4:05-50 1/5:05-50 1/6:13-50 1/8:13-50
    ~Новогодние каникулы (выходной)|New Year Holidays (observed)|1/6:09-12 1/8:#700 x3tr
    Новый год|New Year's Day|1/1:#1f 1/2:#1f
    ~Новый год (выходной)|New Year's Day (observed)|x0020031p81pc24l
    Праздник Весны и Труда|Holiday of Spring and Labor|5/1 5/2:#1f
    ~Праздник Весны и Труда (выходной)|Holiday of Spring and Labor (observed)|w5.1.0:#8610c30 x1hh
    Рождество Христово|Christmas Day|1/7
    ~Рождество Христово (выходной)|Christmas Day (observed)|x0bl24o2g4497
    =RW
    Eid El Fitr|Eid al-Fitr|s12+4:#376b000 x56b5sg6tm89v
    Eid El Fitr (yagereranijwe)|Eid al-Fitr (estimated)|s2:26-50
    ~Eid El Fitr (yizihijwe)|Eid al-Fitr (observed)|x78q
    ~Eid El Fitr (yizihijwe, yagereranijwe)|Eid al-Fitr (observed, estimated)|xa1dbopcq0dg3ehbh9u
    Eid al-Adha||s1:#3b00000 x6ko6vr813
    Eid al-Adha (yagereranijwe)|Eid al-Adha (estimated)|s1:15-17,26-50
    ~Eid al-Adha (yizihijwe)|Eid al-Adha (observed)|x8n6
    ~Eid al-Adha (yizihijwe, yagereranijwe)|Eid al-Adha (observed, estimated)|x9oeapmch1di9f9kgashc4i27
    Ijyanwa mu Ijuru rya Bikiramariya|Assumption Day|8/15:12-50
    ~Ijyanwa mu Ijuru rya Bikiramariya (yizihijwe)|Assumption Day (observed)|w8.11.0:#308610c300000
    Ku wa mbere wa Pasika|Easter Monday|e+1:17-50
    Noheli|Christmas Day|12/25:12-50
    ~Noheli (yizihijwe)|Christmas Day (observed)|12/27:#610c308600000
    Ubunani|New Year's Day|1/1:12-50
    ~Ubunani (yizihijwe)|New Year's Day (observed)|1/3:#4218610c00000
    Umunsi Mukuru w'Umurimo|Labor Day|5/1:12-50
    ~Umunsi Mukuru w'Umurimo (yizihijwe)|Labor Day (observed)|w5.1.0:#610c308200000 x7uu
    Umunsi ukurikira Noheli|Boxing Day|12/26:12-50
    ~Umunsi ukurikira Noheli (yizihijwe)|Boxing Day (observed)|x7fj9k2dhkfm3hf6
    Umunsi ukurikira Ubunani|Day after New Year's Day|1/2:16-50
    ~Umunsi ukurikira Ubunani (yizihijwe)|Day after New Year's Day (observed)|x7fq9k9dhrfmahfd
    Umunsi w'Intwari|National Heroes' Day|2/1:12-50
    ~Umunsi w'Intwari (yizihijwe)|National Heroes' Day (observed)|w2.1.0:#10c2186100000
    Umunsi w'Ubwigenge|Independence Day|7/1:12-50
    ~Umunsi w'Ubwigenge (yizihijwe)|Independence Day (observed)|w7.1.0:#610c30860000
    Umunsi w'Umuganura|Umuganura Day|w8.1.4:15-50
    Umunsi wa Gatanu Mutagatifu|Good Friday|e-2:12-50
    Umunsi wo Kwibohora|Liberation Day|7/4:12-50
    ~Umunsi wo Kwibohora (yizihijwe)|Liberation Day (observed)|w7.1.0:#308610c300000
    Umunsi wo Kwibuka Jenoside yakorewe Abatutsi mu 1994|Memorial Day of Genocide perpetrated against the Tutsi in 1994|4/7:12-50
    """#
}
