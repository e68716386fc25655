import Foundation
import Testing

@testable import Engine

/// The house's JSON is byte for byte that of Foundation's encoder with the same settings.
@Suite struct JSONBytesTests {
  private enum Kind: String, Codable {
    case plain
    case odd = "b/ü\""
  }

  private enum Mixed: Codable {
    case one(Int)
    case two(name: String)
    case three
  }

  private struct Nothing: Codable {}

  private class Base: Encodable {
    var base = 1
  }

  /// Names that are hard to part into words, and a value of every kind.
  private struct Odd: Codable {
    var urlOfKPIs = 1
    var a = 2
    var aB = 3
    var abC = 4
    var aBCDe = 5
    var runLength95 = 6
    var x1Y2 = 2
    var isURL = 1
    var _private = 1
    var isOK = true
    @MissingAsNull var missing = Double.nan
    @MissingAsNull var infinite = -Double.infinity
    @MissingAsNull var there = 0.1
    @MissingAsNulls var column = [1, .nan, 2.5]
    var texts = ["", "a/b", "\u{0}\u{1}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{1f}\u{7f}\u{80}\u{2028}", "ü😀\"\\"]
    var numbers: [Double] = [0, -0.0, 1, -1, 0.1, 1e15, 1e16, 1e300, 5e-300, 1.5e-7, -2.5, 999_999_999_999_999, 0.30000000000000004, 100]
    var map: [String: Double] = ["camelCase": 1, "b": 2.5, "Ä": 3, "a": 0]
    var nested: [String: [String: Int?]] = ["xY": ["zZ": nil, "q": 1], "e": [:]]
    var kinds: [Kind] = [.plain, .odd]
    var byKind: [Kind: Int] = [.plain: 1]
    var byNumber: [Int: String] = [2: "x"]
    var nothing: Int?
    var list: [Int?] = [1, nil]
    var data = Data([1, 2, 255])
    var url = URL(string: "https://a/b?c=d")
    var mixed: [Mixed] = [.one(1), .two(name: "n"), .three]
    var date = Date(timeIntervalSinceReferenceDate: 1.5)
    var small: Int8 = -3
    var big = UInt64.max
    var float: Float = 0.1
    var empty: [String] = []
    var deep: [[Double]] = [[1], [], [2, 3]]
    var none = Nothing()
  }

  private func expectSame(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let wanted = String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    #expect(String(decoding: try EngineJSON.encode(value), as: UTF8.self) == wanted)
  }

  @Test func everyKindOfValue() throws {
    try expectSame(Odd())
    try expectSame([Odd(), Odd()])
    try expectSame(Nothing())
    try expectSame([Nothing()])
    try expectSame("text")
    try expectSame([Double]())
    try expectSame([Mixed.three])
    try expectSame(Base())
  }

  @Test func everyNumber() throws {
    var state: UInt64 = 7
    var numbers: [Double] = []
    while numbers.count < 5000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state ^ state >> 29)
      if value.isFinite { numbers.append(value) }
      numbers.append(Double(state >> 44) / 8)
    }
    try expectSame(numbers)
  }

  @Test func numbersThatAreNoneAreRefused() {
    #expect(throws: EncodingError.self) { try EngineJSON.encode([Double.nan]) }
    #expect(throws: EncodingError.self) { try EngineJSON.encode(["a": Double.infinity]) }
  }
}
