/// A column of texts that are mostly distinct, as ticket ids are: one run of bytes, no string a row.
public struct IdentifierColumn: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row's text ends; an empty text stands for a missing id.
  private var ends: [Int] = []

  public init() {}

  /// A column of ready texts.
  public init(_ texts: [String]) {
    for text in texts { append(text.utf8) }
  }

  public var count: Int { ends.count }

  /// Adds one row's text as UTF-8.
  public mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Adds to the text of the last row.
  mutating func extendLast(_ text: some Sequence<UInt8>) {
    guard let last = ends.indices.last else { return }
    bytes.append(contentsOf: text)
    ends[last] = bytes.count
  }

  public mutating func reserveCapacity(rows: Int, bytes size: Int) {
    ends.reserveCapacity(rows)
    bytes.reserveCapacity(size)
  }

  /// The UTF-8 bytes of `row`'s text.
  public func utf8(_ row: Int) -> ArraySlice<UInt8> { bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }

  /// The text of `row`; empty where the id is missing.
  public subscript(row: Int) -> String { String(decoding: utf8(row), as: UTF8.self) }

  /// The rows `numbers` in their order, an empty id for a number below zero.
  func gathered(_ numbers: [Int32]) -> IdentifierColumn {
    var result = IdentifierColumn()
    for number in numbers { result.append(number < 0 ? [] : utf8(Int(number))) }
    return result
  }
}
