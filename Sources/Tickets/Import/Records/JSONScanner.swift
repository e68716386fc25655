/// Reads one JSON object into values by key.
///
/// Nested objects become `outer.inner`. An array becomes one text of its values with commas between (of its objects, their names), and the
/// first object of an array also `outer.0.inner`.
@safe
struct JSONScanner: ~Copyable {
  enum Outcome {
    case complete(next: Int)
    case incomplete
    case malformed(at: Int)
  }

  enum Fault: Error {
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
  /// Texts of the arrays being read, the innermost last.
  private var parts: [FieldBytes] = []

  private static let depthLimit = 16
  /// Arrays within arrays whose first objects are taken apart; each is read twice, so that the depth bounds the work.
  private static let arrayDepthLimit = 2

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
    parts.removeAll(keepingCapacity: true)
    for index in values.indices { values[index] = nil }
    var position = from
    do {
      guard unsafe base[position] == UInt8(ascii: "{") else { return .malformed(at: position) }
      try object(&position, prefix: nil, depth: 0, arrays: 0)
      return .complete(next: position)
    } catch {
      switch error {
      case .incomplete: return .incomplete
      case .malformed(let at): return .malformed(at: at)
      }
    }
  }

  private mutating func object(_ position: inout Int, prefix: FieldBytes?, depth: Int, arrays: Int) throws(Fault) {
    if depth > Self.depthLimit { throw .malformed(position) }
    position += 1
    if try space(&position) == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      _ = try space(&position)
      var key = try string(&position)
      if let prefix { key = scratch.joined(prefix, key) }
      guard try space(&position) == UInt8(ascii: ":") else { throw .malformed(position) }
      position += 1
      switch try space(&position) {
      case UInt8(ascii: "{"): try object(&position, prefix: key, depth: depth + 1, arrays: arrays)
      case UInt8(ascii: "["): try array(&position, key: key, depth: depth + 1, arrays: arrays)
      case UInt8(ascii: "\""): store(try string(&position), under: key)
      default: store(try literal(&position), under: key)
      }
      let mark = try space(&position)
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

  /// Moves over white space and answers the byte behind it.
  private func space(_ position: inout Int) throws(Fault) -> UInt8 {
    while position < limit {
      let byte = unsafe base[position]
      if byte > 32 { return byte }
      position += 1
    }
    throw .incomplete
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

  /// A number, true, false; null and the NaN that some programs write are no value.
  private func literal(_ position: inout Int) throws(Fault) -> FieldBytes {
    let start = position
    var isNumber = true
    while position < limit {
      let byte = unsafe base[position]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte <= 32 {
        let text = unsafe FieldBytes(start: UnsafePointer(base) + start, count: position - start)
        guard text.count > 0 else { throw .malformed(start) }
        if isNumber { return text }
        switch text.count <= 9 ? text.text.string : "" {
        case "true", "false": return text
        case "null", "NaN", "Infinity", "-Infinity": return unsafe FieldBytes(start: UnsafePointer(base) + start, count: 0)
        default: throw .malformed(start)
        }
      }
      switch byte {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): break
      case UInt8(ascii: "e"), UInt8(ascii: "E"): if position == start { isNumber = false }
      default: isNumber = false
      }
      position += 1
    }
    throw .incomplete
  }

  // MARK: Arrays

  private mutating func array(_ position: inout Int, key: FieldBytes, depth: Int, arrays: Int) throws(Fault) {
    if depth > Self.depthLimit { throw .malformed(position) }
    let own = parts.count
    position += 1
    if try space(&position) == UInt8(ascii: "]") {
      position += 1
      store(unsafe FieldBytes(start: UnsafePointer(base), count: 0), under: key)
      return
    }
    var isFirst = true
    while true {
      switch try space(&position) {
      case UInt8(ascii: "{"):
        if isFirst, arrays < Self.arrayDepthLimit {
          var again = position
          try object(&again, prefix: scratch.joined(key, scratch.copy("0")), depth: depth + 1, arrays: arrays + 1)
        }
        if let name = try nameOfObject(&position) { parts.append(name) }
      case UInt8(ascii: "["): try skip(&position)
      case UInt8(ascii: "\""): parts.append(try string(&position))
      default:
        let value = try literal(&position)
        if value.count > 0 { parts.append(value) }
      }
      isFirst = false
      let mark = try space(&position)
      position += 1
      if mark == UInt8(ascii: "]") { break }
      guard mark == UInt8(ascii: ",") else { throw .malformed(position - 1) }
    }
    store(scratch.list(parts[own...]), under: key)
    parts.removeLast(parts.count - own)
  }

  /// Moves over the object and answers the text that stands for it in a list: its name, else its value.
  private mutating func nameOfObject(_ position: inout Int) throws(Fault) -> FieldBytes? {
    var found: FieldBytes?
    position += 1
    if try space(&position) == UInt8(ascii: "}") {
      position += 1
      return nil
    }
    while true {
      _ = try space(&position)
      let key = try string(&position)
      guard try space(&position) == UInt8(ascii: ":") else { throw .malformed(position) }
      position += 1
      if try space(&position) == UInt8(ascii: "\"") {
        let value = try string(&position)
        if found == nil || key.isText("name") { if Self.namesAnObject(key) { found = value } }
      } else {
        try skip(&position)
      }
      let mark = try space(&position)
      position += 1
      if mark == UInt8(ascii: "}") { return found }
      guard mark == UInt8(ascii: ",") else { throw .malformed(position - 1) }
    }
  }

  private static func namesAnObject(_ key: FieldBytes) -> Bool {
    key.isText("name") || key.isText("displayName") || key.isText("display_value") || key.isText("value") || key.isText("title")
  }

  /// Moves over a value of any kind.
  private func skip(_ position: inout Int) throws(Fault) {
    var depth = 0
    var isString = false
    while position < limit {
      let byte = unsafe base[position]
      if isString {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isString = false
          if depth == 0 {
            position += 1
            return
          }
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          // The end of what surrounds a literal.
          if depth == 0 { return }
          depth -= 1
          if depth == 0 {
            position += 1
            return
          }
        case UInt8(ascii: ","): if depth == 0 { return }
        default: break
        }
      }
      position += 1
    }
    throw .incomplete
  }
}
