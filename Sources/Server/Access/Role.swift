/// What a caller may do. Each role may do all that the one before it may.
public enum Role: String, Codable, Sendable, CaseIterable, Comparable {
  /// Reads everything but tokens and the audit log, and runs jobs, which change nothing.
  case reader
  /// Also brings observations in and looks after monitors, incidents and annotations.
  case writer
  /// Also tokens, the audit log and backups.
  case admin

  private var rank: Int {
    switch self {
    case .reader: 0
    case .writer: 1
    case .admin: 2
    }
  }

  public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }
}

/// Who may use a route.
enum Access: Sendable, Equatable {
  /// Anyone, without a token: whether the server is alive, and what its API looks like.
  case open
  /// Whoever has at least this role.
  case role(Role)
}
