import Engine
import Foundation
import Monitoring
import Tickets
import Timeline

/// One transaction of a PostgreSQL store: what is read and written through one connection.
final class PostgresMonitoringTransaction: MonitoringWriting {
  let connection: PostgresConnection

  init(_ connection: PostgresConnection) { self.connection = connection }

  /// Runs a statement; its parameters are texts, of which the empty one stands for NULL where the statement says `NULLIF`.
  @discardableResult
  func rows(_ sql: String, _ parameters: [String] = []) throws(JobError) -> [[String?]] {
    do throws(TicketsError) {
      return try connection.rows(sql, parameters)
    } catch {
      throw JobError(store: error)
    }
  }

  // MARK: Documents

  private static let columns = "sequence, kind, id, revision, parent, status, due, body"

  private static func document(_ row: [String?]) -> StoredDocument {
    func number(_ column: Int) -> Int { row[column].flatMap { Int($0) } ?? 0 }
    return StoredDocument(
      DocumentDraft(
        kind: RecordKind(rawValue: row[1] ?? ""), id: row[2] ?? "", parent: row[4], status: row[5],
        due: row[6].flatMap { Int64($0) }.map { Instant(secondsSinceEpoch: $0) }, body: Data((row[7] ?? "").utf8)),
      revision: number(3), sequence: number(0))
  }

  func document(_ kind: RecordKind, _ id: String) throws(JobError) -> StoredDocument? {
    try rows("SELECT \(Self.columns) FROM documents WHERE kind = $1 AND id = $2", [kind.rawValue, id]).first.map(Self.document)
  }

  func documents(_ query: DocumentQuery) throws(JobError) -> [StoredDocument] {
    var sql = "SELECT \(Self.columns) FROM documents WHERE kind = $1"
    var parameters = [query.kind.rawValue]
    func add(_ condition: String, _ value: String) {
      parameters.append(value)
      sql += " AND \(condition) $\(parameters.count)"
    }
    if let parent = query.parent { add("parent =", parent) }
    if let status = query.status { add("status =", status) }
    if let after = query.after {
      parameters.append("\(after)")
      sql += " AND sequence \(query.newestFirst ? "<" : ">") $\(parameters.count)::bigint"
    }
    sql += " ORDER BY sequence \(query.newestFirst ? "DESC" : "ASC") LIMIT \(max(0, query.limit))"
    return try rows(sql, parameters).map(Self.document)
  }

  func version(of kind: RecordKind) throws(JobError) -> KindVersion {
    let row = try rows(
      """
      SELECT count(*), coalesce(max(sequence), 0), coalesce(sum(sequence), 0), coalesce(sum(revision), 0) FROM documents WHERE kind = $1
      """, [kind.rawValue]
    ).first
    let numbers = (row ?? []).map { $0.flatMap { Int($0) } ?? 0 }
    guard numbers.count == 4 else { return KindVersion() }
    return KindVersion(count: numbers[0], lastSequence: numbers[1], sequences: numbers[2], revisions: numbers[3])
  }

  func dueDocuments(_ kind: RecordKind, by instant: Instant, limit: Int) throws(JobError) -> [StoredDocument] {
    try rows(
      "SELECT \(Self.columns) FROM documents WHERE kind = $1 AND due <= $2::bigint ORDER BY due, sequence LIMIT \(max(0, limit))",
      [kind.rawValue, "\(instant.secondsSinceEpoch)"]
    ).map(Self.document)
  }

  private static func columns(of draft: DocumentDraft) -> [String] {
    [
      draft.parent ?? "", draft.status ?? "", draft.due.map { "\($0.secondsSinceEpoch)" } ?? "",
      String(decoding: draft.body, as: UTF8.self),
    ]
  }

