import Foundation
import TestSupport
import Testing
import Tickets

/// Real exports do many things: one small file each in `Tests/Fixtures/torture`, and beside it what the reader makes of it.
@Suite struct TortureTests {
  private static let folder = Fixtures.directory.appending(path: "torture", directoryHint: .isDirectory)
  private static let updates = ProcessInfo.processInfo.environment["FORESHIFT_UPDATE_GOLDEN"] == "1"

  private static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()

  static let fixtures = files.filter { !$0.hasSuffix(".expected.json") && !$0.hasSuffix(".options.json") && $0 != "README.md" }

  /// `012-name.csv.gz` → `012-name`.
  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  private static func url(_ name: String) -> URL { folder.appending(path: name) }

  @Test(arguments: fixtures) func reads(_ name: String) throws {
    let stem = Self.stem(name)
    let options = try TortureOptions.read(Self.url("\(stem).options.json"))
    let bytes = try Data(contentsOf: Self.url(name))
    let outcome = try TortureOutcome(.bytes(Array(bytes), name: name), options)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(outcome), as: UTF8.self) + "\n"
    let golden = Self.url("\(stem).expected.json")
    if Self.updates {
      try Data(text.utf8).write(to: golden)
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    if text == expected { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      "\(name), line \((first?.offset ?? min(lines.count, wanted.count)) + 1): \(first?.element.0 ?? "") where \(first?.element.1 ?? "") was"
    )
  }

  /// A fact is a fixture, its expectation and its line in the list; none stands alone.
  @Test func everyFactIsWhole() throws {
    #expect(Self.fixtures.count >= 65)
    let stems = Self.fixtures.map(Self.stem)
    #expect(Set(stems).count == stems.count)
    #expect(Set(stems.map { $0.prefix(3) }).count == stems.count)
    let alone = Self.files.filter { $0 != "README.md" && !stems.contains(Self.stem($0)) }
    #expect(alone.isEmpty)
    let list = try String(contentsOf: Self.url("README.md"), encoding: .utf8)
    let unlisted = Self.fixtures.filter { !list.contains("| `\($0)` |") }
    #expect(unlisted.isEmpty)
    if Self.updates { return }
    let expectations = Set(Self.files)
    let withoutExpectation = stems.filter { !expectations.contains("\($0).expected.json") }
    #expect(withoutExpectation.isEmpty)
  }

  /// The same file twice gives the same report, byte for byte.
  @Test(arguments: fixtures.filter { $0.hasPrefix("11") || $0.hasPrefix("14") }) func readsTheSameTwice(_ name: String) throws {
    let options = try TortureOptions.read(Self.url("\(Self.stem(name)).options.json"))
    let bytes = Array(try Data(contentsOf: Self.url(name)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let first = try encoder.encode(try TortureOutcome(.bytes(bytes, name: name), options))
    #expect(try first == encoder.encode(try TortureOutcome(.bytes(bytes, name: name), options)))
  }
}
