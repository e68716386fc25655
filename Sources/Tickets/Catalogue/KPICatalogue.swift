/// The KPIs of service desks that Foreshift knows: one list, one entry a KPI.
///
/// To add a KPI, add its entry to the list of its area (`KPICatalogue+Demand.swift`, …); every face reads this catalogue.
public enum KPICatalogue {
  /// Version of the catalogue's form.
  public static let version = 1

  /// Every entry, by area.
  public static let all: [KPI] =
    demand + speed + contacts + effectiveness + voice + quality + people + capacity + money + service

  private static let byID: [String: Int] = Dictionary(all.indices.map { (all[$0].id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The entry named `id`, or nil.
  public static subscript(id: String) -> KPI? { byID[id].map { all[$0] } }

  /// The entries named `ids`, in that order. Throws `unknown_kpi` with the nearest names.
  public static func entries(_ ids: [String]) throws(TicketsError) -> [KPI] {
    var entries: [KPI] = []
    for id in ids {
      guard let entry = Self[id] else { throw .unknownKPI(id, near: suggestions(for: id)) }
      entries.append(entry)
    }
    return entries
  }

  /// The entries that `table` holds the columns for, in catalogue order.
  public static func computable(from table: TicketTable) -> [KPI] { computable(from: ServiceData(tickets: table)) }

  /// Ids that share a word with `id` or whose alias it is; every computed id where none does.
  private static func suggestions(for id: String) -> [String] {
    let wanted = words(id)
    let near = all.filter { kpi in
      !wanted.isDisjoint(with: words(kpi.id)) || kpi.aliases.contains { words($0) == wanted }
    }
    return (near.isEmpty ? all.filter(\.isComputed) : near).map(\.id)
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { $0 == "_" || $0 == " " || $0 == "-" })
  }
}
