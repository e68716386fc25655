import Statistics
import Testing

@testable import ControlCharts

@Suite struct BoardReviewTests {
  @Test func fewerCallsThanChartsBeyondThreeSigma() throws {
    var stream = RandomStream(seed: 6)
    var scores = (0..<200).map { _ in stream.normal() }
    scores[17] = 6
    scores[90] = -5.5
    scores[91] = .nan
    let review = try BoardReview.make(scores: scores)
    #expect(review.calls.contains(17) && review.calls.contains(90) && review.calls.count <= 4)
    #expect(review.adjustedPValues[91].isNaN && !review.calls.contains(91))
    #expect(try BoardReview.make(scores: scores, side: .upper).calls.contains(17))
    #expect(try !BoardReview.make(scores: scores, side: .upper).calls.contains(90))
    #expect(try BoardReview.make(scores: scores, side: .lower).calls.contains(90))
    let careful = try BoardReview.make(scores: scores, method: .benjaminiYekutieli)
    #expect(careful.calls.allSatisfy(review.calls.contains))
  }

  @Test func emptyAndInfinite() throws {
    #expect(try BoardReview.make(scores: []).calls.isEmpty)
    #expect(try BoardReview.make(scores: [.infinity, 0]).calls == [0])
    #expect(throws: ControlChartError.self) { try BoardReview.make(scores: [1], rate: 0) }
  }
}
