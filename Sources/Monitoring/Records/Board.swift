/// Monitors looked at together, with the number of false alarms that the people who look at them put up with.
public struct Board: MonitoringRecord, Equatable {
  public static let kind = RecordKind.board
  /// The board of monitors that name no other.
  public static let main = "main"

  public var id: String
  public var name: String
  /// Expected false alarms a week, of all its monitors together.
  public var falseAlarmsPerWeek: Double
  /// Alerts of one period are held to this share of false ones among them (Benjamini & Yekutieli), besides the budget; absent = not.
  public var falseDiscoveryRate: Double?

  public init(id: String = Board.main, name: String = "Board", falseAlarmsPerWeek: Double = 1) {
    self.id = id
    self.name = name
    self.falseAlarmsPerWeek = falseAlarmsPerWeek
  }
}
