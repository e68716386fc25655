import Foundation
import Synchronization

/// Pages that were drawn, as they are sent, until the data change or room is needed.
final class DashboardPageStore: Sendable {
  struct Page: Sendable {
    var type: String
    var plain: Data
    var packed: Data?
    var tag: String

    init(_ text: String, type: String) {
      self.type = type
      plain = Data(text.utf8)
      packed = plain.count > 512 ? Gzip.packed(plain) : nil
      tag = "\"" + DashboardUploads.hexadecimal(Array(Digest.sha256([UInt8](plain)).prefix(12))) + "\""
    }

    var size: Int { plain.count + (packed?.count ?? 0) }
  }

  private struct State {
    var pages: [String: (page: Page, turn: Int)] = [:]
    var size = 0
    var turn = 0
  }

  private let state = Mutex(State())
  /// Bytes kept at most.
  private let most: Int

  init(most: Int = 32 << 20) { self.most = most }

  func page(_ key: String) -> Page? {
    state.withLock { state in
      state.turn += 1
      guard let found = state.pages[key] else { return nil }
      state.pages[key]?.turn = state.turn
      return found.page
    }
  }

  func keep(_ page: Page, _ key: String) {
    guard page.size < most / 4 else { return }
    state.withLock { state in
      state.turn += 1
      if let before = state.pages[key] { state.size -= before.page.size }
      state.pages[key] = (page, state.turn)
      state.size += page.size
      while state.size > most, let oldest = state.pages.min(by: { $0.value.turn < $1.value.turn }) {
        state.size -= oldest.value.page.size
        state.pages[oldest.key] = nil
      }
    }
  }
}
