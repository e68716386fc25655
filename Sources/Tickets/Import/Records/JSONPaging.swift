/// What an answer of an interface says about itself beside its rows: how many there are in all, and whether another page follows.
struct JSONPaging {
  private var total: Int?
  private var hasMore = false
  private var next = ""

  /// Objects that may hold such statements.
  static let objects: Set<String> = ["meta", "links", "pagination", "paging", "page"]

  /// A new page begins: what the one before said about the next no longer holds.
  mutating func startPage() {
    hasMore = false
    next = ""
  }

  mutating func note(_ key: String, _ value: String) {
    let isEmpty = value == "null" || value == "false" || value.isEmpty
    switch HeaderName.normalised(key) {
    case "total", "count", "totalcount", "totalresults", "odatacount", "totalrecords": total = max(total ?? 0, Int(value) ?? 0)
    case "nextpage", "next", "nextlink", "odatanextlink", "nextpagetoken", "nextcursor", "nexturl": next = isEmpty ? "" : key
    case "hasmore", "morefollows", "hasnextpage": hasMore = !isEmpty
    case "islast", "endofstream", "last": hasMore = value == "false"
    default: break
    }
  }

  /// Said where the rows read are not all there are.
  func fact(rows: Int) -> ImportReport.Fact? {
    if let total, total > rows {
      return .init(
        code: "truncated_export", count: total - rows,
        sentence:
          "The file holds \(ReportText.count(rows, "row", "rows")) and says itself that there are \(ReportText.number(total)): pages are missing."
      )
    }
    if hasMore || !next.isEmpty {
      return .init(
        code: "truncated_export", count: 1, sentence: "The last page of the file says that another one follows: the export was cut off.")
    }
    return nil
  }
}
