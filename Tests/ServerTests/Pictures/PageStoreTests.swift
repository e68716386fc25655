import Hummingbird
import Testing

@testable import Server

/// Pages are made once, and memory is bounded.
struct PageStoreTests {
  private static func text(_ number: Int, bytes: Int = 1000) -> String {
    // Digits that gzip finds nothing in.
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<bytes).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return String(UnicodeScalar(UInt8(33 + state % 90)))
    }.joined()
  }

  @Test func whatIsNotAskedForMakesRoom() async throws {
    let store = PageStore(most: 40_000)
    for number in 0..<200 {
      _ = try await store.page("\(number)", type: "text/plain") { Self.text(number) }
      // One is asked for again and again, and stays.
      _ = try await store.page("0", type: "text/plain") { Self.text(0) }
      #expect(store.counts.bytes <= 40_000)
    }
    let counts = store.counts
    #expect(counts.made == 200 && counts.found == 200)
    #expect(counts.pages + counts.dropped == 200 && counts.pages > 10)
    let newest = try await store.page("199", type: "text/plain") { "made again" }
    #expect(try String(buffer: newest.plain()) == Self.text(199))
    let oldest = try await store.page("1", type: "text/plain") { "made again" }
    #expect(try String(buffer: oldest.plain()) == "made again")
  }

  @Test func whatIsTooLargeIsMadeAndNotKept() async throws {
    let store = PageStore(most: 4000)
    let page = try await store.page("large", type: "text/plain") { Self.text(1, bytes: 5000) }
    #expect(try page.plain().readableBytes == 5000)
    #expect(store.counts.pages == 0 && store.counts.bytes == 0)
    // A key takes room too: nobody fills the memory with addresses.
    _ = try await store.page(String(repeating: "k", count: 5000), type: "text/plain") { "small" }
    #expect(store.counts.pages == 0)
  }

  @Test func whoAsksMeanwhileWaitsForTheSamePage() async throws {
    let store = PageStore()
    let pages = try await withThrowingTaskGroup(of: KeptPage.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await store.page("one", type: "text/plain") {
            try await Task.sleep(for: .milliseconds(100))
            return "text"
          }
        }
      }
      var pages: [KeptPage] = []
      for try await page in group { pages.append(page) }
      return pages
    }
    #expect(pages.count == 20 && store.counts.made == 1)
  }

  /// A thousand pictures of forty kilobytes are kept in a third of the room that they would take as they are drawn.
  @Test func pagesAreKeptPacked() async throws {
    let line = "<path d=\"M12.5 140L14 138.5\" stroke=\"currentColor\"/>"
    let text = (0..<800).map { "\(line)<!--\($0)-->" }.joined()
    let store = PageStore(most: text.utf8.count * 3)
    for number in 0..<9 { _ = try await store.page("\(number)", type: "image/svg+xml") { text + "\(number)" } }
    #expect(store.counts.pages == 9 && store.counts.dropped == 0)
    let page = try await store.page("4", type: "image/svg+xml") { "made again" }
    #expect(try String(buffer: page.plain()) == text + "4")
  }

  @Test func whatFailsIsTriedAgain() async throws {
    let store = PageStore()
    await #expect(throws: Problem.self) { _ = try await store.page("one", type: "text/plain") { throw Problem.busy } }
    let page = try await store.page("one", type: "text/plain") { "text" }
    #expect(try String(buffer: page.plain()) == "text")
  }

  @Test(arguments: [
    ("W/\"a\"", true), ("\"a\"", true), ("*", true), ("\"b\", W/\"a\"", true), ("\"b\"", false), ("a", false), ("", false),
  ])
  func conditionsNameTags(field: String, isNamed: Bool) {
    #expect(EntityTag.isNamed("W/\"a\"", in: field) == isNamed)
    #expect(!EntityTag.isNamed("W/\"a\"", in: nil))
  }
}
