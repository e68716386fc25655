public import Timeline

/// One change, who made it and when: written in the transaction of the change.
public struct AuditEntry: MonitoringRecord, Equatable {
  public static let kind = RecordKind.auditEntry

  public var id: String
  public var at: Instant
  /// Id of the token, or `system`.
  public var actor: String
  /// `create`, `update`, `delete`, `append`, `acknowledge`, `import`, …
  public var action: String
  /// What was changed: `monitor/m1`.
  public var subject: String
  public var detail: String?
  public var request: String?

  public init(id: String, at: Instant, actor: String, action: String, subject: String, detail: String? = nil, request: String? = nil) {
    self.id = id
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.detail = detail
    self.request = request
  }

  public var parent: String? { subject }
}
