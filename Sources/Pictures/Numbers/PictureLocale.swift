/// How numbers and dates are written on pictures.
public enum PictureLocale: String, Sendable, CaseIterable {
  case en
  case nb
  case sv
  case fi
  case hr
  case zhHant = "zh-Hant"

  /// The locale of a language tag (`nb`, `nb_NO.UTF-8`, `zh-TW`); English for a language that is not among the six.
  public init(tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" || $0 == "." }
    switch parts.first {
    case "nb", "no", "nn": self = .nb
    case "sv": self = .sv
    case "fi": self = .fi
    case "hr": self = .hr
    case "zh": self = .zhHant
    default: self = .en
    }
  }

  /// The value of an HTML `lang` attribute.
  public var tag: String { rawValue }

  var decimalSeparator: Character {
    switch self {
    case .en, .zhHant: "."
    case .nb, .sv, .fi, .hr: ","
    }
  }

  /// Between thousands; no-break spaces where the locale writes a space.
  var groupSeparator: Character {
    switch self {
    case .en, .zhHant: ","
    case .hr: "."
    case .nb, .sv, .fi: "\u{A0}"
    }
  }

  /// Between a number and its percent sign.
  var percentSpace: String {
    switch self {
    case .en, .zhHant: ""
    case .nb, .sv, .fi, .hr: "\u{A0}"
    }
  }

  /// Monday first.
  var weekdays: [String] {
    switch self {
    case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    case .nb: ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."]
    case .sv: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]
    case .fi: ["ma", "ti", "ke", "to", "pe", "la", "su"]
    case .hr: ["pon", "uto", "sri", "čet", "pet", "sub", "ned"]
    case .zhHant: ["週一", "週二", "週三", "週四", "週五", "週六", "週日"]
    }
  }

  var months: [String] {
    switch self {
    case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    case .nb: ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."]
    case .sv: ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."]
    case .fi: (1...12).map { "\($0)." }
    case .hr: ["sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"]
    case .zhHant: (1...12).map { "\($0)月" }
    }
  }
}
