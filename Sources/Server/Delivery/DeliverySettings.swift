/// How alerts leave the server.
public struct DeliverySettings: Sendable, Equatable {
  /// A server that takes mail.
  public struct MailServer: Sendable, Equatable {
    /// `smtp://host:587` (encrypted once connected, where the server can) or `smtps://host`.
    public var address: String
    public var user: String?
    public var password: String?
    /// The sender's address.
    public var from: String

    public init(address: String, user: String? = nil, password: String? = nil, from: String) {
      self.address = address
      self.user = user
      self.password = password
      self.from = from
    }
  }

  /// Whether targets on private and link-local addresses are delivered to.
  public var allowsPrivateTargets = false
  /// Where people find this server, before the links of alerts: `https://desk.example.com`.
  public var publicAddress = ""
  public var mailServer: MailServer?
  /// Time for one attempt.
  public var timeoutSeconds = 15

  public init() {}
}
