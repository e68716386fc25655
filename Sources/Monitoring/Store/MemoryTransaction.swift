import Engine
import Timeline

/// One transaction of a store in memory: its own copy of the contents, which replaces the store's when it is done.
final class MemoryTransaction: MonitoringWriting {
  private(set) var contents: MemoryContents

  init(_ contents: MemoryContents) { self.contents = contents }

  func document(_ kind: RecordKind, _ id: String) -> StoredDocument? { contents.documents[.init(kind: kind, id: id)] }

  func documents(_ query: DocumentQuery) -> [StoredDocument] {
    let all = contents.documents.values.filter { document in
      document.draft.kind == query.kind && (query.parent == nil || document.draft.parent == query.parent)
        && (query.status == nil || document.draft.status == query.status)
        && (query.after.map { query.newestFirst ? document.sequence < $0 : document.sequence > $0 } ?? true)
    }
    return Array(
      all.sorted { query.newestFirst ? $0.sequence > $1.sequence : $0.sequence < $1.sequence }.prefix(max(0, query.limit)))
  }

  func version(of kind: RecordKind) -> KindVersion {
    var version = KindVersion()
    for document in contents.documents.values where document.draft.kind == kind {
      version.count += 1
      version.lastSequence = max(version.lastSequence, document.sequence)
      version.sequences += document.sequence
      version.revisions += document.revision
    }
    return version
  }

  func dueDocuments(_ kind: RecordKind, by instant: Instant, limit: Int) -> [StoredDocument] {
    var due: [(at: Instant, document: StoredDocument)] = []
    for document in contents.documents.values where document.draft.kind == kind {
      if let at = document.draft.due, at <= instant { due.append((at, document)) }
    }
    return due.sorted { ($0.at, $0.document.sequence) < ($1.at, $1.document.sequence) }.prefix(max(0, limit)).map(\.document)
  }

  func head(of series: String) -> SeriesHead { contents.observations[series]?.head ?? SeriesHead() }

  func observations(of series: String, from start: Instant?, to end: Instant?, limit: Int, newest: Bool) -> [Observation] {
    guard let kept = contents.observations[series] else { return [] }
    let starts = kept.order.filter { at in (start.map { at >= $0 } ?? true) && (end.map { at < $0 } ?? true) }
    return (newest ? starts.suffix(max(0, limit)) : starts.prefix(max(0, limit))).compactMap { kept.periods[$0]?.last }
  }

  func revisions(of series: String, at start: Instant) -> [Observation] { contents.observations[series]?.periods[start] ?? [] }

  func keptAnswer(_ key: IdempotencyKey) -> KeptAnswer? { contents.answers[key] }

  func insert(_ draft: DocumentDraft) throws(JobError) -> StoredDocument {
    let key = MemoryContents.DocumentKey(kind: draft.kind, id: draft.id)
    guard contents.documents[key] == nil else { throw .recordExists(draft.kind, draft.id) }
    contents.lastSequence += 1
    let document = StoredDocument(draft, revision: 1, sequence: contents.lastSequence)
    contents.documents[key] = document
    return document
  }

  func replace(_ draft: DocumentDraft, expecting revision: Int?) throws(JobError) -> StoredDocument {
    let old = try current(draft.kind, draft.id, expecting: revision)
    let document = StoredDocument(draft, revision: old.revision + 1, sequence: old.sequence)
    contents.documents[.init(kind: draft.kind, id: draft.id)] = document
    return document
  }

  func remove(_ kind: RecordKind, _ id: String, expecting revision: Int?) throws(JobError) {
    _ = try current(kind, id, expecting: revision)
    contents.documents[.init(kind: kind, id: id)] = nil
  }

  private func current(_ kind: RecordKind, _ id: String, expecting revision: Int?) throws(JobError) -> StoredDocument {
    guard let old = document(kind, id) else { throw .noSuchRecord(kind, id) }
    if let revision, revision != old.revision { throw .revisionConflict(kind, id, expected: revision, found: old.revision) }
    return old
  }

  func append(_ observations: [Observation], to series: String, at received: Instant) -> AppendResult {
    var kept = contents.observations.removeValue(forKey: series) ?? MemoryContents.Observations()
    var result = AppendResult()
    for observation in observations.lastOfEveryPeriod() {
      var observation = observation
      observation.receivedAt = received
      let last = kept.periods[observation.start]?.last
      if let last, last.says(sameAs: observation) {
        result.unchanged += 1
        continue
      }
      observation.revision = (last?.revision ?? 0) + 1
      kept.periods[observation.start, default: []].append(observation)
      if last == nil { result.added += 1 } else { result.corrected += 1 }
    }
    if result.added > 0 { kept.order = kept.periods.keys.sorted() }
    kept.head.count += result.added
    kept.head.changes += result.added + result.corrected > 0 ? 1 : 0
    (kept.head.first, kept.head.last) = (kept.order.first, kept.order.last)
    result.head = kept.head
    contents.observations[series] = kept
    return result
  }

  func removeObservations(of series: String) { contents.observations[series] = nil }

  func keep(_ answer: KeptAnswer, for key: IdempotencyKey) { contents.answers[key] = answer }

  func forgetAnswers(before instant: Instant) { contents.answers = contents.answers.filter { $0.value.keptAt >= instant } }
}
