import Engine
import Logging

/// What the routes share.
struct ServerParts: Sendable {
  var configuration: ServerConfiguration
  /// Where long work runs.
  var pool: WorkPool
  var access: AccessControl
  var audit: any AuditLog
  var meter: RequestMeter
  var departures = Departures()
  var works = Works()
  var logger: Logger
}
