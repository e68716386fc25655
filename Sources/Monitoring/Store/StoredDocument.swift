public import Foundation
public import Timeline

/// A record as backends see it: bytes with the few columns that lists are cut by.
public struct DocumentDraft: Sendable, Equatable {
  public var kind: RecordKind
  public var id: String
  public var parent: String?
  public var status: String?
  public var due: Instant?
  /// JSON.
  public var body: Data

  public init(kind: RecordKind, id: String, parent: String? = nil, status: String? = nil, due: Instant? = nil, body: Data) {
    self.kind = kind
    self.id = id
    self.parent = parent
    self.status = status
    self.due = due
    self.body = body
  }
}

/// A document with what the store says of it.
public struct StoredDocument: Sendable, Equatable {
  public var draft: DocumentDraft
  /// From 1, one more with every replacement.
  public var revision: Int
  /// Number of the insertion, ascending over all documents of the store; kept when the document is replaced.
  public var sequence: Int

  public init(_ draft: DocumentDraft, revision: Int, sequence: Int) {
    self.draft = draft
    self.revision = revision
    self.sequence = sequence
  }
}

/// Which documents a list has.
public struct DocumentQuery: Sendable, Equatable {
  public var kind: RecordKind
  public var parent: String?
  public var status: String?
  /// Only documents inserted after this sequence (before it, with `newestFirst`).
  public var after: Int?
  public var newestFirst: Bool
  public var limit: Int

  public init(
    _ kind: RecordKind, parent: String? = nil, status: String? = nil, after: Int? = nil, newestFirst: Bool = false, limit: Int = 1000
  ) {
    self.kind = kind
    self.parent = parent
    self.status = status
    self.after = after
    self.newestFirst = newestFirst
    self.limit = limit
  }
}
