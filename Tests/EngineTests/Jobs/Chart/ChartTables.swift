/// Tables for the tests of charts, made by rule.
enum ChartTables {
  private static func date(_ day: Int) -> String {
    let lengths = [31, 29, 31, 30, 31, 30]
    var (month, day) = (0, day)
    while month < 5, day >= lengths[month] {
      day -= lengths[month]
      month += 1
    }
    return "2016-\(month < 9 ? "0" : "")\(month + 1)-\(day < 9 ? "0" : "")\(day + 1)"
  }

  /// Numbers without a pattern in −5…5.
  static func noise(_ index: Int) -> Double { Double((index * index * 31 + index * 17) % 101) / 10 - 5 }

  static func days(_ count: Int, _ columns: String = "y", _ row: (Int) -> String) -> String {
    (["ds,\(columns)"] + (0..<count).map { "\(date($0)),\(row($0))" }).joined(separator: "\n") + "\n"
  }

  /// Eighty days around 40, twelve more from the sixty-first on.
  static let stepped = days(80) { "\(40 + noise($0) + ($0 >= 60 ? 12 : 0))" }

  /// Four measurements a day, one day missing, one measurement missing.
  static let grouped: String = {
    var rows = ["ds,y"]
    for day in 0..<30 where day != 11 {
      for row in 0..<4 { rows.append("\(date(day)),\(day == 5 && row == 2 ? "" : "\(20 + noise(day * 4 + row) + noise(day + 3) / 3)")") }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  /// Three variables, the second in step with the first but for one day.
  static let several = days(40, "calls,handle,wait") { day in
    let calls = 100 + noise(day)
    return "\(calls),\(2 * calls + noise(day + 50) / 4 + (day == 25 ? 9 : 0)),\(30 + noise(day + 90))"
  }

  static let counts = days(60) { "\(Int(noise($0) + 5) / 2 + ($0 >= 45 ? 5 : 0))" }

  static let shares = days(60, "y,n") { "\(Int(noise($0) + 5) / 2),\(20 + $0 % 3)" }

  /// Positive and skewed.
  static let skewed = days(60) { day in
    let root = 8 + noise(day)
    return "\(root * root * root)"
  }
}
