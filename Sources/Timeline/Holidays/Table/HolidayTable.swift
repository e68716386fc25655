// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License:
//
// Copyright (c) Vacanza Team and individual contributors (see CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
//
// All rights reserved.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in
// all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
// THE SOFTWARE.

/// The embedded public holidays of 250 countries and 651 regions, 2000 to 2050, as text; `HolidayDecoder` reads it.
enum HolidayTable {
  /// The package and version that the holidays come from.
  static let source = "holidays 0.109 (PyPI, MIT License)"

  /// The years that the table covers.
  static let years = 2000...2050

  /// The blocks of all countries whose codes begin with `initial`.
  static func text(initial: Character) -> String? {
    switch initial {
    case "A": a
    case "B": b
    case "C": c
    case "D": d
    case "E": e
    case "F": f
    case "G": g
    case "H": h
    case "I": i
    case "J": j
    case "K": k
    case "L": l
    case "M": m
    case "N": n
    case "O": o
    case "P": p
    case "Q": q
    case "R": r
    case "S": s
    case "T": t
    case "U": u
    case "V": v
    case "W": w
    case "X": x
    case "Y": y
    case "Z": z
    default: nil
    }
  }

  /// Code, English name and other codes of every country, one a line.
  static let countries = #"""
    AD|Andorra|AND
    AE|United Arab Emirates|ARE
    AF|Afghanistan|AFG
    AG|Antigua and Barbuda|ATG
    AI|Anguilla|AIA
    AL|Albania|ALB
    AM|Armenia|ARM
    AO|Angola|AGO
    AQ|Antarctica|ATA
    AR|Argentina|ARG
    AS|American Samoa|ASM|HolidaysAS
    AT|Austria|AUT
    AU|Australia|AUS
    AW|Aruba|ABW
    AX|Aland Islands|ALA|HolidaysAX
    AZ|Azerbaijan|AZE
    BA|Bosnia and Herzegovina|BIH
    BB|Barbados|BRB
    BD|Bangladesh|BGD
    BE|Belgium|BEL
    BF|Burkina Faso|BFA
    BG|Bulgaria|BLG
    BH|Bahrain|BAH
    BI|Burundi|BDI
    BJ|Benin|BEN
    BL|Saint Barthelemy|BLM|HolidaysBL
    BM|Bermuda|BMU
    BN|Brunei|BRN
    BO|Bolivia|BOL
    BQ|Bonaire Sint Eustatius and Saba|BES
    BR|Brazil|BRA
    BS|Bahamas|BHS
    BT|Bhutan|BTN
    BV|Bouvet Island|BVT
    BW|Botswana|BWA
    BY|Belarus|BLR
    BZ|Belize|BLZ
    CA|Canada|CAN
    CC|Cocos Islands|CCK
    CD|DR Congo|COD
    CF|Central African Republic|CAF
    CG|Congo|COG
    CH|Switzerland|CHE
    CI|Ivory Coast|CIV
    CK|Cook Islands|COK
    CL|Chile|CHL
    CM|Cameroon|CMR
    CN|China|CHN
    CO|Colombia|COL
    CR|Costa Rica|CRI
    CU|Cuba|CUB
    CV|Cabo Verde|CPV
    CW|Curacao|CUW
    CX|Christmas Island|CXR
    CY|Cyprus|CYP
    CZ|Czechia|CZE
    DE|Germany|DEU
    DJ|Djibouti|DJI
    DK|Denmark|DNK
    DM|Dominica|DMA
    DO|Dominican Republic|DOM
    DZ|Algeria|DZA
    EC|Ecuador|ECU
    EE|Estonia|EST
    EG|Egypt|EGY
    EH|Western Sahara|ESH
    ER|Eritrea|ERI
    ES|Spain|ESP
    ET|Ethiopia|ETH
    FI|Finland|FIN
    FJ|Fiji|FJI
    FK|Falkland Islands|FLK
    FM|Micronesia|FSM
    FO|Faroe Islands|FRO
    FR|France|FRA
    GA|Gabon|GAB
    GB|United Kingdom|GBR|UK
    GD|Grenada|GRD
    GE|Georgia|GEO
    GF|French Guiana|GUF|HolidaysGF
    GG|Guernsey|GGY
    GH|Ghana|GHA
    GI|Gibraltar|GIB
    GL|Greenland|GRL
    GM|Gambia|GMB
    GN|Guinea|GIN
    GP|Guadeloupe|GLP|HolidaysGP
    GQ|Equatorial Guinea|GNQ
    GR|Greece|GRC
    GS|South Georgia and the South Sandwich Islands|SGS
    GT|Guatemala|GUA
    GU|Guam|GUM|HolidaysGU
    GW|Guinea Bissau|GNB
    GY|Guyana|GUY
    HK|Hong Kong|HKG
    HM|Heard Island and Mc Donald Islands|HMD
    HN|Honduras|HND
    HR|Croatia|HRV
    HT|Haiti|HTI
    HU|Hungary|HUN
    ID|Indonesia|IDN
    IE|Ireland|IRL
    IL|Israel|ISR
    IM|Isle of Man|IMN
    IN|India|IND
    IO|British Indian Ocean Territory|IOT
    IQ|Iraq|IRQ
    IR|Iran|IRN
    IS|Iceland|ISL
    IT|Italy|ITA
    JE|Jersey|JEY
    JM|Jamaica|JAM
    JO|Jordan|JOR
    JP|Japan|JPN
    KE|Kenya|KEN
    KG|Kyrgyzstan|KGZ
    KH|Cambodia|KHM
    KI|Kiribati|KIR
    KM|Comoros|COM
    KN|Saint Kitts and Nevis|KNA
    KP|North Korea|PRK
    KR|South Korea|KOR|Korea
    KW|Kuwait|KWT
    KY|Cayman Islands|CYM
    KZ|Kazakhstan|KAZ
    LA|Laos|LAO
    LB|Lebanon|LBN
    LC|Saint Lucia|LCA
    LI|Liechtenstein|LIE
    LK|Sri Lanka|LKA
    LR|Liberia|LBR
    LS|Lesotho|LSO
    LT|Lithuania|LTU
    LU|Luxembourg|LUX
    LV|Latvia|LVA
    LY|Libya|LBY
    MA|Morocco|MOR
    MC|Monaco|MCO
    MD|Moldova|MDA
    ME|Montenegro|MNE
    MF|Saint Martin|MAF|HolidaysMF
    MG|Madagascar|MDG
    MH|Marshall Islands|MHL|HolidaysMH
    MK|North Macedonia|MKD
    ML|Mali|MLI
    MM|Myanmar|MMR
    MN|Mongolia|MNG
    MO|Macau|MAC
    MP|Northern Mariana Islands|MNP|HolidaysMP
    MQ|Martinique|MTQ|HolidaysMQ
    MR|Mauritania|MRT
    MS|Montserrat|MSR
    MT|Malta|MLT
    MU|Mauritius|MUS
    MV|Maldives|MDV
    MW|Malawi|MWI
    MX|Mexico|MEX
    MY|Malaysia|MYS
    MZ|Mozambique|MOZ
    NA|Namibia|NAM
    NC|New Caledonia|NCL|HolidaysNC
    NE|Niger|NER
    NF|Norfolk Island|NFK
    NG|Nigeria|NGA
    NI|Nicaragua|NIC
    NL|Netherlands|NLD
    NO|Norway|NOR
    NP|Nepal|NPL
    NR|Nauru|NRU
    NU|Niue|NIU
    NZ|New Zealand|NZL
    OM|Oman|OMN
    PA|Panama|PAN
    PE|Peru|PER
    PF|French Polynesia|PYF|HolidaysPF
    PG|Papua New Guinea|PNG
    PH|Philippines|PHL
    PK|Pakistan|PAK
    PL|Poland|POL
    PM|Saint Pierre and Miquelon|SPM|HolidaysPM
    PN|Pitcairn Islands|PCN
    PR|Puerto Rico|PRI|HolidaysPR
    PS|Palestine|PSE
    PT|Portugal|PRT
    PW|Palau|PLW
    PY|Paraguay|PRY
    QA|Qatar|QAT
    RE|Reunion|REU|HolidaysRE
    RO|Romania|ROU
    RS|Serbia|SRB
    RU|Russia|RUS
    RW|Rwanda|RWA
    SA|Saudi Arabia|SAU
    SB|Solomon Islands|SLB
    SC|Seychelles|SYC
    SD|Sudan|SDN
    SE|Sweden|SWE
    SG|Singapore|SGP
    SH|Saint Helena Ascension and Tristan Da Cunha|SHN
    SI|Slovenia|SVN
    SJ|Svalbard and Jan Mayen|SJM|HolidaysSJ
    SK|Slovakia|SVK
    SL|Sierra Leone|SLE
    SM|San Marino|SMR
    SN|Senegal|SEN
    SO|Somalia|SOM
    SR|Suriname|SUR
    SS|South Sudan|SSD
    ST|Sao Tome and Principe|STP
    SV|El Salvador|SLV
    SX|Sint Maarten|SXM
    SY|Syrian Arab Republic|SYR
    SZ|Eswatini|SZW|Swaziland
    TC|Turks and Caicos Islands|TCA
    TD|Chad|TCD
    TF|French Southern Territories|ATF|HolidaysTF
    TG|Togo|TGO
    TH|Thailand|THA
    TJ|Tajikistan|TJK
    TK|Tokelau|TKL
    TL|Timor Leste|TLS
    TM|Turkmenistan|TKM
    TN|Tunisia|TUN
    TO|Tonga|TON
    TR|Turkey|TUR
    TT|Trinidad and Tobago|TTO
    TV|Tuvalu|TUV
    TW|Taiwan|TWN
    TZ|Tanzania|TZA
    UA|Ukraine|UKR
    UG|Uganda|UGA
    UM|United States Minor Outlying Islands|UMI|HolidaysUM
    US|United States|USA
    UY|Uruguay|URY
    UZ|Uzbekistan|UZB
    VA|Vatican City|VAT
    VC|Saint Vincent and the Grenadines|VCT
    VE|Venezuela|VEN
    VG|British Virgin Islands|VGB
    VI|United States Virgin Islands|VIR|HolidaysVI
    VN|Vietnam|VNM
    VU|Vanuatu|VTU
    WF|Wallis and Futuna|WLF|HolidaysWF
    WS|Samoa|WSM
    XK|Kosovo|XKK
    YE|Yemen|YEM
    YT|Mayotte|MYT|HolidaysYT
    ZA|South Africa|ZAF
    ZM|Zambia|ZMB
    ZW|Zimbabwe|ZWE
    """#

  /// The dates of feasts of other calendars, one feast a line: days since 2000-01-01, three digits of base 32 each.
  static let feasts = #"""
    0300e20p41461f81qb25e2gg2rj36l3hn3sp47r4iu4u05935k55v76a96lc70e7bh7mj81m8co8nq92s9dv9p2a44af6aq8b5bbgdbrgc6ichlcsnd7pdirdtue90ek3ev5fa8flag0cgbegmhh1jhcmhnoi2q
    02b0dd0of13h1ek1pn24p2fs2qu3603h23s44774ia4tc58e5jg5ui69l6kn6vq7at7lv8118c38n59289db9oda3gaeiapkb4mbfpbqrc5uch0cs2d74di7dt9e8cejeeuhf9jfklfvngaqglsh0vhc2hn4i26
    0070b90mb11d1cg1nj22l2dn2oq33s3eu3q14534g64r856a5hc5sf67h6ik6tm78p7jr7ut89v8l29049b79m9a1bacdangb2ibdlbonc3qcescpud50dg2dr5e68ehaescf7efigftjg8mgjogurh9thkvi01
    0510g40r61681ha1sd27f2ii2tl38n3jp3ur49t4l05025b55m76196cb6ne72g7dj7ol83o8eq8ps94u9g19r3a66ah9asbb7dbifbthc8kcjncupd9sdkue00eb2em5f17fcafncg2egdggoih3lheohpqi4s
    0550g80ra16c1he1sh27j2im2tp38r3jt3uv4a14l45065b95mb61d6cf6ni72k7dn7op83s8eu8q09529g59r7a6aahdasfb7hbijbtlc8ocjrcutda0dl2e04eb6em9f1bfcefngg2igdkgomh3pheshpui50
    0990kc0vf1ai1lk20m2bo2mq31t3d03o24354e74p954b5fe5qg65j6gl6ro76q7hs7su8818j48u69989ka9vcaafalhb0kbbmbmpc1rcctcnvd32de4dp7e49efbeqdf5gfgifrlg6oghqgssh7uhj0hu3
    0ab0ld10g1bi1ml21n2cq2ns32u3e13p34464f84qa55c5gf5rh66k6hm6sp77r7it7tv8928k48v79a99lca0eabgamib1lbcnbnqc2scducp0d42df5dq8e5aegcerff6hfhjfsmg7ogirgtth8vhk2hv4
    02b0de0og13i1ek1pn24p2fs2qu3603h23s54774ia4tc58f5jh5uj69l6ko6vq7at7lv8128c48n69299db9oea3gaejaplb4nbfpbqsc5uch1cs3d75di7dtae8cejfeuhf9jfklfvogaqglth0vhc2hn4i26
    0390eb0pd14f1fh1qk25n2gp2rs36u3i03t24844j74u959c5ke5vg6ai6ll70n7bq7ms81v8d18o39359e89pba4daffaqhb5kbgmbrpc6rchuct0d82dj4du7e99ekcevefahfljg0lgbngmqh1shcvho1i33
    0560g80rb16d1hf1sh27k2im2tp38s3ju3v04a24l45075b95mc61e6cg6ni72k7dn7oq83s8ev8q19539g59r8a6bahdasfb7hbikbtmc8ocjrcuuda0dl2e04eb6em9f1cfcefnhg2jgdlgonh3pheshpvi51
    02f0dt0pa14n1g41ri26v2ic2tp3973kk4014be4ms5295dm5p364h6fu6rb76o7i67tj8908kd8vr9b89mla22adfaotb4abfnbr4c6ichvctcd8pdk7dvkeb1emef1sfd9fomg43gfhgquh6bhhoht6
    0060b40m91171cc1nh22f2dk2op33n3es3pq44v4g44r25675h55sa67f6id6ti78n7jl7uq89o8kt9029b09m5a1aac8andb2bbdgbolc3jceocptd4rdg0dque63eh8es6f7bfi9fteg8jgjhgumh9rhkphvu
    0030b50m711a1cc1nf22h2dk2om33o3er3pt4504g24r45665h95sb67e6ig6tj78l7jn7up89s8ku9019b39m6a18acaancb2fbdhbokc3mceocpqd4sdfvdr2e64eh6es9f7bfidftgg8igjlgunh9phkshvu
    0070b90mb11e1cg1nj22m2do2oq33s3eu3q14544g64r856a5hc5sf67h6ik6tn78p7jr7ut8a08l29059b89maa1caceangb2jbdlbooc3qcescpud50dg3dr6e68ehbesdf7ffihftkg8mgjpgurh9uhl0i02
    09r0kt1001b31m52182ca2nc32e3dh3ok43m4ep4pr54t5fv5r26646h76s977b7id7tg88i8jl8uo99q9ks9vuab0am3b15bc8bnac2ccdecogd3jdemdpoe4refteqvf61fh4fs6g79gibgteh8ghjihuk
    0b30mh11u1db1oo2462fj2r036d3hr3t848l4k24vg5at5ma61n6d56oi73v7fc7qp8678hk8t198e9js9v9aamam3b1hbcubobc3ocf6cqjd60dhddsre88ejlev2fagfltg1agcngo5h3ihevhqci5q
    0300e20p41461f91qb25e2gg2rj36l3hn3sp47s4iu4u15935k55v76a96lc70f7bh7mk81m8co8nq92t9dv9p2a45af7aq9b5bbgebrgc6jchlcsod7qdisdtue91ek3ev6fa8flag0cgbegmhh1khcmhnpi2r
    0ar0lu1101c31n52282da2oc33e3eh3pk44m4fp4qr55t5gv5s16746i76t978b7jd7ug89i8kl8vo9aq9lsa0uac0an3b25bd8boac3dcefcphd4jdfldqoe5regtervf71fi4ft6g89gjcgueh9ghkihvk
    0ab0le10g1bj1ml21o2cq2ns32u3e13p44464f94qb55d5gf5rh66k6hn6sp77r7it7u08928k58v89aa9lca0eabgamjb1lbcobnqc2tcdvcp1d43df5dq8e5begderff6hfhkfsmg7pgisgtuh90hk2hv4
    09a0kd0vf1ai1lk20m2bo2mr31t3d03o34354e74p954c5fe5qh65j6gm6ro76q7hs7sv8818j48u69999kb9vdaafalib0kbbnbmpc1rcctco0d32de5dp8e4aefceqef5gfgjfrmg6oghrgsth7vhj1hu4
    0130c50o51371ea1qa25c2hd2sf37h3jh3uj49l4ll50o5co5nq62t6et6pv7517h17s38768j68u89a89laa0caccanfb2hbehbpkc5kcgmcrod7odiqdtse9sekvf02fc2fn4g34ge6gp8h58hgahrd
    0140d40o61461f81qa26a2hd2sg38f3jh3uj4aj4lm51m5co5nr63r6et6pv75v7h17t18848j68v69a99lba1bacdanfb3fbeibqic5kcgncsnd7pdirdure9teltf10fc2fo2g34ge6gq6h58hgbhsb
    08p0jr0ut1at1lv2122d22o53443f63q84684hb4sd58d5jg5vg6ai6lk71k7cm7np83p8er8pu95u9h09t0a82aj4av4ba7bl9c19ccccobd3ddegdqfe5iegleslf7nfipfupg9rglrh0thc0ho0i33
    08k0jn0up1ap1ls20u2cu2o03403f23q44644h74sa58a5jc5vc6ae6lg71g7ci7nl83l8eo8pq95q9gs9sra7uaj0av0ba3bl6c15cc7co7d39decdqce5eegheshf7jfilfulg9nglnh0qhbshnsi2v
    0370f70qa16a1hd1sf28e2jg2uj3aj3ll41l4co4nq53q5es5pu65u6h16s37837j67v68a88la91a9cc9nfa3faehaqhb5kbgmbslc7ociqcuqd9tdkve0vec1eo1f33fe6fq5g58ggbgsbh7dhjdhuf
    0a20l41071c71n922b2eb2pd35d3gg3ri47i4il4tn59m5kp60o6br6mu72u7e07p28528g48s49769i99u9a9cakeb0ebbgbmic2icdkcpkd4ndfqdrqe6sehuetuf90fl0g02gb5gn5h27hdahp9i4b
    0ko0vq1at1ms21v2d22p23443f63r64684i84ta58d5kd5vg6ai6mi71k7dj7om83p8fp8qr95u9ht9sva81ak1av4bb4bm7c19cd9cob
    04a0ga0rc17c1if1th29h2kj2vl3bl3mn42n4dq4ot54t5fv5r16716i36u37957k88088bb8md92d9df9oha4hafjarjb6mbhpbtoc8rcjtcvsdavdmve21ed4ep4f46ff8fr8g6aghdgtdh8fhkfhvi
    0060c60n812a1ea1pd25d2gg2ri37i3ik3tm49m4ko50o5br5mt62t6dv6p17517g47r68768i98u999b9kda0dabfamhb2hbdkbpkc4ncfpcrpd6rdhtdtte8vel0f02fb5fn5g27gd9gp8h4bhfdhre
    06n0hq0st18t1jv1v12b12m33233d53o84484fb4qd56d5hf5sh68h6jj6vj7am7lp81o8cq8nt93s9ev9qva61ah4at4b86bj8bv8caacldd1ddcfdofe3ieekeqkf5mfgofsog7rgjrgutha0hlvi12
    0600h20s51851j71ua2aa2lc30e3ce3ng43g4ej4pl55l5gn5rq67p6is6ur79u7l18118c38n59359e79p9a59agcascb7fbihbuhc9jckld0ldbndnne2qedtepsf4vfg1fs0g73gj3gu5h98hl8i0a
    07v0jv0v21a51m42172d62o833b3fb3qd45g4hg4si57k5jk5um6am6lp70r7cr7nu8308f08q29629h49s7a87aj9aucbacblec0gccgcnid3ideldpne5negpersf7rfitfutga0gl3h13hc5hn7i37
    02u0ec0pp1561gj1s127e2ir2u839l3l340g4bt4na52o5e55pi64v6gd6rq7777ik7u289f8ks9099bn9n4a2haduapcb4pbg6brjc71ciectrd98dkme03ebgemtf2afdofp5g4igfvgrdh6qhi7htk
    04t0gt0s01721j21u42962l63093bb3nb42e4ed4pf54i5gh5rk66n6in6tp79p7kr7vt8bt8mv9229e29p5a47ag7ar9b79bibbtdc9dckgcvjdbjdmle1nedneopf4pffrfqug6ugi0gt3h92hk4i04
    0130c50o51371ea1qa25c2hc2sf37h3jh3uj49l4ll50o5co5nq62t6et6pv7517h17s38768j68u89a89laa0caccaneb2hbehbpkc5kcgmcrod7odiqdtse9sekvf02fc2fn4g34ge6gp8h58hgahrd
    0lb10e1bg1ng22j2dl2pk34m3fp3rp46s4ir4tu5905l06026b46n47277e77pa84c8gc8re96g9ig9tia8laklavobbnbmqc1scdrcou
    0lb10e1bh1nh22j2dl2pl34n3fp3rp46s4is4tv5915l16036b56n57277e77pa84c8gc8re96g9ig9tja8laklavobbobmqc1scdscou
    0di0pi14k1fn1rn26p2hr2tr38t3k04004b24n25255d75p76496fb6rb76e7ie7tg88j8ki8vk9an9mma1pacsaosb3ubfubr0c62ci2
    0430f50r51671i71t928c2kc2ve3ah3mh41j4cl4ol53n5fn5qq65s6hs6sv7817k17v38b28m59189d89oaa3dafcaqeb6ebhgbsjc8jcjmcuodaodlqe0secsenuf3uff1fq4g64gh6gs8h88hjahva
    08n0kn0vp1as1ms21u2du2p03423g23r54674i74ta58c5kc5ve6be6mg71j7dj7ol83o8fo8qq96p9hr9sua8uak1av3bb3bm5c17cd7co9d49dfcdqfe6fehhesjf8jfjlfvlganglqh1qhcthnvi3v
    0490fc0rc16e1ie1tg28i2kj2vl3an3mo41q4dq4os53u5fu5r06636i36t57877k87va8ba8mc91e9df9oha3jafjaqlb6lbhnbsqc8qcjscuvdavdm1e13ed3eo5f38ff8fqag6aghcgsfh8fhjhhvh
    04a0fc0rc16e1ie1tg28j2kj2vl3ao3mo41q4cs4os53u5fu5r16636i36t67887k87va8b98mc91f9df9oha3kafjaqlb6lbhnbsqc8qcjtcuvdavdm1e13ed3eo5f45ff8fqbg6bghdgsfh8fhjhhvh
    16e1hh1th28j2jl2vl3an3mn41q4cs4os53v5f15r16636h56t57887k87va8ad8md91f9ch
    02u0e10q11531g61r82782ia2tc39c3kf3vh4bh4mj52j5dm5oo64o6fq6qt76t7hv7t18918k49039b69m8a28adaaodb4dbffbrfc6hchkctkd8mdjodvoeareltf1tfcvfovg42gf4gr4h66hh9ht9
    0420f30q51661h91t828a2jd2vc3ae3lh41i4ck4nl53m5eo5qp65q6gs6st7807j17v18a48m39169c89o9a3caeeaqdb5gbgibshc7kcjlcund9odlpe0rebuentf2vff0fq1g54gh4gs7h78hj8hub
    08q0jr0ut1au1m12202d22o53443f63q946a4hc4sd58e5jg5vh6ai6lk71l7co7np83p8es8qr95u9h09t1a84aj6av5ba8blac19ccccodd3fdegdqhe5jegmeslf7nfjofupg9sglsh0vhc0ho0i33
    08v0k00v21b31m62252d72oa3493fb3qe46f4hh4si58j5jl5vm6an6lp71q7ct7nu83u8f18r09639h59t6a89ajbavabadblfc1ecchcoid3kdeldqme5oegresqf7sfjtfuuga1gm1h14hc5ho5i38
    03e0ef0ph15i1gl1sk27m2ip2uo39q3kt40u4c04n15325e45q56566g86s977c7id7ud89g8lf90i9bk9nla2oadqappb4sbfubrtc70cj1cu3d94dl5e07ebaen9f2bfecfpdg4gggggrjh6khikhtn
    08h0ji0uk1al1lo21n2cp2ns33r3et3q04614h34s45855j75v86a96lb71c7cf7ng83g8ej8qi95l9gn9soa7raitausb9vbl1c10cc3co4d36de7dq8e5aegdescf7efjffugg9jgljh0mhbnhnni2q
    0500g10r31741i71u62982kb30a3bc3mf42g4di4oj54k5fm5rn66o6hq6tr78u7jv7vv8b28n19249d69p7a4aafcarbb6ebhgbtfc8ickjcvldamdmne1pecseorf3tffufqvg62gi2gt5h86hk6hv9
    0l11031b51n52272da2pa34c3ff3rf46h4ih4tj58l5kl5vo6aq6mq71t7dt7ov8418g18r39669i69t8a8bakbavdbbcbmec1hcdhcok
    0e20q11531g61s52782ib2ub39d3kg40f4bh4nh52j5dm5pm64p6fr6rr76t7it7tv8918l19049b79n7a29ae9apbb4dbgdbrfc6icii
    0f00r01631h51t42872j92v93ac3mc41e4ch4og53i5ek5qk65n6gq6sq77s7js7uu8a08m09129c59o5a38af8aqab5cbhbbsec7gcjg
    0kn0vp1ar1mr21u2d12p13433f53r54674i74t958c5kc5vf6ah6mg71i7di7ol83o8fo8qq95t9hs9sua80ak0av3bb3bm6c18cd8coa
    0370390el0en0q20q415f15h1gs1gv1sa1sc27n27p2j42j62uh2uk39v3a13lc3le40p40r4c64c94nk4nm5315335ee5eg5pr5pu65965b6gm6go6s36s577g77j7iu7j07ub7ud89o89q8l68l890j90l9c09c29nd9nfa2ra2tae8aeaaplapnb52b54bggbgibrtbrvc7ac7ccinciqcu5cu7d9id9kdkvdl1e0ce0febqebsen7en9f2kf2mfe1fe4fpffphg4sg4ugg9ggbgrmgrph74h76hihhijhtuhu0
    0ek0q215f1gs1sa27n2j42uh39v3lc40p4c64nj5315ee5pr6596gm6s377g7iu7ub89o8l590i9c09nda2qae8aplb52bgfbrtc7acin
    0lc10f1bi1ni22k2dm2pm34o3fq3rq46t4it4u05925l26046b66n67287e87pb84d8gd8rg96i9ii9tka8makmavpbbpbmrc1tcdtcov
    0f50r51671i71th28k2jm2vm3an3mn41q4ct4ot53v5f25r16636h66t57887k87vb8ad8md91f9ch9oha3jafjaqmb5pbhpbsrc7tcjt
    0e20q11531g51s52782ia2ua39d3kf40f4bh4nh52j5dm5pm64o6fr6rr76t7it7tv8918l19049b69n6a29ae8apab4dbgdbrfc6icii
    0li10k1bm1nm22p2ds2ps34u3g03rv4724j24u45975l760a6bc6nb72d7ed7pg84i8gj8rl96o9in9tpa8rakravubbubn1c23ce3cp5
    0km0vo1ar1mr21u2d02p03423f43r44664i64t958c5kc5ve6ag6mg71i7dh7ok83n8fn8qq95s9hs9sta80ajvav2bb2bm5c18cd7co9
    0in0un19q1lq20s2bu2nu3303e23q24554h54s857a5ja5uc69e6le70g7bj7nj82m8em8po94q9gp9rsa6uaiuau1ba1bl3c05cc5cn7
    0g10s11741i71u72992kc30c3be3mh42h4dj4pj54l5fn5ro66q6im6u278r7kr7vt8av8mv9219e19p4a47ag7ar9b6cbicbtec8gckh
    0bf0nf1di1np1p724k2g12re36s3i93ug4934ku5005bb5n36266d86p874a7ga7rc86e8ie8th98k9kk9vmabfamnb1qbdpbosc4jcfv
    0lr10t1bv1nv2312e42q43573g93s947b4jb4ud59f5lf60i6bl6nl72n7en7pp84r8gr8rt9709j09u3a95al5b07bc6bn9c2bcebcpe
    0ck0ok13m1ep1qp25r2gt2st37v3j23v24a44m45165c85o863a6ed6qd75g7hg7si87k8jk8um99o9loa0rabuanub30bf0bq2c54ch4
    0im0um19p1lp20r2bu2nt32v3e23q14544h44s75795j95ub69d6ld70f7bi7ni82l8el8pn94p9gp9rra6taiuau0ba0bl3c05cc4cn6
    0id0ud19f1lf20h2bj2nj32m3dp3pp44r4ft4rs56v5iu5u16946l47077b97n882a8ea8pc94f9gf9ria6kaikatmb8obkobvqcbrcmt
    0lb10e1bg1ng22j2dl2pl34n3fp3rp46s4is4tu5915l06026b56n47277e77pa84c8gc8re96g9ig9tia8laklavobbobmqc1scdscou
    0hm0tm18p1jr1vr2at2ms31v3d23p24444f74r65685i85ta68d6kd6vg7ai7mi81k8cm8om93o9fo9qra5uahuat0b82bk2bv4cb4cm6
    0iu0uu1a01m02132c62o63383ea3q945c4hc4se57h5jh5uk69m6ll70n7bq7nq82s8es8pv9519h19s3a75aj5au8ba8blac0dccdcnf
    0he0tf18i1jk1vj2am2mn31p3cq3or43t4ev4qv5615i25t36886k66v87ac7ma81d8cg8ol93j9fg9qma61ahhasjb8jbjlbuncanclp
    0h00t11831j51v52a72m831a3cc3oc43e4eh4qh55j5hj5sl67o6jo6uq79s7ls80v8c18o19339f39q5a58ah8asab7dbjdbufcafclh
    0br0n812m1e31pg24t2gb2ro3753ii3u049d4kq5075bl5n262f6ds6pa74n7g47rh86v8ic8tp9969kka01abeamrb29bdmbp3c4gcfu
    0d10p11431f51r52682hb2tb38d3jf3ve4ah4mh51j5cm5om63o6eq6qq75s7hs7sv8818k18v49a69m6a18acaaoab3dbfdbqfc5ichi
    0jh0vh1aj1mj21m2co2on33p3es3qs45v4hv4t15835k35v56a76m771a7cd7od83f8ff8qh95j9hj9sla7oajoaurbaqbltc0vccuco1
    0kf0vi1ak1mk21n2cp2op33r3et3qt4604i04t25855k45v66a96m971b7db7oe83g8fg8qi95k9hk9sma7pajpausbasbluc10cd0co2
    0fu0ru1711i31u32952l43073ba3na42c4df4pe54g5fi5ri66l6il6to78q7kq7vs8au8mu9209e09p3a46af7ar8b6abiabtcc8ecke
    0ku1001b21n22242d72p73493fc3rb46d4id4tf58i5ki5vl6an6mn71p7dp7or83t8ft8r09639i39t5a87ak7av9bb9bmbc1ecdecoh
    0ed0qd15g1gi1si27k2im2um39o3lq40r4bu4nu5305e25q26546g66s67797j97ub89e8ld90f9bi9nha2kaekapnb4pbgpbrrc6tcit
    0br0n812l1e31pg24t2gb2ro3753ii3u049d4kq5075bl5n262f6ds6pa74n7g47rh86u8ib8tp9969kka01abeamrb29bdmbp3c4gcfu
    0j00u31a21l52142c72na3393ec3pf45d4gg4sf57j5im5ul69o6kr70p7bs7mv82u8e18q09539g69s4a77aiaau9b9cbkgc0ecbicng
    0el0q315g1gt1sa27o2j52ui3a03ld40q4c74nl5325ef5ps65a6gn6s477h7iv7uc89p8l690k9c19nea2rae9apmb53bggbruc7bcio
    0el0q215f1gs1sa27n2j42uh39v3lc40p4c74nk5315ee5ps6596gm6s377h7iu7ub89o8l690j9c09nda2rae8aplb52bggbrtc7acin
    0i50u41971l62092bc2nc32e3dg3pg44i4fl4rk56n5in5tq68s6ks6vu7b07n08228e28p59489g89raa6caibateb8gbkgbvjcbjcml
    0e90q915c1ge1se27f2ih2ui39k3kn40n4bq4np52r5dt5pt64v6g26s27757j57u78998l990b9bd9nea2gaegapjb4lbglbrmc6pcip
    0io0uo19r1lr20t2bv2nv3313e33q34564h64s957b5jb5ud69f6lf70h7bk7nk82n8en8pp94r9gq9rsa6vaivau2ba2bl4c07cc6cn8
    0ga0s917c1if1uf29h2lh30j3bl3nl42n4dq4pq54t5fv5rv6716j16u37957l58088bb8nb92d9ec9pea4hagharjb6mbimbtoc8rckq
    0ca0oa13c1ee1qe25g2gj2sj37m3io3uo49q4lp50s5bu5nu6316e46q37557h57s787a8ja8uc99f9lfa0habjanjb2lbelbpoc4qcgq
    3ik3uk49m4lm50o5br5nr62t6e06pv7517h17s48768j68u999b9lba1babfanfb2ibeibpkc4ncgn
    3tg48t4kb4vo5b55mi6206dd6oq7487fl7r286f8ht8ta98n9k49vhaavamcb1qbd7bok
    0ld10f1bi1ni22k2dn2pm34o3fr3rr46t4it4u05925l26046b66n67287e97pb84e8ge8rg96i9ii9tka8makmavpbbpbmsc1ucducp0
    0el0q215f1gs1sa27n2j52ui39v3lc40p4c74nk5325ef5ps6596gm6s377h7iu7uc89p8l690j9c19nea2rae8apmb53bggbrtc7acin
    0jh0uu1ab1lo2162cj2o033d3er3q845l4h24sg57t5ja5un6a56li70v7cc7nq8378ek8q195f9gs9s9a7naj4auhb9ublcc0pcc6cnj
    02j0dl0on13p1es1pv2512g42r63683ha3sc47f4ii4tk58m5jo5uq69t6kv7027b57m78198cb8nd92g9dj9ola3oaeqapsb4ubg1br3c66ch8csad7cdifdthe8kejmeupf9rfktfvvgb2gm4h17hcahnci2e
    04g0fj0ql15n1gp1rr26u2i12t33853j73u949c4ke4vh5aj5lm60o6bq6ms71v7d17o48368e88pa94d9ff9qia5lagnarpb6rbhtbt0c83cj5cu8d9adkcdveeaheljf0mfbofmrg1tgcvgo1h34he6hp9i4b
    04p0fs0qu1601h21s52772ia2td38f3jh3uj49l4ko4vq5at5lv6116c36n67287db7od83g8ei8pk94m9fp9qra5uah1as3b75bi7bt9c8ccjfcuhd9kdkmdvoeaqeltf0vfc2fn4g26gd8goah3dheghpii4k
    04o0fr0qt15v1h11s32762i92tb38d3jf3uh49k4km4vp5ar5lu6106c26n47277d97oc83e8eg8pi94l9fn9qqa5tagvas1b73bi5bt8c8bcjdcugd9idkkdvmeapelrf0ufc0fn3g25gd7go9h3cheehphi4j
    02u0ec0pp1561gj1s127e2ir2u839m3l340g4bt4nb52o5e55pi64v6gd6rq7777ik7u289f8ks9099bn9n4a2haduapcb4pbg6brjc71ciectrd98dkme03ebgemtf2bfdofp5g4igfvgrdh6qhi7htk
    00v0c10n31251d81ob23d2ef2pi34k3fm3qp45r4gu4s05725i45t76896jc6ue79h7kj7vl8an8lq90s9bv9n1a23ad5ao8b3abedbpfc4icfkcqmd5odgqdrte70ei2et4f86fj8fubg9egkggvjhalhlni0p
    0av0m11141c61n922b2de2og33i3el3pn44q4fs4qu5605h35s56786ia6td78f7jh7uj89m8ko8vr9at9m0a12ac4an6b29bdbboec3gceicpkd4mdfpdqse5ueh0es3f75fi7ftag8cgjfguhh9jhkmhvo
    07k0in0tq18s1ju1v02a32l53083ba3md41f4ch4nj52m5do5or63u6f06q27547g67r986c8he8sg97j9il9tna8pajsauvba1bl3c05cb7cmad1cdcfdnhe2kedmeoof3qfetfq0g52gg4gr6h69hhbhse
    05a0gd0rf16h1hj1sm27o2ir2tu3903k23v44a64l950b5be5mg61i6ck6nn72p7ds7ou8418f38q59579ga9rca6fahiaskb7mbiobtqc8tck0cv2da5dl7e09ebbemef1gfcjfnlg2ngdpgorh3uhf1hq3i55
    08r0ju0v11a41l62082ba2mc31f3ci3nk42n4dp4or53t5f05q26556g76ra76c7he7sg87j8im8to98q9js9uuaa1al3b06bb8bmbc1dccfcnhd2kddmdope3reetepvf52fg4fr7g6aghcgseh7ghiihtl
    08f0jh0vh1aj1mj21l2co2oo33q3et3qt45v4hv4t15835k35v66a86m871a7cd7od83f8ff8qh95k9hk9sma7oajoauqbaqbltc0vccvco2d34df4dq6e58eh8esbf7dfjdfufgafglih0khckhnmi3m
    01h0ck0nm13m1eo1qo25q2gt2st37v3j23v24a44m45165c85o863b6ed6qd75f7gi7si87k8jk8um99p9lpa0rabtantb2vbevbq2c54ch4cs7d79dj9dube9deldf0gfbifnig2kgekgpnh4phgphrr
    04d0fg0qi16i1hk1tk28m2jp2vp3ar3lu41u4d04p05425f45r46676h96t978b7je7ve8ag8mg91i9cl9ola3naepaqpb5rbhrbsuc80ck0cv3da5dm5e17ec9eo9f3cfeefqeg5gghggsjh7lhjlhun
    04h0fk0qm16m1ho1to28q2jt2vt3av3m24224d44p45465f85r866b6hd6td78f7ji7vi8ak8mk91m9cp9opa3raetaqtb5vbhvbt2c84ck4cv7da9dm9e1becdeodf3gfeifqig5kghkgsnh7phjphur
    09r0kt10t1bv1nv2312e42q43563g93s947b4jb4ud59f5lf60i6bk6nk72m7dp7pp84r8gr8rt9709j09u2a94al4b06bc6bn9c2bcebcped4gdggdrie6keiketnf8pfkpfvrgbrgmuh20he0hp2i52
    01h0ck0oj13m1fl1qo25q2hq2st37v3jv3v24b14m45165d55o863b6fa6qd75f7hf7si88h8jk8um9am9lpa0racqantb3sbevbq2c61ch4cs7d86dj9dubeaaeldf0gfcffnig3hgekgpnh5mhgphso
    0130c50o51371ea1qa25c2hd2sf37h3jh3uj49l4ll50o5co5nq62t6et6pv7517h17s38768j68u89a89lba0daccanfb2hbehbpkc5kcgmcrod7odiqdtse9sekvf02fc2fn4g34ge6gp8h58hgahrd
    07v0jv0v21a51m42172d62o833b3fb3qd45g4hg4si57k5jk5um6am6lp70r7cr7nu8308f08q29629h49s7a87aj9aucbacblec0gccgcnid3ideldpne5negqersf7rfitfutga0gl3h13hc5hn7i37
    0430f60r51671i71t928c2kc2ve3ah3mh41j4dj4ol53n5fn5qq65s6hs6sv7817k17v38b38m59189d89oaa3dafcaqeb6ebhgbsjc8jcjmcuodaodlqe0secsenuf3uff1fq4g64gh6gs8h88hjahva
    1891jc1vc2ae2me31g3ci3oi43k4en4qn55q5hq5ss67u6ju6v07a27m28158d58o793a9fa
    1bv1nv2312e42q43563g93s947b4ja4ud59f5lf60i6bk6nk72n7em7po84q8gq8rt9709j0
    0mo11r1ct1ot23v2f12r13643h63t64894k84va5ad5mc61f6ci6oi73k7fk7qm85o8ho8sq97t9jt9v0aa2am2b14bd4bo6c38cf8cqb
    12o1dr1pq24s2fv2rv3713i43u44964l65085ba5na62d6df6pf74i7gi7rk86m8im8to98r
    13m1eo1qo25q2gs2ss37v3j13v14a44m45165c85o863a6ed6qd75f7hf7si87k8jj8um99o
    1961l62092bc2nc32e3dg3pg44i4fk4rk56n5in5tp68s6kr6vt7b07n08228e28p59479g7
    17c1ie1ue29h2lh30j3bl3nk42n4dq4pq54s5fv5ru6706j06u27957l58088ba8na92c9ec
    15h1gk1sj27m2io2un39q3ks40s4bv4nv5315e35q36556g86s877a7ja7ud89f8lf90h9bj
    1a41m42162c92o933b3ee3qd45f4hf4si57k5jk5un69p6lp70r7bt7nt8308f08q29559h5
    14k1fm1rm26o2hq2tq38s3jv3vv4b14n15245d65p56486fa6ra76d7id7tf88h8kh8vj9al
    1b11n12242d62p63493fb3rb46d4id4tf58i5ki5vk6an6mn71p7do7or83t8ft8r09629i2
    0490fb0rc16e1hg1tg28i2jk2vl3an3lp41q4cs4os53u5f05r16636h56t57877k77v98ab8mc91e9cg9oha3jaelaqlb5nbhobsqc7scjscuuda0dm1e13ed3eo5f37ff8fqag5cghcgseh7ghjhhuj
    0b71dc24e2fg36j3hl48o5as61v6d17438678ta98c9vfaahb1jc3ocqqd5sdsvev3fm6g18goah3chqf
    09q0lr10t1bv1nv2312e32q43563g83s947b4jb4ud59f5lg60i6bk6nk72m7em7po84q8gr8rt96v9j09u2a94al4b06bc7bn9c2bcebcpdd4fdggdrie7ieiketmf9nfkpfvrgbrgmth1vhe0hp2i52
    02g0dh0oj14k1fn1rm26o2hr2tq38s3jv4004b24m35245d65p76486fa6rb76e7hf7tf88i8kh8vk9am9mna1qacsaorb3ubf0bqvc62ci3ct5d86dk7dv9eacembf1dfdefofg3igfigqlh5mhhmhsp
    09c0ld10f1bh1nh22j2dl2pm34o3fq3rr46t4it4tv5915l26046b66n67287e87pa84c8gd8rf96h9ii9tka8makmavobbpbmrc1tcdtcovd41dg2dr4e74ei6et8f99fkbfvdgbdgmfh1hhdihoki4k
    0640i50t71891k91vb2ad2me31g3ci3oj43l4fl4qn55p5hq5ss67u6ju6v07b07m28148d58o79399fa9qca5eaheasgb8hbjjbulcalclnd0pdcqdnse3seeueq0f61fh3fs5g85gj7gu9haahlci1c
    08t0ku1001b21n22242d62p73493fb3rc46e4ie4tg58i5kj5vl6an6mn71p7dp7or83t8fu8r09629i39t5a87ak7av9bbabmcc1ecdecogd3idfjdqle6lehnespf8qfjsfuugaugm0h12hd3ho5i45
    0b40m51181d91ob24a2fd2qf36e3hh3sk48k4jm4uo5ao5lr61r6cs6nv7407f27q38648h68t69889jb9vcaaealgb1gbcibnkc3kcencqnd5pdgrdsre7uej0euvfa2fm2g14gc6go7h39heahqbi5e
    1if1th29h2kj2vm3bl3mn41q4dq4ot54t5fv5r16716i36t57957k88088bb8md92d9df9oha4hafjaqmb6mbhpbtoc8rcjtcvsdavdm1e21ed4ep4f46ff8fr8g6aghdgtdh8fhjihvi
    1ni22k2ek2pm35m3go3rr47r4it4u05a05l26046c46n67367e97pb85b8ge8rg97g9ii9uia9kaknb0nbbpbmsc2rcdtcptd4vdg2ds2e75ei7eu7f99fkbg0bgbdgndh2ghdjhpji4l
    1f81qa25d2hd2sg38f3jh3uj4aj4lm50o5co5nr63r6et6pv75v7h17s48848j68v79a99lba1bacdanfb3fbeibpkc5kcgncsnd7pdirdure9tel0f10fc2fo2g34ge6gq6h58hgbhsb
    00k0cj0nl12o1eo1pq25q2gt2rv37v3j13u34a34l65165c85nb63b6ed6pf75f7gh7rk87k8im8um99p9kra0qabtamvb2vbe2bq2c54cg6cs6d78diaduae9dekgf0gfbifnig2kgdmgpmh4ohfrhrr
    05o0gq0rt16v1i11t32862j82ub39e3kg3vi4ak4lm50p5br5mu6206d26o47377e97pc84e8fh8qj95l9gn9rqa6tahvat2b84bj6bu8c9ackdcvgdaidlke0mebpemrf1ufd0fo3g35ge7gp9h4bhfehqhi5j
    09b0lb10e1bg1ng22j2ej2pl34n3gn3rp46s4is4tu5915l16036c26n57277e77pa84c8gc8re97e9ig9tia9iaklavobbobmqc1scdscoud4udg0dr3e73ei6et8f98fkag09gbcgmeh2ehdhhoki4j
    0420f50q71591gb1rd26g2hj2sl37n3ip3tr48u4k04v35a55l860a6bc6me71h7cj7nm82o8dq8os93v9f19q4a57ag9arbb6dbhfbsic7lcinctqd8sdjudv0ea3el5f08fbafmdg1fgchgnjh2mhdohori3t
    04a0fc0rc16e1hg1tg28j2jl2vl3ao3mo41q4cs4os53u5f15r16636i36t67887k87va8ac8mc91f9ch9oha3kafjaqlb5obhnbsqc7tcjtcuvdavdm1e13ed3eo5f38ff8fqbg5dghdgsfh8fhjhhuj
    3jg3vh4aj4mj51m5co5oo63r6et6qt75v7hv7t18848k48v69a99lba1bacdaodb3fbeibqic5kcgn
    0650h70t71891k91vb2ae2me31g3cj3oj43l4fl4qn55p5hp5ss67u6ju6v07a37m38158d58o793a9fa9qca5eaheasgb8gbjjbulcalclod0qdcqdnse2ueeueq1f53fh3fs5g85gj8guahaahlci1c
    0b30mh11u1db1oo2462fj2r036d3hr3t848l4k24vg5at5ma61n6d46oi73v7fc7qp8678hk8t198e9js9v9aamam3b1hbcubobc3ocf6cqjd60dhddsre88ejlev2fagfltg1agcngo5h3ihevhqci5p
    0380ea0qa15c1hb1se27g2jg2uj39l3ll40n4bp4np52s5es5pu6516h16s37757j57u78a78la90c9cc9nfa2haehapjb4lbglbroc7ociqcttd9sdkue01ec0en3f33fe6fp8g58ggagrch7chiehth
    """#
}
