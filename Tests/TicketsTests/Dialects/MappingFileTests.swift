import Testing
import Tickets
import Timeline

@Suite struct MappingFileTests {
  private static let text = """
    table: tickets
    columns: {created_at: Opened, team: "Kø"}
    date_order: dmy
    timezone: Europe/Oslo
    timezone_by_site: {Taipei: Asia/Taipei}
    decimal: comma
    layout: ticket
    units: {handle_seconds: minutes}
    values:
      priority: {1: Urgent, "": Low}
    """

  @Test func everyKeyIsReadAndWrittenBack() throws {
    let mapping = try MappingFile.read(yaml: Self.text, file: "m.yaml")
    #expect(
      mapping
        == MappingFile(
          table: .tickets, columns: ["created_at": "Opened", "team": "Kø"], dateOrder: .dayMonthYear, timezone: "Europe/Oslo",
          timezoneBySite: ["Taipei": "Asia/Taipei"], values: ["priority": ["1": "Urgent", "": "Low"]],
          units: ["handle_seconds": .minutes], decimalComma: true, layout: .ticket))
    #expect(try MappingFile.read(yaml: mapping.yaml(), file: "m.yaml") == mapping)
  }

  @Test func textsThatYAMLWouldTakeForSomethingElseComeBack() throws {
    let texts = [
      "yes", "1", "1.5", "null", "~", "a: b", "- x", "#c", "\"q\"", "tab\t", "line\nbreak", " lead", "", "日期", "{a}", "\u{1}", "@",
      "2024-01-01",
    ]
    let mapping = MappingFile(
      columns: Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("c\($0)", $1) }),
      values: ["priority": Dictionary(uniqueKeysWithValues: texts.map { ($0, $0) })])
    #expect(try MappingFile.read(yaml: mapping.yaml(), file: "m.yaml") == mapping)
  }

  @Test func whatTheCallerStatesGoesBeforeTheFile() throws {
    var options = ReadingOptions(map: ["created_at": "When"], dateOrder: .monthDayYear)
    try MappingFile.read(yaml: Self.text, file: "m.yaml").apply(to: &options)
    #expect(options.map == ["created_at": "When", "team": "Kø"])
    #expect(options.dateOrder == .monthDayYear)
    #expect(options.zone?.identifier == "Europe/Oslo")
    #expect(options.zoneBySite["Taipei"]?.identifier == "Asia/Taipei")
    #expect(options.decimalComma == true)
  }

  @Test(arguments: [
    ("columns: {a: b}\ncolour: red\n", 2, "colour"), ("date_order: ymd\n", 1, "dmy"), ("\ntimezone: Mars\n", 2, "Mars"),
    ("decimal: dot\n", 1, "comma or point"), ("columns: [a, b]\n", 1, "pairs"), ("columns: {a: b}\ncolumns: {c: d}\n", 2, "twice"),
    ("table: things\n", 1, "tickets"), ("columns: {a: [1]}\n", 1, "one value"), ("- a\n", 1, "pairs"),
    ("columns: {a: b\n", 2, "YAML"),
  ])
  func mistakesAreSaidWithTheirLine(yaml: String, line: Int, word: String) {
    let error = DialectSamples.failure { () throws(TicketsError) in _ = try MappingFile.read(yaml: yaml, file: "m.yaml") }
    #expect(error?.code == "invalid_mapping")
    #expect(error?.place.line == line)
    #expect(error?.place.file == "m.yaml")
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
  }

  @Test func valuesAndUnitsOfAMappingAreApplied() throws {
    var options = ReadingOptions()
    try MappingFile.read(yaml: "values: {priority: {1: Urgent, 9: ''}}\nunits: {handle_seconds: hours}\n", file: "m.yaml").apply(
      to: &options)
    let (table, _) = try TicketReader(options: options).read(
      .bytes(
        Array("id,created_at,priority,handle time\n1,2024-03-04,1,0.5\n2,2024-03-04,9,2\n3,2024-03-05,7,1:00:00\n".utf8), name: "t.csv"))
    #expect(DialectSamples.labels(table, "priority") == ["Urgent", nil, "7"])
    #expect(table.handleSeconds == [1800, 7200, 3600])
  }
}
