/// Content negotiation by the `Accept` header (RFC 9110, 12.5.1).
enum Accept {
  /// The offer the client likes best; of those liked equally the first. nil where none is accepted.
  ///
  /// - Parameters:
  ///   - field: the header, nil where the client sent none, which accepts anything.
  ///   - offers: media types in the server's own order.
  static func choose(_ field: String?, from offers: [String]) -> String? {
    guard let field, !field.allSatisfy({ $0 == " " }) else { return offers.first }
    let ranges = field.split(separator: ",").compactMap(Range.init)
    var best: (offer: String, quality: Double)?
    for offer in offers {
      // The most specific range that fits an offer decides its quality.
      guard let range = ranges.filter({ $0.matches(offer) }).max(by: { $0.precision < $1.precision }), range.quality > 0 else { continue }
      if range.quality > best?.quality ?? 0 { best = (offer, range.quality) }
    }
    return best?.offer
  }

  private struct Range {
    var type: String
    var subtype: String
    var quality = 1.0

    init?(_ text: Substring) {
      let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
      guard let names = parts.first?.split(separator: "/"), names.count == 2 else { return nil }
      type = String(names[0])
      subtype = String(names[1])
      for part in parts.dropFirst() where part.hasPrefix("q=") {
        quality = Double(part.dropFirst(2)).map { min(max($0, 0), 1) } ?? 0
      }
    }

    var precision: Int { type == "*" ? 0 : subtype == "*" ? 1 : 2 }

    func matches(_ offer: String) -> Bool {
      guard let slash = offer.firstIndex(of: "/") else { return false }
      return (type == "*" || type == offer[..<slash]) && (subtype == "*" || subtype == offer[offer.index(after: slash)...])
    }
  }
}
