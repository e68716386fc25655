/// One content line of an iCalendar file, put together again where it was folded (RFC 5545, section 3.1).
struct ICalendarLine {
  /// The property's name in capitals.
  var name: String
  /// Parameters by name in capitals, without quotation marks.
  var parameters: [String: String]
  var value: String
  /// The physical line on which it begins.
  var number: Int

  /// All content lines of `text`; lines without a colon are left out, as they hold no property.
  static func all(of text: String) -> [ICalendarLine] {
    var unfolded: [(bytes: [UInt8], number: Int)] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if let first = bytes.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !unfolded.isEmpty {
        unfolded[unfolded.count - 1].bytes += bytes.dropFirst()
      } else if !bytes.isEmpty {
        unfolded.append((Array(bytes), number))
      }
    }
    return unfolded.compactMap { ICalendarLine(String(decoding: $0.bytes, as: UTF8.self), number: $0.number) }
  }

  private init?(_ text: String, number: Int) {
    var parts: [String] = [""]
    var isQuoted = false
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": isQuoted.toggle()
      case ":" where !isQuoted:
        let head = parts.removeFirst()
        name = head.uppercased()
        parameters = [:]
        for part in parts {
          let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
          if pair.count == 2 { parameters[pair[0].uppercased()] = pair[1] }
        }
        value = String(rest)
        self.number = number
        return
      case ";" where !isQuoted: parts.append("")
      default: parts[parts.count - 1].append(character)
      }
    }
    return nil
  }

  /// The value as text, without the backslashes before commas, semicolons and line ends.
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
