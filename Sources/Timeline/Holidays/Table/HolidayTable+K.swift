// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with K.
  static let k = #"""
    =KE
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Day of Mourning for Queen Elizabeth II||x830831832
    Easter Monday||e+1
    Election Day||x68t6bb6bc820
    Good Friday||e-2
    Idd-ul-Fitr|Eid al-Fitr|s2+1:#27bc000 x6ik89v8l29b7
    Idd-ul-Fitr (estimated)|Eid al-Fitr (estimated)|s2:00-13,27-50
    ~Idd-ul-Fitr (observed, estimated)|Eid al-Fitr (observed, estimated)|s2+1:#1012000001212 xboo
    Inauguration Day||x6cd8338rf
    Independence Day||12/12:#7ff
    ~Independence Day (observed)||x1og3sv
    Jamhuri Day||12/12:11-50
    ~Jamhuri Day (observed)||x7qh9v0bo3dsihq4
    Kenyatta Day||10/20:#7ff
    ~Kenyatta Day (observed)||x100
    Labour Day|Labor Day|5/1
    ~Labour Day (observed)|Labor Day (observed)|5/2:#4108200410820
    Madaraka Day||6/1:11-50
    ~Madaraka Day (observed)||x54i924b6jcvmf45
    Mashujaa Day||10/20:11-50
    ~Mashujaa Day (observed)||x4ti7218r4avjet5h1k
    Mazingira Day||10/10:25-50
    ~Mazingira Day (observed)||x9t1bm4dqjho5
    Moi Day||10/10:#1c03ff
    ~Moi Day (observed)||x1mh
    National Tree Growing Day||x8gd8m0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    President Moi Memorial Day||x75i
    State Funeral for Former President Mwai Kibaki||x7uq
    State Funeral for Former Prime Minister Raila Odinga||x96d
    Utamaduni Day||10/10:21-24
    ~Utamaduni Day (observed)||x7oi
    Visit of Pope Francis to Kenya||x5lg
    =KG
    Ата-Журтту коргоонун күнү|Fatherland Defender's Day|2/23:05-24
    ~Ата-Журтту коргоонун күнү (көрүлгөн күнү)|Fatherland Defender's Day (observed)|x4m451g
    Аялдар күнү|Women's Day|3/8:#1f
    ~Аялдар күнү (көрүлгөн күнү)|Women's Day (observed)|x14c
    Аялдардын эл аралык күнү|International Women's Day|3/8:05-50
    ~Аялдардын эл аралык күнү (көрүлгөн күнү)|International Women's Day (observed)|x38r51u5da
    Жаңы жыл|New Year's Day|1/1
    ~Жаңы жыл (көрүлгөн күнү)|New Year's Day (observed)|w1.1.0:#c21841
    Жаңы жылдык каникулдар|New Year Holidays|1/2:26-50 1/3:26-50 1/4:26-50 1/5:26-50 1/6:26-50
    Жеңиш күнү|Victory Day|5/9
    ~Жеңиш күнү (көрүлгөн күнү)|Victory Day (observed)|x1hn3aq3m65f9
    Кошумча эс алуу күнү|Additional public holiday|x8te8th
    Курман айт|Eid al-Adha|s1:#6fe7f40 x2qt5jh5uj8n6
    Курман айт (болжолдуу)|Eid al-Adha (estimated)|s1:00-05,27-50
    ~Курман айт (көрүлгөн күнү)|Eid al-Adha (observed)|x2fu47958g6vr813
    Кыргыз Республикасынын Конституция күнү|Constitution Day|5/5
    ~Кыргыз Республикасынын Конституция күнү (көрүлгөн күнү)|Constitution Day (observed)|x0fc0qo4cu
    Кыргыз Республикасынын Көз карандысыздыгынын күнү|Independence Day|8/31
    ~Кыргыз Республикасынын Көз карандысыздыгынын күнү (көрүлгөн күнү)|Independence Day (observed)|x0uf19r32u4s1
    Май каникулдары|May Holidays|5/2:25-50 5/3:25-50 5/4:25-50 5/6:25-50 5/7:25-50 5/8:25-50
    Орозо айт|Eid al-Fitr|s2:#7b4bf00 s2+1:#4a4040 x2op5se
    Орозо айт (болжолдуу)|Eid al-Fitr (estimated)|s2:00-05,27-50
    ~Орозо айт (көрүлгөн күнү)|Eid al-Fitr (observed)|x4g778q
    Тарых жана ата-бабаларды эскерүү күндөрү|Days of History and Commemoration of Ancestors|11/7:18-24 11/8:18-24
    ~Тарых жана ата-бабаларды эскерүү күндөрү (көрүлгөн күнү)|Days of History and Commemoration of Ancestors (observed)|x7e27e37pf
    Улуу Октябрь социалисттик революциясынын күнү|Day of the Great October Socialist Revolution|11/7:02-17
    ~Улуу Октябрь социалисттик революциясынын күнү (көрүлгөн күнү)|Day of the Great October Socialist Revolution (observed)|x1nd3gg3rs5kv
    Ыйса Пайгамбардын туулган күнү|Christmas Day|1/7
    ~Ыйса Пайгамбардын туулган күнү (көрүлгөн күнү)|Christmas Day (observed)|x0bl2g162a
    Элдик Апрель революциясы күнү|Day of the People's April Revolution|4/7:16-24
    ~Элдик Апрель революциясы күнү (көрүлгөн күнү)|Day of the People's April Revolution (observed)|x6gh
    Элдик Нооруз майрамы|Nooruz Holiday|3/21
    ~Элдик Нооруз майрамы (көрүлгөн күнү)|Nooruz Holiday (observed)|x1g63kl7i7
    Элдик революция күнү|Day of the People's Revolution|3/24:08-12
    ~Элдик революция күнү (көрүлгөн күнү)|Day of the People's Revolution (observed)|x4bk
    Эмгек майрамы|Labor Day|5/1
    ~Эмгек майрамы (көрүлгөн күнү)|Labor Day (observed)|w5.1.0:#410c30
    Эс алуу күнү (01.09.2014 күнүнөн которулган)|Day off (substituted from 09/01/2014)|x57h
    Эс алуу күнү (02.03.2024 күнүнөн которулган)|Day off (substituted from 03/02/2024)|x8i1
    Эс алуу күнү (02.08.2014 күнүнөн которулган)|Day off (substituted from 08/02/2014)|x56a
    Эс алуу күнү (02.09.2019 күнүнөн которулган)|Day off (substituted from 09/02/2019)|x6ov
    Эс алуу күнү (02.09.2024 күнүнөн которулган)|Day off (substituted from 09/02/2024)|x8i2
    Эс алуу күнү (03.03.2018 күнүнөн которулган)|Day off (substituted from 03/03/2018)|x6fi
    Эс алуу күнү (03.05.2021 күнүнөн которулган)|Day off (substituted from 05/03/2021)|x7fu
    Эс алуу күнү (03.11.2018 күнүнөн которулган)|Day off (substituted from 11/03/2018)|x6n7
    Эс алуу күнү (04.02.2012 күнүнөн которулган)|Day off (substituted from 02/04/2012)|x494
    Эс алуу күнү (05.03.2011 күнүнөн которулган)|Day off (substituted from 03/05/2011)|x3vj
    Эс алуу күнү (06.02.2010 күнүнөн которулган)|Day off (substituted from 02/06/2010)|x3ic
    Эс алуу күнү (06.05.2013 күнүнөн которулган)|Day off (substituted from 05/06/2013)|x4oe
    Эс алуу күнү (06.05.2019 күнүнөн которулган)|Day off (substituted from 05/06/2019)|x6st
    Эс алуу күнү (06.05.2024 күнүнөн которулган)|Day off (substituted from 05/06/2024)|x8lo
    Эс алуу күнү (07.05.2016 күнүнөн которулган)|Day off (substituted from 05/07/2016)|x5qg
    Эс алуу күнү (07.05.2018 күнүнөн которулган)|Day off (substituted from 05/07/2018)|x6l4
    Эс алуу күнү (08.01.2018 күнүнөн которулган)|Day off (substituted from 01/08/2018)|x6dh
    Эс алуу күнү (08.01.2024 күнүнөн которулган)|Day off (substituted from 01/08/2024)|x8hv
    Эс алуу күнү (08.04.2019 күнүнөн которулган)|Day off (substituted from 04/08/2019)|x6ou
    Эс алуу күнү (08.04.2024 күнүнөн которулган)|Day off (substituted from 04/08/2024)|x8kf
    Эс алуу күнү (09.01.2023 күнүнөн которулган)|Day off (substituted from 01/09/2023)|x86j
    Эс алуу күнү (09.03.2020 күнүнөн которулган)|Day off (substituted from 03/09/2020)|x74b
    Эс алуу күнү (10.01.2009 күнүнөн которулган)|Day off (substituted from 01/10/2009)|x36s
    Эс алуу күнү (10.01.2015 күнүнөн которулган)|Day off (substituted from 01/10/2015)|x5b8
    Эс алуу күнү (10.05.2021 күнүнөн которулган)|Day off (substituted from 05/10/2021)|x7n8
    Эс алуу күнү (11.01.2014 күнүнөн которулган)|Day off (substituted from 01/11/2014)|x4vr
    Эс алуу күнү (11.01.2025 күнүнөн которулган)|Day off (substituted from 01/11/2025)|x8td
    Эс алуу күнү (11.03.2023 күнүнөн которулган)|Day off (substituted from 03/11/2023)|x86l
    Эс алуу күнү (11.05.2020 күнүнөн которулган)|Day off (substituted from 05/11/2020)|x785
    Эс алуу күнү (11.05.2024 күнүнөн которулган)|Day off (substituted from 05/11/2024)|x8lp
    Эс алуу күнү (11.11.2023 күнүнөн которулган)|Day off (substituted from 11/11/2023)|x8g6
    Эс алуу күнү (12.01.2008 күнүнөн которулган)|Day off (substituted from 01/12/2008)|x2rd
    Эс алуу күнү (12.01.2013 күнүнөн которулган)|Day off (substituted from 01/12/2013)|x4kf
    Эс алуу күнү (12.10.2013 күнүнөн которулган)|Day off (substituted from 10/12/2013)|x4tb
    Эс алуу күнү (13.01.2007 күнүнөн которулган)|Day off (substituted from 01/13/2007)|x2g0
    Эс алуу күнү (13.05.2017 күнүнөн которулган)|Day off (substituted from 05/13/2017)|x661
    Эс алуу күнү (13.05.2023 күнүнөн которулган)|Day off (substituted from 05/13/2023)|x8ag
    Эс алуу күнү (13.11.2010 күнүнөн которулган)|Day off (substituted from 11/13/2010)|x3s3
    Эс алуу күнү (14.01.2012 күнүнөн которулган)|Day off (substituted from 01/14/2012)|x491
    Эс алуу күнү (14.05.2011 күнүнөн которулган)|Day off (substituted from 05/14/2011)|x41f
    Эс алуу күнү (14.05.2022 күнүнөн которулган)|Day off (substituted from 05/14/2022)|x7v1
    Эс алуу күнү (15.01.2006 күнүнөн которулган)|Day off (substituted from 01/15/2006)|x24o
    Эс алуу күнү (15.01.2022 күнүнөн которулган)|Day off (substituted from 01/15/2022)|x7r7
    Эс алуу күнү (16.01.2010 күнүнөн которулган)|Day off (substituted from 01/16/2010)|x3i8
    Эс алуу күнү (16.01.2016 күнүнөн которулган)|Day off (substituted from 01/16/2016)|x5mr
    Эс алуу күнү (16.05.2009 күнүнөн которулган)|Day off (substituted from 05/16/2009)|x3aj
    Эс алуу күнү (16.11.2013 күнүнөн которулган)|Day off (substituted from 11/16/2013)|x4u4
    Эс алуу күнү (17.01.2009 күнүнөн которулган)|Day off (substituted from 01/17/2009)|x36t
    Эс алуу күнү (17.08.2013 күнүнөн которулган)|Day off (substituted from 08/17/2013)|x4r9
    Эс алуу күнү (18.01.2014 күнүнөн которулган)|Day off (substituted from 01/18/2014)|x4vs
    Эс алуу күнү (19.01.2013 күнүнөн которулган)|Day off (substituted from 01/19/2013)|x4kg
    Эс алуу күнү (20.02.2010 күнүнөн которулган)|Day off (substituted from 02/20/2010)|x3jp
    Эс алуу күнү (21.01.2012 күнүнөн которулган)|Day off (substituted from 01/21/2012)|x492
    Эс алуу күнү (21.02.2015 күнүнөн которулган)|Day off (substituted from 02/21/2015)|x5bb
    Эс алуу күнү (22.09.2018 күнүнөн которулган)|Day off (substituted from 09/22/2018)|x6km
    Эс алуу күнү (23.01.2010 күнүнөн которулган)|Day off (substituted from 01/23/2010)|x3i9
    Эс алуу күнү (23.03.2015 күнүнөн которулган)|Day off (substituted from 03/23/2015)|x5bc
    Эс алуу күнү (23.03.2020 күнүнөн которулган)|Day off (substituted from 03/23/2020)|x74e
    Эс алуу күнү (24.02.2020 күнүнөн которулган)|Day off (substituted from 02/24/2020)|x74a
    Эс алуу күнү (24.07.2021 күнүнөн которулган)|Day off (substituted from 07/24/2021)|x7lu
    Эс алуу күнү (25.01.2014 күнүнөн которулган)|Day off (substituted from 01/25/2014)|x4vv
    Эс алуу күнү (25.02.2019 күнүнөн которулган)|Day off (substituted from 02/25/2019)|x6ot
    Эс алуу күнү (25.02.2023 күнүнөн которулган)|Day off (substituted from 02/25/2023)|x86k
    Эс алуу күнү (25.03.2017 күнүнөн которулган)|Day off (substituted from 03/25/2017)|x64g
    Эс алуу күнү (25.03.2023 күнүнөн которулган)|Day off (substituted from 03/25/2023)|x86m
    Эс алуу күнү (26.02.2022 күнүнөн которулган)|Day off (substituted from 02/26/2022)|x7r8
    Эс алуу күнү (26.03.2022 күнүнөн которулган)|Day off (substituted from 03/26/2022)|x7r9
    Эс алуу күнү (26.12.2009 күнүнөн которулган)|Day off (substituted from 12/26/2009)|x3i4
    Эс алуу күнү (27.01.2024 күнүнөн которулган)|Day off (substituted from 01/27/2024)|x8i0
    Эс алуу күнү (27.12.2008 күнүнөн которулган)|Day off (substituted from 12/27/2008)|x36p
    Эс алуу күнү (28.01.2012 күнүнөн которулган)|Day off (substituted from 01/28/2012)|x493
    Эс алуу күнү (28.03.2009 күнүнөн которулган)|Day off (substituted from 03/28/2009)|x399
    Эс алуу күнү (28.04.2018 күнүнөн которулган)|Day off (substituted from 04/28/2018)|x6h6
    Эс алуу күнү (28.08.2010 күнүнөн которулган)|Day off (substituted from 08/28/2010)|x3pm
    Эс алуу күнү (28.10.2017 күнүнөн которулган)|Day off (substituted from 10/28/2017)|x6bn
    Эс алуу күнү (29.04.2023 күнүнөн которулган)|Day off (substituted from 04/29/2023)|x88v
    Эс алуу күнү (29.12.2007 күнүнөн которулган)|Day off (substituted from 12/29/2007)|x2rb
    Эс алуу күнү (29.12.2012 күнүнөн которулган)|Day off (substituted from 12/29/2012)|x4ke
    Эс алуу күнү (30.01.2010 күнүнөн которулган)|Day off (substituted from 01/30/2010)|x3ia
    Эс алуу күнү (30.04.2016 күнүнөн которулган)|Day off (substituted from 04/30/2016)|x5qf
    Эс алуу күнү (30.04.2022 күнүнөн которулган)|Day off (substituted from 04/30/2022)|x7uv
    Эс алуу күнү (30.12.2006 күнүнөн которулган)|Day off (substituted from 12/30/2006)|x2fv
    Эс алуу күнү (30.12.2007 күнүнөн которулган)|Day off (substituted from 12/30/2007)|x2rc
    Эс алуу күнү (30.12.2017 күнүнөн которулган)|Day off (substituted from 12/30/2017)|x6dg
    =KH
    ថ្ងៃឈប់សម្រាកសងជំនួស|Special Public Holiday|x5qe5qs6hr71c78c
    ថ្ងៃឈប់សម្រាកសងជំនួសឲ្យពិធីបុណ្យចូលឆ្នាំថ្មីប្រពៃណីជាតិ|Khmer New Year's Replacement Holiday|x7be7bf7bg7bh7bi
    ទិវាកុមារអន្តរជាតិ|International Children's Day|6/1:00-19
    ទិវាចូលឆ្នាំសាកល|International New Year Day|1/1
    ទិវាជាតិនៃការចងចាំ|National Day of Remembrance|x6hq6t7
    ទិវាជ័យជម្នះលើរបបប្រល័យពូជសាសន៍|Day of Victory over the Genocidal Regime|1/7
    ទិវាប្រកាសរដ្ឋធម្មនុញ្ញ|Constitution Day|9/24
    ទិវាប្រារព្ឋពិធីគោរពព្រះវិញ្ញាណក្ខន្ឋ ព្រះករុណា ព្រះបាទសម្តេចព្រះ នរោត្តម សីហនុ ព្រះមហាវីរក្សត្រ ព្រះវររាជបិតាឯករាជ្យ បូរណភាពទឹកដី និងឯកភាពជាតិខ្មែរ ព្រះបរមរតនកោដ្ឋ|HM King Norodom Sihanouk Mourning Day|10/15:12-50
    ទិវាពលកម្មអន្តរជាតិ|International Labor Day|5/1
    ទិវារំលឹកសន្ធិសញ្ញាសន្តិភាពទីក្រុងប៉ារីស|Paris Peace Agreement's Day|10/23:00-19
    ទិវាសន្តិភាពនៅកម្ពុជា|Peace Day in Cambodia|12/29:24-50
    ទិវាសិទ្ធិមនុស្សអន្តរជាតិ|International Human Rights Day|12/10:00-19
    ទិវាអន្តរជាតិនារី|International Women's Rights Day|3/8
    ពិធីបុណ្យចូលឆ្នាំថ្មីប្រពៃណីជាតិ|Khmer New Year's Day|s54-1:#777771108eeee 4/14:00-19,21-50 4/15:#8888eee71111 4/16:#efe60000 4/13:#888800011111
    ពិធីបុណ្យភ្ផុំបិណ្ឌ|Pchum Ben Day|s104-1 s104 s104+1:17-50
    ពិធីបុណ្យមាឃបូជា|Meak Bochea Day|s105:00-19
    ពិធីបុណ្យវិសាខបូជា|Visaka Bochea Day|s106-4
    ពិធីបុណ្យឯករាជ្យជាតិ|National Independence Day|11/9
    ព្រះរាជពិធីគ្រងព្រះបរមរាជសម្បត្តិ របស់ ព្រះករុណា ព្រះបាទសម្តេចព្រះបរមនាថ នរោត្តម សីហមុនី ព្រះមហាក្សត្រនៃព្រះរាជាណាចក្រកម្ពុជា|HM King Norodom Sihamoni's Coronation Day|10/29:04-50
    ព្រះរាជពិធីច្រត់ព្រះនង្គ័ល|Royal Ploughing Ceremony|s107-4
    ព្រះរាជពិធីបុណ្យចម្រើនព្រះជន្ម ព្រះករុណា ព្រះបាទសម្តេចព្រះបរមនាថ នរោត្តម សីហមុនី|HM King Norodom Sihamoni's Birthday|5/14:05-50 5/13:05-19 5/15:05-19
    ព្រះរាជពិធីបុណ្យចម្រើនព្រះជន្ម សម្តេចព្រះមហាក្សត្រី ព្រះវររាជមាតា នរោត្តម មុនិនាថ សីហនុ|HM Queen Norodom Monineath Sihanouk the Queen-Mother's Birthday|6/18
    ព្រះរាជពិធីបុណ្យអុំទូក បណ្តែតប្រទីប និងសំពះព្រះខែអកអំបុក|Water Festival|s108-1 s108 s108+1
    =KI
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Easter Monday||e+1
    Good Friday||e-2
    Gospel Day||7/11:02-50
    Holy Saturday||e-1:#7
    Human Rights and Peace Day||12/9:03-50 12/10:#7
    ~Human Rights and Peace Day (observed)||w12.5.0:#610c308610c1
    International Women's Day||3/8:03-50
    ~International Women's Day (observed)||w3.4.0:#10c308610c308
    National Day (in honor of Unaine)||7/16:02-50
    ~National Day (in honor of Unaine) (observed)||w7.12.0:#4308610c30860
    National Day (in honor of Unimwane)||7/15:02-50
    National Day - Independence Anniversary||7/12
    ~National Day - Independence Anniversary (observed)||w7.8.0:#10c308610c308
    National Health Day||4/19:03-50
    ~National Health Day (observed)||w4.15.0:#10c308610c308
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Public Holiday||5/9:#7 x06r0i70tj
    Youth Day||8/5:03-50
    ~Youth Day (observed)||w8.1.0:#610c308610c0
    =KM
    Cheikh al Maarouf Day||3/18
    Christmas Day||12/25
    Eid al-Adha (estimated)||s1 s1+1:00-05,07-50 x24q2ft
    Eid al-Fitr (estimated)||s2 s2+1 s2+2
    Election Partial Day Holiday||x8u9
    Islamic New Year (estimated)||s0
    Isra' and Mi'raj (estimated)||s5
    Labour Day||5/1
    Maore Day||11/12:06-50
    National Day||7/6
    National Holiday||x8l5
    New Year's Day||1/1
    Prophet's Birthday||x7oq
    Prophet's Birthday (estimated)||s4:00-20,22-50
    =KN
    50th Anniversary of the Establishment of the Caribbean Community (CARICOM)||x8c9
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Carnival Day||1/1
    ~Carnival Day (observed)||1/3:#210400821040
    Carnival Day - Last Lap||1/2
    ~Carnival Day - Last Lap (observed)||1/3:#4008210400821
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Culturama Day - Last Lap||w8.2.1
    Easter Monday||e+1
    Emancipation Day||w8.1.0
    Federal Election Victory Day||x5cn81v
    Good Friday||e-2
    Independence Day||9/19
    ~Independence Day (observed)||9/20:#2004108200410
    Labour Day||w5.1.0
    Local Election Victory Day||x6d2
    National Clean Up Day||x6a8
    National Heroes Day||9/16
    ~National Heroes Day (observed)||9/17:#410820041082
    Whit Monday||e+50
    =KP
    건군절|Armed Forces Day|4/25:00-17
    광명성절|Day of the Shining Star|2/16:12-50 2/17:12-50
    국제부녀절|International Women's Day|3/8
    김정일의 생일|Kim Jong Il's Birthday|2/16:#fff 2/17:#fff
    대보름|Daeboreum|s109:#1572b7f3b4760 s105-1:#280d000403808 x1eo2hr5d66fb87kb2vc62fcgg3ihrr
    사회주의헌법절|Socialist Constitution Day|12/27
    선군절|Day of Songun|8/25:13-50
    설명절|Korean New Year|s110
    양력설|New Year's Day|1/1
    어머니날|Mother's Day|11/16:12-50
    전세계근로자들의 국제적명절|International Workers' Day|5/1
    조국해방전쟁승리기념일|Day of Victory in the Great Fatherland Liberation War|7/27
    조국해방절|Liberation Day|8/15
    조선로동당창건일|Foundation Day of the Workers' Party of Korea|10/10
    조선민주주의인민공화국창건일|Founding Day of the DPRK|9/9
    조선소년단 창립절|Foundation Day of the Korean Children's Union|6/6
    조선인민군창건일|Founding Day of the Korean People's Army|2/8:18-50
    조선인민혁명군 창건일|Founding Day of the Korean People's Revolutionary Army|4/25:18-50
    청년절|Youth Day|8/28
    청명|Cheongmyeong Festival|s98:12-50
    추석|Chuseok|s111
    태양절|Day of the Sun|4/15 4/16
    =KR
    2002년 한일 월드컵 대표팀 4강 진출|2002 FIFA World Cup National Team Semi-Finals Celebrations|x0sg
    개천절|National Foundation Day|10/3
    ~개천절 대체 휴일|Alternative holiday for National Foundation Day|w10.1.0:#308610c200000
    광복절|Liberation Day|8/15
    ~광복절 대체 휴일|Alternative holiday for Liberation Day|w8.11.0:#308610c200000
    국군의 날|Armed Forces Day|x8qg
    국회의원 선거일|National Assembly Election Day|w4.9.2:#1111111111100 x0371gu
    기독탄신일|Christmas Day|12/25
    ~기독탄신일 대체 휴일|Alternative holiday for Christmas Day|x9vebohc3tdt0e8cg1fhqii5u
    노동절|Labor Day|5/1:26-50
    ~노동절 대체 휴일|Alternative holiday for Labor Day|x9o0bh3bsfdlie0vfq1hj4hug
    대통령 선거일|Presidential Election Day|x11r2qt4k06627t7925ap3ci6eb9g4chtf
    부처님오신날|Buddha's Birthday|s112:17-50
    ~부처님오신날 대체 휴일|Alternative holiday for Buddha's Birthday|e+50:#4480124800000 x919cure0ufq5hjb
    삼일절|Independence Movement Day|3/1
    ~삼일절 대체 휴일|Alternative holiday for Independence Movement Day|w3.1.0:#10c3086000000
    석가탄신일|Buddha's Birthday|s112:00-16
    설날|Korean New Year|s110
    설날 다음날|The second day of Korean New Year|s110+1
    ~설날 대체 휴일|Alternative holiday for Korean New Year|s110+2:#491b649930000
    설날 전날|The day preceding Korean New Year|s110-1
    식목일|Tree Planting Day|4/5:#3f
    신정연휴|New Year's Day|1/1
    어린이날|Children's Day|5/5
    ~어린이날 대체 휴일|Alternative holiday for Children's Day|w5.1.0:#c308610c0000 x919fq5
    임시공휴일|Temporary Public Holiday|x5i85qi6ak7be8f38u6
    제헌절|Constitution Day|7/17:00-07,26-50
    ~제헌절 대체 휴일|Alternative holiday for Constitution Day|w7.13.0:#610c308000000
    지방선거일|Local Election Day|w5.29.2:#4044404404440 x0ru6iiarggi5
    추석|Chuseok|s111
    추석 다음날|The second day of Chuseok|s111+1
    ~추석 대체 휴일|Alternative holiday for Chuseok|s31+2:#264d93246c000 xd3le5qh16
    추석 전날|The day preceding Chuseok|s111-1
    한글날|Hangul Day|10/9:13-50
    ~한글날 대체 휴일|Alternative holiday for Hangul Day|w10.5.0:#610c308600000
    현충일|Memorial Day|6/6
    =KW
    اليوم الوطني|National Day|2/25
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0
    عطلة عيد الأضحى (تقديري)|Eid al-Adha Holiday (estimated)|s1+1:00-05,07-50 s1+2:00-05,07-50 x24q24r2ft2fu
    عطلة عيد الفطر (تقديري)|Eid al-Fitr Holiday (estimated)|s2+1 s2+2
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2
    عيد المولد النبوي (تقديري)|Prophet's Birthday (estimated)|s4
    ليلة المعراج (تقديري)|Isra' and Mi'raj (estimated)|s5
    يوم التحرير|Liberation Day|2/26
    يوم عرفة (تقديري)|Day of Arafah (estimated)|s1-1
    =KY
    2009 Cayman Islands Constitution Day||x3gd
    Ash Wednesday||e-46:06-50
    Boxing Day||12/26:06-50
    ~Boxing Day (observed)||12/28:#308610c308600
    Christmas Day||12/25:06-50
    ~Christmas Day (observed)||12/27:#610c308610c00
    Constitution Day||w7.1.0:06-50
    Coronation of His Majesty King Charles III|King Charles III's Coronation|x8ag
    Discovery Day||w5.15.0:06-50
    Easter Monday||e+1:06-50
    Emancipation Day||w5.1.0:24-50
    General Election Day||x3b34oq66h7iu913
    Good Friday||e-2:06-50
    King's Birthday||w6.17.0:23-50
    National Heroes Day||w1.22.0:06-50
    New Year's Day||1/1:06-50
    ~New Year's Day (observed)||w1.1.0:#4218610c21840
    Queen Elizabeth II's Diamond Jubilee||x4dq
    Queen Elizabeth II's Funeral||x839
    Queen's Birthday||w6.12.0:#31ffc0 x67b6ig6ts800
    Referendum Day||x4f673s
    Remembrance Day||w11.8.0:06-50
    UK Royal Wedding||x418
    =KZ
    Астана күні|Capital Day|7/6:09-50
    ~Астана күні (қайта белгіленген демалыс)|Capital Day (observed)|w7.2.0:#8610c3086000
    Демалыс күні (01.07.2017 бастап ауыстырылды)|Day off (substituted from 07/01/2017)|x67t
    Демалыс күні (01.07.2023 бастап ауыстырылды)|Day off (substituted from 07/01/2023)|x8cc
    Демалыс күні (02.09.2007 бастап ауыстырылды)|Day off (substituted from 09/02/2007)|x2nf
    Демалыс күні (03.03.2018 бастап ауыстырылды)|Day off (substituted from 03/03/2018)|x6fi
    Демалыс күні (03.07.2010 бастап ауыстырылды)|Day off (substituted from 07/03/2010)|x3nu
    Демалыс күні (03.07.2021 бастап ауыстырылды)|Day off (substituted from 07/03/2021)|x7lg
    Демалыс күні (04.05.2003 бастап ауыстырылды)|Day off (substituted from 05/04/2003)|x161
    Демалыс күні (04.05.2008 бастап ауыстырылды)|Day off (substituted from 05/04/2008)|x2v4
    Демалыс күні (04.05.2013 бастап ауыстырылды)|Day off (substituted from 05/04/2013)|x4oe
    Демалыс күні (04.05.2014 бастап ауыстырылды)|Day off (substituted from 05/04/2014)|x53j
    Демалыс күні (04.05.2019 бастап ауыстырылды)|Day off (substituted from 05/04/2019)|x6st
    Демалыс күні (04.05.2024 бастап ауыстырылды)|Day off (substituted from 05/04/2024)|x8lu
    Демалыс күні (05.01.2020 бастап ауыстырылды)|Day off (substituted from 01/05/2020)|x74b
    Демалыс күні (05.01.2025 бастап ауыстырылды)|Day off (substituted from 01/05/2025)|x8te
    Демалыс күні (05.03.2005 бастап ауыстырылды)|Day off (substituted from 03/05/2005)|x1r4
    Демалыс күні (05.03.2011 бастап ауыстырылды)|Day off (substituted from 03/05/2011)|x3vj
    Демалыс күні (05.03.2016 бастап ауыстырылды)|Day off (substituted from 03/05/2016)|x5om
    Демалыс күні (05.03.2022 бастап ауыстырылды)|Day off (substituted from 03/05/2022)|x7t5
    Демалыс күні (05.05.2018 бастап ауыстырылды)|Day off (substituted from 05/05/2018)|x6he
    Демалыс күні (06.05.2000 бастап ауыстырылды)|Day off (substituted from 05/06/2000)|x040
    Демалыс күні (06.05.2006 бастап ауыстырылды)|Day off (substituted from 05/06/2006)|x28f
    Демалыс күні (10.01.2010 бастап ауыстырылды)|Day off (substituted from 01/10/2010)|x3ic
    Демалыс күні (11.03.2001 бастап ауыстырылды)|Day off (substituted from 03/11/2001)|x0dh
    Демалыс күні (11.03.2007 бастап ауыстырылды)|Day off (substituted from 03/11/2007)|x2i0
    Демалыс күні (11.03.2012 бастап ауыстырылды)|Day off (substituted from 03/11/2012)|x4b3
    Демалыс күні (11.05.2014 бастап ауыстырылды)|Day off (substituted from 05/11/2014)|x53p
    Демалыс күні (11.05.2020 бастап ауыстырылды)|Day off (substituted from 05/11/2020)|x789
    Демалыс күні (12.05.2002 бастап ауыстырылды)|Day off (substituted from 05/12/2002)|x0qs
    Демалыс күні (12.10.2013 бастап ауыстырылды)|Day off (substituted from 10/12/2013)|x4tb
    Демалыс күні (13.12.2003 бастап ауыстырылды)|Day off (substituted from 12/13/2003)|x1d4
    Демалыс күні (14.01.2006 бастап ауыстырылды)|Day off (substituted from 01/14/2006)|x24q
    Демалыс күні (18.03.2017 бастап ауыстырылды)|Day off (substituted from 03/18/2017)|x64g
    Демалыс күні (19.03.2005 бастап ауыстырылды)|Day off (substituted from 03/19/2005)|x1ri
    Демалыс күні (20.12.2009 бастап ауыстырылды)|Day off (substituted from 12/20/2009)|x3hn
    Демалыс күні (20.12.2020 бастап ауыстырылды)|Day off (substituted from 12/20/2020)|x7f9
    Демалыс күні (22.10.2005 бастап ауыстырылды)|Day off (substituted from 10/22/2005)|x22b
    Демалыс күні (22.10.2022 бастап ауыстырылды)|Day off (substituted from 10/22/2022)|x84c
    Демалыс күні (25.03.2001 бастап ауыстырылды)|Day off (substituted from 03/25/2001)|x0dv
    Демалыс күні (25.03.2007 бастап ауыстырылды)|Day off (substituted from 03/25/2007)|x2ie
    Демалыс күні (25.08.2018 бастап ауыстырылды)|Day off (substituted from 08/25/2018)|x6l1
    Демалыс күні (27.08.2005 бастап ауыстырылды)|Day off (substituted from 08/27/2005)|x20j
    Демалыс күні (27.08.2011 бастап ауыстырылды)|Day off (substituted from 08/27/2011)|x452
    Демалыс күні (27.08.2022 бастап ауыстырылды)|Day off (substituted from 08/27/2022)|x82k
    Демалыс күні (28.04.2001 бастап ауыстырылды)|Day off (substituted from 04/28/2001)|x0f5
    Демалыс күні (28.04.2012 бастап ауыстырылды)|Day off (substituted from 04/28/2012)|x4cn
    Демалыс күні (28.04.2018 бастап ауыстырылды)|Day off (substituted from 04/28/2018)|x6h6
    Демалыс күні (28.10.2007 бастап ауыстырылды)|Day off (substituted from 10/28/2007)|x2p7
    Демалыс күні (28.12.2013 бастап ауыстырылды)|Day off (substituted from 12/28/2013)|x4vs
    Демалыс күні (29.12.2001 бастап ауыстырылды)|Day off (substituted from 12/29/2001)|x0mq
    Демалыс күні (29.12.2007 бастап ауыстырылды)|Day off (substituted from 12/29/2007)|x2r9
    Демалыс күні (29.12.2012 бастап ауыстырылды)|Day off (substituted from 12/29/2012)|x4kc
    Демалыс күні (29.12.2018 бастап ауыстырылды)|Day off (substituted from 12/29/2018)|x6or
    Жаңа жыл|New Year's Day|1/1 1/2
    ~Жаңа жыл (қайта белгіленген демалыс)|New Year's Day (observed)|1/3:#4218610c21860 1/4:#610c218610c20
    Жеңіс күні|Victory Day|5/9
    ~Жеңіс күні (қайта белгіленген демалыс)|Victory Day (observed)|w5.5.0:#308610c208610
    Наурыз мейрамы|Nowruz Holiday|3/22:02-50 3/21:10-50 3/23:10-50
    ~Наурыз мейрамы (қайта белгіленген демалыс)|Nowruz Holiday (observed)|3/24:#30c718e30c508 3/25:#18e30c718e000 x399
    Отан Қорғаушы күні|Defender of the Fatherland Day|5/7:13-50
    ~Отан Қорғаушы күні (қайта белгіленген демалыс)|Defender of the Fatherland Day (observed)|x5qm6617v58aga3jbsnc82e16fq9g5khuo
    Православиелік Рождество|Orthodox Christmas|1/7:06-50
    Республика күні|Republic Day|10/25:#3c001ff
    ~Республика күні (қайта белгіленген демалыс)|Republic Day (observed)|x1bj34m96n
    Тәуелсіздік күні|Independence Day|12/16 12/17:02-21
    ~Тәуелсіздік күні (қайта белгіленген демалыс)|Independence Day (observed)|w12.13.0:#610c30830860 x2fg2qs4jv6d26oe
    Халықаралық әйелдер күні|International Women's Day|3/8
    ~Халықаралық әйелдер күні (қайта белгіленген демалыс)|International Women's Day (observed)|w3.4.0:#10c308610c308
    Қазақстан Республикасы күні|Republic Day|10/25:26-50
    ~Қазақстан Республикасы күні (қайта белгіленген демалыс)|Republic Day (observed)|x9i3bb6d49dflf8ofk4hd7
    Қазақстан Республикасының Конституциясы күні|Constitution Day|8/30:00-25 3/15:27-50
    ~Қазақстан Республикасының Конституциясы күні (қайта белгіленген демалыс)|Constitution Day (observed)|w8.26.0:#210c308 xb46ct9d8lf1ofd4h67
    Қазақстан Республикасының Тұңғыш Президенті күні|First President Day|12/1:12-21
    ~Қазақстан Республикасының Тұңғыш Президенті күні (қайта белгіленген демалыс)|First President Day (observed)|x4jg4us6nv73b
    Қазақстан халқының бірлігі мерекесі|Kazakhstan's People Solidarity Holiday|5/1
    ~Қазақстан халқының бірлігі мерекесі (қайта белгіленген демалыс)|Kazakhstan's People Solidarity Holiday (observed)|w5.1.0:#610c308610c30
    Құрбан айт|Eid al-Adha|s1:#3fe7f80 x24p5jh5uj
    Құрбан айт (бағаланған)|Eid al-Adha (estimated)|s1:26-50
    """#
}
