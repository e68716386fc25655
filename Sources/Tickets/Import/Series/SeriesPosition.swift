import Timeline

/// The text of one `ds`: a date or instant, an ISO week (`2016-W05`), a quarter (`2016Q1`), or a whole number.
enum SeriesPosition {
  /// A whole number of at most nine digits; nil for anything else.
  static func integer(_ field: FieldBytes) -> Int? {
    guard (1...10).contains(field.count) else { return nil }
    var index = field[0] == 45 ? 1 : 0
    guard field.count - index <= 9, field.count > index else { return nil }
    var value = 0
    while index < field.count {
      let digit = field[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return field[0] == 45 ? -value : value
  }

  /// The first day of an ISO week or of a quarter.
  static func weekOrQuarter(_ field: FieldBytes) -> PackedStamp? {
    guard (6...8).contains(field.count), let year = year(field), (1970...2100).contains(year) else { return nil }
    var index = 4
    if field[index] == 45 || field[index] == 32 { index += 1 }
    let letter = field[index] | 32
    guard letter == 119 || letter == 113 else { return nil }
    index += 1
    var number = 0
    guard index < field.count, field.count - index <= 2 else { return nil }
    while index < field.count {
      let digit = field[index] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
      index += 1
    }
    if letter == 113 {
      guard (1...4).contains(number) else { return nil }
      return PackedStamp(year: year, first: number * 3 - 2, second: 1, secondOfDay: 0, offsetMinutes: nil, isOpen: false)
    }
    guard (1...53).contains(number) else { return nil }
    // ISO 8601: week 1 holds 4 January.
    let january4 = CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: 1, day: 4))
    let monday = CivilDate(daysSinceEpoch: january4.daysSinceEpoch - january4.weekday + (number - 1) * 7).parts
    return PackedStamp(year: monday.year, first: monday.month, second: monday.day, secondOfDay: 0, offsetMinutes: nil, isOpen: false)
  }

  static func isDate(_ field: FieldBytes) -> Bool {
    if field.count == 1 { return false }
    // A number of days is a whole number first.
    return SampleValue.isDate(field) && !SampleValue.isSerial(field) || weekOrQuarter(field) != nil
  }

  private static func year(_ field: FieldBytes) -> Int? {
    var value = 0
    for index in 0..<4 {
      let digit = field[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
