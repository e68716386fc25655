import RealModule
import Statistics

/// A quantity that is known ahead and moves the series: its values over the history and the steps to forecast.
public struct Regressor: Sendable, Equatable {
  public let name: String
  /// One value a step, from the series' first; steps beyond the last, and NaN, count as its mean.
  public let values: [Double]

  public init(_ name: String, _ values: [Double]) {
    self.name = name
    self.values = values
  }
}

/// The columns of a regression on time: a line that may bend at knots, Fourier terms for every season, calendar events, regressors.
///
/// Source: Taylor & Letham (2018), Forecasting at scale, The American Statistician 72, for the bending trend; Hyndman & Athanasopoulos,
/// Forecasting: Principles and Practice, 3rd ed., sections 7.4 and 12.2.
struct RegressionDesign: Sendable {
  /// What a column stands for.
  enum Role: Sendable, Equatable {
    case intercept
    case slope
    /// The slope changes at this step.
    case bend(Int)
    case season(Int)
    case holiday
    case event
    case regressor(Int)
  }

  let roles: [Role]
  let penalties: [PenalisedLeastSquares.Penalty]
  /// The blocks of penalties that are chosen: bends, seasons, and events where there are any.
  let blocks: Int
  let regressors: [Regressor]
  /// Steps of the history.
  let count: Int
  /// Steps between two knots; infinite for none.
  let knotSpacing: Double

  private let terms: [(season: Int, pair: Int, isSine: Bool)]
  private let calendar: CalendarEvents?
  private let cellColumns: [CalendarCells.Cell: Int]
  private let groupColumns: [CalendarCells.Group: Int]
  private let centres: [(mean: Double, scale: Double)]

  /// At most so many bends, and none in the last tenth of the history, where noise would decide the slope of the forecast.
  private static let mostKnots = 25
  private static let mostPairs = 12

  init(_ series: ForecastSeries, seasons: [Int], regressors: [Regressor], calendar: CalendarEvents?) {
    count = series.count
    self.calendar = calendar
    self.regressors = regressors
    var roles: [Role] = [.intercept, .slope]
    var penalties = [PenalisedLeastSquares.Penalty(block: -1, factor: 1e-9), .init(block: -1, factor: 1e-3)]
    let reach = series.count * 9 / 10
    let longest = seasons.last ?? 1
    let knots = max(0, min(Self.mostKnots, reach / max(10, longest)))
    for knot in 1..<max(1, knots + 1) {
      roles.append(.bend(reach * knot / (knots + 1)))
      penalties.append(.init(block: 0))
    }
    knotSpacing = knots > 0 ? Double(reach) / Double(knots + 1) : .infinity
    var terms: [(season: Int, pair: Int, isSine: Bool)] = []
    var used: Set<[Int]> = []
    for season in seasons {
      for pair in 1..<max(1, min(season / 2, Self.mostPairs) + 1) {
        // The same frequency may come with two seasons.
        let divisor = Self.greatestCommonDivisor(pair, season)
        guard used.insert([pair / divisor, season / divisor]).inserted else { continue }
        for isSine in 2 * pair == season ? [false] : [true, false] {
          terms.append((season, pair, isSine))
          roles.append(.season(season))
          // Long seasons are smooth; the days of a week are not.
          penalties.append(.init(block: 1, factor: season <= 12 ? 1 : 0.25 * Double(pair * pair)))
        }
      }
    }
    self.terms = terms
    var cellColumns: [CalendarCells.Cell: Int] = [:]
    var groupColumns: [CalendarCells.Group: Int] = [:]
    if let calendar, !calendar.events.isEmpty {
      let cells = CalendarCells(calendar, days: calendar.day(ofStep: max(0, series.count - 1)) + 1)
      for day in cells.days {
        for (cell, _) in cells.cells(on: day, isQuiet: false) {
          let role: Role = cells.event(of: cell).origin == .holiday ? .holiday : .event
          let group = cells.group(of: cell)
          if groupColumns[group] == nil {
            groupColumns[group] = roles.count
            roles.append(role)
            penalties.append(.init(block: 2, factor: 0.2))
          }
          if cellColumns[cell] == nil {
            cellColumns[cell] = roles.count
            roles.append(role)
            penalties.append(.init(block: 2))
          }
        }
      }
    }
    self.cellColumns = cellColumns
    self.groupColumns = groupColumns
    centres = regressors.map { regressor in
      let known = regressor.values.prefix(series.count).filter(\.isFinite)
      let mean = known.reduce(0) { $0 + $1 / Double(max(1, known.count)) }
      let largest = known.reduce(0) { max($0, abs($1 - mean)) }
      guard largest > 0, largest.isFinite else { return (mean, .infinity) }
      let squares = known.reduce(0) { $0 + ($1 - mean) / largest * (($1 - mean) / largest) }
      return (mean, largest * (squares / Double(known.count)).squareRoot())
    }
    for index in regressors.indices {
      roles.append(.regressor(index))
      penalties.append(.init(block: -1, factor: 1e-3))
    }
    self.roles = roles
    self.penalties = penalties
    blocks = cellColumns.isEmpty ? 2 : 3
  }

  /// The rows of the steps `range`, one after another.
  func rows(_ range: Range<Int>) -> [[Double]] {
    guard let last = range.last else { return [] }
    let cells = calendar.map { CalendarCells($0, days: $0.day(ofStep: last) + 1) }
    return range.map { step in
      var row = [Double](repeating: 0, count: roles.count)
      let length = Double(max(1, count))
      var term = 0
      for (column, role) in roles.enumerated() {
        switch role {
        case .intercept: row[column] = 1
        case .slope: row[column] = (Double(step) - 0.5 * length) / length
        case .bend(let knot): row[column] = max(0, Double(step - knot)) / length
        case .season:
          let (season, pair, isSine) = terms[term]
          let angle = 2 * Double.pi * Double(pair * (step % season) % season) / Double(season)
          row[column] = isSine ? Double.sin(angle) : Double.cos(angle)
          term += 1
        case .holiday, .event: break
        case .regressor(let index):
          let values = regressors[index].values
          let value = values.indices.contains(step) && values[step].isFinite ? values[step] : centres[index].mean
          row[column] = (value - centres[index].mean) / centres[index].scale
        }
      }
      if let cells, let calendar {
        for (cell, weight) in cells.cells(on: calendar.day(ofStep: step), isQuiet: false) {
          if let column = cellColumns[cell] { row[column] += weight } else if cells.event(of: cell).origin == .own { continue }
          if let column = groupColumns[cells.group(of: cell)] { row[column] += weight }
        }
      }
      return row
    }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
}
