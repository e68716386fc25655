import Engine
import Foundation
import Timeline

/// A comma-separated list as its items; commas within brackets belong to an item, as in `ARIMA(1,0,1)`.
func list(_ text: String) -> [String] {
  var items = [""]
  var depth = 0
  for character in text {
    if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
    if character == ",", depth <= 0 { items.append("") } else { items[items.count - 1].append(character) }
  }
  return items.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
}

extension SharedOptions {
  /// What surrounds a job started from the command line: as many threads as asked for, else one a core.
  func context(_ progress: Progress? = nil) -> JobContext {
    var context = JobContext(threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    context.now = .now
    if let progress { context.progress = { progress($0) } }
    context.openStore = { (name) throws(JobError) in try Stores.open(name) }
    return context
  }

  /// Says on standard error what was read and what was refused.
  func remark(_ reading: ReadingSummary) {
    guard !quiet else { return }
    for sentence in reading.says { StandardError.line(sentence) }
  }

  /// Says on standard error which part of the log is covered and why.
  func remark(_ window: AnalysisWindow?) {
    guard !quiet else { return }
    for sentence in window?.says ?? [] { StandardError.line(sentence) }
  }

  /// 3 under `--strict` when anything was refused.
  func status(of reading: ReadingSummary) -> ExitStatus {
    strict && reading.refusedRows + reading.refusedValues > 0 ? .rowsRefused : .done
  }
}
