import Engine
import Foundation
import Monitoring
import Storage
import Synchronization
import Timeline

/// Observations that come at a steady rate and are kept durably, each series watched: how far evaluation lies behind.
struct IntakeLoad {
  var seed: UInt64
  var series: Int
  /// Days that every series has before it begins.
  var history: Int
  /// Observations a second.
  var rate: Int
  /// Days that come, one observation a series each.
  var rounds: Int
  /// Observations in a batch, each batch one closure of the store.
  static let batch = 100

  func report() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "foreshift-intake-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = SQLiteMonitoringStore(try SQLiteStore(path: folder.appending(path: "desk.db").path, creating: true))
    let worlds = QuietWorld.all
    let data = (0..<series).map { index in
      worlds[index % worlds.count].observations(days: history + rounds, seed: seed, stream: UInt64(index))
    }
    try await fill(store, data)
    let now = Mutex(Self.instant(history))
    let service = MonitoringService(store: store, threads: 1) { now.withLock { $0 } }
    var start = clock()
    var wall = ContinuousClock.now
    try await service.evaluateStale()
    print(
      "\(series) monitors of \(history) days, worked out from the beginning: \(Self.seconds(start)) s of one core, \(wall.duration(to: .now))"
    )
    let watching = Task { await service.run { print($0 ?? "", $1.message) } }
    try await Task.sleep(for: .milliseconds(300))
    start = clock()
    wall = .now
    var lags: [Duration] = []
    for day in history..<history + rounds {
      let due = wall + .seconds(Double((day - history) * series) / Double(rate))
      try await Task.sleep(until: due, clock: .continuous)
      now.withLock { $0 = Self.instant(day + 1) }
      await withTaskGroup(of: Void.self) { group in
        for first in Swift.stride(from: 0, to: series, by: Self.batch) {
          group.addTask { await take(store, service, data, day: day, first: first) }
        }
      }
      // How many are behind by more than this day.
      if day % 5 == 4 || day == history + rounds - 1 {
        let acknowledged = ContinuousClock.now
        while try await stale(store, changes: day - history + 2) > 0 { try await Task.sleep(for: .milliseconds(20)) }
        lags.append(acknowledged.duration(to: .now))
      }
    }
    let took = wall.duration(to: .now)
    watching.cancel()
    print("\(series * rounds) observations kept and evaluated in \(took), \(Self.seconds(start)) s of one core")
    print("evaluated after the acknowledgement: \(lags.map { "\($0)" }.joined(separator: ", "))")
    print("memory: \(Self.residentMegabytes) MB")
  }

  private func fill(_ store: SQLiteMonitoringStore, _ data: [[Observation]]) async throws {
    let (series, history, worlds) = (series, history, QuietWorld.all)
    for first in Swift.stride(from: 0, to: series, by: Self.batch) {
      try await store.write { (store) throws(JobError) in
        for index in first..<min(first + Self.batch, series) {
          try store.insert(Series(id: "s\(index)", name: "S\(index)", every: "day", measure: worlds[index % worlds.count].measure))
          try store.insert(Monitor(id: "m\(index)", name: "S\(index)", series: "s\(index)"))
          _ = try store.append(Array(data[index].prefix(history)), to: "s\(index)", at: Self.instant(history))
        }
      }
    }
  }

  private func take(
    _ store: SQLiteMonitoringStore, _ service: MonitoringService, _ data: [[Observation]], day: Int, first: Int
  ) async {
    let indices = first..<min(first + Self.batch, data.count)
    do throws(JobError) {
      try await store.write { (store) throws(JobError) in
        for index in indices {
          _ = try ObservationIntake(store: store).append([data[index][day]], to: "s\(index)", at: Self.instant(day + 1))
        }
      }
      service.wake(Set(indices.map { "s\($0)" }))
    } catch {
      print(error.message)
    }
  }

  /// Monitors that have seen fewer changes.
  private func stale(_ store: SQLiteMonitoringStore, changes: Int) async throws -> Int {
    try await store.read { (store) throws(JobError) in
      var count = 0
      for state in try store.all(MonitorState.self) where state.record.changes < changes { count += 1 }
      return count
    }
  }

  private static func instant(_ day: Int) -> Instant { Instant(secondsSinceEpoch: QuietWorld.monday + Int64(day) * 86_400 + 7200) }

  private static func seconds(_ start: Int) -> Double { (Double(clock() - start) / Double(CLOCKS_PER_SEC) * 100).rounded() / 100 }

  private static var residentMegabytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096 / 1_048_576
  }
}
