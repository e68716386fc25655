/// Monitors looked at together, with the number of false alarms that the people who look at them put up with.
public struct Board: MonitoringRecord, Equatable {
  public static let kind = RecordKind.board
  /// The board of monitors that name no other.
  public static let main = "main"

  public var id: String
  public var name: String
  /// Expected false alarms a week, of all its monitors together.
  public var falseAlarmsPerWeek: Double
  /// The share of false ones among the monitors that a page calls out at one time, see `BoardDiscoveries`; absent = none are called out.
  public var falseDiscoveryRate: Double?

  public init(id: String = Board.main, name: String = "Board", falseAlarmsPerWeek: Double = 1) {
    self.id = id
    self.name = name
    self.falseAlarmsPerWeek = falseAlarmsPerWeek
  }
}
