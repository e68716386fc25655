/// The five requirement documents, one a language, from which the catalogue was drawn; the raw value names the document's file.
public enum SourceDocument: String, Sendable, CaseIterable, Codable {
  case norwegian = "000_d972d1b9aa095166.txt"
  case swedish = "001_c2ef9227c97f78cf.txt"
  case croatian = "002_54521366ddb60185.txt"
  case chinese = "003_22f9845434ffa44f.txt"
  case finnish = "004_c9f0d799f77628fb.txt"

  /// The language in which the document is written.
  public var language: Language {
    switch self {
    case .norwegian: .nb
    case .swedish: .sv
    case .croatian: .hr
    case .chinese: .zhHant
    case .finnish: .fi
    }
  }
}
