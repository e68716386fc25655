import GRDB
import Tickets

/// The store's table of labels in memory.
struct SQLiteLabels {
  private let database: Database
  private var codes: [String: Int64] = [:]
  /// The digest of every label's text, by its number.
  private(set) var digests: [Int64] = [0]
  /// Every label's text, by its number; number 0 is none.
  private(set) var texts: [String] = [""]

  init(_ database: Database) throws {
    self.database = database
    let rows = try Row.fetchCursor(database, sql: "SELECT code, text FROM labels ORDER BY code")
    while let row = try rows.next() {
      let code: Int = row[0]
      guard code == texts.count else {
        throw TicketsError(code: "store_damaged", message: "The store's labels are not numbered one after the other.")
      }
      remember(row[1])
    }
  }

  private mutating func remember(_ text: String) {
    codes[text] = Int64(texts.count)
    texts.append(text)
    digests.append(Int64(bitPattern: ContentHash.text(text.utf8)))
  }

  /// The numbers of `labels`, made where they are new.
  mutating func numbers(_ labels: [String]) throws -> [Int64] {
    try labels.map { text in
      if let code = codes[text] { return code }
      let code = Int64(texts.count)
      try database.execute(sql: "INSERT INTO labels (code, text) VALUES (?, ?)", arguments: [code, text])
      remember(text)
      return code
    }
  }
}
