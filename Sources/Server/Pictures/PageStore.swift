import Synchronization

/// Pages and pictures as they were made, until room is needed: each under a key that names all that it is made of, so that what has changed has
/// another key and the old page is never asked for again.
///
/// Who asks for a page that is being made waits for that one. Memory is bounded in bytes; what was not asked for the longest makes room.
final class PageStore: Sendable {
  /// What is kept and what became of the requests, for `/metrics`.
  struct Counts: Sendable, Equatable {
    var pages = 0
    var bytes = 0
    /// Requests that found their page.
    var found = 0
    /// Pages that were made.
    var made = 0
    /// Pages that made room.
    var dropped = 0
  }

  private struct Entry {
    var page: KeptPage
    var size: Int
    var turn: Int
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var making: [String: Task<KeptPage, any Error>] = [:]
    var turn = 0
    var counts = Counts()
  }

  private let state = Mutex(State())
  /// Bytes kept at most.
  let most: Int

  init(most: Int = 32 << 20) { self.most = most }

  var counts: Counts { state.withLock { $0.counts } }

  /// The page under `key`, made where there is none.
  ///
  /// - Parameters:
  ///   - type: its media type.
  ///   - making: makes its text; it stays off the event loops on its own account. What it throws is thrown to all who wait, and not kept.
  func page(_ key: String, type: String, making: @escaping @Sendable () async throws -> String) async throws -> KeptPage {
    let (page, task) = state.withLock { state -> (KeptPage?, Task<KeptPage, any Error>?) in
      state.turn += 1
      if let entry = state.entries[key] {
        state.entries[key]?.turn = state.turn
        state.counts.found += 1
        return (entry.page, nil)
      }
      if let task = state.making[key] { return (nil, task) }
      let task = Task { try await make(key, type, making) }
      state.making[key] = task
      return (nil, task)
    }
    if let page { return page }
    guard let task else { throw Problem.busy }
    return try await task.value
  }

  private func make(_ key: String, _ type: String, _ making: @Sendable () async throws -> String) async throws -> KeptPage {
    defer { state.withLock { $0.making[key] = nil } }
    let text = try await making()
    let page = try await Offloaded.run { KeptPage(text, type: type) }
    keep(page, key)
    return page
  }

  private func keep(_ page: KeptPage, _ key: String) {
    // The key is in memory twice as well.
    let size = page.size + 2 * key.utf8.count + 200
    state.withLock { state in
      state.counts.made += 1
      guard size <= most / 4 else { return }
      state.turn += 1
      if let before = state.entries[key] { state.counts.bytes -= before.size }
      state.entries[key] = Entry(page: page, size: size, turn: state.turn)
      state.counts.bytes += size
      if state.counts.bytes > most { Self.makeRoom(&state, downTo: most - most / 8) }
      state.counts.pages = state.entries.count
    }
  }

  /// Drops what was not asked for the longest: an eighth of everything at once, so that one page in many pays for the search.
  private static func makeRoom(_ state: inout State, downTo bytes: Int) {
    for (key, entry) in state.entries.sorted(by: { $0.value.turn < $1.value.turn }) {
      guard state.counts.bytes > bytes else { return }
      state.entries[key] = nil
      state.counts.bytes -= entry.size
      state.counts.dropped += 1
    }
  }
}
