/// A header as it is compared: lower case, without accents, spaces, underscores, dots and other marks.
enum HeaderName {
  static func normalised(_ header: String) -> String {
    var result = ""
    for scalar in header.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x61...0x7a, 0x30...0x39: result.unicodeScalars.append(scalar)
      case 0x300...0x36f: break
      case 0xe0...0xe5, 0x101, 0x103, 0x105: result += "a"
      case 0xe6: result += "ae"
      case 0xe7, 0x107, 0x109, 0x10d: result += "c"
      case 0x10f, 0x111, 0xf0: result += "d"
      case 0xe8...0xeb, 0x113, 0x119, 0x11b: result += "e"
      case 0xec...0xef, 0x12b: result += "i"
      case 0xf1, 0x144, 0x148: result += "n"
      case 0xf2...0xf6, 0xf8, 0x14d, 0x151: result += "o"
      case 0x159: result += "r"
      case 0x15b, 0x161: result += "s"
      case 0xf9...0xfc, 0x16b, 0x16f, 0x171: result += "u"
      case 0xfd, 0xff: result += "y"
      case 0x17a, 0x17c, 0x17e: result += "z"
      case 0x80...: if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { result.unicodeScalars.append(scalar) }
      default: break
      }
    }
    return result
  }
}
