import Engine
import Foundation
import Monitoring

/// What the address of a delivery target may be.
enum DeliveryAddress {
  /// - Throws: `invalid_address`.
  static func check(_ target: DeliveryTarget) throws(JobError) {
    if target.targetKind == .email {
      guard isMail(target.address) else { throw refused("a mail address is written desk@example.com") }
      return
    }
    guard target.address.utf8.count <= 2000, !target.address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }),
      let parts = URLComponents(string: target.address), let host = parts.host, !host.isEmpty,
      ["http", "https"].contains(parts.scheme?.lowercased() ?? "")
    else { throw refused("an address is written https://host/path") }
    guard parts.user == nil, parts.password == nil, parts.fragment == nil else {
      throw refused("an address holds no user, password or fragment")
    }
  }

  /// One mailbox without a name: nothing in it can become a header or another recipient.
  static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+-/=?^_`{|}~".utf8)
    return parts.count == 2 && text.utf8.count <= 254 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(allowed.contains) }
  }

  private static func refused(_ how: String) -> JobError {
    JobError(.request, code: "invalid_address", message: "that is no address to deliver to: \(how)", field: "address")
  }
}
