import RealModule

/// The regression row of each period, stored sparsely: level, calendar slot, yearly pair, slope, calendar effects.
///
/// Column 0 is the level, column 1 the memory of the noise (never in a row: the filter adds it), then the slots, then for measures of
/// volume one yearly cosine and sine and a slope a year, then one column a calendar effect.
struct MonitorRows {
  static let level = 0
  static let memory = 1
  static let firstSlot = 2

  /// Number of columns.
  let width: Int
  let slotCount: Int
  /// First of the three columns of the yearly pair and the slope; nil without them.
  let firstYearly: Int?
  let firstEffect: Int
  /// Row `index` holds the entries `starts[index]..<starts[index + 1]`.
  private(set) var starts: [Int]
  private(set) var columns: [Int] = []
  private(set) var values: [Double] = []

  init(series: ChartSeries, range: Range<Int>, periodsPerYear: Double?) {
    slotCount = series.slots == nil ? 0 : series.slotCount
    var next = Self.firstSlot + slotCount
    firstYearly = periodsPerYear == nil ? nil : next
    if periodsPerYear != nil { next += 3 }
    firstEffect = next
    width = next + series.calendarEffects.count
    starts = [0]
    starts.reserveCapacity(range.count + 1)
    // Rows are kept between evaluations: no more room than they fill.
    let usual = 1 + (series.slots == nil ? 0 : 1) + (periodsPerYear == nil ? 0 : 3)
    columns.reserveCapacity(usual * range.count)
    values.reserveCapacity(usual * range.count)
    for index in range {
      append(Self.level, 1)
      if let slots = series.slots { append(Self.firstSlot + slots[index], 1) }
      if let firstYearly, let periodsPerYear {
        let years = Double(index) / periodsPerYear
        append(firstYearly, Double.cos(2 * Double.pi * years))
        append(firstYearly + 1, Double.sin(2 * Double.pi * years))
        append(firstYearly + 2, years)
      }
      for (position, effect) in series.calendarEffects.enumerated() where effect.values[index] != 0 {
        append(firstEffect + position, effect.values[index])
      }
      starts.append(columns.count)
    }
  }

  /// Whether a calendar effect plays a part in a period.
  func hasEffect(_ index: Int) -> Bool { starts[index + 1] > starts[index] && columns[starts[index + 1] - 1] >= firstEffect }

  /// The columns of the slots.
  var slots: Range<Int> { Self.firstSlot..<Self.firstSlot + slotCount }

  private mutating func append(_ column: Int, _ value: Double) {
    columns.append(column)
    values.append(value)
  }
}
