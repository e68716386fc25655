import Foundation
import Testing

/// The server as a process: the same bytes as the command line, and a graceful stop.
@Suite struct ServeTests {
  @Test func sameBytesAsTheCommandLineAndStopsOnSIGTERM() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("tickets.csv", TicketTexts.history(days: 42, perDay: 60))
    let script = #"""
      set -u
      "$foreshift" serve --port 0 2> serve.log &
      server=$!
      for _ in $(seq 200); do grep -q 'http://' serve.log 2>/dev/null && break; sleep 0.1; done
      base=$(grep -o 'http://127.0.0.1:[0-9]*' serve.log | head -n 1)
      "$foreshift" kpis tickets.csv --kpi ticket_volume --quiet > volume.csv
      "$foreshift" forecast volume.csv --horizon 14 --quiet > forecast.csv
      python3 - "$base" "$foreshift" <<'PYTHON'
      import json, subprocess, sys, urllib.request
      base, program = sys.argv[1:]
      def post(job, body):
          request = urllib.request.Request(f"{base}/v1/{job}", json.dumps(body).encode(), {"Content-Type": "application/json"})
          return urllib.request.urlopen(request).read()
      def cli(*arguments):
          return subprocess.run([program, *arguments, "--format", "json", "--quiet"], capture_output=True, check=True).stdout
      read = lambda name: open(name).read()
      pairs = {
        "kpis": (post("kpis", {"table": read("tickets.csv"), "every": "week"}), cli("kpis", "tickets.csv", "--every", "week")),
        "chart": (post("chart", {"table": read("volume.csv"), "rules": "nelson"}), cli("chart", "volume.csv", "--rules", "nelson")),
        "forecast": (post("forecast", {"table": read("volume.csv"), "horizon": 14}), cli("forecast", "volume.csv", "--horizon", "14")),
        "staff": (post("staff", {"table": read("forecast.csv"), "aht": 240}), cli("staff", "forecast.csv", "--aht", "240")),
        "erlang": (post("erlang", {"queue": "a", "load": 20, "agents": 18, "patience": 120}),
                   cli("erlang", "a", "--load", "20", "--agents", "18", "--patience", "120")),
        "analyze": (post("analyze", {"table": read("tickets.csv"), "title": "tickets.csv"}), cli("analyze", "tickets.csv")),
      }
      for job, (api, command) in pairs.items():
          print(job, "same" if api == command and len(api) > 100 else "DIFFERENT")
      print("health", urllib.request.urlopen(base + "/healthz").status)
      print("openapi", json.load(urllib.request.urlopen(base + "/openapi.json"))["openapi"])
      PYTHON
      kill -TERM $server
      wait $server
      echo "stopped $?"
      """#
    let result = try program.shell(script.replacingOccurrences(of: "\n      ", with: "\n"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "kpis same", "chart same", "forecast same", "staff same", "erlang same", "analyze same", "health 200", "openapi 3.1.0", "stopped 0",
      ], "\(result.output)\n\(result.error)")
  }
}
