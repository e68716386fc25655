internal import CZlib

/// One series of a benchmark set with its held-out part.
struct SetSeries: Sendable {
  let id: String
  let season: Int
  let horizon: Int
  let train: [Double]
  let test: [Double]

  /// The same series with its last `count` horizons cut off and the first of them for a test part; nil where too little is left.
  func heldBack(_ count: Int, longestSeason: Int) -> SetSeries? {
    let cut = train.count - count * horizon
    guard cut >= max(10, 2 * longestSeason + 2) else { return nil }
    return SetSeries(
      id: id, season: season, horizon: horizon, train: Array(train[..<cut]), test: Array(train[cut..<(cut + horizon)]))
  }

  /// The series as a line of a set.
  var line: String { "\(id),\(season),\(horizon),\(Self.joined(train)),\(Self.joined(test))\n" }

  private static func joined(_ values: [Double]) -> String { values.map { "\($0)" }.joined(separator: " ") }
}

/// A set in the form `unique_id,m,h,train,test`, gzip or plain; values separated by spaces.
enum SeriesSet {
  struct Unreadable: Error { let path: String }

  static func read(_ path: String) throws -> [SetSeries] {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    var result: [SetSeries] = []
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 5, let season = Int(fields[1]), let horizon = Int(fields[2]) else { throw Unreadable(path: path) }
      result.append(
        SetSeries(id: String(fields[0]), season: season, horizon: horizon, train: numbers(fields[3]), test: numbers(fields[4])))
    }
    return result
  }

  private static func numbers(_ text: Substring) -> [Double] { text.split(separator: " ").map { Double($0) ?? .nan } }

  /// The content of a file; zlib reads plain files as they are.
  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = unsafe gzopen(path, "rb") else { throw Unreadable(path: path) }
    defer { unsafe gzclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe gzread(file, $0.baseAddress, UInt32($0.count)) }
      guard count > 0 else {
        if count < 0 { throw Unreadable(path: path) }
        return result
      }
      result += buffer[..<Int(count)]
    }
  }
}
