extension KPI {
  /// The KPI's name in every language of the catalogue.
  public struct Names: Sendable, Equatable {
    public let en: String
    public let nb: String
    public let sv: String
    public let hr: String
    public let zhHant: String
    public let fi: String

    /// A name in every language.
    public init(en: String, nb: String, sv: String, hr: String, zhHant: String, fi: String) {
      self.en = en
      self.nb = nb
      self.sv = sv
      self.hr = hr
      self.zhHant = zhHant
      self.fi = fi
    }

    /// One name in every language, for KPIs of the caller's own.
    public init(_ name: String) { self.init(en: name, nb: name, sv: name, hr: name, zhHant: name, fi: name) }

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
