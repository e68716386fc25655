/// Reads yes or no: true/false, yes/no, 1/0, met/breached, ONTIME/OVERDUE and the like in several languages.
enum FlagParser {
  /// True, false, or nil where the text is neither.
  static func parse(_ field: FieldBytes) -> Bool? {
    switch field.count {
    case 1:
      switch field[0] | 32 {
      case 0x31, 0x79, 0x74, 0x6a, 0x64: return true  // 1 y t j d (ja, da)
      case 0x30, 0x6e, 0x66: return false  // 0 n f
      default: return nil
      }
    case 4 where field.word(0) | 0x2020_2020 == 0x6575_7274: return true
    case 5 where field.word(0) | 0x20_2020_2020 == 0x65_736c_6166: return false
    case 2...24: return word(field)
    default: return nil
    }
  }

  private static func word(_ field: FieldBytes) -> Bool? {
    switch HeaderName.normalised(field.text.string) {
    case "true", "yes", "met", "ontime", "kept", "achieved", "within", "withinsla", "fulfilled", "fulfill", "made", "ok", "passed", "ja",
      "da", "kylla", "是":
      true
    case "false", "no", "breached", "overdue", "missed", "violated", "late", "failed", "breach", "nei", "nej", "ne", "ei", "否":
      false
    default: nil
    }
  }
}
