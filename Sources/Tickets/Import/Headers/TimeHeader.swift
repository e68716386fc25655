/// Finds the column of the time of day that belongs to a column of dates by their names: `Date` and `Time`, `Dato` and `Klokkeslett`,
/// `Opened date` and `Opened time`.
enum TimeHeader {
  /// Words for a date and the words for the time of day that go with them: English, Norwegian, Swedish, Croatian, Finnish, Chinese, Spanish,
  /// German.
  private static let words: [(date: String, times: [String])] = [
    ("date", ["time", "timeofday", "hour"]), ("day", ["time"]), ("dato", ["klokkeslett", "tid", "tidspunkt", "kl"]),
    ("datum", ["tid", "klockslag", "klocka", "vrijeme", "sat", "uhrzeit", "zeit"]), ("paivamaara", ["kellonaika", "aika", "klo"]),
    ("paiva", ["kellonaika", "aika", "klo"]), ("日期", ["時間", "時刻"]), ("fecha", ["hora"]), ("dt", ["tm"]), ("on", ["at"]),
  ]

  /// The index of the time's column, the nearest behind or before the date's; nil where no column has such a name.
  static func partner(of index: Int, in header: [String], where isFree: (Int) -> Bool) -> Int? {
    let own = HeaderName.normalised(header[index])
    var wanted: [String] = []
    for (date, times) in words where own.contains(date) {
      for time in times { wanted.append(own.replacing(date, with: time)) }
    }
    // A date without the word for it: `Opened` and `Opened time`.
    wanted += words.flatMap(\.times).map { own + $0 }
    let found = header.indices.filter { $0 != index && isFree($0) && wanted.contains(HeaderName.normalised(header[$0])) }
    return found.min { (abs($0 - index), $0) < (abs($1 - index), $1) }
  }
}
