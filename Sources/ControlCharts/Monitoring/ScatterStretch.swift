/// A stretch of periods since a confirmed change of scatter, with its own multiple of the variance.
struct ScatterStretch {
  /// After so many periods a stretch is complete; if the scatter is still wide, another begins.
  static let length = 112
  /// Multiples looked for: a change confirmed is one to a wider scatter.
  static let factors = 1.0...20.0
  /// Below this a complete stretch says that the scatter is what it was.
  static let usual = 1.25

  /// Its first period.
  let onset: Int
  /// Variance of a period over what it was before the change.
  var factor: Double
  /// The factor thought likely beforehand, and how many periods that is worth.
  let prior: (factor: Double, periods: Double)
  /// Whether periods still join and teach it.
  var isOpen = true

  /// The first stretch after a change knows nothing but that it follows the usual scatter, later ones that they follow the one before.
  init(onset: Int, after former: ScatterStretch? = nil) {
    self.onset = onset
    factor = former?.factor ?? 1
    prior = (factor, former == nil ? 3 : 15)
  }
}
