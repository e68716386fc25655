#!/bin/sh
# CPU seconds of shift and roster instances, beside HiGHS and CP-SAT where python3 can make a virtual environment. Builds the numeric floors alone.
#   Benchmarks/staffing-shifts/run.sh [SECONDS] > shifts.csv      (columns: solver, instance, objective, bound, CPU seconds)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${1:-40}
reference=$root/Tests/Fixtures/reference/staffing
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/Sources/shift_solving"
for module in CLAPACK CSolver Statistics Staffing; do ln -s "$root/Sources/$module" "$work/Sources/$module"; done
cp "$here/shift_solving.swift" "$work/Sources/shift_solving/main.swift"
cat > "$work/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription
let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]
let package = Package(
  name: "shifts", platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "Staffing", dependencies: ["Statistics", "CSolver", real], swiftSettings: settings),
    .executableTarget(name: "shift_solving", dependencies: ["Staffing"]),
  ], swiftLanguageModes: [.v6])
PACKAGE
(cd "$work" && swift build -c release >&2)
"$work/.build/release/shift_solving" "$seconds" "$reference"
if python3 -m venv "$work/venv" 2>/dev/null && "$work/venv/bin/pip" -q install highspy ortools numpy >&2; then
  for peer in highs cpsat; do "$work/venv/bin/python" "$here/peers.py" "$reference" "$seconds" "$peer"; done
fi
