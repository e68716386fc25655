/// Weekdays as people write them, in the six languages of the catalogue: a name, a short form, an ISO number, a range or a list of them.
enum WeekdayNames {
  /// The weekdays (0 = Monday) that `text` names, in order: `mon-fri`, `sat,sun`, `torsdag`, `週一`, `daily`, `6`; nil where it names none.
  static func days(_ text: some StringProtocol) -> [Int]? {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    if everyDay.contains(plain) { return Array(0...6) }
    var days: Set<Int> = []
    for part in plain.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" || $0 == "/" || $0 == "+" }) {
      let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      guard ends.count <= 2, let first = ends.first.flatMap({ day($0) }), let last = ends.last.flatMap({ day($0) }) else { return nil }
      // A range may run over the end of the week: sat-mon.
      for offset in 0...((last - first + 7) % 7) { days.insert((first + offset) % 7) }
    }
    return days.sorted()
  }

  /// `mon-fri`, `sat`, `mon, wed`: the days of a set, ranges of three and more in one.
  static func text(_ days: [Int]) -> String {
    var parts: [String] = []
    var index = 0
    let days = days.filter(english.indices.contains)
    while index < days.count {
      var last = index
      while last + 1 < days.count, days[last + 1] == days[last] + 1 { last += 1 }
      switch last - index {
      case 0: parts.append(english[days[index]])
      case 1: parts += [english[days[index]], english[days[last]]]
      default: parts.append("\(english[days[index]])-\(english[days[last]])")
      }
      index = last + 1
    }
    return parts.joined(separator: ", ")
  }

  static let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static let everyDay: Set<String> = [
    "daily", "everyday", "alldays", "mon-sun", "alledager", "alladagar", "svakidan", "每天", "joka", "kaikki",
  ]

  private static func day(_ name: some StringProtocol) -> Int? {
    let plain = name.hasSuffix(".") ? String(name.dropLast()) : String(name)
    return names.firstIndex { $0.contains(plain) }
  }

  private static let names: [Set<String>] = [
    "1 mon monday man mandag mån måndag ma maanantai pon ponedjeljak mo montag 週一 周一 星期一 禮拜一",
    "2 tue tues tuesday tir tirsdag tis tisdag ti tiistai uto utorak tu 週二 周二 星期二 禮拜二",
    "3 wed wednesday ons onsdag ke keskiviikko sri srijeda we 週三 周三 星期三 禮拜三",
    "4 thu thur thurs thursday tor tors torsdag to torstai čet četvrtak th 週四 周四 星期四 禮拜四",
    "5 fri friday fre fredag pe perjantai pet petak fr 週五 周五 星期五 禮拜五",
    "6 sat saturday lør lørdag lör lördag la lauantai sub subota sa 週六 周六 星期六 禮拜六",
    "7 sun sunday søn søndag sön söndag su sunnuntai ned nedjelja 週日 周日 星期日 星期天 禮拜日",
  ].map { Set($0.split(separator: " ").map(String.init)) }
}
