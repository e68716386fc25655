import Monitoring
import Testing

@Suite("The store in memory keeps to the contract")
struct MemoryMonitoringStoreTests {
  @Test func contract() async throws { try await MonitoringStoreContract.holds(MemoryMonitoringStore()) }
}
