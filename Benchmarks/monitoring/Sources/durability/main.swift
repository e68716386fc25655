import Engine
import Foundation
import Monitoring
import Storage
import Timeline

// A writer that is killed again and again, and a reader that says what it left.
//
//   durability write DB [--fault early-acknowledgement|no-transaction]    commands on standard input, acknowledgements on standard output
//   durability check DB                                                   one line a batch: what the store has of it
//
// A command is `put KEY SERIES FIRST COUNT VALUE`: COUNT observations from day FIRST on, with an audit entry, an event of an incident and a message
// of the outbox, all under one idempotency key. The answer is `ack KEY` once it is durable.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  print("durability write|check DB")
  exit(2)
}
let store = SQLiteMonitoringStore(try SQLiteStore(path: arguments[1], creating: true))
let fault = arguments.firstIndex(of: "--fault").flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
switch arguments[0] {
case "write": try await BatchWriter(store: store, fault: fault).run()
case "check": try await BatchReport(store: store).print()
default: exit(2)
}
