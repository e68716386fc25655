import Forecasting
import Timeline

/// The seasons that short series of a table borrow: one profile for all series of the same step and end, learned from those that are long
/// enough.
struct SiblingSeasons {
  /// What a short series borrows.
  struct Borrowed {
    let profile: SiblingProfile
    let season: Int
    let says: String
  }

  private struct Key: Hashable {
    let frequency: String
    let end: Int
  }

  private var profiles: [Key: SiblingProfile] = [:]
  private let season: [Int]?

  /// - Parameter season: the season lengths asked for; nil for those that the step suggests.
  init(_ all: [RegularSeries], season: [Int]?) {
    self.season = season
    guard all.count > 1 else { return }
    let long = all.filter { !Self.isShort($0, season: season) }
    guard !long.isEmpty else { return }
    for series in all where Self.isShort(series, season: season) {
      guard let key = Self.key(series), profiles[key] == nil, let longest = Self.longest(series, season) else { continue }
      let siblings = long.compactMap { Self.key($0)?.frequency == key.frequency ? Self.aligned($0, to: key.end, season: longest) : nil }
      profiles[key] = SiblingProfile(siblings: siblings, season: longest)
    }
  }

  /// Nil for a series that is long enough, and where no sibling has a season.
  func borrowed(by series: RegularSeries) -> Borrowed? {
    guard Self.isShort(series, season: season), let key = Self.key(series), let profile = profiles[key] else { return nil }
    let length = profile.factors.count
    let count = profile.siblingCount
    let observed = series.values.count { !$0.isNaN }
    return Borrowed(
      profile: profile, season: length,
      says: "\(observed) observations are under two seasons of \(length) steps: the season's profile is borrowed from "
        + "\(count) \(count == 1 ? "sibling" : "siblings") and drawn to its own.")
  }

  private static func longest(_ series: RegularSeries, _ season: [Int]?) -> Int? {
    (season ?? series.axis.frequency?.seasons)?.last { $0 > 1 && $0 <= 10_000 }
  }

  private static func isShort(_ series: RegularSeries, season: [Int]?) -> Bool {
    guard let longest = longest(series, season) else { return false }
    let observed = series.values.count { !$0.isNaN }
    return observed > 0 && observed < 2 * longest
  }

  private static func key(_ series: RegularSeries) -> Key? {
    guard let frequency = series.axis.frequency else { return nil }
    return Key(frequency: frequency.name, end: series.axis.first + series.axis.count)
  }

  /// A sibling's values up to the common end; what is not known of the last steps is missing. Nil without a season of its own.
  private static func aligned(_ series: RegularSeries, to end: Int, season: Int) -> ForecastSeries? {
    let subject = ForecastSubject(series, season: nil)
    let late = series.axis.first + series.axis.count - end
    let values = late >= 0 ? Array(subject.values.dropLast(late)) : subject.values + [Double](repeating: .nan, count: min(-late, season))
    guard -late <= season, subject.isNonNegative, values.count >= 2 * season,
      SeasonDetection.seasons(in: subject.values, candidates: [season]) == [season]
    else { return nil }
    return try? ForecastSeries(values: values, seasons: [season], isNonNegative: true)
  }
}
