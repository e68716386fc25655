import Testing

@testable import Server

struct AcceptTests {
  let offers = ["application/json", "application/vnd.vegalite.v5+json", "image/svg+xml"]

  @Test(
    arguments: [
      (nil, "application/json"), ("", "application/json"), ("*/*", "application/json"), ("image/svg+xml", "image/svg+xml"),
      ("image/*", "image/svg+xml"), ("application/vnd.vegalite.v5+json", "application/vnd.vegalite.v5+json"),
      ("application/json;q=0.5, image/svg+xml", "image/svg+xml"), ("image/svg+xml;q=0.2,*/*;q=0.1", "image/svg+xml"),
      ("*/*, application/json;q=0", "application/vnd.vegalite.v5+json"), ("text/html", nil), ("application/json;q=0", nil),
      ("nonsense", nil),
      ("IMAGE/SVG+XML; q=1.0", "image/svg+xml"),
    ] as [(String?, String?)])
  func choosesWhatIsLikedBest(field: String?, chosen: String?) {
    #expect(Accept.choose(field, from: offers) == chosen)
  }
}
