import Foundation
import Testing

/// Settings of the server come from flags, the environment and a file, in this order; tokens come from the store.
@Suite struct SettingsTests {
  @Test func flagsGoBeforeTheEnvironmentAndThatBeforeTheFile() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("f.yaml", "port: 1\nmaximum_body: 2\njob-timeout: 3\n")
    let script = """
      FORESHIFT_PORT=10 FORESHIFT_MAXIMUM_BODY=20 FORESHIFT_MAIL_PASSWORD=secret "$foreshift" config show --origin --config f.yaml --port 100
      """
    let result = try program.shell(script)
    func line(_ key: String) -> String { result.output.split(separator: "\n").first { $0.hasPrefix(key + ":") }.map(String.init) ?? "" }
    #expect(line("port").hasPrefix("port: 100 ") && line("port").hasSuffix("# flag"))
    #expect(line("maximum_body").hasPrefix("maximum_body: 20 ") && line("maximum_body").hasSuffix("# environment FORESHIFT_MAXIMUM_BODY"))
    #expect(line("job_timeout").hasPrefix("job_timeout: 3 ") && line("job_timeout").hasSuffix("# file f.yaml"))
    #expect(line("host").hasSuffix("# default"))
    #expect(!result.output.contains("secret"))
  }

  @Test func whatIsWrongIsSaid() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("f.yaml", "prt: 1\n")
    let unknown = try program.shell("\"$foreshift\" config show --config f.yaml")
    #expect(unknown.error.contains("did you mean port?"))
    let wrong = try program.shell("\"$foreshift\" config show --set job-timeout=soon")
    #expect(wrong.error.contains("'job-timeout' takes a whole number"))
    let exposed = try program.shell("\"$foreshift\" serve --host 0.0.0.0 --port 0")
    #expect(exposed.error.contains("--insecure-plain-http"))
  }

  @Test func tokensAreMadeListedAndRevoked() throws {
    let program = try Program()
    defer { program.remove() }
    let script = """
      "$foreshift" token create Kim --role writer --db desk.db > secret 2> note
      "$foreshift" token list --db desk.db
      "$foreshift" token revoke "$("$foreshift" token list --db desk.db | cut -d' ' -f1)" --db desk.db
      "$foreshift" token list --db desk.db
      """
    let result = try program.shell(script)
    let secret = String(decoding: try program.read("secret"), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(secret.hasPrefix("fsh_") && secret.utf8.count == 47)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("writer") == true && lines.first?.contains("active") == true)
    #expect(lines.last?.contains("revoked") == true)
    #expect(!result.output.contains(secret))
  }
}
