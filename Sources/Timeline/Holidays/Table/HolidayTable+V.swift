// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with V.
  static let v = #"""
    =VA
    Anniversario dell'Elezione del Santo Padre|Anniversary of the Election of the Holy Father|5/8:26-50 3/13:14-25 4/19:06-12 10/16:#1f
    Anniversario della istituzione dello Stato della Città del Vaticano|Anniversary of the Foundation of Vatican City|2/11
    Ascensione del Signore|Ascension Day|e+39
    Assunzione di Maria Santissima|Assumption of Mary Day|8/15
    Corpus Domini||e+60
    Epifania del Signore|Epiphany|1/6
    Giorno Successivo all'Assunzione di Maria Santissima|Day After Assumption of Mary|8/16
    Giovedì Santo|Maundy Thursday|e-3
    Immacolata Concezione|Immaculate Conception|12/8
    Lunedì dell'Angelo|Easter Monday|e+1
    Martedì in Albis|Easter Tuesday|e+2
    Natale|Christmas Day|12/25
    Onomastico del Santo Padre|Name Day of the Holy Father|9/17:25-50 4/23:13-25 3/19:06-12 11/4:#1f
    Pasqua di Resurrezione|Easter Sunday|e
    Sabato Santo|Holy Saturday|e-1
    San Giovanni|Saint John the Evangelist's Day|12/27
    San Giuseppe|Saint Joseph's Day|3/19
    San Giuseppe Artigiano|Saint Joseph the Worker's Day|5/1
    Santi Pietro e Paolo|Saints Peter and Paul's Day|6/29
    Santo Stefano|Saint Stephen's Day|12/26
    Solennità della Pentecoste|Solemnity of Pentecost|e+49
    Solennità della Santissima Trinità|Solemnity of Holy Trinity|e+56
    Solennità di Maria Santissima Madre di Dio|Solemnity of Mary, Mother of God|1/1
    Tutti i Fedeli Defunti|All Souls' Day|11/2
    Tutti i Santi|All Saints' Day|11/1
    Ultimo giorno dell'anno|Last Day of the Year|12/31
    Venerdì Santo|Good Friday|e-2
    Vigilia dell'Assunzione di Maria Santissima|Day Before Assumption of Mary|8/14
    Vigilia di Natale|Christmas Eve|12/24
    =VC
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Carnival Monday||w7.1.0:#7fffffe43dfff x4q96jc6uo7b07nf8cf8nr
    Carnival Tuesday||w7.2.1:#7fffffe43dfff x4qa6jd6up7b17ng8cg8ns
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Emancipation Day||8/1
    ~Emancipation Day (observed)||8/2:#2004108200410
    Good Friday||e-2
    Independence Day||10/27
    ~Independence Day (observed)||10/28:#820041082004
    National Heroes' Day||3/14
    ~National Heroes' Day (observed)||3/15:#2004108200410
    National Spiritual Baptist Day||5/21:25-50
    National Workers' Day||5/1
    ~National Workers' Day (observed)||5/2:#4108200410820
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Public Health Holiday||x7gc7gf
    Whit Monday|Pentecost Monday|e+50
    =VE
    10.º aniversario de la Revolución Bolivariana|10th Anniversary of the Bolivarian Revolution|x37o
    Año Nuevo|New Year's Day|1/1
    Batalla de Carabobo|Battle of Carabobo|6/24
    Canonización de José Gregorio Hernández y la Madre Carmen Rendiles|Canonization of José Gregorio Hernández and Mother Carmen Rendiles|x96f96g
    Declaración de la Independencia|Declaration of Independence|4/19
    Dia Mundial del Trabajador|International Worker's Day|5/1
    Día de Navidad|Christmas Day|12/25
    Día de la Familia|Family Day|5/15:24-50
    Día de la Independencia|Independence Day|7/5
    Día de la Lealtad y el Amor al Comandante Supremo Hugo Chávez y a la Patria|Day of Loyalty and Love for Supreme Commander Hugo Chávez and the Fatherland|x4v2
    Día de la Raza|Columbus Day|x08t0ka
    Día de la Resistencia Indígena|Day of Indigenous Resistance|10/12:02-50
    Fiesta Nacional|National Holidays|x3ks3kt3ku51j51k5p45p55p65pm5pt5q05q45qb5qi5qp5r05r76556566576km6qm6qn6r16r26rg
    Fiesta de Fin de Año|New Year's Eve|12/31
    Jueves Santo|Maundy Thursday|e-3
    Lunes de Carnaval|Carnival Monday|e-48
    Martes de Carnaval|Carnival Tuesday|e-47
    Natalicio de Simón Bolívar|Birthday of Simon Bolivar|7/24
    Nochebuena|Christmas Eve|12/24
    Viernes Santo|Good Friday|e-2
    =VG
    Boxing Day||12/26
    ~Boxing Day (observed)||12/28:#308610c308610
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#610c308610c30
    Commonwealth Day||w3.8.0:00-20
    Easter Monday||e+1
    Emancipation Monday||w8.1.0:21-50
    Emancipation Tuesday||w8.2.1:21-50
    Emancipation Wednesday||w8.3.2:21-50
    Festival Monday||w8.1.0:00-20
    Festival Tuesday||w8.2.1:00-20
    Festival Wednesday||w8.3.2:00-20
    Good Friday||e-2
    Heroes and Foreparents Day||w10.15.0:21-50
    New Year's Day||1/1
    ~New Year's Day (observed)||w1.1.0:#4218610c21861
    Queen Elizabeth II's Platinum Jubilee|Platinum Jubilee of Elizabeth II|x7vt
    Saint Ursula's Day||10/21:#f7fff x5ka7dh
    ~Saint Ursula's Day (observed)||x0950kk2dk2p34i66b66ml
    Sovereign's Birthday||w6.8.4:20-22,24-50 w6.8.5:00-18 x6tp8bn
    State Funeral of Honourable Ralph T. O'Neal|State Funeral of Honorable Ralph T. O'Neal|x73k
    Territory Day||7/1:#f7fff x5gq79t
    ~Territory Day (observed)||7/2:#41082 x05l2a467m
    The Anniversary of the Birth of Hamilton Lavity Stoutt|Lavity Stoutt's Birthday|w3.1.0
    The Great March of 1949 and Restoration Day||w11.22.0:21-50
    The King's Coronation|Coronation of Charles III|x8ag
    Virgin Islands Day||w7.1.0:21-50
    Whit Monday|Pentecost Monday|e+50
    =VI
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Christmas Second Day||12/26
    Columbus Day and Puerto Rico Friendship Day||w10.8.0
    Easter Monday||e+1
    Emancipation Day||7/3
    Good Friday||e-2
    Holy Thursday||e-3
    Independence Day||7/4
    ~Independence Day (observed)||7/3:#1082004108200 7/5:#2004108200410
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv80e9pebihbu0dn0e2ffrihkii01
    Labor Day||w9.1.0
    Liberty Day||11/1
    Martin Luther King Jr. Day||w1.15.0
    Memorial Day||w5.25.0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Presidents' Day||w2.15.0
    Thanksgiving Day||w11.22.3
    Three Kings Day||1/6
    Transfer Day||3/31
    Veterans Day||11/11
    ~Veterans Day (observed)||11/12:#410820041082 11/10:#200410820041
    =VN
    ~29 Tết|29 of Lunar New Year|s34-2:#5b76ddbb6c000
    Giao thừa Tết Nguyên Đán|Lunar New Year's Eve|s34-1
    Mùng ba Tết Nguyên Đán|Third Day of Lunar New Year|s34+2
    Mùng bốn Tết Nguyên Đán|Fourth Day of Lunar New Year|s34+3:13-50
    ~Mùng bốn Tết Nguyên Đán|Fourth Day of Lunar New Year|s34+3:#16c9
    Mùng hai Tết Nguyên Đán|Second Day of Lunar New Year|s34+1
    ~Mùng năm Tết Nguyên Đán|Fifth Day of Lunar New Year|s34+4:#5b3fec9b7edd9
    ~Mùng sáu Tết Nguyên Đán|Sixth Day of Lunar New Year|x4lq
    Ngày Chiến thắng|Liberation Day/Reunification Day|4/30
    ~Ngày Chiến thắng (nghỉ bù)|Liberation Day/Reunification Day (observed)|5/2:#4308610430861 x8ab
    Ngày Giỗ Tổ Hùng Vương|Hung Kings' Commemoration Day|s143:07-50
    ~Ngày Giỗ Tổ Hùng Vương (nghỉ bù)|Hung Kings' Commemoration Day (observed)|o-13:#2489200491200 x8aa9cd
    Ngày Quốc tế Lao động|International Labor Day|5/1
    ~Ngày Quốc tế Lao động (nghỉ bù)|International Labor Day (observed)|5/3:#610c308610c30
    Ngày Văn hóa Việt Nam|Vietnam Cultural Day|11/24:26-50
    ~Ngày Văn hóa Việt Nam (nghỉ bù)|Vietnam Cultural Day (observed)|xalab0mcppeiseu8gnbh2n
    Ngày nghỉ (thay cho ngày 04/02/2012)|Day off (substituted from 02/04/2012)|x49p
    Ngày nghỉ (thay cho ngày 04/05/2013)|Day off (substituted from 05/04/2013)|x4o3
    Ngày nghỉ (thay cho ngày 04/05/2019)|Day off (substituted from 05/04/2019)|x6si
    Ngày nghỉ (thay cho ngày 04/05/2024)|Day off (substituted from 05/04/2024)|x8ll
    Ngày nghỉ (thay cho ngày 05/01/2019)|Day off (substituted from 01/05/2019)|x6or
    Ngày nghỉ (thay cho ngày 06/09/2014)|Day off (substituted from 09/06/2014)|x57d
    Ngày nghỉ (thay cho ngày 14/02/2015)|Day off (substituted from 02/14/2015)|x5cl
    Ngày nghỉ (thay cho ngày 22/08/2026)|Day off (substituted from 08/22/2026)|x9gb
    Ngày nghỉ (thay cho ngày 25/04/2015)|Day off (substituted from 04/25/2015)|x5et
    Ngày nghỉ (thay cho ngày 26/04/2014)|Day off (substituted from 04/26/2014)|x53j
    Ngày nghỉ (thay cho ngày 26/04/2025)|Day off (substituted from 04/26/2025)|x915
    Ngày nghỉ (thay cho ngày 27/02/2010)|Day off (substituted from 02/27/2010)|x3jm
    Ngày nghỉ (thay cho ngày 27/12/2014)|Day off (substituted from 12/27/2014)|x5b8
    Quốc khánh|National Day|9/2 9/1:#53cb696c00000 9/3:#2c34969200000
    ~Quốc khánh (nghỉ bù)|National Day (observed)|9/4:#610c30820041 9/3:#41082
    Tết Dương lịch|New Year's Day|1/1
    ~Tết Dương lịch (nghỉ bù)|New Year's Day (observed)|w1.1.0:#4218610c21861
    Tết Nguyên Đán|Lunar New Year|s34
    =VU
    40th Independence Anniversary||x7al7ap7aq7ar7at
    Ascension Day||e+39
    Assumption Day||8/15
    ~Assumption Day (observed)||8/16:#2004108200410
    Children's Day||7/24
    ~Children's Day (observed)||7/25:#4108200410820
    Christmas Day||12/25
    Constitution Day||10/5
    ~Constitution Day (observed)||10/6:#41082004108
    Custom Chief's Day||3/5
    ~Custom Chief's Day (observed)||3/6:#200410820041
    Easter Monday||e+1
    Election Day||x841
    Family Day||12/26
    ~Family Day (observed)||12/27:#610c308610c30
    Father Lini Day||2/21
    ~Father Lini Day (observed)||2/22:#2104008210400
    Good Friday||e-2
    Independence Day||7/30
    ~Independence Day (observed)||7/31:#200410820041
    Labour Day||5/1
    ~Labour Day (observed)||5/2:#4108200410820
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Unity Day||11/29
    ~Unity Day (observed)||11/30:#1082004108200
    """#
}
