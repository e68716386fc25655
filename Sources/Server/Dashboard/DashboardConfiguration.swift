public import Engine
public import Tickets

/// Where the dashboard's tickets come from, and how they are to be analysed.
public struct DashboardConfiguration: Sendable {
  /// The analysis behind the pages: its table is the store or the file that is watched.
  public var request: AnalyzeJob.Request
  /// Opens the store that `request` names.
  public var openStore: (@Sendable (String) throws(JobError) -> any ServiceStore)?
  /// Changes whenever the data do; asked at most once a second.
  public var version: @Sendable () throws -> String
  /// The store's record of what came in, the oldest first.
  public var imports: @Sendable () throws -> [StoreImport]

  public init(
    request: AnalyzeJob.Request, openStore: (@Sendable (String) throws(JobError) -> any ServiceStore)? = nil,
    version: @escaping @Sendable () throws -> String = { "" }, imports: @escaping @Sendable () throws -> [StoreImport] = { [] }
  ) {
    self.request = request
    self.openStore = openStore
    self.version = version
    self.imports = imports
  }
}
