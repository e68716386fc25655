/// How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966).
enum EditDistance {
  /// The one of `names` that is nearest to `text`; nil where none is near enough to have been meant.
  static func nearest(to text: String, among names: [String]) -> String? {
    let wanted = Array(text.lowercased().prefix(64))
    let distances = names.map { between(wanted, Array($0)) }
    guard let best = distances.indices.min(by: { distances[$0] < distances[$1] }) else { return nil }
    return distances[best] <= max(2, wanted.count / 3) ? names[best] : nil
  }

  private static func between(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, min(row[j], row[j + 1]) + 1)
      }
    }
    return row[b.count]
  }
}
