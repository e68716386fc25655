import Synchronization

/// Where tokens are kept: in the store, so that a server and the command line see the same ones.
public protocol TokenRegister: Sendable {
  /// Every token that was ever made, oldest first.
  func tokens() throws -> [AccessToken]
  /// Keeps a new token.
  func add(_ token: AccessToken) throws
  /// Ends a token; false where there is no such token in force.
  func revoke(id: String, at: Int) throws -> Bool
}

/// Tokens that live as long as the process: for tests and for a server without a store.
public final class MemoryTokenRegister: TokenRegister {
  private let kept: Mutex<[AccessToken]>

  public init(_ tokens: [AccessToken] = []) {
    kept = Mutex(tokens)
  }

  public func tokens() -> [AccessToken] { kept.withLock { $0 } }

  public func add(_ token: AccessToken) { kept.withLock { $0.append(token) } }

  public func revoke(id: String, at: Int) -> Bool {
    kept.withLock { tokens in
      guard let index = tokens.firstIndex(where: { $0.id == id && $0.revokedAt == nil }) else { return false }
      tokens[index].revokedAt = at
      return true
    }
  }
}
