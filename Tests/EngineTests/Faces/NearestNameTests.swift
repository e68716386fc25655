import Engine
import Testing

struct NearestNameTests {
  let names = ["horizon", "model", "levels", "service_level", "seed"]

  @Test(arguments: [
    ("horzon", "horizon"), ("hroizon", "horizon"), ("Horizon", "horizon"), ("serviceLevel", "service_level"),
    ("service-level", "service_level"),
    ("modle", "model"), ("sed", "seed"),
  ])
  func slipsAreRecognised(slip: String, meant: String) {
    #expect(NearestName.to(slip, among: names) == meant)
  }

  @Test(arguments: ["", "x", "colour", "zzzzzzzzzzz", String(repeating: "horizon", count: 100)])
  func whatIsFarIsNot(name: String) {
    #expect(NearestName.to(name, among: names) == nil)
  }

  @Test func noNamesNoGuess() {
    #expect(NearestName.to("horizon", among: []) == nil)
  }
}
