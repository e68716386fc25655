/// Languages of the catalogue, by their BCP 47 tags.
public enum Language: String, Sendable, CaseIterable, Codable {
  case en
  case nb
  case sv
  case hr
  case zhHant = "zh-Hant"
  case fi
}
