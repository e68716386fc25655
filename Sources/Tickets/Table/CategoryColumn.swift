/// A column of texts of which few are distinct: every row holds the number of its label.
public struct CategoryColumn: Sendable {
  /// Distinct labels in order of first appearance.
  public private(set) var labels: [String] = []
  /// The index into `labels` of every row; -1 = missing.
  public private(set) var codes: [Int32] = []
  private var codeOfLabel: [String: Int32] = [:]

  public init() {}

  /// A column of ready codes: distinct `labels`, and for every row the index of its label or -1.
  public init(labels: [String], codes: [Int32]) {
    self.labels = labels
    self.codes = codes
    for (code, label) in labels.enumerated() { codeOfLabel[label] = Int32(code) }
  }

  public static let missing: Int32 = -1

  /// The label of `row`, or nil where it is missing.
  public func label(_ row: Int) -> String? {
    let code = codes[row]
    return code < 0 ? nil : labels[Int(code)]
  }

  /// The code that stands for `label`, made when it is new.
  public mutating func code(for label: String) -> Int32 {
    if let code = codeOfLabel[label] { return code }
    let code = Int32(labels.count)
    labels.append(label)
    codeOfLabel[label] = code
    return code
  }

  public mutating func append(code: Int32) { codes.append(code) }

  public mutating func set(_ row: Int, code: Int32) { codes[row] = code }
}
