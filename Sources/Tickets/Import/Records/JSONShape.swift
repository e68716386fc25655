/// Where the rows of a JSON text stand.
enum JSONShape: Equatable {
  /// One object a line, or one behind the other.
  case lines
  /// One array of objects.
  case array
  /// An object around the array: the keys that lead to it (`tickets`; `data`, `tickets`).
  case wrapped([String])

  /// Names under which an answer of an interface holds its rows.
  private static let arrays: Set<String> = [
    "tickets", "issues", "incidents", "results", "result", "data", "records", "rows", "items", "cases", "value", "ticketmetrics",
    "satisfactionratings", "ticketevents", "surveys", "calls", "list", "objects", "content", "entries",
  ]
  /// Names of objects around that.
  private static let wrappers: Set<String> = ["data", "response", "payload", "body", "result", "results", "d"]

  /// Looks at the first bytes; `isWhole` says that nothing follows them. Nil where more of them are needed.
  init?(_ base: UnsafeMutablePointer<UInt8>, from: Int, limit: Int, isWhole: Bool) {
    var walk = unsafe JSONWalk(base: base, position: from, limit: limit)
    switch walk.space() {
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "{"):
      var found = Candidates()
      let isComplete = Self.look(&walk, path: [], &found)
      let isAlone = isComplete ? isWhole && walk.space() == nil : true
      let names = found.topLevel
      let isRecord =
        names.contains { TicketColumn.createdAt.aliases.contains($0) } && names.contains { TicketColumn.ticketID.aliases.contains($0) }
      if !isRecord, let path = found.known.first {
        self = .wrapped(path)
      } else if !isRecord, isAlone, found.arrays.count == 1 {
        self = .wrapped(found.arrays[0])
      } else if !isComplete, !isWhole, found.arrays.isEmpty {
        return nil
      } else {
        self = .lines
      }
    default: self = .lines
    }
  }

  private struct Candidates {
    var topLevel: Set<String> = []
    var arrays: [[String]] = []
    var known: [[String]] = []
  }

  /// Goes through the keys of the object at the walk's position; false where the bytes end inside it.
  private static func look(_ walk: inout JSONWalk, path: [String], _ found: inout Candidates) -> Bool {
    walk.position += 1
    while let byte = walk.space() {
      if byte == UInt8(ascii: "}") {
        walk.position += 1
        return true
      }
      if byte == UInt8(ascii: ",") {
        walk.position += 1
        continue
      }
      guard let key = walk.string(), walk.space() == UInt8(ascii: ":") else { return false }
      walk.position += 1
      let name = HeaderName.normalised(key)
      if path.isEmpty { found.topLevel.insert(name) }
      guard let start = walk.space() else { return false }
      if start == UInt8(ascii: "[") {
        var inside = walk
        inside.position += 1
        let first = inside.space()
        if first == UInt8(ascii: "{") { found.arrays.append(path + [key]) }
        if arrays.contains(name), first == UInt8(ascii: "{") || first == UInt8(ascii: "]") { found.known.append(path + [key]) }
      }
      if start == UInt8(ascii: "{"), path.isEmpty, wrappers.contains(name) {
        if !look(&walk, path: [key], &found) { return false }
      } else if !walk.skip() {
        return false
      }
    }
    return false
  }
}
