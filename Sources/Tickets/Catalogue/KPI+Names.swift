extension KPI {
  /// The KPI's name in every language of the catalogue.
  public struct Names: Sendable, Equatable {
    public let en: String
    public let nb: String
    public let sv: String
    public let hr: String
    public let zhHant: String
    public let fi: String

    /// The name in `language`.
    public subscript(language: Language) -> String {
      switch language {
      case .en: en
      case .nb: nb
      case .sv: sv
      case .hr: hr
      case .zhHant: zhHant
      case .fi: fi
      }
    }
  }
}
