#!/bin/sh
# False alarms behind docs/choosing-a-chart.md, simulated with fixed seeds. Builds the numeric floors alone.
#   Benchmarks/choice/run.sh > Benchmarks/choice/choice.csv
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/Sources/choice"
for module in CLAPACK Statistics ControlCharts; do ln -s "$root/Sources/$module" "$work/Sources/$module"; done
cp "$here/choice.swift" "$work/Sources/choice/main.swift"
cat > "$work/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription
let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]
let package = Package(
  name: "choice", platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "ControlCharts", dependencies: ["Statistics", real], swiftSettings: settings),
    .executableTarget(name: "choice", dependencies: ["ControlCharts", "Statistics"]),
  ], swiftLanguageModes: [.v6])
PACKAGE
(cd "$work" && swift build -c release >&2)
echo "section,world,figure,value"
"$work/.build/release/choice"