  func insert(_ draft: DocumentDraft) throws(JobError) -> StoredDocument {
    let found = try rows(
      """
      INSERT INTO documents (kind, id, revision, parent, status, due, body)
      VALUES ($1, $2, 1, NULLIF($3, ''), NULLIF($4, ''), NULLIF($5, '')::bigint, $6) ON CONFLICT (kind, id) DO NOTHING RETURNING sequence
      """, [draft.kind.rawValue, draft.id] + Self.columns(of: draft))
    guard let sequence = found.first?.first.flatMap({ $0.flatMap { Int($0) } }) else { throw .recordExists(draft.kind, draft.id) }
    return StoredDocument(draft, revision: 1, sequence: sequence)
  }

  func replace(_ draft: DocumentDraft, expecting revision: Int?) throws(JobError) -> StoredDocument {
    let old = try current(draft.kind, draft.id, expecting: revision)
    try rows(
      """
      UPDATE documents SET revision = \(old.revision + 1), parent = NULLIF($1, ''), status = NULLIF($2, ''), due = NULLIF($3, '')::bigint,
        body = $4 WHERE sequence = \(old.sequence)
      """, Self.columns(of: draft))
    return StoredDocument(draft, revision: old.revision + 1, sequence: old.sequence)
  }

  func remove(_ kind: RecordKind, _ id: String, expecting revision: Int?) throws(JobError) {
    let old = try current(kind, id, expecting: revision)
    try rows("DELETE FROM documents WHERE sequence = \(old.sequence)")
  }

  private func current(
    _ kind: RecordKind, _ id: String, expecting revision: Int?
  ) throws(JobError) -> (revision: Int, sequence: Int) {
    let row = try rows("SELECT revision, sequence FROM documents WHERE kind = $1 AND id = $2", [kind.rawValue, id]).first
    guard let row, row.count == 2, let found = row[0].flatMap({ Int($0) }), let sequence = row[1].flatMap({ Int($0) }) else {
      throw .noSuchRecord(kind, id)
    }
    if let revision, revision != found { throw .revisionConflict(kind, id, expected: revision, found: found) }
    return (found, sequence)
  }

  // MARK: Kept answers

  func keptAnswer(_ key: IdempotencyKey) throws(JobError) -> KeptAnswer? {
    let row = try rows(
      "SELECT request_digest, status, content_type, headers, encode(body, 'hex'), kept_at FROM kept_answers WHERE owner = $1 AND key = $2",
      [key.owner, key.key]
    ).first
    guard let row, row.count == 6 else { return nil }
    let headers = try? EngineJSON.decode([String: String].self, from: Data((row[3] ?? "").utf8))
    return KeptAnswer(
      requestDigest: row[0] ?? "", status: row[1].flatMap { Int($0) } ?? 0, contentType: row[2] ?? "", headers: headers ?? [:],
      body: Self.bytes(hexadecimal: row[4] ?? ""), keptAt: Instant(secondsSinceEpoch: row[5].flatMap { Int64($0) } ?? 0))
  }

  func keep(_ answer: KeptAnswer, for key: IdempotencyKey) throws(JobError) {
    let headers = String(decoding: try EngineJSON.data(answer.headers), as: UTF8.self)
    let digits = Array("0123456789abcdef")
    let body = String(answer.body.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    try rows(
      """
      INSERT INTO kept_answers (owner, key, request_digest, status, content_type, headers, body, kept_at)
      VALUES ($1, $2, $3, $4::integer, $5, $6, decode($7, 'hex'), $8::bigint)
      ON CONFLICT (owner, key) DO UPDATE SET request_digest = excluded.request_digest, status = excluded.status,
        content_type = excluded.content_type, headers = excluded.headers, body = excluded.body, kept_at = excluded.kept_at
      """,
      [
        key.owner, key.key, answer.requestDigest, "\(answer.status)", answer.contentType, headers, body,
        "\(answer.keptAt.secondsSinceEpoch)",
      ])
  }

  func forgetAnswers(before instant: Instant) throws(JobError) {
    try rows("DELETE FROM kept_answers WHERE kept_at < $1::bigint", ["\(instant.secondsSinceEpoch)"])
  }

  private static func bytes(hexadecimal text: String) -> Data {
    let digits = text.utf8.map { byte -> UInt8 in byte >= 97 ? byte &- 87 : byte &- 48 }
    return Data(stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }
}
