import Staffing
import TestSupport
import Testing

/// A family of reference cases: the inputs it knows, and what this module answers under each expected key.
struct ReferenceFamily: Sendable {
  /// What is compared with an expected number.
  enum Answer {
    /// Within `relative` of the expected number; a null expects `whenNull` to hold.
    case value(Double, relative: Double, absolute: Double = 0, whenNull: Bool = false)
    /// Exactly the expected whole number.
    case count(Int)
  }

  let inputs: Set<String>
  let answers: @Sendable (ReferenceCase) throws -> [String: Answer]

  /// Compares one case: every key must be an input or an answered expectation, every input present, and at least one expectation.
  func check(_ reference: ReferenceCase) throws {
    for key in inputs where reference.values[key] == nil { Issue.record("\(reference.place): the input \(key) is missing") }
    let answers = try answers(reference)
    var compared = 0
    for (key, written) in reference.values.sorted(by: { $0.key < $1.key }) where !inputs.contains(key) {
      guard let answer = answers[key] else {
        Issue.record("\(reference.place): unknown key \(key)")
        continue
      }
      compared += 1
      switch (answer, written) {
      case (.value(let value, let relative, let absolute, _), .some(let expected)):
        #expect(
          agrees(value, expected, relative: relative, absolute: absolute),
          "\(reference.place) \(key): \(value), expected \(expected), relative error \(abs(value / expected - 1))")
      case (.value(let value, _, _, let whenNull), nil):
        #expect(whenNull, "\(reference.place) \(key): \(value), expected null")
      case (.count(let value), .some(let expected)):
        #expect(Double(value) == expected, "\(reference.place) \(key): \(value), expected \(expected)")
      case (.count(let value), nil):
        Issue.record("\(reference.place) \(key): \(value), expected null")
      }
    }
    if compared == 0 { Issue.record("\(reference.place): nothing to compare") }
  }
}
