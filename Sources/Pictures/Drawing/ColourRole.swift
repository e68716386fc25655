/// What a colour stands for. Pictures name roles; a theme or a page's style sheet gives them their colour.
public enum ColourRole: String, Sendable, CaseIterable {
  case background
  /// Text, the centre line, history, the needed line.
  case ink
  case muted
  case axis
  case grid
  case within
  case worse
  case better
  case undirected
  case limits
  case target
  case forecast
  case band80
  case band95
  /// The fill of weekends and other marked stretches.
  case shade
}
