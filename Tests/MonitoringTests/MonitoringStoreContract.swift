import Engine
import Foundation
import Monitoring
import Testing
import Timeline

/// What every store of what is monitored keeps to, whatever lies behind it.
enum MonitoringStoreContract {
  static let now = Instant(secondsSinceEpoch: 1_772_000_000)

  static func day(_ number: Int) -> Instant { Instant(secondsSinceEpoch: Int64(number) * 86_400) }

  static func holds(_ store: any MonitoringStore) async throws {
    try await documents(store)
    try await lists(store)
    try await versions(store)
    try await refusedWritesLeaveNothing(store)
    try await observations(store)
    try await answers(store)
    try await manyWritersLoseNothing(store)
  }

  static func code(_ body: () async throws(JobError) -> Void) async -> String? {
    do throws(JobError) {
      try await body()
      return nil
    } catch {
      return error.code
    }
  }

  private static func documents(_ store: any MonitoringStore) async throws {
    let board = Board(id: "b1", name: "Dörte's board \u{1F680}", falseAlarmsPerWeek: 2.5)
    let first = try await store.write { (store) throws(JobError) in try store.insert(board) }
    #expect(first.revision == 1)
    #expect(
      await code { () throws(JobError) in _ = try await store.write { (store) throws(JobError) in try store.insert(board) } }
        == "record_exists")
    var changed = board
    changed.falseAlarmsPerWeek = 1
    let toWrite = changed
    let second = try await store.write { (store) throws(JobError) in try store.update(toWrite, expecting: 1) }
    #expect(second.revision == 2)
    #expect(second.sequence == first.sequence)
    #expect(
      await code { () throws(JobError) in
        _ = try await store.write { (store) throws(JobError) in try store.update(toWrite, expecting: 1) }
      } == "revision_conflict")
    #expect(try await store.read { (store) throws(JobError) in try store.find(Board.self, "b1") } == second)
    // The kinds do not know each other.
    #expect(try await store.read { (store) throws(JobError) in try store.find(Series.self, "b1") } == nil)
    try await store.write { (store) throws(JobError) in try store.remove(Board.self, "b1", expecting: 2) }
    #expect(
      await code { () throws(JobError) in
        try await store.write { (store) throws(JobError) in try store.remove(Board.self, "b1") }
      } == "no_such_record")
    // A number is never given twice.
    let third = try await store.write { (store) throws(JobError) in try store.insert(board) }
    #expect(third.sequence > second.sequence)
    for bad in ["", " x", "a\u{7}b", String(repeating: "x", count: 401)] {
      #expect(
        await code { () throws(JobError) in
          _ = try await store.write { (store) throws(JobError) in try store.insert(Board(id: bad)) }
        } == "invalid_record")
    }
  }

  private static func lists(_ store: any MonitoringStore) async throws {
    try await store.write { (store) throws(JobError) in
      for number in 0..<7 {
        var note = Annotation(
          id: "n\(number)", series: number % 2 == 0 ? "even" : "odd", start: day(number), text: "note", author: "me", createdAt: now)
        note.category = "action"
        try store.insert(note)
      }
      try store.insert(DeliveryTarget(id: "t1", name: "One", kind: .webhook, address: "https://example.org"))
      var state = MonitorState(id: "m1", series: "even", evaluatedAt: now, changes: 1)
      state.nextEvaluationAt = day(10)
      try store.insert(state)
      state.id = "m2"
      state.nextEvaluationAt = day(5)
      try store.insert(state)
      state.id = "m3"
      state.nextEvaluationAt = nil
      try store.insert(state)
    }
    try await store.read { (store) throws(JobError) in
      let first = try store.page(Annotation.self, limit: 4)
      #expect(first.records.map(\.id) == ["n0", "n1", "n2", "n3"])
      let second = try store.page(Annotation.self, after: first.next, limit: 4)
      #expect(second.records.map(\.id) == ["n4", "n5", "n6"])
      #expect(second.next == nil)
      let newest = try store.page(Annotation.self, newestFirst: true, limit: 2)
      #expect(newest.records.map(\.id) == ["n6", "n5"])
      #expect(try store.page(Annotation.self, after: newest.next, newestFirst: true, limit: 2).records.map(\.id) == ["n4", "n3"])
      #expect(try store.page(Annotation.self, parent: "odd").records.map(\.id) == ["n1", "n3", "n5"])
      #expect(try store.page(DeliveryTarget.self, status: "enabled").records.map(\.id) == ["t1"])
      #expect(try store.page(DeliveryTarget.self, status: "disabled").records.isEmpty)
      #expect(try store.all(Annotation.self, parent: "even").count == 4)
      #expect(try store.due(MonitorState.self, by: day(4)).isEmpty)
      #expect(try store.due(MonitorState.self, by: day(10)).map(\.record.id) == ["m2", "m1"])
    }
  }

  /// Every change of a kind is another version of it, and no other kind's.
  private static func versions(_ store: any MonitoringStore) async throws {
    func version(_ kind: RecordKind) async throws -> KindVersion {
      try await store.read { (store) throws(JobError) in try store.version(of: kind) }
    }
    let others = try await version(.annotation)
    var seen = [try await version(.board)]
    func change(_ write: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Void) async throws {
      try await store.write { (store) throws(JobError) in try write(store) }
      let version = try await version(.board)
      #expect(!seen.contains(version))
      seen.append(version)
    }
    try await change { (store) throws(JobError) in try store.insert(Board(id: "v1")) }
    try await change { (store) throws(JobError) in try store.insert(Board(id: "v2")) }
    try await change { (store) throws(JobError) in try store.update(Board(id: "v1", name: "Other")) }
    try await change { (store) throws(JobError) in try store.update(Board(id: "v2", name: "Other")) }
    try await change { (store) throws(JobError) in try store.remove(Board.self, "v1") }
    try await change { (store) throws(JobError) in
      try store.remove(Board.self, "v2")
      try store.insert(Board(id: "v2", name: "Other"))
    }
    let (othersNow, now, nothing) = (
      try await version(.annotation), try await version(.board), try await version(RecordKind(rawValue: "nothing"))
    )
    #expect(othersNow == others)
    #expect(now == seen.last)
    #expect(nothing == KindVersion())
    let boards = RememberedRecords<Board>()
    let names = { () async throws -> [String] in
      try await store.read { (store) throws(JobError) in try boards.records(in: store).records.map(\.name) }
    }
    let before = try await names()
    #expect(before.contains("Other"))
    try await store.write { (store) throws(JobError) in try store.update(Board(id: "v2", name: "Third")) }
    let changed = try await names()
    #expect(changed.contains("Third"))
    try await store.write { (store) throws(JobError) in try store.remove(Board.self, "v2") }
    let after = try await names()
    #expect(after.count == before.count - 1)
  }

  private static func refusedWritesLeaveNothing(_ store: any MonitoringStore) async throws {
    let refusal = JobError(.request, code: "refused", message: "no")
    #expect(
      await code { () throws(JobError) in
        try await store.write { (store) throws(JobError) in
          try store.insert(Board(id: "half"))
          _ = try store.append([Observation(start: day(1), value: 1)], to: "half", at: now)
          throw refusal
        }
      } == "refused")
    try await store.read { (store) throws(JobError) in
      #expect(try store.find(Board.self, "half") == nil)
      #expect(try store.head(of: "half") == SeriesHead())
    }
  }

  private static func observations(_ store: any MonitoringStore) async throws {
    func append(_ observations: [Observation], at: Instant = now) async throws(JobError) -> AppendResult {
      try await store.write { (store) throws(JobError) in try store.append(observations, to: "calls", at: at) }
    }
    let first = try await append([
      Observation(start: day(3), value: 3), Observation(start: day(1), value: 1, denominator: 9), Observation(start: day(3), value: 4),
    ])
    #expect(first == AppendResult(added: 2, head: SeriesHead(count: 2, changes: 1, first: day(1), last: day(3))))
    #expect(try await append([Observation(start: day(1), value: 1, denominator: 9)]).unchanged == 1)
    let later = Instant(secondsSinceEpoch: now.secondsSinceEpoch + 60)
    let corrected = try await append(
      [Observation(start: day(3), value: 5), Observation(start: day(2), value: .nan), Observation(start: day(-4), value: 0)], at: later)
    #expect(corrected == AppendResult(added: 2, corrected: 1, head: SeriesHead(count: 4, changes: 2, first: day(-4), last: day(3))))
    try await store.read { (store) throws(JobError) in
      let all = try store.observations(of: "calls", from: nil, to: nil, limit: 10, newest: false)
      #expect(all.map(\.start) == [day(-4), day(1), day(2), day(3)])
      #expect(all.map(\.revision) == [1, 1, 1, 2])
      #expect(all.map(\.receivedAt) == [later, now, later, later])
      #expect(all[1].denominator == 9)
      #expect(all[2].value.isNaN)
      #expect(all[3].value == 5)
      #expect(try store.latestObservations(of: "calls", limit: 2).map(\.start) == [day(2), day(3)])
      #expect(try store.observations(of: "calls", from: day(1), to: day(3), limit: 10, newest: false).map(\.start) == [day(1), day(2)])
      #expect(try store.revisions(of: "calls", at: day(3)).map(\.value) == [4, 5])
      #expect(try store.head(of: "calls").count == 4)
      #expect(try store.head(of: "nothing") == SeriesHead())
    }
    try await store.write { (store) throws(JobError) in try store.removeObservations(of: "calls") }
    #expect(try await store.read { (store) throws(JobError) in try store.latestObservations(of: "calls", limit: 9) }.isEmpty)
  }

  private static func answers(_ store: any MonitoringStore) async throws {
    let key = IdempotencyKey(owner: "token", key: "k1")
    let answer = KeptAnswer(
      requestDigest: "d", status: 201, contentType: "application/json", headers: ["etag": "\"1\""], body: Data([0, 255, 10]), keptAt: now)
    try await store.write { (store) throws(JobError) in try store.keep(answer, for: key) }
    try await store.read { (store) throws(JobError) in
      #expect(try store.keptAnswer(key) == answer)
      #expect(try store.keptAnswer(IdempotencyKey(owner: "other", key: "k1")) == nil)
    }
    try await store.write { (store) throws(JobError) in
      try store.forgetAnswers(before: Instant(secondsSinceEpoch: now.secondsSinceEpoch + 1))
    }
    #expect(try await store.read { (store) throws(JobError) in try store.keptAnswer(key) } == nil)
  }

  private static func manyWritersLoseNothing(_ store: any MonitoringStore) async throws {
    let codes = await withTaskGroup(of: String?.self) { group in
      for number in 0..<60 {
        group.addTask {
          await code { () throws(JobError) in
            try await store.write { (store) throws(JobError) in
              _ = try store.append([Observation(start: day(number), value: Double(number))], to: "busy", at: now)
              try store.insert(
                AuditEntry(id: "a\(number)", at: now, actor: "system", action: "append", subject: "series/busy"))
              // Every third finds that it may not: its own writing alone is taken back.
              if number % 3 == 2 { throw JobError(.request, code: "refused", message: "no") }
            }
          }
        }
      }
      var codes: [String?] = []
      for await code in group { codes.append(code) }
      return codes
    }
    #expect(codes.count { $0 == nil } == 40)
    try await store.read { (store) throws(JobError) in
      #expect(try store.head(of: "busy").count == 40)
      #expect(try store.head(of: "busy").changes == 40)
      let entries = try store.all(AuditEntry.self, parent: "series/busy")
      #expect(entries.count == 40)
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.sequence < $1.sequence })
    }
  }
}
