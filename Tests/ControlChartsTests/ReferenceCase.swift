import Foundation
import TestSupport

/// One case of a reference file, with a record of which of its keys a check has read.
final class ReferenceCase: CustomStringConvertible {
  let family: String
  let id: String
  let dataset: [String: Any]
  let parameters: [String: Any]
  let expected: [String: Any]
  let relative: Double
  let absolute: Double

  init(family: String, _ json: [String: Any]) {
    self.family = family
    id = json["id"] as? String ?? "?"
    dataset = json["dataset"] as? [String: Any] ?? [:]
    parameters = json["parameters"] as? [String: Any] ?? [:]
    expected = json["expected"] as? [String: Any] ?? [:]
    let tolerance = json["tolerance"] as? [String: Any] ?? [:]
    // The rules' tolerance is stated in words: indices exact, z within 1e-9.
    relative = tolerance["rel"] as? Double ?? 1e-9
    absolute = max(tolerance["abs"] as? Double ?? 0, 1e-9 * (tolerance["abs"] == nil ? 1e-3 : 1))
  }

  var description: String { id }

  /// All cases below `spc`, family by family; a file that is not of the known shape is a case of its own, of family "unreadable".
  static func all() -> [ReferenceCase] {
    Fixtures.referenceFiles("spc").filter { $0.pathExtension == "json" }.flatMap { file -> [ReferenceCase] in
      guard let data = try? Data(contentsOf: file), let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let family = json["family"] as? String, let cases = json["cases"] as? [[String: Any]]
      else { return [ReferenceCase(family: "unreadable", ["id": file.lastPathComponent])] }
      return cases.map { ReferenceCase(family: family, $0) }
    }
  }

  /// A column of the data set, null as NaN.
  func column(_ name: String) -> [Double]? { (dataset[name] as? [Any]).map(Self.numbers) }

  static func numbers(_ list: [Any]) -> [Double] { list.map { ($0 as? NSNumber)?.doubleValue ?? .nan } }
}
