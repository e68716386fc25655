/// Addresses and names that only the machine itself reaches.
public enum Loopback {
  /// Whether a server that listens on `host` can be reached from the machine itself only.
  public static func isHost(_ host: String) -> Bool {
    let host = host.lowercased()
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Whether a `Host` field such as `localhost:8080` names the machine itself.
  static func isName(ofAuthority authority: String) -> Bool {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return isHost(String(authority[...end])) }
    return isHost(String(authority.prefix { $0 != ":" }))
  }
}
