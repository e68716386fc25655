/// Abbreviations of time zones.
///
/// An abbreviation has an offset where the world uses it for one only, or RFC 5322 (3.3, 4.3) gives it one and no other country's use is as
/// common. `CST` is China's, Cuba's and the United States' central time, `IST` Indian, Irish and Israeli, `BST` British and Bangladeshi: those are not read.
enum ZoneAbbreviations {
  enum Offset {
    case minutes(Int)
    case ambiguous
  }

  static func offset(_ key: UInt64) -> Offset? {
    guard let index = names.firstIndex(where: { $0.key == key }) else { return nil }
    return names[index].offset
  }

  /// Words for "o'clock" behind a time: Uhr, h, hrs, sati.
  static func isHourWord(_ key: UInt64) -> Bool { hourWords.contains(key) }

  private static let hourWords = ["uhr", "h", "hrs", "hours", "sati", "sata", "sat"].map { LetterFolding.key($0) }

  private static let names: [(key: UInt64, offset: Offset)] =
    [
      ("z", 0), ("utc", 0), ("gmt", 0), ("ut", 0), ("wet", 0), ("west", 60), ("cet", 60), ("cest", 120), ("mez", 60), ("mesz", 120),
      ("eet", 120), ("eest", 180), ("msk", 180), ("hkt", 480), ("awst", 480), ("jst", 540), ("kst", 540), ("acst", 570), ("aest", 600),
      ("acdt", 630), ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("est", -300), ("edt", -240), ("mst", -420), ("mdt", -360),
      ("pst", -480), ("pdt", -420), ("akst", -540), ("akdt", -480), ("hst", -600),
    ].map { (LetterFolding.key($0.0), Offset.minutes($0.1)) }
    + ["cst", "cdt", "ist", "bst", "ast", "sst", "gst", "adt"].map { (LetterFolding.key($0), Offset.ambiguous) }
}
