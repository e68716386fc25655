import Engine
import Foundation
import Pictures
import TestSupport
import Testing

@Suite struct CatalogPageTests {
  /// `make docs` writes the page; one that was not written anew after a change to the catalogue would mislead.
  @Test func thePageInTheRepositoryIsTheCatalogue() throws {
    let page = Pictures.markdown(of: try CatalogJob.run(CatalogJob.Request(), context: JobContext()))
    let kept = try String(contentsOf: Fixtures.repository.appending(path: "docs/catalogue.md"), encoding: .utf8)
    #expect(page == kept)
  }

  @Test func oneKPIHasItsDefinitionColumnsAndChoices() throws {
    var request = CatalogJob.Request()
    request.kpi = ["csat"]
    let page = Pictures.markdown(of: try CatalogJob.run(request, context: JobContext()))
    #expect(page.contains("### <a id=\"csat\"></a>Customer satisfaction"))
    #expect(page.contains("`surveys.score`") && page.contains("`tickets.csat_score`"))
    #expect(page.contains("| `satisfaction` | `mean_score` | Satisfaction is the mean score. |"))
  }
}
