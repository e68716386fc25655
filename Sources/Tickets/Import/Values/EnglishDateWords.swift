/// Month and weekday names by their first three letters.
enum EnglishDateWords {
  /// 1…12 for a month, 0 for a weekday, nil for anything else; `letters` holds three lower-case letters, the first highest.
  static func number(_ letters: UInt32) -> Int? {
    switch letters {
    case 0x6a616e: 1
    case 0x666562: 2
    case 0x6d6172: 3
    case 0x617072: 4
    case 0x6d6179: 5
    case 0x6a756e: 6
    case 0x6a756c: 7
    case 0x617567: 8
    case 0x736570: 9
    case 0x6f6374: 10
    case 0x6e6f76: 11
    case 0x646563: 12
    case 0x6d6f6e, 0x747565, 0x776564, 0x746875, 0x667269, 0x736174, 0x73756e: 0
    default: nil
    }
  }
}
