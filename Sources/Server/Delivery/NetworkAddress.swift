import Foundation

/// Which addresses of the network a delivery may go to: the public ones, so that whoever may name a target cannot reach what only the
/// server can.
enum NetworkAddress {
  /// Whether a socket address is one that everybody may reach.
  static func isPublic(_ address: UnsafePointer<sockaddr>) -> Bool {
    switch unsafe Int32(address.pointee.sa_family) {
    case AF_INET:
      return unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        unsafe isPublic(v4: UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    case AF_INET6:
      let bytes = unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address -> [UInt8] in
        var host = unsafe address.pointee.sin6_addr
        return unsafe withUnsafeBytes(of: &host) { unsafe Array($0) }
      }
      return isPublic(v6: bytes)
    default: return false
    }
  }

  /// RFC 6890 and what came after it: everything that is not of the public network.
  static func isPublic(v4 address: UInt32) -> Bool {
    let reserved: [(UInt32, UInt32)] = [
      (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16), (0xAC10_0000, 12), (0xC000_0000, 24),
      (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16), (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
    ]
    return !reserved.contains { address >> (32 - $0.1) == $0.0 >> (32 - $0.1) }
  }

  /// Global unicast only; an IPv4 address inside an IPv6 one is judged as what it is.
  static func isPublic(v6 bytes: [UInt8]) -> Bool {
    guard bytes.count == 16 else { return false }
    let v4 = bytes[12...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF { return isPublic(v4: v4) }
    // Translated addresses, 64:ff9b::/96.
    if bytes[..<12] == [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return isPublic(v4: v4) }
    // 2002::/16 carries an IPv4 address too, 2001::/23 and 2001:db8::/32 are no places.
    if bytes[0] == 0x20, bytes[1] == 0x02 { return isPublic(v4: bytes[2..<6].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }) }
    if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] < 0x02 || (bytes[2] == 0x0D && bytes[3] == 0xB8) { return false }
    return bytes[0] & 0xE0 == 0x20
  }
}
