import Forecasting
import Testing

@Suite("Model registry")
struct ModelRegistryTests {
  @Test("every name makes the model of that name, in any case")
  func names() throws {
    for name in ModelRegistry.names {
      #expect(try ModelRegistry.model(named: name).name == name)
      #expect(try ModelRegistry.model(named: name.uppercased()).name == name)
    }
    #expect(try ModelRegistry.model(named: "ETS(A, Ad, A)").name == "ETS(AAdA)")
    #expect(try ModelRegistry.model(named: "mstl(theta)").name == "MSTL(Theta)")
    #expect(Set(ModelRegistry.names).count == ModelRegistry.names.count)
  }

  @Test("an unknown name is refused with the known ones")
  func unknown() {
    do {
      _ = try ModelRegistry.model(named: "Oracle")
      Issue.record("accepted")
    } catch {
      #expect(error.code == .unknownModel)
      #expect(error.message.contains("AutoETS"))
    }
  }
}
