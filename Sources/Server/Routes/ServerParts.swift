import Engine
import Logging
import Monitoring

/// What the routes share.
struct ServerParts: Sendable {
  var configuration: ServerConfiguration
  /// Where long work runs.
  var pool: WorkPool
  var access: AccessControl
  /// Where everything is kept.
  var store: any MonitoringStore
  /// Evaluates what is watched.
  var monitoring: MonitoringService
  var meter: RequestMeter
  /// Rings when something was committed.
  var bell = Bell()
  /// Rings when tickets were imported.
  var imported = Bell()
  var departures = Departures()
  var works = Works()
  /// Pages and pictures that were made.
  var pages = PageStore()
  var logger: Logger
}
