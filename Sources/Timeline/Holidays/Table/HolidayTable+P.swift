// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with P.
  static let p = #"""
    =PA
    Año Nuevo|New Year's Day|1/1
    ~Año Nuevo (puente)|New Year's Day (observed)|1/2:#210400821040
    Día de Colón|Colon Day|11/5:02-50
    ~Día de Colón (puente)|Colon Day (observed)|x2e56bn8g6a99cdogba
    Día de Duelo Nacional|National Mourning Day|12/20:22-50
    ~Día de Duelo Nacional (puente)|National Mourning Day (observed)|x9jrdhdflshev
    Día de la Madre|Mother's Day|12/8
    ~Día de la Madre (puente)|Mother's Day (observed)|12/9:#820041082004
    Día de los Mártires|Martyrs' Day|1/9
    ~Día de los Mártires (puente)|Martyrs' Day (observed)|1/10:#4008210400821
    Día del Trabajo|Labor Day|5/1
    ~Día del Trabajo (puente)|Labor Day (observed)|5/2:#4108200410820
    Independencia de Panamá de España|Independence Day|11/28
    ~Independencia de Panamá de España (puente)|Independence Day (observed)|11/29:#2004108200410
    Martes de Carnaval|Carnival Tuesday|e-47
    Navidad|Christmas Day|12/25
    ~Navidad (puente)|Christmas Day (observed)|12/26:#4108200410820
    Primer Grito de Independencia|Los Santos Uprising Day|11/10
    ~Primer Grito de Independencia (puente)|Los Santos Uprising Day (observed)|11/11:#820041082004
    Separación de Panamá de Colombia|Separation Day|11/3
    ~Separación de Panamá de Colombia (puente)|Separation Day (observed)|11/4:#820041082004
    Toma posesión del Presidente de la república|Presidential Inauguration Day|x55f6uh8nk
    Viernes Santo|Good Friday|e-2
    =PE
    Año Nuevo|New Year's Day|1/1
    Batalla de Arica y Día de la Bandera|Battle of Arica and Flag Day|6/7:24-50
    Batalla de Ayacucho|Battle of Ayacucho Day|12/9:22-50
    Batalla de Junín|Battle of Junín Day|8/6:22-50
    Combate de Angamos|Battle of Angamos Day|10/8
    Domingo de Resurrección|Easter Sunday|e
    Día de la Fuerza Aérea del Perú|Peruvian Air Force Day|7/23:23-50
    Día de la Gran Parada Militar|Great Military Parade Day|7/29
    Día de la Independencia|Independence Day|7/28
    Día del Trabajo|Labor Day|5/1
    Inmaculada Concepción|Immaculate Conception|12/8
    Jueves Santo|Maundy Thursday|e-3
    Navidad del Señor|Christmas Day|12/25
    San Pedro y San Pablo|Saint Peter and Saint Paul's Day|6/29
    Santa Rosa de Lima|Rose of Lima Day|8/30
    Todos Los Santos|All Saints' Day|11/1
    Viernes Santo|Good Friday|e-2
    =PF
    Armistice|Armistice Day|11/11
    Arrivée de l'Évangile|Missionary Day|3/5
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de l'autonomie|Internal Autonomy Day|6/29:00-24
    Fête de la Victoire|Victory Day|5/8
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Matāri'i||11/20:25-50
    Noël|Christmas Day|12/25
    Toussaint|All Saints' Day|11/1
    Vendredi saint|Good Friday|e-2
    =PG
    APEC Leaders' Summit Public Holiday||x6ne
    Boxing Day||12/26
    ~Boxing Day (observed)||12/27:#2004108200410
    Christmas Day||12/25
    ~Christmas Day (observed)||12/27:#4108200410820
    Easter Monday||e+1
    Easter Saturday||e-1:00-23
    Easter Sunday||e
    Good Friday||e-2
    Grand Chief Sir Michael Somare Remembrance Day||2/26:22-50
    ~Grand Chief Sir Michael Somare Remembrance Day (observed)||x7su887
    Independence Day||9/16
    ~Independence Day (observed)||9/17:#410820041082 x8ei
    King's Birthday||6/17:23-50
    ~King's Birthday (observed)||x8bn
    National Day of Mourning for Sir Michael Somare||x7hi7ht
    National Repentance Day||8/26:11-50
    ~National Repentance Day (observed)||x4ge6ktaifcmueg1gkg
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040
    Papua New Guinea Remembrance Day||7/23
    ~Papua New Guinea Remembrance Day (observed)||7/24:#200410820041
    Queen's Birthday||w6.8.0:00-22
    State Funeral of Queen Elizabeth II||x839
    State Funeral of Sir Mekere Morauta||x7fu
    State Funeral of Sir Rabbie Namaliu||x89s
    =PH
    Additional special (non-working) day||12/24:#11de600 11/2:#19c3200 1/2:#838000 x36i36l5b16046bh84j8ho8j593r
    All Saints' Day||11/1
    All Saints' Day Eve|All Saints' Eve|x96r
    All Souls' Day||x9ia9tn
    Araw ng Kagitingan|Day of Valor|4/9:#7ffffff7ffcff x2ub39n89k
    Black Saturday||e-1:13-50
    Bonifacio Day||11/30:#7ffffff7ffaff x35p3sh8gr
    Chinese New Year||s20:12-22,24-50
    Christmas Day||12/25
    Christmas Eve||x98h9ju9vb
    EDSA People Power Revolution Anniversary||2/25:#7d0000 x887
    Eid'l Adha|Eid al-Adha|s1:#6f43000 s7+1:#ac800 x3s55uh8n6
    Eid'l Adha (estimated)|Eid al-Adha (estimated)|s1:27-50
    Eid'l Fitr|Eid al-Fitr|s2+1:#5b726c s2:#5a48d10 x2op906
    Eid'l Fitr (estimated)|Eid al-Fitr (estimated)|s2:27-50
    Elections special (non-working) day||x6hk6t07v48fv91f
    Feast of the Immaculate Conception of Mary|Immaculate Conception|12/8:19-50
    Good Friday||e-2
    Independence Day||6/12:00-06,09,11-50 x2ku30a3n9
    Labor Day||5/1
    Last Day of the Year|New Year's Eve|12/31:00-20,23-50
    Maundy Thursday||e-3
    National Heroes Day||w8.25.0:07-50 w8.25.6:#7f
    New Year's Day||1/1
    Ninoy Aquino Day||8/21:#7fffffefffa70 x2n432g3pf8p9
    Rizal Day||12/30:00-09,11-50 x3td
    =PK
    Ashura||s8+1:07-26 s8:#7ffdf80 x1qi1qj25l25m4ub
    Ashura (estimated)||s8:00-04,27-50 s8+1:00-04,27-50
    Benazir Bhutto's Martyrdom Day||x36j
    Eid Milad-un-Nabi|Prophet's Birthday|s4+1:05-22,26 x8f08q2954
    Eid Milad-un-Nabi (estimated)|Prophet's Birthday (estimated)|s4+1:00-04,27-50
    Eid-ul-Adha|Eid al-Adha|s7+1:05,07-26 s7:#7f7b7e0 s7+2:#3fbffa0 s7+3:#a7200 s7-1:#6c40000 x24q24r2ft2fu6vu810
    Eid-ul-Adha (estimated)|Eid al-Adha (estimated)|s1+1:00-04,27-50 s1+2:00-04,27-50 s1+3:00-04,27-50
    Eid-ul-Fitr|Eid al-Fitr|s2+1:05-26 s2+2:05-25 s2+3:#2dedee0 s2:#5fda580 x45756e5hg5se78n78o7jo7jp7jq8a3
    Eid-ul-Fitr (estimated)|Eid al-Fitr (estimated)|s2+1:00-04,27-50 s2+2:00-04,27-50 s2+3:00-04,27-50
    General Election Day||x2sq6js8j4
    Independence Day||8/14
    Iqbal Day||11/9:00-14,22-50
    Kashmir Solidarity Day||2/5
    Labour Day|Labor Day|5/1
    Pakistan Day||3/23
    Quaid-e-Azam Day||12/25
    Youm-e-Ishq-e-Rasool|Love for the Prophet Day|x4h7
    Youm-e-Takbeer||5/28:24-50
    =PL
    >02|Dolnośląskie
    >04|Kujawsko-pomorskie
    >06|Lubelskie
    >08|Lubuskie
    >10|Łódzkie
    >12|Małopolskie
    >14|Mazowieckie
    >16|Opolskie
    >18|Podkarpackie
    >20|Podlaskie
    >22|Pomorskie
    >24|Śląskie
    >26|Świętokrzyskie
    >28|Warmińsko-mazurskie
    >30|Wielkopolskie
    >32|Zachodniopomorskie
    Boże Narodzenie (drugi dzień)|Second Day of Christmas|12/26
    Boże Narodzenie (pierwszy dzień)|Christmas Day|12/25
    Dzień Bożego Ciała|Corpus Christi|e+60
    Narodowe Święto Niepodległości|National Independence Day|11/11
    Narodowe Święto Niepodległości - 100-lecie|National Independence Day - 100th anniversary|x6na
    Niedziela Wielkanocna|Easter Sunday|e
    Nowy Rok|New Year's Day|1/1
    Poniedziałek Wielkanocny|Easter Monday|e+1
    Uroczystość Wszystkich Świętych|All Saints' Day|11/1
    Wigilia Bożego Narodzenia|Christmas Eve|12/24:25-50
    Wniebowzięcie Najświętszej Marii Panny|Assumption Day|8/15
    Zielone Świątki|Pentecost|e+49
    Święto Narodowe Trzeciego Maja|National Day of the Third of May|5/3
    Święto Państwowe|National Day|5/1
    Święto Trzech Króli|Epiphany|1/6:11-50
    =PM
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
    =PN
    Bounty Day||1/23:16-50
    Boxing Day||12/26:16-50
    Christmas Day||12/25:16-50
    Easter Monday||e+1:16-50
    Good Friday||e-2:16-50
    King's Birthday||w6.1.0:23-50
    New Year's Day||1/1:16-50
    Pitcairn Day||7/2:16-50
    Queen's Birthday||w6.7.5:16-22
    =PR
    Birthday of Eugenio María de Hostos||w1.8.0:00-14
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Columbus Day||w10.8.0:09,14-50 10/12:#3dff
    ~Columbus Day (observed)||x1b5348
    Discovery of Puerto Rico Day||11/19:00-13
    ~Discovery of Puerto Rico Day (observed)||x0a42ej
    Emancipation Day||3/22
    ~Emancipation Day (observed)||3/23:#1082004108200
    Epiphany||1/6
    George Washington Day||w2.15.0:00-14
    George Washington Day, Presidents' Day, and the Day of the Hero and the Illustrious Woman of Puerto Rico||x5o163k6f0
    George Washington Day, Presidents' Day, and the Day of the Women and Men Heroes of Puerto Rico||w2.15.0:19-50
    George Washington Day, Presidents' Day, and the Puerto Rican Heroes Day||x5cl
    Good Friday||e-2
    Independence Day||7/4
    ~Independence Day (observed)||7/3:#1082004108200 7/5:#2004108200410
    José Celso Barbosa Day||7/27:00-14
    ~José Celso Barbosa Day (observed)||x18o31r56a
    José de Diego Day||w4.15.0:00-14
    Juneteenth National Independence Day||6/19:21-50
    ~Juneteenth National Independence Day (observed)||x7kv80e9pebihbu0dn0e2ffrihkii01
    Labor Day||w9.1.0
    Luis Muñoz Rivera Day||w7.15.0:00-14
    Martin Luther King Jr. Day||w1.15.0
    Memorial Day||w5.25.0
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    Puerto Rican Culture and Discovery of Puerto Rico Day||11/19:14-22
    ~Puerto Rican Culture and Discovery of Puerto Rico Day (observed)||x6c5
    Puerto Rican Identity Day||11/19:23-50
    ~Puerto Rican Identity Day (observed)||x8gka9nce6gbo
    Puerto Rico Constitution Day||7/25
    ~Puerto Rico Constitution Day (observed)||7/26:#2004108200410
    Thanksgiving Day||w11.22.3
    Veterans Day||11/11
    ~Veterans Day (observed)||11/12:#410820041082
    =PS
    ذكرى الإسراء والمعراج|Isra' and Mi'raj|s5
    ذكرى المولد النبوي الشريف|Prophet's Birthday|s4
    رأس السنة الميلادي|New Year's Day|1/1
    رأس السنة الهجرية|Islamic New Year|s0
    عيد الأضحى المبارك|Eid al-Adha|s1 s1+1:00-05,07-50 s1+2:00-05,07-50 s1+3:00-05,07-50 x24q24r24s2ft2fu2fv
    عيد الاستقلال|Independence Day|11/15
    عيد العمال|Labor Day|5/1
    عيد الفصح المجيد|Easter|e o:#6dd9b6dfdb36d
    عيد الفطر السعيد|Eid al-Fitr|s2 s2+1 s2+2
    عيد الميلاد المجيد الشرقي|Orthodox Christmas Day|1/7
    عيد الميلاد المجيد الغربي|Catholic Christmas Day|12/25
    يوم المراة العالمي|International Women's Day|3/8
    =PT
    >01:1|Aveiro
    >02:2|Beja
    >03:3|Braga
    >04:4|Bragança
    >05:5|Castelo Branco
    >06:6|Coimbra
    >07:7|Évora
    >08:8|Faro
    >09:9|Guarda
    >10:10|Leiria
    >11:11|Lisboa
    >12:12|Portalegre
    >13:3|Porto
    >14:13|Santarém
    >15:14|Setúbal
    >16:15|Viana do Castelo
    >17:11|Vila Real
    >18:16|Viseu
    >20:17|Região Autónoma dos Açores
    >30:18|Região Autónoma da Madeira
    Ano Novo|New Year's Day|1/1
    Assunção de Nossa Senhora|Assumption Day|8/15
    Corpo de Deus|Corpus Christi|e+60:00-12,16-50
    Dia da Liberdade|Freedom Day|4/25
    Dia da Região Autónoma da Madeira e das Comunidades Madeirenses|Day of the Autonomous Region of Madeira and the Madeiran Communities|7/1|18
    Dia da Região Autónoma dos Açores|Day of the Autonomous Region of the Azores|e+50|17
    Dia de Bocage|Bocage Day|9/15|14
    Dia de Natal|Christmas Day|12/25
    Dia de Nossa Senhora da Agonia|Feast of Our Lady of Sorrows|8/20|15
    Dia de Nossa Senhora das Graças|Feast of Our Lady of Graces|8/22|4
    Dia de Nossa Senhora de Mércoles|Feast of Our Lady of Mércoles|e+16|5
    Dia de Portugal, de Camões e das Comunidades Portuguesas|Day of Portugal, Camões, and the Portuguese Communities|6/10
    Dia de Santa Isabel|Saint Elizabeth's Day|7/4|6
    Dia de Santa Joana|Saint Joanna's Day|5/12|1
    Dia de Santo António|Saint Anthony's Day|6/13|11
    Dia de São José|Saint Joseph's Day|3/19|13
    Dia de São João|Saint John's Day|6/24|3
    Dia de São Mateus|Saint Matthew's Day|9/21|16
    Dia de São Pedro|Saint Peter's Day|6/29|7
    Dia de Todos os Santos|All Saints' Day|11/1:00-12,16-50
    Dia do Município da Guarda|Municipal Holiday of Guarda|11/27|9
    Dia do Município de Faro|Municipal Holiday of Faro|9/7|8
    Dia do Município de Leiria|Municipal Holiday of Leiria|5/22|10
    Dia do Município de Portalegre|Municipal Holiday of Portalegre|5/23|12
    Dia do Trabalhador|Labor Day|5/1
    Imaculada Conceição|Immaculate Conception|12/8
    Implantação da República|Republic Day|10/5:00-12,16-50
    Primeira Oitava|1st Octave|12/26:02-50|18
    Páscoa|Easter Sunday|e
    Quinta-feira da Ascensão|Ascension Day|e+39|2
    Restauração da Independência|Restoration of Independence Day|12/1:00-12,16-50
    Sexta-feira Santa|Good Friday|e-2
    =PW
    Christmas Day||12/25
    ~Christmas Day (observed)||12/26:#4108200410820 12/24:#2004108200410
    Constitution Day||7/9
    ~Constitution Day (observed)||7/8:#4108200410820 7/10:#200410820041
    Family Day||w11.22.4:17-50
    Independence Day||10/1:18-50
    ~Independence Day (observed)||x83k8f3a86c16ccle5lfuoga7i37
    Labor Day||w9.1.0
    Memorial Day||x4274dj
    National Day of Democracy||x7ds
    New Year's Day||1/1
    ~New Year's Day (observed)||1/2:#210400821040 12/31:#2004108200410
    President's Day||6/1:18-50
    ~President's Day (observed)||x6ti8ml924ar4b6jcvmeomf45gt5
    Senior Citizens Day||5/5
    ~Senior Citizens Day (observed)||5/4:#410820041082 5/6:#820041082004
    Thanksgiving Day||w11.22.3
    United Nations Day||10/24
    ~United Nations Day (observed)||10/23:#1082004108200 10/25:#2004108200410
    Youth Day||3/15
    ~Youth Day (observed)||3/14:#41082004108 3/16:#1082004108200
    =PY
    Asueto adicional|Public Holiday|x2gp3ek3n940u41n41p4re5h55h6
    Año Nuevo|New Year's Day|1/1
    Domingo de Resurrección|Easter Sunday|e
    Día de la Batalla de Boquerón|Boqueron Battle Day|9/29:#7fffffe9c7fff w9.27.0:#1638000
    Día de la Fundación de Asunción|Asuncion Foundation's Day|8/15:00-16,18-50 x693
    Día de la Independencia Nacional|National Independence Day|5/15
    Día de la Jura de la Constitución Nacional|Constitution Oath Day|6/20:27-50 x9e5
    Día de la Navidad|Christmas Day|12/25
    Día de la Paz del Chaco|Chaco Armistice Day|6/12:#7fffffcf39fff x4pd5506ig6u38mv92i
    Día de la Virgen de Caacupé|Caacupe Virgin Day|12/8
    Día de los Héroes de la Patria|Patriots Day|3/1:#7fffffd30dfff w2.26.0:#2cf2000
    Día de los Trabajadores|Workers' Day|5/1
    Feriado Nacional|National Holiday|5/14:12-50
    Jueves Santo|Maundy Thursday|e-3
    Viernes Santo|Good Friday|e-2
    """#
}
