import Foundation
import Testing
import Tickets

@Suite struct DefinitionWordsTests {
  @Test func `Choices are read from names and values`() throws {
    let definitions = try KPIDefinitions(["resolution": "closed", "sla_population": "due", "merged": "included"])
    #expect(definitions.resolution == .closed)
    #expect(definitions.slaPopulation == .due)
    #expect(definitions.merged == .included)
    #expect(definitions.spam == .excluded)
    #expect(try KPIDefinitions(parsing: ["resolution=closed", " sla_population = due", "merged=included"]) == definitions)
    #expect(try KPIDefinitions([:]) == KPIDefinitions())
  }

  @Test(arguments: KPIDefinitions.Choice.allCases) func `Every value of every choice is read, kept and said`(
    _ choice: KPIDefinitions.Choice
  ) throws {
    var sentences = Set<String>()
    for value in choice.values {
      let definitions = try KPIDefinitions([choice.rawValue: value])
      #expect(definitions[choice] == value)
      for other in KPIDefinitions.Choice.allCases where other != choice { #expect(definitions[other] == KPIDefinitions()[other]) }
      let sentence = definitions.sentence(choice)
      #expect(sentence.hasSuffix("."))
      #expect(definitions.says.contains(sentence))
      sentences.insert(sentence)
      #expect(try JSONDecoder().decode(KPIDefinitions.self, from: JSONEncoder().encode(definitions)) == definitions)
    }
    #expect(sentences.count == choice.values.count)
    #expect(choice.values.contains(KPIDefinitions()[choice]))
  }

  @Test func `There is one sentence a choice`() {
    #expect(KPIDefinitions().says.count == KPIDefinitions.Choice.allCases.count)
  }

  @Test(arguments: [
    ("resolutoin=closed", "did you mean 'resolution'?"), ("resolution=close", "did you mean 'closed'?"),
    ("sla-flag=first", "did you mean 'sla_flag'?"), ("colour=red", "the choices are answer_within, clock, deleted, effort"),
    ("clock=lunar", "it is one of calendar, business"), ("clock", "write name=value"), ("", "write name=value"), ("=", "the choices are"),
  ])
  func `What is not known is answered with the nearest name and the choices`(_ pair: String, _ hint: String) {
    let error = #expect(throws: TicketsError.self) { try KPIDefinitions(parsing: [pair]) }
    #expect(error?.code == "unknown_definition")
    #expect(error?.message.contains(hint) == true, "\(error?.message ?? "")")
  }

  @Test func `JSON has snake_case keys, and nothing is overlooked`() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(KPIDefinitions())) as? [String: String])
    #expect(json["sla_population"] == "resolved")
    #expect(json["on_hold"] == "included")
    #expect(json.count == KPIDefinitions.Choice.allCases.count)
    func decode(_ text: String) throws -> KPIDefinitions { try JSONDecoder().decode(KPIDefinitions.self, from: Data(text.utf8)) }
    #expect(try decode(#"{"clock": "business", "effort": null}"#).clock == .business)
    #expect(throws: DecodingError.self) { try decode(#"{"clok": "business"}"#) }
    #expect(throws: DecodingError.self) { try decode(#"{"clock": "lunar"}"#) }
    #expect(throws: DecodingError.self) { try decode(#"{"clock": 3}"#) }
  }
}
