// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with E.
  static let e = #"""
    =EC
    Año Nuevo|New Year's Day|1/1
    ~Año Nuevo (observado)|New Year's Day (observed)|x6237r386i9vibolc44dt4e8jg1mhqm
    Batalla de Pichincha|The Battle of Pichincha|5/24
    ~Batalla de Pichincha (observado)|The Battle of Pichincha (observed)|w5.20.4:#651cb2860000 w5.19.0:#518a204500000
    Carnaval|Carnival|e-47 e-48
    Día de Difuntos|All Souls' Day|11/2
    ~Día de Difuntos (observado)|All Souls' Day (observed)|11/1:#2824149280000 11/4:#4149282400000
    Día del Trabajo|Labor Day|5/1
    ~Día del Trabajo (observado)|Labor Day (observed)|w4.27.4:#28651cb280000 w4.26.0:#4518a20440000
    Independencia de Cuenca|Independence of Cuenca|11/3
    ~Independencia de Cuenca (observado)|Independence of Cuenca (observed)|x72f8rib01etjh22
    Independencia de Guayaquil|Independence of Guayaquil|10/9
    ~Independencia de Guayaquil (observado)|Independence of Guayaquil (observed)|w10.5.4:#28651cb280000 w10.4.0:#4518a20440000
    Navidad|Christmas Day|12/25
    ~Navidad (observado)|Christmas Day (observed)|x7qs86b9vbboec3tdste8cg1fhqfi5u
    Primer Grito de Independencia|Declaration of Independence of Quito|8/10
    ~Primer Grito de Independencia (observado)|Declaration of Independence of Quito (observed)|w8.6.4:#4b28651ca0000 w8.5.0:#204518a200000
    Viernes Santo|Good Friday|e-2
    =EE
    esimene jõulupüha|Christmas Day|12/25
    iseseisvuspäev|Independence Day|2/24
    jaanipäev|Midsummer Day|6/24
    jõululaupäev|Christmas Eve|12/24:05-50
    kevadpüha|May Day|5/1
    nelipühade 1. püha|Pentecost|e+49
    suur reede|Good Friday|e-2
    taasiseseisvumispäev|Independence Restoration Day|8/20
    teine jõulupüha|Second Day of Christmas|12/26
    uusaasta|New Year's Day|1/1
    võidupüha|Victory Day|6/23
    ülestõusmispühade 1. püha|Easter Sunday|e
    =EG
    المولد النبوي الشريف|Prophet's Birthday|s3+4:#3700000 x8ev
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4:00-19,26-50
    ثورة ٢٥ يناير وعيد الشرطة|January 25th Revolution and National Police Day|1/25:#1c618e31ff000
    ~ثورة ٢٥ يناير وعيد الشرطة (يوم تعويضي)|January 25th Revolution and National Police Day (observed)|w1.23.3:#639e71ce00000
    رأس السنة الهجرية|Islamic New Year|x7bh81m92s
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:#52852500fffff xek3
    ~رأس السنة الهجرية (يوم تعويضي تقديري)|Islamic New Year (observed, estimated)|x9e19p6af9b5cbghc6kchpd7sdtve94ev7facg0fgmih1nhnq
    ~رأس السنة الهجرية (يوم تعويضي)|Islamic New Year (observed)|x7mm8cp8nu
    عيد الأضحى المبارك|Eid al-Adha|s1+1:20-25 s1+2:20-25 s1:#3b00000 x7ls7lt814815816
    عيد الأضحى المبارك (تقديري)|Eid al-Adha (estimated)|s1:00-19,26-50 s1+1:#7fffffc0fffbf s1+2:#7fffffc0fffbf x24q24r2ft2fu
    ~عيد الأضحى المبارك (يوم تعويضي)|Eid al-Adha (observed)|x8c8
    عيد الشرطة|Police Day|x37g3it3ua
    عيد العمال|Labor Day|5/1:#30c718e3fffff
    ~عيد العمال (يوم تعويضي)|Labor Day (observed)|w5.1.3:#4f38e70c00000 x8lr
    عيد الفطر المبارك|Eid al-Fitr|s2:20-26 s2+1:#7b00000 x7us
    عيد الفطر المبارك (تقديري)|Eid al-Fitr (estimated)|s2:00-19,27-50 s2+1:00-19,27-50
    ~عيد الفطر المبارك (يوم تعويضي)|Eid al-Fitr (observed)|x7uv8a2
    عيد القوات المسلحة|Armed Forces Day|10/6:#4718e31cfffff
    ~عيد القوات المسلحة (يوم تعويضي)|Armed Forces Day (observed)|w10.4.3:#38e71ce300000
    عيد الميلاد المجيد|Coptic Christmas Day|1/7:02-21,24-50
    ~عيد الميلاد المجيد (يوم تعويضي)|Coptic Christmas Day (observed)|x7r986o
    عيد تحرير سيناء|Sinai Liberation Day|4/25:#18e30c75fffff
    ~عيد تحرير سيناء (يوم تعويضي)|Sinai Liberation Day (observed)|w4.23.3:#671cf38a00000
    عيد ثورة ٢٣ يوليو|July 23 Revolution Day|7/23:#718e30cffffff
    ~عيد ثورة ٢٣ يوليو (يوم تعويضي)|July 23 Revolution Day (observed)|w7.21.3:#e71cf3000000
    عيد ثورة ٣٠ يونيو|June 30 Revolution Day|6/30:#4718e31cfc000
    ~عيد ثورة ٣٠ يونيو (يوم تعويضي)|June 30 Revolution Day (observed)|w7.1.3:#38e71ce300000 x8c7
    عيد شم النسيم|Spring Festival|o+1
    وقفة عيد الأضحى المبارك|Day of Arafah|s1-1:#3b00000 x811
    وقفة عيد الأضحى المبارك (تقديري)|Day of Arafah (estimated)|s1-1:00-19,26-50
    =EH
    إعلان الجمهورية العربية الصحراوية الديمقراطية|Proclamation of the SADR|2/27
    المولد النبوي الشريف (تقديري)|Prophet's Birthday (estimated)|s4:04-50
    اندلاع الكفاح المسلح|Commencement of the Armed Struggle|5/20
    تأسيس الجبهة الشعبية لتحرير الساقية الحمراء ووادي الذهب|Creation of the Polisario Front|5/10
    رأس السنة الهجرية (تقديري)|Islamic New Year (estimated)|s0:04-50
    عيد الأضحى المبارك (تقديري)|Eid al-Adha (estimated)|s1:04-50
    عيد الفطر المبارك (تقديري)|Eid al-Fitr (estimated)|s2:03-50
    عيد الوحدة الوطنية|National Unity Day|10/12
    يوم الانتفاضة|Uprising Day|6/17
    يوم الشهداء|Martyrs' Day|6/9
    يوم الشهيد الأول|First Martyr|3/8
    =ER
    ልደት|Orthodox Christmas|1/7
    ሓዲሽ ዓመት|New Year's Day|1/1
    ሓድሽ ዓመት ግእዝ|Ethiopian New Year|9/11:#7777777777777 9/12:#888888888888
    መስቀል|Finding of the True Cross|9/27:#7777777777777 9/28:#888888888888
    መውሊድ (ግምት)|Prophet's Birthday (estimated)|s4
    መዓልቲ ስውኣት|Martyrs' Day|6/20
    መዓልቲ ናጽነት|Independence Day|5/24
    መዓልቲ ኣነስቲ|Women's Day|3/8
    ባሕቲ መስከረም|Revolution Day|9/1
    ዒድ ኣልኣድሓ (ግምት)|Eid al-Adha (estimated)|s1
    ዒድ ኣልፈጥር (ግምት)|Eid al-Fitr (estimated)|s2
    ዓለማዊ መዓልቲ ሰራሕተኛታት|International Workers' Day|5/1
    ዓርቢ ስቅለት|Good Friday|o-2
    ጥምቀት|Epiphany|1/19:#6eeeeeeeeeeee 1/20:#1111111111111
    ፋሲካ|Orthodox Easter|o
    =ES
    >AN:1|Andalucía
    >AR:2|Aragón
    >AS:3|Asturias
    >CB:4|Cantabria
    >CE:5|Ceuta
    >CL:6|Castilla y León
    >CM:7|Castilla-La Mancha
    >CN:8|Canarias
    >CT:9|Catalunya|Cataluña
    >EX:10|Extremadura
    >GA:11|Galicia
    >IB:12|Illes Balears|Islas Baleares
    >MC:13|Murcia
    >MD:14|Madrid
    >ML:15|Melilla
    >NC:16|Navarra
    >PV:17|País Vasco
    >RI:18|La Rioja
    >VC:19|Valenciana
    >Barcelona:20
    80 Aniversario del primer Gobierno Vasco|80th Anniversary of the first Basque Government|x5vc|17
    Asunción de la Virgen|Assumption Day|8/15:#5ffbef7dffb00
    Año Nuevo|New Year's Day|1/1:#7defbff7def00
    Corpus Christi||e+60:#7fffffffbb100|7
    ||x3bp3mu|14
    ||x42v553|7,14
    Día Nacional de Galicia|Galician National Day|7/25:#5ffbef7dffb00|11
    Día de Andalucía|Andalusia Day|2/28:#5efbff7defb00|1
    Día de Asturias|Asturias Day|9/8:#77dffbef7df00|3
    Día de Canarias|Day of the Canary Islands|5/30:#5ffbef7dffb00|8
    Día de Castilla-La Mancha|Castilla-La Mancha Day|5/31:#6f7dffbef7d00|7
    ~Día de Castilla-La Mancha|Castilla-La Mancha Day|x3bf|7
    Día de Ceuta|Ceuta Day|9/2:#7bef7ddfb6700|5
    Día de Extremadura|Extremadura Day|9/8:#77dffbef7df00|10
    Día de La Rioja|La Rioja Day|6/9:#77dffbef7df00|18
    Día de Melilla|Melilla Day|9/17:#7dffbef7dff00|15
    Día de Nuestra Señora la Virgen de la Victoria|Day of Our Lady of Victory|9/8:#77dffbef7df00|15
    Día de San Jorge|Saint George's Day|4/23:#7dffbef7dff00|2
    Día de la Comunidad Valenciana|Valencian Community Day|10/9:#3ef7dffbef700|19
    Día de la Constitución Española|Constitution Day|12/6:#6f7dffbef7d00
    Día de la Pascua Granada|Pentecost Monday|e+50:#4108200410800|9,20
    ||e+50:#3ef7dff3e7000 x5fu8bc|20
    Día de la Región de Murcia|Murcia Day|6/9:#77dffbef7df00|13
    Día de las Instituciones de Cantabria|Cantabria Institutions Day|7/28:#77dffbef74f00|4
    Día de las Islas Baleares|Day of the Balearic Islands|3/1:#6f7dffbef7d00|12
    Día de las Letras Gallegas|Galician Literature Day|5/17:#6f7dffbef7d00|11
    Día del País Vasco|País Vasco Day|10/25:11-14|17
    Día siguiente a San José|Day following Saint Joseph's Day|x5dl|11
    Epifanía del Señor|Epiphany|1/6:#77defbff7de00
    Estatuto de Autonomía de la Ciudad de Melilla|Statute of Autonomy of Melilla Day|x76h7hu88o|15
    Fiesta Nacional de Cataluña|National Day of Catalonia|9/11:#3ef7dffbef700|9,20
    Fiesta Nacional de España|National Day|10/12:#7fbef7dffbe00
    Fiesta de Castilla y León|Castile and León Day|4/23:#7dffbef7dff00|6
    Fiesta de Culminación del Ramadán-Eidul Fitr|Eid al-Fitr|s12+4:23-26 x7uu|5
    Fiesta de Culminación del Ramadán-Eidul Fitr (estimado)|Eid al-Fitr (estimated)|s2:27-50|5
    Fiesta de la Comunidad de Madrid|Madrid Day|5/2:#5ffbef7dffb00|14
    Fiesta del Eid Fitr|Eid al-Fitr|x7uu89v8l29059b7|15
    Fiesta del Eid Fitr (estimado)|Eid al-Fitr (estimated)|s2:27-50|15
    Fiesta del Sacrificio-Aid Al Adha|Eid al-Adha|s7:#5973400 s7+1:#688800 x58e928|15
    Fiesta del Sacrificio-Aid Al Adha (estimado)|Eid al-Adha (estimated)|s1:27-50|15
    Fiesta del Sacrificio-Eidul Adha|Eid al-Adha|s7:#5b72400 s7+1:#8d800 x811928|5
    Fiesta del Sacrificio-Eidul Adha (estimado)|Eid al-Adha (estimated)|s1:27-50|5
    Fiesta del Trabajo|Labor Day|5/1:#3ef7dffbef700
    Inmaculada Concepción|Immaculate Conception|12/8:#77dffbef7df00
    Jueves Santo|Maundy Thursday|e-3:#4108200430b00|1-8,10-19
    ||e-3:#3ef7dffb8f400|1-8,10-18
    ||x6g6|1-3,5-8,10-18
    La Bien Aparecida|Our Lady of Bien Aparecida|9/15:#77dffbef7df00|4
    Lunes de Fallas|The Fallas|x4mp|19
    Lunes de Pascua|Easter Monday|e+1:#77dffb8e30900|9,12,16-20
    ||x39u3l34c26ga|9,12,16-17,19-20
    ||x4n78kpaptenfgrn|4,9,12,16-20
    ||x538|7,9,16-20
    ||x5e66sb77g|4,7,9,12,16-20
    ||x90q|9,16-20
    ||x9bo|7,9,12,16-20
    ~Lunes siguiente a Asunción de la Virgen|Monday following Assumption Day|x3p8|1-3
    ||x7mq9r9bkcdorhmd|1-3,6,8
    ~Lunes siguiente a Año Nuevo|Monday following New Year's Day|x490|1-3,5,10
    ||x623|1-3,6,13,15
    ||x86ic44e8jg1m|1-3,6,13
    ~Lunes siguiente a Día de Andalucía|Monday following Andalusia Day|x3k05of7hi9m1djjfo2hh5|1
    ~Lunes siguiente a Día de Asturias|Monday following Asturias Day|9/9:#820041082000|3
    ~Lunes siguiente a Día de Canarias|Monday following Day of the Canary Islands|x3mr9osbhvdmehk0|8
    ~Lunes siguiente a Día de Extremadura|Monday following Extremadura Day|x4s870nau9errh0a|10
    ~Lunes siguiente a Día de La Rioja|Monday following La Rioja Day|x4pd6ts8mvareep0gtf|18
    ~Lunes siguiente a Día de Melilla|Monday following Melilla Day|x6a6a7occ7g9p|15
    ~Lunes siguiente a Día de Nuestra Señora la Virgen de la Victoria|Monday following Day of Our Lady of Victory|x4s870nau9errh0a|15
    ~Lunes siguiente a Día de San Jorge|Monday following Saint George's Day|x65j8a2a35c7kg56|2
    ~Lunes siguiente a Día de la Constitución Española|Monday following Constitution Day|x3hc|1-5,7-8,10-13,15,18
    ||x5lr|1-3,5-7,10,12-13,15,18-19
    ||x7eu|1-3,5-6,8,10,12-16,18
    ||x9jddgvfleheh|1-4,6,10,13-15,18
    ~Lunes siguiente a Día de la Región de Murcia|Monday following Murcia Day|x6tsareep0gtf|13
    ~Lunes siguiente a Día de las Islas Baleares|Monday following Day of the Balearic Islands|x9ald87fcmh5p|12
    ~Lunes siguiente a Epifanía del Señor|Monday following Epiphany|x2rg|1-3,5-8,10,14-15
    ||x4kj|1-8,10,13-16
    ||x6p2amkcr3ek6gol|1-3,5-6,8,10,13-16
    ~Lunes siguiente a Fiesta Nacional de España|Monday following National Day|x348|1-6,10,12-13,15
    ||x58n|1-3,5-6,10
    ||x969baod3rf8a|1-3,6,10
    ~Lunes siguiente a Fiesta de Castilla y León|Monday following Castile and León Day|x65ja35c7kg56|6
    ~Lunes siguiente a Fiesta de la Comunidad de Madrid|Monday following Madrid Day|x7jh9o0bh3dlihj4|14
    ~Lunes siguiente a Fiesta del Trabajo|Monday following Labor Day|x41b|1-5,10,13,19
    ||x5qe|1-3,6,8,10
    ||x7utbsfe0ufq1hug|1-3,6,10,13
    ~Lunes siguiente a Inmaculada Concepción|Monday following Immaculate Conception|x4v3|1-3,5-6,10,13,18
    ||x73i|1-4,6,10,14-15,18
    ||x8slb14eumh35|1-3,6,10,13,15
    ~Lunes siguiente a Natividad del Señor|Monday following Christmas Day|x48p|1-3,5-6,8,10,12,15-16
    ||x61s|1-7,10,12-16,19
    ||x86bc3te8cg1fi5u|1-4,6-8,10,12-16,18
    ~Lunes siguiente a Nuestra Señora de la Merced|Monday following Our Lady of Mercy|x6ad83g8esa7vccega0|20
    ~Lunes siguiente a San Antonio|Monday following Saint Anthony's Day|x3n97kr9pabiddmshke|5
    ~Lunes siguiente a San Francisco Javier|Monday following Saint Francis Xavier's Day|x6cj8h2aa5cekgc6|16
    ~Lunes siguiente a San José|Monday following Saint Joseph's Day|x64g|10,14
    ||x88vc6hg43|14
    ~Lunes siguiente a Todos los Santos|Monday following All Saints' Day|x3g9|1-3,5-6,10,15
    ||x5ko|1-6,8,10-12
    ||x7dr|1-3,6,10,14
    ||x9iadfsfkbhde|1-3,6-8,10,14,16
    Martes de Carnaval|Shrove Tuesday|x8848j9|10
    Natividad del Señor|Christmas Day|12/25:#3ef7dffbef700
    Nuestra Señora de la Merced|Our Lady of Mercy|9/24:#7dffbef7df000|20
    Nuestra Señora de África|Santa Maria of Africa|8/5:22-50|5
    San Antonio|Saint Anthony's Day|6/13:#5ffbef7dffb00|5
    San Esteban|Saint Stephen's Day|12/26:#6186300|9,12,20
    ||12/26:#5ffbef1c79800|9,20
    San Francisco Javier|Saint Francis Xavier's Day|12/3:#7dffbef7dff00|16
    San José|Saint Joseph's Day|x2to|7,11,13,15-17,19
    ||x395|6-7,11,13-19
    ||x3ki|6-7,10-11,13-19
    ||x3vv|7,11,13,15,19
    ||x4bd|6,13-16,18-19
    ||x4mq5p2|13,15,19
    ||x527|13,15-16,19
    ||x5dk|13-17,19
    ||3/19:#4548aa3040000|13,19
    ||x6r99b6|11,13,16-17,19
    ||x76n|7,11,13,16-17,19
    ||x7i4|10-11,13-14,16-17,19
    ||x7th|19
    ||x9mjbfmdk5hhn|13-14,17,19
    ||3/19:#18a3040000000|13,17,19
    ||xeb0|13-14,19
    San Juan|Saint John the Baptist|6/24:#2cf00|9,20
    ||x4pr5s3|9,11,20
    ||6/24:#7bef7dba80000|9,19-20
    ||x79o80i9e7|9,11,19-20
    ||xagfckuee1gig|19
    Santa Eulalia|Saint Eulalia Day|x5nu|20
    Santiago Apóstol|Saint James' Day|x31o5t2|14,16-18
    ||x3d55hk68f|16-17
    ||x43v|6,14,16-18
    ||x4fd567|4
    ||x4qq|4,16-17
    ||x6v9asreqdgus|4,17
    ||7/25:#16d3cb4100000|17
    ||x81h93p|14,16-17
    ||x8cu|6,16-17
    ||x8oc|4,14,16-17
    ||xbv3e3ifsli14|14,17
    Todos los Santos|All Saints' Day|11/1:#6f7dffbef7d00
    Traslado de San José|Saint Joseph's Day Transfer|x4mp|14
    V Centenario Vuelta al Mundo|V Centennial of the Circumnavigation of the World|x82s|17
    Viernes Santo|Good Friday|e-2:08-50
    =ET
    የመስቀል በዓል|Finding of True Cross|9/27:#7777777777777 9/28:#888888888888
    የመውሊድ በዓል|Prophet's Birthday|s3+4:20-24 x6nj72l953
    የመውሊድ በዓል (ግምት)|Prophet's Birthday (estimated)|s4:00-17,26-50
    የስቅለት በዓል|Good Friday|o-2
    የትንሳኤ(ፋሲካ) በዓል|Easter Sunday|o
    የአርበኞች (የድል) ቀን በዓል|Ethiopian Patriots' Victory Day|5/5
    የአድዋ ድል በዓል|Adwa Victory Day|3/2
    የኢድ አልአድሃ (አረፋ)|Eid al-Adha|s1:19-25 x6ko
    የኢድ አልአድሃ (አረፋ) (ግምት)|Eid al-Adha (estimated)|s1:00-17,26-50
    የኢድ አልፈጥር|Eid al-Fitr|s2:18-25
    የኢድ አልፈጥር (ግምት)|Eid al-Fitr (estimated)|s2:00-17,26-50
    የዓለም የሠራተኞች (የላብአደሮች) ቀን|International Workers' Day|5/1
    የዘመን መለወጫ (እንቁጣጣሽ) በዓል|Ethiopian New Year|9/11:#7777777777777 9/12:#888888888888
    የገና ወይም የልደት በዓል|Christmas Day|1/7
    የጥምቀት በዓል|Epiphany|1/19:#6eeeeeeeeeeee 1/20:#1111111111111
    ደርግ የወደቀበት ቀን|Downfall of the Dergue Regime Day|5/28:00-24
    """#
}
