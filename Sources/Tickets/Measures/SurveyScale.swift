/// The scale of one answer, and its top and bottom boxes: the two highest and the two lowest scores, one each where the scale has three
/// scores or two, and the upper fifth and lower two fifths of a percentage.
struct SurveyScale: Sendable, Equatable {
  let minimum: Double
  let maximum: Double
  private let lowest: Double

  /// `minimum` NaN = as scales are usually printed: from 1, but from 0 on percent and for a yes or no. On ten boxes a 0 is taken as well.
  init(minimum: Double, maximum: Double) {
    self.maximum = maximum
    self.minimum = minimum.isNaN ? (maximum <= 1 || maximum > 20 ? 0 : 1) : minimum
    lowest = minimum.isNaN && maximum == 10 ? 0 : self.minimum
  }

  func holds(_ score: Double) -> Bool { score >= lowest && score <= maximum }

  /// Least score of the top boxes.
  var satisfiedFrom: Double {
    if maximum > 20 { return minimum + 0.8 * (maximum - minimum) }
    return maximum - minimum >= 3 ? maximum - 1 : maximum
  }

  /// Highest score of the bottom boxes.
  var dissatisfiedTo: Double {
    if maximum > 20 { return minimum + 0.4 * (maximum - minimum) }
    return maximum - minimum >= 3 ? minimum + 1 : minimum
  }
}
