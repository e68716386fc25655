extension Holidays {
  /// The codes of all known countries and territories (ISO 3166-1, two letters), in alphabetical order.
  public static var countries: [String] { Array(listing.map { $0[0] }) }

  /// The English name of a country by its code; nil when it is unknown.
  public static func name(of country: String) -> String? {
    guard let code = Self.country(named: country) else { return nil }
    return listing.first { $0[0] == code }.map { $0.count > 1 ? $0[1] : $0[0] }
  }

  /// All spellings by which a country is found: codes of two and three letters, and English names.
  public static var countryNames: [String] { listing.flatMap { $0 } }

  /// The two-letter code of the country called `name`: a code of two or three letters or the English name, in any case.
  public static func country(named name: String) -> String? {
    let wanted = key(name)
    return listing.first { $0.contains { key($0) == wanted } }?[0]
  }

  /// The codes of the regions of `country` that may have holidays of their own; none where the country is unknown or has no regions.
  public static func regions(of country: String) -> [String] {
    guard let code = Self.country(named: country) else { return [] }
    return HolidayBlock(country: code)?.regions.map(\.code) ?? []
  }

  /// All spellings by which the regions of `country` are found: codes and names.
  public static func regionNames(of country: String) -> [String] {
    guard let code = Self.country(named: country) else { return [] }
    return HolidayBlock(country: code)?.regions.flatMap { [$0.code] + $0.names } ?? []
  }

  /// Code, English name and further codes of every country.
  private static let listing: [[String]] = HolidayTable.countries.split(separator: "\n").map { line in
    line.split(separator: "|").map(String.init)
  }

  /// Letters and digits only, in lower case, so that `Great Britain`, `great-britain` and `GREATBRITAIN` are one.
  static func key(_ name: String) -> String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
