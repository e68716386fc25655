import Timeline

/// All that a store in memory holds.
struct MemoryContents: Sendable {
  struct DocumentKey: Hashable {
    var kind: RecordKind
    var id: String
  }

  /// The revisions of every period of a series, the oldest first.
  struct Observations {
    var head = SeriesHead()
    var periods: [Instant: [Observation]] = [:]
    var order: [Instant] = []
  }

  var documents: [DocumentKey: StoredDocument] = [:]
  var lastSequence = 0
  var observations: [String: Observations] = [:]
  var answers: [IdempotencyKey: KeptAnswer] = [:]
}
