// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` 0.109, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.

extension HolidayTable {
  /// The countries whose codes begin with W.
  static let w = #"""
    =WF
    Armistice|Armistice Day|11/11
    Ascension|Ascension Day|e+39
    Assomption|Assumption Day|8/15
    Fête de la Victoire|Victory Day|5/8
    Fête du Territoire|Territory Day|7/29
    Fête du Travail|Labor Day|5/1
    Fête nationale|National Day|7/14
    Jour de l'an|New Year's Day|1/1
    Lundi de Pentecôte|Pentecost Monday|e+50:00-04,08-50
    Lundi de Pâques|Easter Monday|e+1
    Noël|Christmas Day|12/25
    Saint Pierre Chanel|Feast of Saint Peter Chanel|4/28
    Saints Pierre et Paul|Saints Peter and Paul Day|6/29
    Toussaint|All Saints' Day|11/1
    =WS
    Boxing Day||12/26
    Christmas Day||12/25
    Day After Good Friday||e-1
    Easter Monday||e+1
    Father's Day||w8.9.0
    Good Friday||e-2
    Independence Day||6/1
    Mother's Day||w5.9.0
    New Year's Day||1/1
    The Day After New Year's Day||1/2
    White Sunday (Lotu a Tamaiti)||w10.9.0
    """#
}
