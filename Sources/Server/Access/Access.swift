public import Monitoring

public typealias Role = AccessToken.Role

/// Who may use a route.
enum Access: Sendable, Equatable {
  /// Anyone, without a token: whether the server is alive, and what its API looks like.
  case open
  /// Whoever has at least this role.
  ///
  /// A reader reads everything but tokens and the audit log, and runs jobs, which change nothing. A writer also brings observations in and
  /// looks after monitors, incidents and annotations. An admin also looks after tokens, delivery targets and backups.
  case role(Role)
}
