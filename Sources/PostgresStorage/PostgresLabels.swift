import Tickets

/// The store's table of labels in memory.
struct PostgresLabels {
  private let connection: PostgresConnection
  private var codes: [String: Int64] = [:]
  /// The digest of every label's text, by its number.
  private(set) var digests: [Int64] = [0]
  /// Every label's text, by its number; number 0 is none.
  private(set) var texts: [String] = [""]

  init(_ connection: PostgresConnection) throws(TicketsError) {
    self.connection = connection
    var found: [(code: Int64, text: [UInt8])] = []
    try connection.receive("COPY (SELECT code, text FROM labels ORDER BY code) TO STDOUT") { (row) throws(TicketsError) in
      found.append((row.integer(0), row.text(1)))
    }
    for (code, text) in found {
      guard code == texts.count else {
        throw TicketsError(code: "store_damaged", message: "The store's labels are not numbered one after the other.")
      }
      remember(String(decoding: text, as: UTF8.self))
    }
  }

  private mutating func remember(_ text: String) {
    codes[text] = Int64(texts.count)
    texts.append(text)
    digests.append(Int64(bitPattern: ContentHash.text(text.utf8)))
  }

  /// The numbers of `labels`, made where they are new.
  mutating func numbers(_ labels: [String]) throws(TicketsError) -> [Int64] {
    let known = texts.count
    let numbers = labels.map { text in
      if let code = codes[text] { return code }
      remember(text)
      return Int64(texts.count - 1)
    }
    guard texts.count > known else { return numbers }
    var copy = CopyText()
    for code in known..<texts.count {
      copy.integer(Int64(code))
      copy.endField()
      copy.text(texts[code].utf8)
      copy.endRow()
    }
    try connection.startSending("COPY labels (code, text) FROM STDIN")
    try connection.send(copy.bytes)
    try connection.finishSending()
    return numbers
  }
}
