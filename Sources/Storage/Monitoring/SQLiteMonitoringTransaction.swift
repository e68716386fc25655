import Engine
import Foundation
import GRDB
import Monitoring
import Timeline

/// One transaction of an SQLite store: what is read and written through one connection.
final class SQLiteMonitoringTransaction: MonitoringWriting {
  let database: Database
  private let name: String

  init(_ database: Database, name: String) {
    self.database = database
    self.name = name
  }

  /// Runs `body` and says its errors in words.
  func translating<Result>(_ body: () throws -> Result) throws(JobError) -> Result {
    do {
      return try body()
    } catch {
      throw JobError(sqlite: error, store: name, systemError: database.systemError(of: error))
    }
  }

  // MARK: Documents

  private static let columns = "sequence, kind, id, revision, parent, status, due, body"

  private static func document(_ row: Row) -> StoredDocument {
    let due: Int64? = row[6]
    return StoredDocument(
      DocumentDraft(
        kind: RecordKind(rawValue: row[1]), id: row[2], parent: row[4], status: row[5],
        due: due.map { Instant(secondsSinceEpoch: $0) }, body: row[7]),
      revision: row[3], sequence: row[0])
  }

  func document(_ kind: RecordKind, _ id: String) throws(JobError) -> StoredDocument? {
    try translating {
      let statement = try database.cachedStatement(sql: "SELECT \(Self.columns) FROM documents WHERE kind = ? AND id = ?")
      return try Row.fetchOne(statement, arguments: [kind.rawValue, id]).map(Self.document)
    }
  }

  func documents(_ query: DocumentQuery) throws(JobError) -> [StoredDocument] {
    var sql = "SELECT \(Self.columns) FROM documents WHERE kind = ?"
    var arguments: [any DatabaseValueConvertible] = [query.kind.rawValue]
    if let parent = query.parent {
      sql += " AND parent = ?"
      arguments.append(parent)
    }
    if let status = query.status {
      sql += " AND status = ?"
      arguments.append(status)
    }
    if let after = query.after {
      sql += query.newestFirst ? " AND sequence < ?" : " AND sequence > ?"
      arguments.append(after)
    }
    sql += " ORDER BY sequence \(query.newestFirst ? "DESC" : "ASC") LIMIT ?"
    arguments.append(max(0, query.limit))
    return try translating {
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)).map(Self.document)
    }
  }

  func version(of kind: RecordKind) throws(JobError) -> KindVersion {
    try translating {
      let statement = try database.cachedStatement(
        sql: """
          SELECT count(*), coalesce(max(sequence), 0), coalesce(sum(sequence), 0), coalesce(sum(revision), 0) FROM documents WHERE kind = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [kind.rawValue]) else { return KindVersion() }
      return KindVersion(count: row[0], lastSequence: row[1], sequences: row[2], revisions: row[3])
    }
  }

  func dueDocuments(_ kind: RecordKind, by instant: Instant, limit: Int) throws(JobError) -> [StoredDocument] {
    try translating {
      let statement = try database.cachedStatement(
        sql: "SELECT \(Self.columns) FROM documents WHERE kind = ? AND due <= ? AND due IS NOT NULL ORDER BY due, sequence LIMIT ?")
      return try Row.fetchAll(statement, arguments: [kind.rawValue, instant.secondsSinceEpoch, max(0, limit)]).map(Self.document)
    }
  }

  func insert(_ draft: DocumentDraft) throws(JobError) -> StoredDocument {
    guard try document(draft.kind, draft.id) == nil else { throw .recordExists(draft.kind, draft.id) }
    return try translating {
      let statement = try database.cachedStatement(
        sql: "INSERT INTO documents (kind, id, revision, parent, status, due, body) VALUES (?, ?, 1, ?, ?, ?, ?)")
      try statement.execute(
        arguments: [draft.kind.rawValue, draft.id, draft.parent, draft.status, draft.due?.secondsSinceEpoch, draft.body])
      return StoredDocument(draft, revision: 1, sequence: Int(database.lastInsertedRowID))
    }
  }

  func replace(_ draft: DocumentDraft, expecting revision: Int?) throws(JobError) -> StoredDocument {
    let old = try current(draft.kind, draft.id, expecting: revision)
    return try translating {
      let statement = try database.cachedStatement(
        sql: "UPDATE documents SET revision = ?, parent = ?, status = ?, due = ?, body = ? WHERE sequence = ?")
      try statement.execute(
        arguments: [old.revision + 1, draft.parent, draft.status, draft.due?.secondsSinceEpoch, draft.body, old.sequence])
      return StoredDocument(draft, revision: old.revision + 1, sequence: old.sequence)
    }
  }

  func remove(_ kind: RecordKind, _ id: String, expecting revision: Int?) throws(JobError) {
    let old = try current(kind, id, expecting: revision)
    try translating { try database.cachedStatement(sql: "DELETE FROM documents WHERE sequence = ?").execute(arguments: [old.sequence]) }
  }

  private func current(
    _ kind: RecordKind, _ id: String, expecting revision: Int?
  ) throws(JobError) -> (revision: Int, sequence: Int) {
    let row = try translating {
      try Row.fetchOne(
        database.cachedStatement(sql: "SELECT revision, sequence FROM documents WHERE kind = ? AND id = ?"), arguments: [kind.rawValue, id])
    }
    guard let row else { throw .noSuchRecord(kind, id) }
    let found: Int = row[0]
    if let revision, revision != found { throw .revisionConflict(kind, id, expected: revision, found: found) }
    return (found, row[1])
  }

  // MARK: Kept answers

  func keptAnswer(_ key: IdempotencyKey) throws(JobError) -> KeptAnswer? {
    try translating {
      let statement = try database.cachedStatement(
        sql: "SELECT request_digest, status, content_type, headers, body, kept_at FROM kept_answers WHERE owner = ? AND key = ?")
      return try Row.fetchOne(statement, arguments: [key.owner, key.key]).map { row in
        KeptAnswer(
          requestDigest: row[0], status: row[1], contentType: row[2],
          headers: try EngineJSON.decode([String: String].self, from: row[3]), body: row[4], keptAt: Instant(secondsSinceEpoch: row[5]))
      }
    }
  }

  func keep(_ answer: KeptAnswer, for key: IdempotencyKey) throws(JobError) {
    let headers = try EngineJSON.data(answer.headers)
    try translating {
      let statement = try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO kept_answers (owner, key, request_digest, status, content_type, headers, body, kept_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """)
      try statement.execute(
        arguments: [
          key.owner, key.key, answer.requestDigest, answer.status, answer.contentType, headers, answer.body,
          answer.keptAt.secondsSinceEpoch,
        ])
    }
  }

  func forgetAnswers(before instant: Instant) throws(JobError) {
    try translating { try database.execute(sql: "DELETE FROM kept_answers WHERE kept_at < ?", arguments: [instant.secondsSinceEpoch]) }
  }
}
