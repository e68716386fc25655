// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with I.
  static let i = #"""
    =ID
    Hari Buruh Internasional|International Labor Day|5/1:14-50
    Hari Kemerdekaan Republik Indonesia|Independence Day|8/17
    Hari Lahir Pancasila|Pancasila Day|6/1:16-50
    Hari Pemilihan Kepala Daerah|Local Election Day|x5lt63f6j07f08s9
    Hari Pemilihan Legislatif|Legislative Election Day|x1gk39q52s
    Hari Pemilihan Presiden|Presidential Election Day|x1jf1ls3ck55n
    Hari Pemilihan Umum|General Election Day|x6s68ja
    Hari Raya Idul Adha|Eid al-Adha|s7:#5ffffed x0dd1el928
    Hari Raya Idul Adha (perkiraan)|Eid al-Adha (estimated)|s7:27-50
    Hari Raya Idul Fitri|Eid al-Fitr|s13:#7fff7df x22l453
    Hari Raya Idul Fitri (perkiraan)|Eid al-Fitr (estimated)|s13:27-50
    Hari Raya Natal|Christmas Day|12/25
    Hari Raya Waisak|Vesak Day|s40+1:#3daa399 s41:#c240c06 s42+1:#15060
    Hari Raya Waisak (perkiraan)|Vesak Day (estimated)|s41:28-50
    Hari Suci Nyepi|Day of Silence|s43
    Hari kedua dari Hari Raya Idul Fitri|Eid al-Fitr Second Day|s13+1:#7fff7df x22m454
    Hari kedua dari Hari Raya Idul Fitri (perkiraan)|Eid al-Fitr Second Day (estimated)|s13+1:27-50
    Isra Mikraj Nabi Muhammad|Isra' and Mi'raj|s19:#3beffc7 x1ag1ll20n5qi7su9989ka9vd
    Isra Mikraj Nabi Muhammad (perkiraan)|Isra' and Mi'raj (estimated)|s19:28-50
    Kebangkitan Yesus Kristus|Easter Sunday|e:24-50
    Kenaikan Yesus Kristus|Ascension Day|e+39
    Maulid Nabi Muhammad|Prophet's Birthday|s9:#fdff187 s3+4:#e40 x16e1hg1si7or
    Maulid Nabi Muhammad (perkiraan)|Prophet's Birthday (estimated)|s9:28-50
    ~Pegangti Hari Raya Idul Fitri|Eid al-Fitr (observed)|x1nl
    Tahun Baru Imlek|Lunar New Year|s20:#fffdb38 s20+1:#24c0
    Tahun Baru Imlek (perkiraan)|Lunar New Year (estimated)|s20:28-50
    Tahun Baru Islam|Islamic New Year|s16:#fdfffe7 x1451fa7ml
    Tahun Baru Islam (perkiraan)|Islamic New Year (estimated)|s16:28-50
    Tahun Baru Masehi|New Year's Day|1/1
    Wafat Yesus Kristus|Good Friday|e-2
    =IE
    August Bank Holiday||w8.1.0
    Christmas Day||12/25
    Day of Remembrance and Recognition||x7tg
    Easter Monday||e+1
    June Bank Holiday||w6.1.0
    May Bank Holiday||w5.1.0
    National Day of Mourning||x45i
    New Year's Day||1/1
    October Bank Holiday||w10.25.0
    Saint Brigid's Day||w2.1.0:#77defbf800000 xandcrsekvgpe
    Saint Patrick's Day||3/17
    Saint Stephen's Day||12/26
    =IL
    יום העצמאות|Independence Day|s44:#481024c90024d
    ~יום העצמאות (נצפה)|Independence Day (observed)|o+11:#36c90224d9122 s44+1:#126c91026c90 x7ivbgh
    יום כיפור|Yom Kippur|s45
    סוכות|Sukkot|s46
    פסח|Pesach|s47
    ראש השנה|Rosh Hashanah|s48 s48+1
    שבועות|Shavuot|s49
    שביעי של פסח|Seventh day of Pesach|e+1:#126490026c90 e+3:#481024490024d o-2:#24c90204d9000 x0el1sq2uu7ij8ll90o9nrbg4cj7g4mh6q
    שמחת תורה/שמיני עצרת|Simchat Torah / Shemini Atzeret|s50+4:#2434a0140 x0960k70v91ba1md22c2oh3fi3ql46m4ho4sp58q5js5vt6m07d47o58f89hc9tda8gajibakblmccocopd3rdesdqte5veh2et1f83fk4fv5ga8gm8h1bhcchoci3f
    =IM
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Coronation of Charles III||x8ag
    Diamond Jubilee of Elizabeth II||x4dr
    Easter Monday||e+1
    Golden Jubilee of Elizabeth II||x0rk
    Good Friday||e-2
    Late Summer Bank Holiday||w8.25.0
    May Day||w5.1.0:00-19,21-50 x789
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Platinum Jubilee of Elizabeth II||x7vt
    Spring Bank Holiday||w5.25.0:#7ffffffbfeffb x0rl4dq7vs
    State Funeral of Queen Elizabeth II||x839
    TT Bank Holiday||w6.1.4
    Tynwald Day||7/5:#6f3cf79ef3cf7
    ~Tynwald Day||w7.1.0:#10c308610c308
    Wedding of William and Catherine||x418
    =IN
    >AN:1|Andaman and Nicobar Islands
    >AP|Andhra Pradesh
    >AR:2|Arunachal Pradesh|Arunāchal Pradesh
    >AS:3|Assam
    >BR|Bihar|Bihār
    >CG|Chhattisgarh|Chhattīsgarh
    >CH:4|Chandigarh|Chandīgarh
    >DH:5|Dadra and Nagar Haveli and Daman and Diu|Dādra and Nagar Haveli and Damān and Diu
    >DL|Delhi
    >GA:6|Goa
    >GJ:7|Gujarat|Gujarāt
    >HP:8|Himachal Pradesh|Himāchal Pradesh
    >HR:9|Haryana|Haryāna
    >JH:10|Jharkhand|Jhārkhand
    >JK:11|Jammu and Kashmir|Jammu and Kashmīr
    >KA:12|Karnataka|Karnātaka
    >KL:13|Kerala
    >LA:14|Ladakh|Ladākh
    >LD:15|Lakshadweep
    >MH:16|Maharashtra|Mahārāshtra
    >ML|Meghalaya|Meghālaya
    >MN|Manipur
    >MP:17|Madhya Pradesh
    >MZ:18|Mizoram
    >NL|Nagaland|Nāgāland
    >OD:19|Odisha
    >PB:20|Punjab
    >PY:21|Puducherry
    >RJ:22|Rajasthan|Rājasthān
    >SK:23|Sikkim
    >TN:24|Tamil Nadu|Tamil Nādu
    >TR:25|Tripura
    >TS|TG|Telangana|Telangāna
    >UK:26|Uttarakhand|Uttarākhand
    >UP:27|Uttar Pradesh
    >WB:28|West Bengal
    1st Navratra||s51:01-35|11
    Accession Day||10/26|11
    Akhil Sikkim Khas Chettri Bahun Kalyan Sangh's Foundation Day||2/26|23
    Akshay Tritiya||s52:01-35|9
    Ayudha Puja||s53:01-35|21,24
    Ayyankali's Jayanti|Ayyankali's Birthday|8/28|13
    Bahag Bihu||s54:#66666eeeeeeef s54-1:#1111111000000 4/13:#111110 4/15:#111110 xcincipe0ce0efe1fe3grmgro|3
    ||4/15:#6eeeeeeeeeeee 4/14:#1111111111111|2-3
    Baisakhi||s55:01-35|11
    Bhagvan Shri Parshuram's Jayanti|Lord Shri Parshuram's Birthday|s52:01-35|7-9,20,22
    Bhai Duj||s56+1:01-35|7,22,27-28
    Bhanu's Jayanti|Bhanu's Birthday|7/13|23
    Birsa Munda's Jayanti|Birsa Munda's Birthday|11/15|28
    Buddha Purnima||s57:01-35
    Chaitra Sukladi||s58:01-35|5
    Cheti Chand||s58:01-35|5,7,22,26
    Chhath Puja||s59:01-35|10,28
    Chhatrapati Shivaji Maharaj's Jayanti|Chhatrapati Shivaji Maharaj's Birthday|2/19|16
    Chitragupt's Jayanti|Chitragupt's Birthday|s56+1:01-35|27
    Christmas||12/25
    Christmas Eve||12/24|18
    Diwali (Bali Pratipada)||s56:01-35|16
    Diwali (Deepavali)|Diwali|s36:01-35
    Dr. B. R. Ambedkar's Jayanti|Dr. B. R. Ambedkar's Birthday|4/14
    Durgashtami||s60:01-35|22
    Dussehra||s26:01-35|0-12,14-27
    Dussehra (Mahanavami)||x0vp
    Easter Sunday||e|13
    Ganesh Chaturthi||s61:01-35|6,12,15-16,21,24
    Ganesh Chaturthi (Day 2)||s61+1:01-35|6
    Ganesh Chaturthi / Vinayak Chaturthi||s61:01-35|5
    Garia Puja||4/21:#6eeeeeeeeeeee 4/20:#1111111111111|25
    Goa Liberation Day||12/19|6
    Good Friday||e-2
    Govardhan Puja||s56:01-35|5,17,22,27
    Gudi Padwa||s58:01-35|5-6,16
    Guru Arjun Dev's Shaheedi Diwas|Guru Arjun Dev's Martyrdom Day|s62:01-35|20
    Guru Gobind Singh's Jayanti|Guru Gobind Singh's Birthday|s63:#f7b7bfffe|4,20
    Guru Nabha Dass's Jayanti|Guru Nabha Dass's Birthday|4/8|20
    Guru Nanak's Jayanti|Guru Nanak's Birthday|s64:01-35
    Guru Ravi Das's Jayanti|Guru Ravi Das's Birthday|s65:01-35|8
    Guru Tegh Bahadur's Shaheedi Diwas|Guru Tegh Bahadur's Martyrdom Day|11/24:04-50 x11g1cj|20,26
    Harela||7/16|26
    Hartalika Teej||s66:01-35|23
    Haryana Day||11/1|9
    Haryana War Heroes' Shaheedi Diwas|Haryana War Heroes' Martyrdom Day|9/23|9
    Himachal Day||4/15|8
    Holi||s37:#ffbfff7fa
    ||x0pi4009am|16
    ||x9an|0-15,17-28
    Holika Dahan||s37-1:01-35|22,26
    Id-ul-Fitr|Eid al-Fitr|s2+1:#7feffbe x2dp5sf
    Id-ul-Fitr (estimated)|Eid al-Fitr (estimated)|s2+1:00,27-50
    Id-ul-Zuha (Bakrid)|Eid al-Adha|s1+1:#3ff3f9e x1pn24q2ft58g5ji9db
    Id-ul-Zuha (Bakrid) (estimated)|Eid al-Adha (estimated)|s1+1:00,27-50
    Independence Day||8/15
    Indigenous Faith Day||12/1|2
    International Day of Adivasi Peoples|International Day of the World's Indigenous Peoples|8/9|22
    Janmashtami (Vaishnava)||s67:#ffffdfefe
    Jor Mela Fatehgarh Sahib||12/28|20
    Kali Puja||s68:01-35|28
    Karkadaka Vavu||s69:#ffefffffe x8ol|13
    Karma Puja||s70:01-35|10
    Karnataka Rajyotsava||11/1|12
    Kartar Singh Sarabha's Shaheedi Diwas|Kartar Singh Sarabha's Martyrdom Day|11/16|20
    Ker Puja||s71:01-35|25
    Kerala Assembly Election Day||x9br|13
    Kharchi Puja||s72:01-35|25
    Khejarli's Shaheedi Diwas|Khejarli's Martyrdom Day|9/11|22
    Late Nar Bahadur Bhandari's Jayanti|Late Nar Bahadur Bhandari's Birthday|10/5|23
    Magh Bihu||s73:01-35|3,5
    ||x86u|5
    ||x870|3
    Maha Shivaratri||s74:#ffa4e19f6
    Mahalaya||s75:01-35|28
    Mahanavami||s53:#ffbfffffe|11,13,28
    ||x9hs|11
    ||x9ht|13,28
    Maharaj Agrasen's Jayanti|Maharaj Agrasen's Birthday|s76:01-35|9,20,22
    Maharaja Bir Bikram Kishore Manikya Bahadur's Jayanti|Maharaja Bir Bikram Kishore Manikya Bahadur's Birthday|8/19|25
    Maharaja Hari Singh's Jayanti|Maharaja Hari Singh's Birthday|9/23|11
    Maharana Pratap's Jayanti|Maharana Pratap's Birthday|s77:01-35|8-9,22
    Maharashtra Day||5/1|16
    Maharshi Valmiki's Jayanti|Maharishi Valmiki's Birthday|s78:01-35|4,8-9,20,26
    Mahasaptami||s60-1:01-35|25,28
    Mahashtami||s60:01-35|2,25,28
    Mahatma Gandhi's Jayanti|Mahatma Gandhi's Birthday|10/2
    Mahatma Jyotiba Phule's Jayanti|Mahatma Jyotiba Phule's Birthday|4/11|22
    Mahavir Jayanti|Mahavira's Birthday|s79:01-35
    Makar Sankranti||s80:01-35|5,12,15,23
    Mannam's Jayanti|Mannam's Birthday|1/2|13
    Maundy Thursday||e-3|13
    May Day||5/1|3,12-13,21,24,28
    Milad-un-Nabi|Prophet's Birthday|s4+1:#7fcfffe x61f6ch
    Milad-un-Nabi (estimated)|Prophet's Birthday (estimated)|s4+1:00,27-50
    Missionary Day||1/11|18
    Mizo Hmeichhe Insuihkhawm Pawl's Day||7/6|18
    Muharram|Ashura|s8+1:#7fffebe x25n2rs
    Muharram (estimated)|Ashura (estimated)|s8+1:00,27-50
    Nauroz|Nowruz|s10|11,14
    Nepali Bhasa Manyata Diwas|Nepali Bhasa Manyata Day|8/20|23
    Netaji Subhas Chandra Bose's Jayanti|Netaji Subhas Chandra Bose's Birthday|1/23|3,25,28
    New Year's Eve||12/31|18
    Onam||s81:01-35|1,15
    Onam (Day 1)||s81-1:01-35|13,21
    Onam (Day 2)||s81:01-35|13,21
    Onam (Day 3)||s81+1:01-35|13
    Onam (Day 4)||s81+2:01-35|13
    Parsi New Year (Shahenshahi)||8/21:#f 8/20:#f0 8/19:#f00 8/10:44-47 8/11:40-43 8/12:36-39 8/13:32-35 8/14:28-31 8/15:24-27 8/16:20-23 8/17:16-19 8/18:12-15 xhaphm6i1j|5,7,16
    Pohela Boishakh|Bengali New Year|s82:01-35|25,28
    Pongal||s73:#ffbfffffe|5,21,24
    ||x996|5,24
    ||x997|21
    Post Christmas||12/26|18
    Post New Year||1/2|18
    Pratihar Shashthi or Surya Shashthi (Chhath Puja)||s59:01-35|5
    Puducherry De Jure Transfer Day||8/16|21
    Puducherry Liberation Day||11/1|21
    Puthandu|Tamil New Year|s83:01-35|21,24
    Rabindranath Tagore's Jayanti|Rabindranath Tagore's Birthday|5/9:#6eeeeeeeeeeee 5/8:#1111111111111|28
    Raksha Bandhan||s84:01-35|5,7,9,17,22,26-27
    Ram Navami||s85:#fd9bbeffa
    ||x9bd|0-18,20-28
    ||x9be|19
    Remna Ni|Peace Accord Day|6/30|18
    Republic Day||1/26
    Saint Francis Xavier's Day||12/3|6
    Samvatsari Day||s86:01-35|7
    Sant Kabir's Jayanti|Sant Kabir's Birthday|s87:01-35|8-9,20
    Sardar Vallabhbhai Patel's Jayanti|Sardar Vallabhbhai Patel's Birthday|10/31|7
    Shab-I-Miraj (estimated)|Isra' and Mi'raj (estimated)|s5+1|11
    Shaheed Udham Singh's Shaheedi Diwas|Shaheed Udham Singh's Martyrdom Day|7/31|9,20
    Shaheed-e-Azam Bhagat Singh, Sukhdev and Rajguru's Shaheedi Diwas|Shaheed-e-Azam Bhagat Singh, Sukhdev and Rajguru's Martyrdom Day|3/23|9,20
    Sharad Navratri||s76:01-35|22
    Shri Narayana Guru's Death Anniversary||9/21|13
    Shri Narayana Guru's Jayanti|Shri Narayana Guru's Birthday|s81+2:#ff6ff9ffe x4rm57k8p69s7|13
    Sikkim State Day||5/16|23
    Sir Chottu Ram's Jayanti|Sir Chottu Ram's Birthday|s88:01-35|9
    Sonam Lochhar||s89:10-35|23
    Statehood Day||1/25|8
    ||2/20|2
    Swami Vivekananda's Jayanti|Swami Vivekananda's Birthday|1/12|28
    Tamu Lochhar||s90:10-32|23
    Thiruvalluvar Day||s73+1:#ffbfffffe|21,24
    ||x997|24
    ||x998|21
    Ugadi||s58:01-35|5,12
    Uttarayan||s80:01-35|7
    Uzhavar Thirunal||s73+2:01-35|24
    Vaisakhi||s55:01-35|9,20
    Veerangana Avantibai's Shaheedi Diwas|Veerangana Avantibai's Martyrdom Day|3/20|17
    Vijayadashami||s26:#ffbfffffe x9hu|13,28
    Vikram Samvat New Year|Gujarati New Year|s91:01-35|7
    Vishu||s92:01-35|13,21
    Vishu (Day 2)||s92+1:01-35|21
    Vishwakarma Day||s56:01-35|9,20
    Vishwakarma Puja||s93:01-35|26
    Young Mizo Association's Day||6/15|18
    =IO
    =IQ
    المولد النبوي الشريف|Prophet's Birthday|s4:#3f8a000 x50761e6cg6nj
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s3+4:00-12,26-50
    ثورة 14 تموز|July 14 Revolution|7/14:00-23
    ثورة 17 تموز|July 17 Revolution|7/17:00-23
    ثورة 8 شباط|February 8 Revolution|2/8:00-24
    ذكرى جرائم البعث والأنفال والهجوم على حلبجة|Commemoration of the Saddam Baath crimes against the Iraqi people|3/16:25-50
    رأس السنة الميلادية|New Year's Day|1/1
    رأس السنة الهجرية|Islamic New Year|s0:#3ec4000 s0+1:#13a000
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:00-12,26-50
    عاشوراء|Ashura|s8+1:#bba000 s8:#3444000
    عاشوراء (تقديري)|Ashura (estimated)|s8:00-12,26-50
    عيد الأضحى|Eid al-Adha|s1+2:13-25 s1+1:#3fee000 s1:#3f06000 s1+3:15-19 x5um
    عيد الأضحى (تقديري)|Eid al-Adha (estimated)|s1:00-12,26-50 s1+1:#7fffffc001fbf s1+2:#7fffffc001fbf x24q24r2ft2fu
    عيد الجيش|Army Day|1/6
    عيد العمال العالمي|Labor Day|5/1
    عيد الغدير|Eid al-Ghadir|x8nd92h
    عيد الغدير (تقديري)|Eid al-Ghadir (estimated)|s94:26-50
    عيد الفطر|Eid al-Fitr|s2+1:13-25 s2+2:13-25 s2:#1fc6000 x5hf5si67k907
    عيد الفطر (تقديري)|Eid al-Fitr (estimated)|s2:00-12,26-50 s2+1:00-12,26-50 s2+2:00-12,26-50
    عيد نوروز|Nowruz|3/21
    يوم عرفة|Day of Arafah|s1-1:#3f06000 x5jg5uj69l6kn6vq
    يوم عرفة (تقديري)|Day of Arafah (estimated)|s1-1:00-12,26-50
    =IR
    آخرین روز سال|Last Day of Year|3/20:#4444442222222
    اربعین حسینی|Arbaeen|s95+1:#5d44f78 s95:#22b9086 x4kf4vh
    اربعین حسینی (تخمینی)|Arbaeen (estimated)|s95+1:00,27-50
    تاسوعای حسینی|Tasua|s8:#23bf8be s8-1:#5c40740
    تاسوعای حسینی (تخمینی)|Tasua (estimated)|s8:00,27-50
    تعطیل به مناسبت عید سعید فطر|Eid al-Fitr Holiday|s13+1:#7bd1ff6 s2+2:#42e008
    تعطیل به مناسبت عید سعید فطر (تخمینی)|Eid al-Fitr Holiday (estimated)|s2+2:00,27-50
    تعطیلی عمومی|Public Holiday|x8d58d69ak9al9am9an9ao9ap9aq
    جشن نوروز|Nowruz|s10
    رحلت حضرت امام خمینی|Death of Imam Khomeini|6/4:#4ccccceeeeeee 6/3:#3333331111111
    رحلت رسول اکرم؛شهادت امام حسن مجتبی علیه السلام|Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali|s96-1:#7ffbfa6 s97+1:#4058 x4vp
    رحلت رسول اکرم؛شهادت امام حسن مجتبی علیه السلام (تخمینی)|Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali (estimated)|s97+1:00,27-50
    روز جمهوری اسلامی|Islamic Republic Day|s98-4:#3bffffdddffff x64s7ih906gfshth
    روز طبیعت|Nature's Day|s98-3:#3bffffdddffff x64t7ii907gfthti
    روز ملی شدن صنعت نفت ایران|Iranian Oil Industry Nationalization Day|s10-1:#3bbbbbddddddd 3/19:#4444442222222
    شهادت امام جعفر صادق علیه السلام|Martyrdom of Imam Ja'far al-Sadiq|s99+1:#6cae868 s99:#1351792 x0n3126
    شهادت امام جعفر صادق علیه السلام (تخمینی)|Martyrdom of Imam Ja'far al-Sadiq (estimated)|s99+1:00,27-50
    شهادت امام حسن عسکری علیه السلام|Martyrdom of Hasan al-Askari|s3+1:#3ebdede s3:#4142120
    شهادت امام حسن عسکری علیه السلام (تخمینی)|Martyrdom of Hasan al-Askari (estimated)|s3+1:00,27-50
    شهادت امام رضا علیه السلام|Martyrdom of Ali al-Rida|s96+1:#3ebdede s96:#4142120
    شهادت امام رضا علیه السلام (تخمینی)|Martyrdom of Ali al-Rida (estimated)|s96+1:00,27-50
    شهادت حضرت علی علیه السلام|Martyrdom of Imam Ali|s100+1:#77d757e s100:#828a80
    شهادت حضرت علی علیه السلام (تخمینی)|Martyrdom of Imam Ali (estimated)|s100+1:00,27-50
    شهادت حضرت فاطمه زهرا سلام الله علیها|Martyrdom of Fatima|s101+1:#1bdba3a s101:#64245c4
    شهادت حضرت فاطمه زهرا سلام الله علیها (تخمینی)|Martyrdom of Fatima (estimated)|s101+1:00,27-50
    عاشورای حسینی|Ashura|s8+1:#23bf8be s8:#5c40740
    عاشورای حسینی (تخمینی)|Ashura (estimated)|s8+1:00,27-50
    عید سعید غدیر خم|Eid al-Ghadir|s94+1:#1edef5e s94:#6121020 x2g42r7
    عید سعید غدیر خم (تخمینی)|Eid al-Ghadir (estimated)|s94+1:00,27-50
    عید سعید فطر|Eid al-Fitr|s13:#7bd1ff6 s2+1:#42e008
    عید سعید فطر (تخمینی)|Eid al-Fitr (estimated)|s2+1:00,27-50
    عید سعید قربان|Eid al-Adha|s1+1:#1edef9e s1:#6121020 x24q2fs
    عید سعید قربان (تخمینی)|Eid al-Adha (estimated)|s1+1:00,27-50
    عیدنوروز|Nowruz Holiday|3/22 3/23 3/24:#4ccccceeeeeee 3/21:#3333331111111
    قیام 15 خرداد|15 Khordad Uprising|6/5:#4ccccceeeeeee 6/4:#3333331111111
    مبعث رسول اکرم (ص)|Isra' and Mi'raj|s5+1:#6477cf6 s5:#1b88308
    مبعث رسول اکرم (ص) (تخمینی)|Isra' and Mi'raj (estimated)|s5+1:00,27-50
    میلاد رسول اکرم و امام جعفر صادق علیه السلام|Birthday of Muhammad and Imam Ja'far al-Sadiq|s102+1:#3ebdede s102:#4142120
    میلاد رسول اکرم و امام جعفر صادق علیه السلام (تخمینی)|Birthday of Muhammad and Imam Ja'far al-Sadiq (estimated)|s102+1:00,27-50
    ولادت امام علی علیه السلام و روز پدر|Birthday of Imam Ali|s103+1:#6477cf6 s103:#1b88308
    ولادت امام علی علیه السلام و روز پدر (تخمینی)|Birthday of Imam Ali (estimated)|s103+1:00,27-50
    ولادت حضرت قائم عجل الله تعالی فرجه و جشن نیمه شعبان|Birthday of Mahdi|s14+1:#4be8bee s14:#3417400 x1m7
    ولادت حضرت قائم عجل الله تعالی فرجه و جشن نیمه شعبان (تخمینی)|Birthday of Mahdi (estimated)|s14+1:00,27,29-50 x9vvab1
    پیروزی انقلاب اسلامی|Islamic Revolution Day|2/11:#199999ddddddd 2/10:#6666662222222
    =IS
    Annar í hvítasunnu|Pentecost Monday|e+50
    Annar í jólum|Second Day of Christmas|12/26
    Annar í páskum|Easter Monday|e+1
    Frídagur verslunarmanna|Commerce Day|w8.1.0
    Föstudagurinn langi|Good Friday|e-2
    Hvítasunnudagur|Pentecost|e+49
    Jóladagur|Christmas Day|12/25
    Nýársdagur|New Year's Day|1/1
    Páskadagur|Easter Sunday|e
    Skírdagur|Maundy Thursday|e-3
    Sumardagurinn fyrsti|First Day of Summer|w4.19.3
    Uppstigningardagur|Ascension Day|e+39
    Verkalýðsdagurinn|Labor Day|5/1
    Þjóðhátíðardagurinn|National Day|6/17
    =IT
    >AG:1|Agrigento
    >AL:2|Alessandria
    >AN:3|Ancona
    >AO:4|Aosta
    >AP:5|Ascoli Piceno
    >AQ:6|L'Aquila
    >AR:7|Arezzo
    >AT:8|Asti
    >AV:9|Avellino
    >BA:10|Bari
    >BG:11|Bergamo
    >BI|Biella
    >BL:12|Belluno
    >BN:13|Benevento
    >BO:14|Bologna
    >BR:15|Brindisi
    >BS:16|Brescia
    >BT:17|Barletta-Andria-Trani
    >BZ:18|Bolzano
    >CA:19|Cagliari
    >CB:20|Campobasso
    >CE:21|Caserta
    >CH:22|Chieti
    >CL:23|Caltanissetta
    >CN:23|Cuneo
    >CO:24|Como
    >CR:25|Cremona
    >CS:26|Cosenza
    >CT:27|Catania
    >CZ:28|Catanzaro
    >EN:29|Enna
    >FC:30|Forli-Cesena|Forlì-Cesena
    >FE:20|Ferrara
    >FG:31|Foggia
    >FI:32|Firenze
    >FM:33|Fermo
    >FR:34|Frosinone
    >GE:32|Genova
    >GO:35|Gorizia
    >GR:36|Grosseto
    >IM:37|Imperia
    >IS:38|Isernia
    >KR:39|Crotone
    >LC:10|Lecco
    >LE:40|Lecce
    >LI:41|Livorno
    >LO:42|Lodi
    >LT:43|Latina
    >LU:44|Lucca
    >MB:32|Monza e Brianza
    >MC:45|Macerata
    >ME:46|Messina
    >MI:47|Milano
    >MN:48|Mantova
    >MO:49|Modena
    >MS:50|Massa-Carrara
    >MT:51|Matera
    >NA:52|Napoli
    >NO:53|Novara
    >NU:54|Nuoro
    >OR:55|Oristano
    >PA:56|Palermo
    >PC:57|Piacenza
    >PD:58|Padova
    >PE:59|Pescara
    >PG:60|Perugia
    >PI:61|Pisa
    >PN:62|Pordenone
    >PO|Prato
    >PR:63|Parma
    >PT:64|Pistoia
    >PU:65|Pesaro e Urbino
    >PV:66|Pavia
    >PZ:67|Potenza
    >RA:68|Ravenna
    >RC:20|Reggio Calabria
    >RE:69|Reggio Emilia
    >RG:70|Ragusa
    >RI:71|Rieti
    >RM:72|Roma
    >RN:73|Rimini
    >RO:74|Rovigo
    >SA:75|Salerno
    >SI:76|Siena
    >SO:77|Sondrio
    >SP:78|La Spezia
    >SR:79|Siracusa
    >SS:10|Sassari
    >SU:80|Sud Sardegna
    >SV:81|Savona
    >TA:82|Taranto
    >TE:83|Teramo
    >TN:84|Trento
    >TO:32|Torino
    >TP:85|Trapani
    >TR:86|Terni
    >TS:87|Trieste
    >TV:88|Treviso
    >UD:89|Udine
    >VA:90|Varese
    >VB:90|Verbano-Cusio-Ossola
    >VC:91|Vercelli
    >VE:92|Venezia
    >VI:93|Vicenza
    >VR:94|Verona
    >VT:95|Viterbo
    >VV:96|Vibo Valentia
    >Andria:97
    >Barletta:98
    >Cesena:32
    >Forli:99|Forlì
    >Pesaro:100
    >Trani:101
    >Urbino:102
    Anniversario dell'Unità d'Italia|Anniversary of the Unification of Italy|x3vt
    Anniversario della Liberazione|Liberation Day|4/25
    Assunzione della Beata Vergine Maria|Assumption Of Mary Day|8/15
    Capodanno|New Year's Day|1/1
    Epifania|Epiphany|1/6
    Festa del Lavoro|Labor Day|5/1
    Festa della Repubblica|Republic Day|6/2:01-50 x04r
    Festa nazionale di San Francesco d'Assisi, patrono d'Italia|Saint Francis of Assisi, Patron Saint of Italy|10/4:26-50
    Giorno dell'unità nazionale|National Unity Day|w11.1.6
    Immacolata Concezione|Immaculate Conception|12/8
    Lunedì dell'Angelo|Easter Monday|e+1
    Lunedì di Pentecoste|Pentecost Monday|e+50|18
    Madonna dei Sette Veli|Our Lady of the Seven Veils|3/22|31
    Madonna del Fuoco|Our Lady of the Fire|2/4|30,99
    Madonna del Pilerio|Our Lady of the Pilerio|2/12|26
    Madonna della Bruna|Our Lady of the Bruna|7/2|51
    Madonna della Lettera|Our Lady of the Letter|6/3|46
    Madonna della Salute|Our Lady of Health|11/21|92
    Madonna della Visitazione|Visitation of Mary Day|7/2|29
    Madonna delle Grazie|Our Lady of Graces|9/8|62
    Madonna di Monte Berico|Our Lady of Monte Berico|9/8|93
    Maria Santissima Assunta|Assumption Day|8/15 8/16|33
    Natale|Christmas Day|12/25
    Nostra Signora della Misericordia|Our Lady of Mercy|3/18|81
    Nostra Signora della Neve|Our Lady of the Snows|8/5|54
    Ognissanti|All Saints' Day|11/1
    Pasqua|Easter Sunday|e
    San Bartolomeo apostolo|Saint Bartholomew's Day|8/24|13
    San Bassiano|Saint Bassianus's Day|1/19|42
    San Baudolino|Saint Baudolino's Day|11/10|2
    San Bellino|Saint Bellinus's Day|11/26|74
    San Berardo da Pagliara|Saint Berardo's Day|12/19|83
    San Cataldo|Saint Catald's Day|5/10|82
    San Cetteo|Saint Cetteus's Day|10/10|59
    San Ciriaco|Saint Cyriacus's Day|5/4|3
    San Crescentino|Saint Crescentinus's Day|6/1|65,102
    San Dionigi|Saint Dionysius's Day|10/9|39
    San Donato d'Arezzo|Saint Donatus of Arezzo's Day|8/7|7
    San Francesco d'Assisi|Saint Francis of Assisi's Day|10/4|50,60
    San Gaudenzio|Saint Gaudentius's Day|1/22|53
    ||10/14|73
    San Geminiano|Saint Geminianus's Day|1/31|49
    San Gennaro|Saint Januarius's Day|9/19|52
    San Gerardo di Potenza|Saint Gerard of Potenza's Day|5/30|67
    San Gerlando|Saint Gerland's Day|2/25|1
    San Gervasio e San Protasio|Saints Gervasius and Protasius's Day|6/19|77
    San Giorgio|Saint George's Day|4/23|20
    San Giorgio Martire|Saint George's Day|4/23|70
    San Giovanni Battista|Saint John's Day|6/24|30,32
    ||8/29|70
    San Giuliano l'ospitaliere|Saint Julian the Hospitaller's Day|8/31|45
    San Giuseppe|Saint Joseph's Day|3/19|78
    San Giustino di Chieti|Saint Justin of Chieti's Day|5/11|22
    San Giusto|Saint Justus's Day|11/3|87
    San Grato|Saint Grat's Day|9/7|4
    San Jacopo|Saint James's Day|7/25|64
    San Leoluca|Saint Leoluca's Day|3/1|96
    San Leonardo da Porto Maurizio|Saint Leonard of Porto Maurizio's Day|11/26|37
    San Liberale|Saint Liberal's Day|4/27|88
    San Lorenzo|Saint Lawrence's Day|8/10|36
    San Marco Evangelista|Saint Mark's Day|4/25|43,62,92
    San Martino|Saint Martin's Day|11/11|12
    San Massimo d'Aveia|Saint Maximus of Aveia's Day|6/10|6
    San Matteo Evangelista|Saint Matthew's Day|9/21|75
    San Michele Arcangelo|Saint Michael the Archangel's Day|9/29|23
    San Modestino|Saint Modestinus's Day|2/14|9
    San Nicola|Saint Nicholas's Day|12/6|10
    San Nicola Pellegrino|Saint Nicholas the Pilgrim's Day|5/3|17,101
    San Paolino di Lucca|Saint Paulinus of Lucca's Day|7/12|44
    San Petronio|Saint Petronius's Day|10/4|14
    San Pietro Celestino|Saint Peter Celestine's Day|5/19|38
    San Ponziano|Saint Pontian's Day|w5.12.3|80
    San Prospero Vescovo|Saint Prosper of Reggio's Day|11/24|69
    San Ranieri|Saint Ranieri's Day|6/17|61
    San Riccardo di Andria|Saint Richard of Andria's Day|w9.15.6|17,97
    San Ruggero|Saint Roger's Day|12/30|17,98
    San Saturnino di Cagliari|Saint Saturninus of Cagliari's Day|10/30|19
    San Sebastiano|Saint Sebastian's Day|1/20|21
    San Secondo di Asti|Saint Secundus of Asti's Day|w5.1.1|8
    San Silverio|Saint Silverius's Day|6/20|34
    San Siro|Saint Syrus's Day|12/9|66
    San Teodoro d'Amasea e San Lorenzo da Brindisi|Saint Theodore of Amasea and Saint Lawrence of Brindisi's Day|w9.1.6|15
    San Terenzio di Pesaro|Saint Terentius of Pesaro's Day|9/24|65,100
    San Valentino|Saint Valentine's Day|2/14|86
    San Vigilio|Saint Vigilius's Day|6/26|84
    San Vitaliano|Saint Vitalian's Day|7/16|28
    San Vittore il Moro|Saint Victor the Moor's Day|5/8|90
    San Zeno|Saint Zeno's Day|5/21|94
    Sant'Abbondio|Saint Abbondius's Day|8/31|24
    Sant'Agata|Saint Agatha's Day|2/5|27
    Sant'Alberto degli Abati|Saint Albert of Trapani's Day|8/7|85
    Sant'Alessandro di Bergamo|Saint Alexander of Bergamo's Day|8/26|11
    Sant'Ambrogio|Saint Ambrose's Day|12/7|47
    Sant'Ansano|Saint Ansanus's Day|12/1|76
    Sant'Anselmo da Baggio|Saint Anselm of Baggio's Day|3/18|48
    Sant'Antonino di Piacenza|Saint Antoninus of Piacenza's Day|7/4|57
    Sant'Antonio di Padova|Saint Anthony of Padua's Day|6/13|58
    Sant'Apollinare|Saint Apollinaris's Day|7/23|68
    Sant'Archelao|Saint Archelaus's Day|2/13|55
    Sant'Emidio|Saint Emidius's Day|8/5|5
    Sant'Eusebio di Vercelli|Saint Eusebius of Vercelli's Day|8/1|91
    Sant'Ilario di Poitiers|Saint Hilary of Poitiers's Day|1/13|63
    Sant'Omobono|Saint Homobonus's Day|11/13|25
    Sant'Oronzo|Saint Orontius's Day|8/26|40
    Santa Barbara|Saint Barbara's Day|12/4|71
    Santa Chiara d'Assisi|Saint Clare of Assisi's Day|8/11|60
    Santa Giulia|Saint Julia's Day|5/22|41
    Santa Lucia|Saint Lucy's Day|12/13|79
    Santa Maria Goretti|Saint Maria Goretti's Day|7/6|43
    Santa Rosa da Viterbo|Saint Rose of Viterbo's Day|9/4|95
    Santa Rosalia|Saint Rosalia's Day|7/15|56
    Santi Ermacora e Fortunato|Saints Hermagoras and Fortunatus's Day|7/12|89
    Santi Faustino e Giovita|Saints Faustinus and Jovita's Day|2/15|16
    Santi Ilario e Taziano|Saints Hilary and Tatian's Day|3/16|35
    Santi Pietro e Paolo|Saints Peter and Paul's Day|6/29|72
    Santo Stefano|Saint Stephen's Day|12/26
    """#
}
