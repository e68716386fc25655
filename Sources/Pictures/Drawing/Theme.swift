/// The resolved colours of a picture that stands alone.
public enum Theme: String, Sendable, CaseIterable {
  case light
  case dark
  /// Light colours on no background, for paper.
  case print

  public func hex(_ role: ColourRole) -> String {
    self == .dark ? Self.dark(role) : Self.light(role)
  }

  static func light(_ role: ColourRole) -> String {
    switch role {
    case .background: "#FFFFFF"
    case .ink: "#1B2430"
    case .muted: "#55606E"
    case .axis: "#7F8A97"
    case .grid: "#E3E7EC"
    case .within: "#5F6B7A"
    case .worse: "#C24A00"
    case .better: "#0A6FC2"
    case .undirected: "#4A1486"
    case .limits: "#6A7583"
    case .target: "#00594A"
    case .forecast: "#0A6FC2"
    case .band80: "#8FBCE2"
    case .band95: "#CFE2F3"
    case .shade: "#E3E7EC"
    }
  }

  static func dark(_ role: ColourRole) -> String {
    switch role {
    case .background: "#12171E"
    case .ink: "#E8EDF3"
    case .muted: "#A3AEBB"
    case .axis: "#6E7A89"
    case .grid: "#2A333F"
    case .within: "#8E9AA8"
    case .worse: "#FF9A57"
    case .better: "#3FA0E6"
    case .undirected: "#E3CCFF"
    case .limits: "#94A0AE"
    case .target: "#3FC7A5"
    case .forecast: "#3FA0E6"
    case .band80: "#2A5C84"
    case .band95: "#1D3A53"
    case .shade: "#2A333F"
    }
  }
}
