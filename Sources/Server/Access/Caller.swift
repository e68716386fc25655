import Monitoring

/// Who sent a request.
struct Caller: Sendable, Equatable {
  /// The token's id; nil for a request on the loopback address of a server without tokens, and on open routes.
  var tokenID: String?
  /// The name that the token was given.
  var name: String
  /// What it may do; nil on an open route.
  var role: Role?

  /// Nobody in particular.
  static let anyone = Caller(tokenID: nil, name: "anyone", role: nil)
  /// The user of the machine, on a server without tokens.
  static let local = Caller(tokenID: nil, name: "local", role: .admin)
}
