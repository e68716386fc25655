/// Finds a smallest set of rules that cannot be kept together: leave rules out as long as the rest still conflicts; what remains is a set of which
/// every rule is needed for the conflict (Chinneck & Dravnieks 1991, deletion filter, here by blocks first).
enum DeletionFilter {
  struct Conflict<Group> {
    var groups: [Group]
    /// False where time ran out before each group was tried.
    var isSmallest: Bool
  }

  /// - Parameter conflicts: Whether the given groups alone cannot be kept together; nil where that could not be told in time.
  static func smallestConflict<Group>(_ groups: [Group], conflicts: ([Group]) -> Bool?) -> Conflict<Group>? {
    guard conflicts(groups) == true else { return nil }
    var kept = groups
    var isSmallest = true
    var block = max(1, groups.count / 2)
    while true {
      var start = 0
      while start < kept.count {
        let end = min(kept.count, start + block)
        let rest = Array(kept[..<start] + kept[end...])
        switch conflicts(rest) {
        case true?: kept = rest
        case false?: start = end
        case nil:
          isSmallest = false
          start = end
        }
      }
      if block == 1 { break }
      block = max(1, block / 2)
    }
    return Conflict(groups: kept, isSmallest: isSmallest)
  }
}
