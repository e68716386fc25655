/// Reads one JSON object into values by key.
@safe
struct JSONScanner: ~Copyable {
  enum Outcome {
    case complete(next: Int)
    case incomplete
    case malformed(at: Int)
  }

  private enum Fault: Error {
    case incomplete
    case malformed(Int)
  }

  private var keys = IdentifierTable()
  private(set) var names: [String] = []
  private(set) var lateNames = 0
  private var isFrozen = false
  private var values: [FieldBytes?] = []
  private var scratch = ScratchBytes()
  private var base: UnsafeMutablePointer<UInt8>
  private var limit = 0

  private static let depthLimit = 16

  init() { unsafe base = UnsafeMutablePointer(scratch.room(0)) }

  /// From now on, new keys are passed over.
  mutating func freezeNames() { isFrozen = true }

  /// The value under key number `index` in the last object, empty where it has none.
  mutating func value(_ index: Int) -> FieldBytes {
    if index < values.count, let value = values[index] { return value.trimmed }
    return unsafe FieldBytes(start: UnsafePointer(base), count: 0)
  }

  /// Reads the object at `from`.
  mutating func scan(_ base: UnsafeMutablePointer<UInt8>, from: Int, limit: Int) -> Outcome {
    unsafe self.base = base
    self.limit = limit
    scratch.clear()
    for index in values.indices { values[index] = nil }
    var position = from
    do {
      guard unsafe base[position] == UInt8(ascii: "{") else { return .malformed(at: position) }
      try object(&position, prefix: nil, depth: 0)
      return .complete(next: position)
    } catch {
      switch error {
      case .incomplete: return .incomplete
      case .malformed(let at): return .malformed(at: at)
      }
    }
  }

  private mutating func object(_ position: inout Int, prefix: FieldBytes?, depth: Int) throws(Fault) {
    if depth > Self.depthLimit { throw .malformed(position) }
    position += 1
    try space(&position)
    if unsafe base[position] == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      try space(&position)
      var key = try string(&position)
      if let prefix { key = scratch.joined(prefix, key) }
      try space(&position)
      guard unsafe base[position] == UInt8(ascii: ":") else { throw .malformed(position) }
      position += 1
      try space(&position)
      switch unsafe base[position] {
      case UInt8(ascii: "{"): try object(&position, prefix: key, depth: depth + 1)
      case UInt8(ascii: "["): try skipArray(&position)
      case UInt8(ascii: "\""): store(try string(&position), under: key)
      default: store(try literal(&position), under: key)
      }
      try space(&position)
      let mark = unsafe base[position]
      position += 1
      if mark == UInt8(ascii: "}") { return }
      guard mark == UInt8(ascii: ",") else { throw .malformed(position - 1) }
    }
  }

  private mutating func store(_ value: FieldBytes, under key: FieldBytes) {
    if isFrozen {
      if let number = keys.find(key) { values[number] = value } else if value.count > 0 { lateNames += 1 }
      return
    }
    let (number, isNew) = keys.number(key)
    if isNew {
      names.append(key.text.string)
      values.append(nil)
    }
    values[number] = value
  }

  private func space(_ position: inout Int) throws(Fault) {
    while position < limit, unsafe base[position] <= 32 { position += 1 }
    if position >= limit { throw .incomplete }
  }

  private mutating func string(_ position: inout Int) throws(Fault) -> FieldBytes {
    guard unsafe base[position] == UInt8(ascii: "\"") else { throw .malformed(position) }
    let start = position + 1
    var end = start
    var hasEscapes = false
    while end < limit {
      let byte = unsafe base[end]
      if byte == UInt8(ascii: "\"") {
        position = end + 1
        let raw = unsafe FieldBytes(start: UnsafePointer(base) + start, count: end - start)
        if !hasEscapes { return raw }
        guard let text = scratch.unescapedJSON(raw) else { throw .malformed(start) }
        return text
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        end += 1
      }
      end += 1
    }
    throw .incomplete
  }

  /// A number, true, false, or null, which is no value.
  private func literal(_ position: inout Int) throws(Fault) -> FieldBytes {
    let start = position
    while position < limit {
      let byte = unsafe base[position]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte <= 32 {
        let text = unsafe FieldBytes(start: UnsafePointer(base) + start, count: position - start)
        guard text.count > 0, NumberParser.parse(text, decimalComma: false) != nil || FlagParser.parse(text) != nil || text.isMissingMark
        else { throw .malformed(start) }
        return text.isMissingMark ? unsafe FieldBytes(start: UnsafePointer(base) + start, count: 0) : text
      }
      position += 1
    }
    throw .incomplete
  }

  private func skipArray(_ position: inout Int) throws(Fault) {
    var depth = 0
    var isString = false
    while position < limit {
      let byte = unsafe base[position]
      position += 1
      if isString {
        if byte == UInt8(ascii: "\\") { position += 1 } else if byte == UInt8(ascii: "\"") { isString = false }
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else if byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return }
      }
    }
    throw .incomplete
  }
}
