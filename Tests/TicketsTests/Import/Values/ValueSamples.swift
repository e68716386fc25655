@testable import Tickets

/// Texts as the fields they would be in a file.
enum ValueSamples {
  static func with<Result>(_ text: String, _ body: (FieldBytes) -> Result) -> Result { with(Array(text.utf8), body) }

  static func with<Result>(_ bytes: [UInt8], _ body: (FieldBytes) -> Result) -> Result {
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + FieldBytes.padding)
    defer { unsafe place.deallocate() }
    // What stands behind a field must not change how it is read.
    unsafe place.initialize(repeating: UInt8(ascii: "7"), count: bytes.count + FieldBytes.padding)
    for index in bytes.indices { unsafe place[index] = bytes[index] }
    return unsafe body(FieldBytes(start: UnsafePointer(place), count: bytes.count))
  }
}
