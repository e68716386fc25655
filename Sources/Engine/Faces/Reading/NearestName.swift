/// The name that was probably meant.
public enum NearestName {
  /// The closest of the known names, if it is close enough to be a slip: at most a third of the letters, and at least one, differ.
  ///
  /// Distance: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964, restricted); case, `-` and `_` count for nothing.
  /// Of names equally close the first in the list wins.
  public static func to(_ name: String, among names: [String]) -> String? {
    // What is far longer than any name was not meant as one, and would only cost time.
    guard name.utf8.count <= 64 else { return nil }
    let wanted = folded(name)
    var best: (name: String, distance: Int)?
    for candidate in names {
      let other = folded(candidate)
      let distance = distance(wanted, other)
      guard distance <= max(1, max(wanted.count, other.count) / 3), distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// `; did you mean 'horizon'?`, or the names there are where none is near.
  static func hint(_ name: String, among names: [String]) -> String {
    if let near = to(name, among: names) { return "; did you mean '\(near)'?" }
    return names.isEmpty ? "." : "; there are: \(names.joined(separator: ", "))."
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
