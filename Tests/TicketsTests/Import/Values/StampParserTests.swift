import Foundation
import Testing
import Timeline

@testable import Tickets

@Suite struct StampParserTests {
  /// What `text` is read as, `2016-02-29 13:05:00`, with `*` where the order is open (shown month first) and `Z` where an offset was stated.
  static func read(_ text: String) -> String { read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8]) -> String {
    ValueSamples.with(bytes) { field in
      var parser = StampParser(field)
      switch parser.parse() {
      case .known(let stamp, _): return show(stamp)
      case .open(let stamp, _): return show(stamp) + "*"
      case .never: return "never"
      case .outOfRange: return "out of range"
      case .unreadable: return parser.hasAmbiguousZone ? "ambiguous zone" : "unreadable"
      }
    }
  }

  static func form(_ text: String) -> StampParser.Form? {
    ValueSamples.with(text) { field in
      var parser = StampParser(field)
      switch parser.parse() {
      case .known(_, let form), .open(_, let form): return form
      default: return nil
      }
    }
  }

  /// An open stamp is shown as if its month came first.
  private static func show(_ stamp: PackedStamp) -> String {
    guard let seconds = (stamp.isOpen ? stamp.ordered(.monthDayYear) : stamp).localSeconds else {
      return "day first"
    }
    return String(ISO8601.string(localSeconds: seconds, zone: .unstated).prefix(19)).replacingOccurrences(of: "T", with: " ")
      + (stamp.hasOffset ? "Z" : "")
  }

  // MARK: 1 April 2016, five past one in the afternoon

  @Test(arguments: [
    "2016-04-01 13:05", "2016-4-1 13:05", "2016-04-01T13:05", "2016-04-01t13:05", "2016-04-01 13:05:00", "2016-04-01 13:05:00.000",
    "2016-04-01 13:05:00,250", "2016-04-01T13:05:00.123456789", "2016-04-01  13:05", "2016-04-01, 13:05", "2016-04-01 - 13:05",
    "20160401 1305", "20160401T130500", "201604011305", "20160401130500", "2016/04/01 13:05", "2016/4/1 13:05", "2016.4.1 13:05",
    "2016-Apr-01 13:05", "2016 Apr 1 13:05", "2016 April 01, 13:05",
    // English
    "1 Apr 2016 13:05", "01-Apr-2016 13:05", "01-APR-16 13:05", "01/Apr/2016 13:05", "1/Apr/16 13:05", "1 April 2016 13:05",
    "1 April, 2016 13:05", "1. April 2016 13:05", "April 1, 2016 13:05", "April 1, 2016, 1:05 PM", "April 1 2016 at 13:05",
    "Apr 1, 2016 13:05",
    "Apr. 1, 2016 13:05", "April 1st, 2016 13:05", "1st of April 2016 13:05", "1st April 2016 1:05pm", "Fri 1 Apr 2016 13:05",
    "Fri, 1 Apr 2016 13:05", "Friday, April 1, 2016 1:05 PM", "Friday, 1 April 2016 13:05", "Fri, Apr 1, 2016 13:05",
    "Fri Apr 01 2016 13:05:00",
    "Fri 2016-04-01 13:05", "01APR2016:13:05:00", "01APR2016 13:05", "1Apr2016 13:05",
    // 12-hour clocks
    "2016-04-01 1:05 PM", "2016-04-01 01:05:00 PM", "2016-04-01 1:05PM", "2016-04-01 1:05 pm", "2016-04-01 1:05 p.m.",
    "2016-04-01 1:05 P.M.",
    "2016-04-01 1:05 p. m.", "2016-04-01 01.05 PM", "2016-04-01 PM 1:05", "2016-04-01 1:05\u{202f}PM", "2016-04-01 1:05\u{a0}PM",
    "2016-04-01 1:05 em", "2016-04-01 1:05 e.m.", "2016-04-01 1.05 ip.", "2016-04-01 ip. 1.05", "2016-04-01 1:05 IP",
    "2016/4/1 下午 1:05", "2016/4/1 下午1:05:00", "2016/4/1 (五) 下午 01:05", "2016/4/1 1:05 下午",
    // Norwegian, Swedish
    "1. april 2016 kl. 13.05", "1. april 2016 kl. 13:05", "1 april 2016 kl 13.05", "den 1 april 2016 kl. 13:05", "fre 1 apr 2016 13:05",
    "fredag 1. april 2016 13:05", "fredag den 1 april 2016 13.05", "den 1:a april 2016 13:05", "fredag, 1. apr. 2016 13:05",
    // Croatian
    "1. travnja 2016. 13:05", "1. travnja 2016. u 13:05", "1. travanj 2016 13:05", "petak, 1. travnja 2016. u 13:05 sati",
    "1. tra 2016. 13:05",
    "01.tra.2016 13:05",
    // Finnish
    "1. huhtikuuta 2016 klo 13.05", "1. huhtikuuta 2016 13.05", "perjantaina 1. huhtikuuta 2016 klo 13:05",
    "pe 1. huhtikuuta 2016 klo 13.05",
    "1. huhtikuuta 2016 kello 13.05", "1 huhti 2016 13:05", "1. huhtikuun 2016 13.05",
    // German, Spanish, French
    "1. April 2016 13:05 Uhr", "Freitag, den 1. April 2016 13.05 Uhr", "Fr, 1. Apr. 2016, 13:05", "1 de abril de 2016 13:05",
    "viernes, 1 de abril de 2016 13:05", "1 abr 2016 13:05 h", "1er avril 2016 à 13h05", "vendredi 1 avril 2016 13:05",
    "1 avr. 2016 13h05",
    // Chinese
    "2016年4月1日 下午1:05", "2016年4月1日 13:05", "2016年04月01日13:05", "2016年4月1日13時05分", "2016年4月1日 13点05分00秒", "2016 年 4 月 1 日 13:05",
    "2016年4月1日 星期五 下午1:05", "2016年4月1日星期五 13:05", "2016年4月1日 週五 下午 1:05", "2016年4月1號 下午1時5分", "2016年4月1日 下午13:05",
    // Years of the Republic of China
    "民國105年4月1日 13:05", "民國105年4月1日 下午1:05", "中華民國105年4月1日 13:05", "民國 105 年 4 月 1 日 13:05", "105年4月1日 13:05",
    "105/04/01 13:05", "105/4/1 13:05", "105.04.01 13:05", "105-04-01 下午 01:05", "民國105/04/01 13:05",
    // Weeks and days of the year
    "2016-W13-5T13:05", "2016W135T1305", "2016-092T13:05", "2016-092 13:05",
    // A remark behind it
    "2016-04-01 13:05 (CEST)", "2016-04-01 13:05 h",
  ])
  func oneInstantInManyWritings(_ text: String) {
    #expect(Self.read(text).hasPrefix("2016-04-01 13:05:00"), "\(text) was read as \(Self.read(text))")
    #expect(!Self.read(text).hasSuffix("Z"))
  }

  @Test(arguments: [
    "1/4/2016 13:05", "01/04/2016 13:05:00", "1-4-2016 13:05", "1.4.2016 13:05", "1.4.2016 kl. 13.05", "1.4.2016 klo 13.05",
    "1.4.2016. 13:05",
    "1. 4. 2016. 13:05", "1. 4. 2016 13:05", "01.04.16 13:05", "1/4/16 1:05 PM", "01/04/2016, 13:05", "Fri 1/4/2016 13:05",
    "fredag 1.4.2016 kl. 13:05", "pe 1.4.2016 klo 13.05", "1/4/2016 下午 1:05", "1/4/2016 13h05",
  ])
  func partsWhoseOrderIsOpen(_ text: String) {
    #expect(Self.read(text) == "2016-01-04 13:05:00*", "\(text)")
  }

  @Test(arguments: [
    "2016-04-01T13:05:00Z", "2016-04-01T13:05:00z", "2016-04-01 13:05 UTC", "2016-04-01 13:05 GMT", "2016-04-01T13:05:00+00:00",
    "2016-04-01T15:05:00+02:00", "2016-04-01T15:05:00+0200", "2016-04-01T15:05:00+02", "2016-04-01 15:05 +2",
    "2016-04-01T08:05:00-05:00",
    "2016-04-01T08:05:00\u{2212}05:00", "2016-04-01 14:05 GMT+1", "2016-04-01 15:05 UTC+02:00", "2016-04-01 15:05 CEST",
    "2016-04-01 14:05 CET",
    "2016-04-01 08:05 EST", "2016-04-01 09:05 EDT", "2016-04-01 06:05 PDT", "2016-04-01 16:05 EEST", "2016-04-01 22:05 JST",
    "2016-04-01 21:05 HKT",
    "2016-04-01T15:05:00+02:00[Europe/Oslo]", "2016-04-01 15:05:00 +0200 CEST", "2016-04-01 13:05:00 +0000 UTC",
    "Fri Apr 01 2016 15:05:00 GMT+0200 (Central European Summer Time)", "Fri Apr  1 15:05:00 CEST 2016",
    "Fri Apr 01 13:05:00 +0000 2016",
    "Fri, 01 Apr 2016 15:05:00 +0200", "01/Apr/2016:15:05:00 +0200", "2016-04-02T02:35:00+13:30", "2016-03-31T23:05:00-14:00",
    "1459515900", "1459515900.25", "1459515900000", "1459515900000000",
  ])
  func offsetsGiveUTC(_ text: String) {
    #expect(Self.read(text) == "2016-04-01 13:05:00Z", "\(text)")
  }

  @Test(arguments: [
    "2016-04-01 13:05 CST", "2016-04-01 13:05 IST", "2016-04-01 13:05 BST", "2016-04-01 13:05 Europe/Oslo",
    "2016-04-01T13:05[Europe/Oslo]",
    "Fri Apr  1 13:05:00 CST 2016",
  ])
  func zonesInDoubtAreRefusedAndNamed(_ text: String) {
    #expect(Self.read(text) == "ambiguous zone", "\(text)")
  }

  // MARK: Months

  static let months: [(language: String, names: [String])] = [
    ("en", ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
    ("en short", ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]),
    ("nb", ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]),
    ("nb short", ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."]),
    ("sv", ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]),
    (
      "hr",
      [
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga",
        "prosinca",
      ]
    ),
    (
      "hr nominative",
      ["siječanj", "veljača", "ožujak", "travanj", "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad", "studeni", "prosinac"]
    ),
    ("hr short", ["sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"]),
    (
      "fi",
      [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta",
        "lokakuuta",
        "marraskuuta", "joulukuuta",
      ]
    ),
    (
      "fi genitive",
      [
        "tammikuun", "helmikuun", "maaliskuun", "huhtikuun", "toukokuun", "kesäkuun", "heinäkuun", "elokuun", "syyskuun", "lokakuun",
        "marraskuun", "joulukuun",
      ]
    ),
    ("fi short", ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"]),
    ("de", ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]),
    ("es", ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]),
    ("fr", ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]),
  ]

  @Test(arguments: 0..<14) func monthNames(_ language: Int) {
    let (name, names) = Self.months[language]
    for (index, month) in names.enumerated() {
      let wanted = "2016-\(index < 9 ? "0" : "")\(index + 1)-05 00:00:00"
      #expect(Self.read("5. \(month) 2016") == wanted, "\(name) \(month)")
      #expect(Self.read("5-\(month.uppercased())-2016") == wanted, "\(name) \(month.uppercased())")
      #expect(Self.read("\(month) 5, 2016") == wanted, "\(name) \(month) first")
    }
  }

  @Test func monthNamesInWindows1252() {
    #expect(Self.read([0x35, 0x20, 0x4d, 0xe4, 0x72, 0x7a, 0x20] + Array("2016".utf8)) == "2016-03-05 00:00:00")
    #expect(Self.read(Array("5 kes".utf8) + [0xe4] + Array("kuuta 2016".utf8)) == "2016-06-05 00:00:00")
  }

  @Test func accentsThatStandAlone() {
    #expect(Self.read("5 Ma\u{308}rz 2016") == "2016-03-05 00:00:00")
  }

  @Test(arguments: [
    ("2016-04", "2016-04-01 00:00:00"), ("Apr 2016", "2016-04-01 00:00:00"), ("April-2016", "2016-04-01 00:00:00"),
    ("2016 April", "2016-04-01 00:00:00"), ("2016年4月", "2016-04-01 00:00:00"), ("huhtikuu 2016", "2016-04-01 00:00:00"),
    ("2016-W13", "2016-03-28 00:00:00"), ("2016-W53", "unreadable"), ("2015-W53-7", "2016-01-03 00:00:00"),
    ("2016-W01-1", "2016-01-04 00:00:00"),
    ("2016-001", "2016-01-01 00:00:00"), ("2016-366", "2016-12-31 00:00:00"), ("2015-366", "unreadable"), ("2016-000", "unreadable"),
    ("Apr 16", "unreadable"), ("2016", "unreadable"), ("13.05", "unreadable"), ("13:05", "unreadable"), ("民國105年", "unreadable"),
    ("199/04/01", "out of range"), ("205/04/01", "unreadable"), ("99/04/01", "unreadable"), ("民國99年12月31日", "2010-12-31 00:00:00"),
  ])
  func monthsWeeksDays(_ text: String, _ wanted: String) { #expect(Self.read(text) == wanted, "\(text)") }

  @Test(arguments: [
    ("42370", "2016-01-01 00:00:00"), ("42370.5", "2016-01-01 12:00:00"), ("42370,25", "2016-01-01 06:00:00"),
    ("42461.5451388889", "2016-04-01 13:05:00"), ("25569", "1970-01-01 00:00:00"), ("20000", "out of range"),
    ("73415", "2100-12-31 00:00:00"),
    ("73416", "out of range"), ("19999", "unreadable"), ("80001", "unreadable"), ("42370.", "unreadable"), ("42370 1", "unreadable"),
    ("42370.99999999", "2016-01-01 23:59:59"),
  ])
  func spreadsheetSerials(_ text: String, _ wanted: String) { #expect(Self.read(text) == wanted, "\(text)") }

  @Test(arguments: [
    "0", "0000-00-00", "0000-00-00 00:00:00", "0001-01-01", "0001-01-01T00:00:00Z", "00/00/0000", "9999-12-31", "9999-12-31 23:59:59",
    "31.12.9999",
    "never", "Never", "nie", "aldri", "Aldrig", "nikad", "從未", "jamais", "koskaan",
  ])
  func never(_ text: String) { #expect(Self.read(text) == "never", "\(text)") }

  @Test(arguments: [
    "2016-02-30", "2016-13-01", "2016-00-10", "2016-04-31", "31/02/2016", "32/01/2016", "2016-04-01 24:01", "2016-04-01 25:00",
    "2016-04-01 13:60",
    "2016-04-01 13:5", "2016-04-01 13", "2016-04-01 13:05 PM extra", "2016-04-01 13:05 XYZ", "2016-04-01 0:05 PM", "2016-04-01 13:05 PM",
    "2016-04-01 13:05 +16:00", "2016-04-01 13:05 +1:5", "2016-04-01x", "2016/04-01", "Foo 1 2016", "Fri", "Apr", "soon", "-", "1",
    "12", "1/4",
    "1 Apr", "1 foo 2016", "30 February 2016", "April 31, 2016", "2016年13月1日", "2016年4月32日", "12345", "123456", "1234567", "123456789",
    "99999999999999999999", "never 2016", "2016--04-01", "2016-04-", "1/4/201", "Fri Fri Fri Fri Fri", "", "年", "民國", "下午1:05",
    "2016-04-01 下午",
    "2016-04-01 PM", "20161301", "20160431T1305", "201613011305",
  ])
  func noDates(_ text: String) { #expect(Self.read(text) == "unreadable", "\(text) was read as \(Self.read(text))") }

  @Test(arguments: [
    ("12:00 AM", 0), ("12:30 am", 30), ("1:00 AM", 60), ("11:59 AM", 719), ("12:00 PM", 720), ("12:59 p.m.", 779), ("1:00 PM", 780),
    ("11:59 PM", 1439), ("上午12:00", 0), ("下午12:00", 720), ("中午12:00", 720), ("晚上8:00", 1200), ("早上8:00", 480), ("24:00", 1439),
    ("00:00", 0), ("23:59", 1439), ("9.30", 570), ("0930", 570),
  ])
  func minutesOfTheDay(_ text: String, _ minute: Int) {
    ValueSamples.with("2016-04-01 " + text) { field in
      var parser = StampParser(field)
      guard case .known(let stamp, _) = parser.parse() else {
        Issue.record("\(text)")
        return
      }
      #expect(stamp.secondOfDay / 60 == minute, "\(text)")
    }
  }

  @Test func formsAreTold() {
    let cases: [(String, StampParser.Form)] = [
      ("2016-04-01", .iso), ("2016-04", .yearMonth), ("20160401", .basic), ("2016/04/01", .yearFirst), ("2016年4月1日", .yearFirst),
      ("1/4/2016", .partsFirst), ("1 Apr 2016", .namedMonth), ("1459515900", .epochSeconds), ("1459515900000", .epochMilliseconds),
      ("1459515900000000", .epochMicroseconds), ("42461", .spreadsheetSerial), ("105/04/01", .republicYear),
      ("民國105年4月1日", .republicYear),
      ("2016-W13-5", .isoWeek), ("2016-092", .ordinalDay),
    ]
    for (text, form) in cases { #expect(Self.form(text) == form, "\(text)") }
    #expect(Set(cases.map(\.1)).count == StampParser.Form.allCases.count)
  }
}
