public import Engine
public import Monitoring
public import Tickets

/// The tickets that lie in the server's store: what series follow, and what was imported.
public struct TicketSource: Sendable {
  /// Counts KPIs.
  public var kpis: any KPISource
  /// Every import, oldest first.
  public var imports: @Sendable () throws(JobError) -> [StoreImport]

  public init(kpis: any KPISource, imports: @escaping @Sendable () throws(JobError) -> [StoreImport]) {
    self.kpis = kpis
    self.imports = imports
  }
}
