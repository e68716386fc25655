import Testing
import Timeline

@testable import Tickets

@Suite struct MeasureExampleTests {
  @Test(arguments: MeasureExample.all) func `A measure is what a person gets on paper`(_ example: MeasureExample) throws {
    let measure = try #require(example.measure)
    #expect(measure.missingColumns(in: example.data, example.definitions) == [])
    #expect(measure.shape(example.definitions) == example.shape)
    let tallies = try measure.tallies(of: example.data, in: example.frame)
    #expect(tallies.map(\.slice?.name) == example.expected.map(\.slice))
    for (tally, expected) in zip(tallies, example.expected) {
      #expect(agree(tally.y, expected.y), "y is \(tally.y), on paper \(expected.y)")
      #expect(agree(tally.n, expected.n), "n is \(tally.n ?? []), on paper \(expected.n ?? [])")
      if expected.median != nil { #expect(agree(tally.distribution?.median, expected.median)) }
      if expected.p90 != nil { #expect(agree(tally.distribution?.p90, expected.p90)) }
      if expected.deviation != nil { #expect(agree(tally.distribution?.standardDeviation, expected.deviation)) }
      if expected.decided != nil { #expect(agree(tally.decided, expected.decided)) }
    }
    #expect(!measure.moments(in: example.data, example.definitions).isEmpty)
  }

  @Test func `Every entry of the catalogue that is computed from tables has an example of every way`() {
    for kpi in KPICatalogue.all {
      for way in kpi.tableMeasures.indices {
        #expect(MeasureExample.all.contains { $0.id == kpi.id && $0.way == way }, "\(kpi.id), way \(way + 1)")
      }
    }
    for example in MeasureExample.all { #expect(KPICatalogue[example.id] != nil, "\(example.id) is in no catalogue") }
  }

  @Test func `Every entry of the catalogue is computed in one way at least`() {
    let idle = KPICatalogue.all.filter { $0.measure == nil && $0.tableMeasures.isEmpty }
    #expect(idle.map(\.id) == [])
    #expect(KPICatalogue.all.count >= 57)
  }

  @Test func `Every formula of the catalogue parses`() {
    for kpi in KPICatalogue.all {
      for case let formula as CatalogueFormula in kpi.tableMeasures {
        #expect(throws: Never.self, "\(kpi.id)") { try Formula(formula.text) }
        #expect(formula.formula != nil, "\(kpi.id)")
      }
    }
  }

  @Test(arguments: MeasureExample.all) func `Without its tables a measure names what it needs`(_ example: MeasureExample) throws {
    let measure = try #require(example.measure)
    let nothing = ServiceData()
    let needed = measure.columns(example.definitions)
    #expect(!needed.isEmpty)
    #expect(measure.missingColumns(in: nothing, example.definitions) == needed)
    #expect(measure.moments(in: nothing, example.definitions) == [])
    let error = #expect(throws: TicketsError.self) { try measure.tallies(of: nothing, in: example.frame) }
    #expect(error?.code == "missing_columns")
    for column in needed { #expect(error?.message.contains(column) == true, "\(column) is not in: \(error?.message ?? "")") }
  }

  @Test(arguments: MeasureExample.all) func `Without one of its columns a measure names that one`(_ example: MeasureExample) throws {
    let measure = try #require(example.measure)
    for needed in measure.columns(example.definitions) {
      let parts = needed.split(separator: ".")
      guard parts.count == 2, !needed.contains(" "), let kind = TableKind(rawValue: String(parts[0])), kind != .tickets else { continue }
      var data = example.data
      let column = String(parts[1])
      data.tables[kind]?.stamps[column] = nil
      data.tables[kind]?.numbers[column] = nil
      data.tables[kind]?.labels[column] = nil
      #expect(measure.missingColumns(in: data, example.definitions).contains(needed), "without \(needed)")
      #expect(throws: TicketsError.self) { try measure.tallies(of: data, in: example.frame) }
    }
  }

  @Test(arguments: MeasureExample.all) func `Sentences are sentences, and shapes hold what they promise`(_ example: MeasureExample) throws {
    let measure = try #require(example.measure)
    let sentence = measure.says(example.definitions)
    #expect(sentence.hasSuffix(".") && sentence.count > 20, "\(sentence)")
    for tally in try measure.tallies(of: example.data, in: example.frame) {
      #expect(tally.y.count == example.periods && (tally.n?.count ?? example.periods) == example.periods)
      guard let n = tally.n else { continue }
      for (y, n) in zip(tally.y, n) {
        switch example.shape {
        case .proportion: #expect(y >= 0 && y <= n)
        case .netScore: #expect(abs(y) <= n)
        default: #expect(n >= 0)
        }
      }
    }
  }

  @Test func `An example without rows in the periods has no value there`() throws {
    for example in MeasureExample.all where example.dimension == nil && example.id != "service_availability" && example.id != "backlog_age"
    {
      let measure = try #require(example.measure)
      var frame = example.frame
      let axis = TimeAxis(frequency: example.every, first: frame.axis.first + 1000, count: 2)
      frame.axis = axis
      for tally in try measure.tallies(of: example.data, in: frame) {
        // Nought of nought, or missing: never a nought that somebody could take for a measurement.
        if let n = tally.n { #expect(n == [0, 0], "\(example.id)") } else { #expect(tally.y.allSatisfy { $0.isNaN }, "\(example.id)") }
      }
    }
  }
}
