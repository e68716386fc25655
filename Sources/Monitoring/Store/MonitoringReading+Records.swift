public import Engine
public import Timeline

extension MonitoringReading {
  /// The record of this id; nil where there is none.
  public func find<Record: MonitoringRecord>(_ type: Record.Type, _ id: String) throws(JobError) -> Stored<Record>? {
    guard let document = try document(type.kind, id) else { return nil }
    return try document.stored(type)
  }

  /// The record of this id; `no_such_record` where there is none.
  public func get<Record: MonitoringRecord>(_ type: Record.Type, _ id: String) throws(JobError) -> Stored<Record> {
    guard let found = try find(type, id) else { throw JobError.noSuchRecord(type.kind, id) }
    return found
  }

  /// Records in the order of their insertion, a page at a time.
  public func page<Record: MonitoringRecord>(
    _ type: Record.Type, parent: String? = nil, status: String? = nil, after cursor: Int? = nil, newestFirst: Bool = false, limit: Int = 100
  ) throws(JobError) -> Page<Record> {
    let limit = max(1, min(limit, 10_000))
    let documents = try documents(
      DocumentQuery(type.kind, parent: parent, status: status, after: cursor, newestFirst: newestFirst, limit: limit + 1))
    var items: [Stored<Record>] = []
    for document in documents.prefix(limit) { items.append(try document.stored(type)) }
    return Page(items: items, next: documents.count > limit ? items.last?.sequence : nil)
  }

  /// All records of a type, however many.
  public func all<Record: MonitoringRecord>(
    _ type: Record.Type, parent: String? = nil, status: String? = nil
  ) throws(JobError) -> [Stored<Record>] {
    var items: [Stored<Record>] = []
    var cursor: Int?
    repeat {
      let page = try page(type, parent: parent, status: status, after: cursor, limit: 10_000)
      items += page.items
      cursor = page.next
    } while cursor != nil
    return items
  }

  /// Records about which something has to be done by `instant`.
  public func due<Record: MonitoringRecord>(
    _ type: Record.Type, by instant: Instant, limit: Int = 1000
  ) throws(JobError) -> [Stored<Record>] {
    var items: [Stored<Record>] = []
    for document in try dueDocuments(type.kind, by: instant, limit: limit) { items.append(try document.stored(type)) }
    return items
  }

  /// The last observations of a series, in order of time.
  public func latestObservations(of series: String, limit: Int) throws(JobError) -> [Observation] {
    try observations(of: series, from: nil, to: nil, limit: limit, newest: true)
  }
}

extension MonitoringWriting {
  /// Keeps a new record; `record_exists` where its id is taken.
  @discardableResult
  public func insert<Record: MonitoringRecord>(_ record: Record) throws(JobError) -> Stored<Record> {
    let document = try insert(try DocumentDraft(record))
    return Stored(record: record, revision: document.revision, sequence: document.sequence)
  }

  /// Changes a record; `no_such_record`, or `revision_conflict` where somebody else did since `revision`.
  @discardableResult
  public func update<Record: MonitoringRecord>(_ record: Record, expecting revision: Int? = nil) throws(JobError) -> Stored<Record> {
    let document = try replace(try DocumentDraft(record), expecting: revision)
    return Stored(record: record, revision: document.revision, sequence: document.sequence)
  }

  /// Keeps a record whether or not there is one of its id.
  @discardableResult
  public func put<Record: MonitoringRecord>(_ record: Record) throws(JobError) -> Stored<Record> {
    try document(Record.kind, record.id) == nil ? try insert(record) : try update(record)
  }

  /// Removes a record; the errors of `update`.
  public func remove<Record: MonitoringRecord>(_ type: Record.Type, _ id: String, expecting revision: Int? = nil) throws(JobError) {
    try remove(type.kind, id, expecting: revision)
  }
}

extension DocumentDraft {
  /// A record as a backend keeps it.
  public init(_ record: some MonitoringRecord) throws(JobError) {
    let kind = type(of: record).kind
    guard RecordName.isValid(record.id) else {
      throw JobError(
        .request, code: "invalid_record",
        message: "'\(record.id.prefix(80))' is no id of a \(kind.words): write 1 to \(RecordName.longest) visible characters", field: "id")
    }
    self.init(
      kind: kind, id: record.id, parent: record.parent, status: record.status, due: record.due, body: try EngineJSON.data(record))
  }
}

extension StoredDocument {
  /// The document read as a record; `store_damaged` where it is none.
  public func stored<Record: MonitoringRecord>(_ type: Record.Type) throws(JobError) -> Stored<Record> {
    do {
      return Stored(record: try EngineJSON.decode(type, from: draft.body), revision: revision, sequence: sequence)
    } catch {
      throw JobError(
        .environment, code: "store_damaged", message: "the store's \(draft.kind.words) '\(draft.id)' cannot be read: \(error)")
    }
  }
}

/// What an id may be.
enum RecordName {
  static let longest = 400

  /// Not empty, not long, and nothing that does not show.
  static func isValid(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= longest && id.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F || $0 == " " }
      && id.first != " " && id.last != " "
  }
}

extension RecordKind {
  /// The kind as sentences name it: `delivery target`.
  public var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}

extension JobError {
  /// There is no record of this id.
  public static func noSuchRecord(_ kind: RecordKind, _ id: String) -> JobError {
    JobError(.request, code: "no_such_record", message: "there is no \(kind.words) '\(id)'", field: "id")
  }

  /// The id is taken.
  public static func recordExists(_ kind: RecordKind, _ id: String) -> JobError {
    JobError(.request, code: "record_exists", message: "there is a \(kind.words) '\(id)' already", field: "id")
  }

  /// Somebody else changed the record first.
  public static func revisionConflict(_ kind: RecordKind, _ id: String, expected: Int, found: Int) -> JobError {
    JobError(
      .request, code: "revision_conflict",
      message: "the \(kind.words) '\(id)' is at revision \(found), not \(expected): read it again, then change it")
  }
}
