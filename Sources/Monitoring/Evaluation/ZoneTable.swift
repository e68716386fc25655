import Synchronization
import Timeline

/// Zones by name, read from the system once each: their tables take a millisecond to make.
enum ZoneTable {
  private static let zones = Mutex<[String: Zone]>([:])
  /// No more than there are in the world.
  private static let capacity = 600

  static func zone(_ name: String) -> Zone? {
    if let known = zones.withLock({ $0[name] }) { return known }
    guard name.utf8.count < 100, let zone = Zone(identifier: name) else { return nil }
    zones.withLock { if $0.count < capacity { $0[name] = zone } }
    return zone
  }
}
