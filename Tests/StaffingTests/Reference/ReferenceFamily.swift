import Foundation
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
  /// Whether a key of a nested case is an input: keys of a law, and the inputs of each interval.
  let isInput: @Sendable (String) -> Bool
  let read: @Sendable (URL) throws -> [ReferenceCase]
  let answers: @Sendable (ReferenceCase) throws -> [String: Answer]
  /// Checks a file whose cases are not plain tables of numbers; `nil` for the flat form.
  let ownForm: (@Sendable (URL) throws -> [String])?

  init(
    inputs: Set<String>, isInput: @escaping @Sendable (String) -> Bool = { _ in false },
    read: @escaping @Sendable (URL) throws -> [ReferenceCase] = { try ReferenceCase.read($0) },
    answers: @escaping @Sendable (ReferenceCase) throws -> [String: Answer]
  ) {
    self.inputs = inputs
    self.isInput = isInput
    self.read = read
    self.answers = answers
    ownForm = nil
  }

  /// A family whose file has a form of its own: `check` says what is wrong with it.
  init(check: @escaping @Sendable (URL) throws -> [String]) {
    inputs = []
    isInput = { _ in false }
    read = { _ in [] }
    answers = { _ in [:] }
    ownForm = check
  }

  /// What is wrong with all cases of `file`.
  func problems(in file: URL) throws -> [String] {
    if let ownForm { return try ownForm(file) }
    return try read(file).flatMap { try problems(of: $0) }
  }

  /// What is wrong with one case: every key must be an input or an answered expectation, every input there, at least one expectation there,
  /// and every expectation met.
  func problems(of reference: ReferenceCase) throws -> [String] {
    let missing = inputs.filter { reference.values[$0] == nil && reference.texts[$0] == nil }.sorted()
    if !missing.isEmpty { return missing.map { "\(reference.place): the input \($0) is missing" } }
    let answers = try answers(reference)
    var problems: [String] = []
    var compared = 0
    for (key, expected) in reference.values.sorted(by: { $0.key < $1.key }) where !inputs.contains(key) && !isInput(key) {
      guard let answer = answers[key] else {
        problems.append("\(reference.place): unknown key \(key)")
        continue
      }
      compared += 1
      if !answer.meets(expected) {
        problems.append("\(reference.place) \(key): \(answer), expected \(expected.map { "\($0)" } ?? "null")")
      }
    }
    if compared == 0 { problems.append("\(reference.place): nothing to compare") }
    return problems
  }
}

extension ReferenceFamily.Answer {
  /// Whether the answer agrees with the expected number, or with an expected null.
  func meets(_ expected: Double?) -> Bool {
    switch (self, expected) {
    case (.value(let value, let relative, let absolute, _), .some(let expected)):
      agrees(value, expected, relative: relative, absolute: absolute)
    case (.value(_, _, _, let whenNull), nil): whenNull
    case (.count(let value), .some(let expected)): Double(value) == expected
    case (.count, nil): false
    }
  }
}
