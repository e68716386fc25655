// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with H.
  static let h = #"""
    =HK
    一月一日|New Year's Day|1/1
    ~一月一日（補假）|New Year's Day (observed)|1/2:#210400821040
    中國人民抗日戰爭勝利70周年紀念日|70th Anniversary of the Victory of the Chinese People's War of Resistance against Japanese Aggression and the World Anti-Fascist War|x5is
    中秋節|Mid-Autumn Festival|x0v23fb
    中秋節後第二日|The Second Day following Mid-Autumn Festival|x832ajbd3kgl5hn9
    中秋節翌日|The Day following Mid-Autumn Festival|s31+1:#5bfefdfbffdfb
    佛誕|The Buddha's Birthday|s38:22-50
    ~佛誕（補假）|The Buddha's Birthday (observed)|x7v49d9afdbhhgh7hjb
    勞動節|Labor Day|5/1
    ~勞動節（補假）|Labor Day (observed)|5/2:#4108200410820
    國慶日|National Day|10/1
    ~國慶日（補假）|National Day (observed)|10/2:#200410821041 xc19i3a
    復活節星期一|Easter Monday|e+1:26-50
    清明節|Tomb-Sweeping Day|s32
    ~清明節（補假）|Tomb-Sweeping Day (observed)|x1gk5e67il9bpbg7fdphi8
    端午節|Dragon Boat Festival|s33
    ~端午節（補假）|Dragon Boat Festival (observed)|x30aa48ckhf4q
    耶穌受難節|Good Friday|e-2:28-50
    耶穌受難節翌日|The day following Good Friday|e-1:30-50
    聖誕節|Christmas Day|12/25
    聖誕節後第一個周日|The first weekday after Christmas Day|12/26:#5ffbef7000000 x9vebohdt0hqi
    ~聖誕節（補假）|Christmas Day (observed)|x24a48p61s86bc3ue8dg1gi5v
    農曆年初一|Chinese New Year|s20:#3fedbbf7fdb3f
    農曆年初一的前一日|Chinese New Year's Eve|s20-1:#4c9
    農曆年初三|The third day of Chinese New Year|s20+2:#6ddffffdbbfff
    農曆年初二|The second day of Chinese New Year|s20+1:#76ffff6edfff6
    農曆年初四|The fourth day of Chinese New Year|s20+3:#5b32449b66000
    重陽節|Double Ninth Festival|s39
    ~重陽節（補假）|Double Ninth Festival (observed)|s39+1:#890004112000
    香港特別行政區成立紀念日|Hong Kong S.A.R. Establishment Day|7/1
    ~香港特別行政區成立紀念日（補假）|Hong Kong S.A.R. Establishment Day (observed)|7/2:#410820041082
    =HM
    =HN
    Año Nuevo|New Year's Day|1/1
    Día de Morazán|Morazan's Day|10/3:00-14
    Día de la Independencia|Independence Day|9/15
    Día de la Raza|Columbus Day|10/12:00-14
    Día de las Américas|Panamerican Day|4/14
    Día de las Fuerzas Armadas|Army Day|10/21:00-14
    Día del Trabajo|Labor Day|5/1
    Jueves Santo|Maundy Thursday|e-3
    Navidad|Christmas Day|12/25
    Semana Morazánica|Morazan Weekend|w10.1.2:15-50 w10.2.3:15-50 w10.3.4:15-50
    Sábado de Gloria|Holy Saturday|e-1
    Viernes Santo|Good Friday|e-2
    =HR
    Bogojavljenje ili Sveta tri kralja|Epiphany|1/6:00-01,03-50
    Božić|Christmas Day|12/25
    Dan antifašističke borbe|Anti-Fascist Struggle Day|6/22
    Dan državnosti|Statehood Day|5/30:00-01,20-50 6/25:02-19
    Dan neovisnosti|Independence Day|10/8:02-19
    Dan pobjede i domovinske zahvalnosti|Victory and Homeland Thanksgiving Day|8/5:#ff
    Dan pobjede i domovinske zahvalnosti i Dan hrvatskih branitelja|Victory and Homeland Thanksgiving Day and Croatian Veterans Day|8/5:08-50
    Dan sjećanja na žrtve Domovinskog rata i Dan sjećanja na žrtvu Vukovara i Škabrnje|Remembrance Day|11/18:20-50
    Nova godina|New Year's Day|1/1
    Praznik rada|Labor Day|5/1
    Sveti Stjepan|Saint Stephen's Day|12/26
    Svi sveti|All Saints' Day|11/1
    Tijelovo|Corpus Christi|e+60:02-50
    Uskrs|Easter Sunday|e:09-50
    Uskrsni ponedjeljak|Easter Monday|e+1
    Velika Gospa|Assumption Day|8/15
    =HT
    Assomption de Marie|Assumption Day|8/15
    Carnaval|Carnival|e-49
    Commémoration de la Bataille de Vertières|Commemoration of the Battle of Vertieres|11/18
    Fête de l'Agriculture et du Travail|Agriculture and Labor Day|5/1
    Fête de l'Indépendance Nationale|National Independence Day|1/1
    Fête des Morts|Day of the Dead|11/2
    Fête du Drapeau et de l'Université|Flag Day and University Day|5/18
    Fête-Dieu|Corpus Christi|e+60
    Jour des Aïeux|Ancestry Day|1/2
    Jour des Forces Armées|Armed Forces Day|11/18
    La Toussaint|All Saints' Day|11/1
    Lundi Gras|Shrove Monday|e-48
    Mardi Gras|Fat Tuesday|e-47
    Mort de Dessalines|Death of Dessalines|10/17
    Nouvel An|New Year's Day|1/1
    Noël|Christmas Day|12/25
    Pâques|Easter Sunday|e
    Vendredi Saint|Good Friday|e-2
    =HU
    A Munka ünnepe|Labor Day|5/1
    Az államalapítás ünnepe|State Foundation Day|8/20
    Húsvét|Easter|e
    Húsvét Hétfő|Easter Monday|e+1
    Karácsony|Christmas Day|12/25
    Karácsony másnapja|Second Day of Christmas|12/26
    Mindenszentek|All Saints' Day|11/1
    Nagypéntek|Good Friday|e-2:17-50
    Nemzeti ünnep|National Day|3/15 10/23
    Pihenőnap (2001. 03. 10.-től helyettesítve)|Day off (substituted from 03/10/2001)|x0do
    Pihenőnap (2001. 04. 28.-től helyettesítve)|Day off (substituted from 04/28/2001)|x0f5
    Pihenőnap (2001. 10. 20.-től helyettesítve)|Day off (substituted from 10/20/2001)|x0kk
    Pihenőnap (2001. 10. 27.-től helyettesítve)|Day off (substituted from 10/27/2001)|x0kv
    Pihenőnap (2001. 12. 22.-től helyettesítve)|Day off (substituted from 12/22/2001)|x0mj
    Pihenőnap (2001. 12. 29.-től helyettesítve)|Day off (substituted from 12/29/2001)|x0mq
    Pihenőnap (2002. 08. 10.-től helyettesítve)|Day off (substituted from 08/10/2002)|x0u1
    Pihenőnap (2002. 12. 28.-től helyettesítve)|Day off (substituted from 12/28/2002)|x120
    Pihenőnap (2003. 04. 26.-től helyettesítve)|Day off (substituted from 04/26/2003)|x161
    Pihenőnap (2003. 10. 18.-től helyettesítve)|Day off (substituted from 10/18/2003)|x1bg
    Pihenőnap (2003. 12. 13.-től helyettesítve)|Day off (substituted from 12/13/2003)|x1dd
    Pihenőnap (2004. 01. 10.-től helyettesítve)|Day off (substituted from 01/10/2004)|x1dm
    Pihenőnap (2004. 12. 18.-től helyettesítve)|Day off (substituted from 12/18/2004)|x1or
    Pihenőnap (2005. 03. 19.-től helyettesítve)|Day off (substituted from 03/19/2005)|x1rb
    Pihenőnap (2005. 11. 05.-től helyettesítve)|Day off (substituted from 11/05/2005)|x22i
    Pihenőnap (2007. 03. 10.-től helyettesítve)|Day off (substituted from 03/10/2007)|x2i7
    Pihenőnap (2007. 04. 21.-től helyettesítve)|Day off (substituted from 04/21/2007)|x2jk
    Pihenőnap (2007. 10. 20.-től helyettesítve)|Day off (substituted from 10/20/2007)|x2p3
    Pihenőnap (2007. 10. 27.-től helyettesítve)|Day off (substituted from 10/27/2007)|x2pe
    Pihenőnap (2007. 12. 22.-től helyettesítve)|Day off (substituted from 12/22/2007)|x2r2
    Pihenőnap (2007. 12. 29.-től helyettesítve)|Day off (substituted from 12/29/2007)|x2r9
    Pihenőnap (2008. 04. 26.-től helyettesítve)|Day off (substituted from 04/26/2008)|x2v4
    Pihenőnap (2008. 10. 18.-től helyettesítve)|Day off (substituted from 10/18/2008)|x34j
    Pihenőnap (2008. 12. 20.-től helyettesítve)|Day off (substituted from 12/20/2008)|x36g
    Pihenőnap (2009. 03. 28.-től helyettesítve)|Day off (substituted from 03/28/2009)|x36p
    Pihenőnap (2009. 08. 29.-től helyettesítve)|Day off (substituted from 08/29/2009)|x3e0
    Pihenőnap (2009. 12. 19.-től helyettesítve)|Day off (substituted from 12/19/2009)|x3ht
    Pihenőnap (2010. 12. 11.-től helyettesítve)|Day off (substituted from 12/11/2010)|x3ta
    Pihenőnap (2011. 03. 19.-től helyettesítve)|Day off (substituted from 03/19/2011)|x3vq
    Pihenőnap (2011. 11. 05.-től helyettesítve)|Day off (substituted from 11/05/2011)|x471
    Pihenőnap (2012. 03. 24.-től helyettesítve)|Day off (substituted from 03/24/2012)|x4ba
    Pihenőnap (2012. 04. 21.-től helyettesítve)|Day off (substituted from 04/21/2012)|x4cn
    Pihenőnap (2012. 10. 27.-től helyettesítve)|Day off (substituted from 10/27/2012)|x4i6
    Pihenőnap (2012. 11. 10.-től helyettesítve)|Day off (substituted from 11/10/2012)|x4ih
    Pihenőnap (2012. 12. 01.-től helyettesítve)|Day off (substituted from 12/01/2012)|x4kc
    Pihenőnap (2012. 12. 15.-től helyettesítve)|Day off (substituted from 12/15/2012)|x4k5
    Pihenőnap (2013. 08. 24.-től helyettesítve)|Day off (substituted from 08/24/2013)|x4rj
    Pihenőnap (2013. 12. 07.-től helyettesítve)|Day off (substituted from 12/07/2013)|x4vi
    Pihenőnap (2013. 12. 21.-től helyettesítve)|Day off (substituted from 12/21/2013)|x4vl
    Pihenőnap (2014. 05. 10.-től helyettesítve)|Day off (substituted from 05/10/2014)|x53j
    Pihenőnap (2014. 10. 18.-től helyettesítve)|Day off (substituted from 10/18/2014)|x592
    Pihenőnap (2014. 12. 13.-től helyettesítve)|Day off (substituted from 12/13/2014)|x5av
    Pihenőnap (2015. 01. 10.-től helyettesítve)|Day off (substituted from 01/10/2015)|x5b8
    Pihenőnap (2015. 08. 08.-től helyettesítve)|Day off (substituted from 08/08/2015)|x5if
    Pihenőnap (2015. 12. 12.-től helyettesítve)|Day off (substituted from 12/12/2015)|x5mc
    Pihenőnap (2016. 03. 05.-től helyettesítve)|Day off (substituted from 03/05/2016)|x5ot
    Pihenőnap (2016. 10. 15.-től helyettesítve)|Day off (substituted from 10/15/2016)|x604
    Pihenőnap (2018. 03. 10.-től helyettesítve)|Day off (substituted from 03/10/2018)|x6fp
    Pihenőnap (2018. 04. 21.-től helyettesítve)|Day off (substituted from 04/21/2018)|x6h6
    Pihenőnap (2018. 10. 13.-től helyettesítve)|Day off (substituted from 10/13/2018)|x6ml
    Pihenőnap (2018. 11. 10.-től helyettesítve)|Day off (substituted from 11/10/2018)|x6n0
    Pihenőnap (2018. 12. 01.-től helyettesítve)|Day off (substituted from 12/01/2018)|x6ok
    Pihenőnap (2018. 12. 15.-től helyettesítve)|Day off (substituted from 12/15/2018)|x6or
    Pihenőnap (2019. 08. 10.-től helyettesítve)|Day off (substituted from 08/10/2019)|x702
    Pihenőnap (2019. 12. 07.-től helyettesítve)|Day off (substituted from 12/07/2019)|x741
    Pihenőnap (2019. 12. 14.-től helyettesítve)|Day off (substituted from 12/14/2019)|x744
    Pihenőnap (2020. 08. 29.-től helyettesítve)|Day off (substituted from 08/29/2020)|x7bi
    Pihenőnap (2020. 12. 12.-től helyettesítve)|Day off (substituted from 12/12/2020)|x7ff
    Pihenőnap (2021. 12. 11.-től helyettesítve)|Day off (substituted from 12/11/2021)|x7qs
    Pihenőnap (2022. 03. 26.-től helyettesítve)|Day off (substituted from 03/26/2022)|x7tc
    Pihenőnap (2022. 10. 15.-től helyettesítve)|Day off (substituted from 10/15/2022)|x84j
    Pihenőnap (2024. 08. 03.-től helyettesítve)|Day off (substituted from 08/03/2024)|x8p5
    Pihenőnap (2024. 12. 07.-től helyettesítve)|Day off (substituted from 12/07/2024)|x8t4
    Pihenőnap (2024. 12. 14.-től helyettesítve)|Day off (substituted from 12/14/2024)|x8t7
    Pihenőnap (2025. 05. 17.-től helyettesítve)|Day off (substituted from 05/17/2025)|x915
    Pihenőnap (2025. 10. 18.-től helyettesítve)|Day off (substituted from 10/18/2025)|x96k
    Pihenőnap (2025. 12. 13.-től helyettesítve)|Day off (substituted from 12/13/2025)|x98h
    Pihenőnap (2026. 01. 10.-től helyettesítve)|Day off (substituted from 01/10/2026)|x98q
    Pihenőnap (2026. 08. 08.-től helyettesítve)|Day off (substituted from 08/08/2026)|x9g1
    Pünkösd|Pentecost|e+49
    Pünkösdhétfő|Pentecost Monday|e+50
    Szenteste|Christmas Eve|12/24:26-50
    Újév|New Year's Day|1/1
    """#
}
