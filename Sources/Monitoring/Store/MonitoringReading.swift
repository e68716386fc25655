public import Engine
public import Timeline

/// What a store answers within one transaction. Valid only within the closure that it was given to.
///
/// Backends answer in documents; `MonitoringReading+Records` has the same by type.
public protocol MonitoringReading {
  /// The document of this id; nil where there is none.
  func document(_ kind: RecordKind, _ id: String) throws(JobError) -> StoredDocument?

  /// Documents in the order of their insertion.
  func documents(_ query: DocumentQuery) throws(JobError) -> [StoredDocument]

  /// What there is of a kind, so that what was made of its documents need not be made again.
  func version(of kind: RecordKind) throws(JobError) -> KindVersion

  /// Documents whose `due` is at or before `instant`, the longest due first.
  func dueDocuments(_ kind: RecordKind, by instant: Instant, limit: Int) throws(JobError) -> [StoredDocument]

  /// What is known of the observations of a series; an empty head where there are none.
  func head(of series: String) throws(JobError) -> SeriesHead

  /// The latest revision of every period from `start` (included) to `end` (left out), in order of time; at most `limit`, the last ones
  /// where `newest`.
  func observations(
    of series: String, from start: Instant?, to end: Instant?, limit: Int, newest: Bool
  ) throws(JobError) -> [Observation]

  /// Every revision of one period, the oldest first.
  func revisions(of series: String, at start: Instant) throws(JobError) -> [Observation]

  /// The answer that was kept for a request.
  func keptAnswer(_ key: IdempotencyKey) throws(JobError) -> KeptAnswer?
}

/// What a store takes within one transaction.
public protocol MonitoringWriting: MonitoringReading {
  /// Keeps a new document; `record_exists` where its id is taken.
  func insert(_ draft: DocumentDraft) throws(JobError) -> StoredDocument

  /// Puts a document in the place of the one of its id; `no_such_record` where there is none, `revision_conflict` where `revision` is stated
  /// and is not its revision.
  func replace(_ draft: DocumentDraft, expecting revision: Int?) throws(JobError) -> StoredDocument

  /// Removes a document; the errors of `replace`.
  func remove(_ kind: RecordKind, _ id: String, expecting revision: Int?) throws(JobError)

  /// Takes observations of one series, in any order; of several of one period the last counts.
  func append(_ observations: [Observation], to series: String, at received: Instant) throws(JobError) -> AppendResult

  /// Removes all observations of a series.
  func removeObservations(of series: String) throws(JobError)

  /// Keeps the answer to a request, so that the same request is not done twice.
  func keep(_ answer: KeptAnswer, for key: IdempotencyKey) throws(JobError)

  /// Forgets answers kept before `instant`.
  func forgetAnswers(before instant: Instant) throws(JobError)
}
