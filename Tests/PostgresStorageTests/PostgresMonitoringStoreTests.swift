import Monitoring
import PostgresStorage
import Testing

@Suite("What is monitored is kept in the database of the tickets")
struct PostgresMonitoringStoreTests {
  @Test func contract() async throws {
    let address = try PostgresServer.shared.get().newDatabase()
    try await MonitoringStoreContract.holds(PostgresMonitoringStore(try PostgresStore(address: address)))
  }
}
