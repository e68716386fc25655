import Engine
public import Monitoring
public import Tickets
import Timeline

/// The tickets that lie in the server's store: what series follow, and what is imported.
public struct TicketSource: Sendable {
  /// Where they are kept.
  public var store: any ServiceStore
  /// Counts KPIs.
  public var kpis: any KPISource
  /// How the tickets are counted; what to count is set by whoever asks.
  let request: KPIsJob.Request
  let context: JobContext

  public init(store: any ServiceStore) {
    self.store = store
    var request = KPIsJob.Request()
    request.table = .store(store.name, asOf: nil)
    self.request = request
    context = JobContext(openStore: { (_) throws(JobError) in store })
    kpis = TicketKPIs(request, context: context)
  }

  /// Every import, oldest first.
  func imports() throws(JobError) -> [StoreImport] {
    do throws(TicketsError) {
      return try store.imports()
    } catch {
      throw JobError(store: error)
    }
  }

  /// The clock on which tickets are read that are told none: the store's own, which is that of its first import, else the desk's. Nil where
  /// there is none, and where the tickets of the store state none.
  func clock(desk: Zone?) throws(JobError) -> Zone? {
    do throws(TicketsError) {
      guard let kept = try store.clock() else { return desk }
      return kept.identifier == nil ? nil : kept
    } catch {
      throw JobError(store: error)
    }
  }
}
