#!/bin/sh
# CPU time of run-length designs, beside R's spc where Rscript is installed. Builds the numeric floors alone.
#   Benchmarks/design/run.sh > design.csv
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/Sources/design_speed"
for module in CLAPACK Statistics ControlCharts; do ln -s "$root/Sources/$module" "$work/Sources/$module"; done
cp "$here/design_speed.swift" "$work/Sources/design_speed/main.swift"
cat > "$work/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription
let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]
let package = Package(
  name: "design", platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "ControlCharts", dependencies: ["Statistics", real], swiftSettings: settings),
    .executableTarget(name: "design_speed", dependencies: ["ControlCharts", "Statistics"]),
  ], swiftLanguageModes: [.v6])
PACKAGE
(cd "$work" && swift build -c release >&2)
echo "# foreshift"
"$work/.build/release/design_speed"
if command -v Rscript > /dev/null && Rscript -e 'library(spc)' > /dev/null 2>&1; then
  echo "# R spc"
  Rscript "$here/spc_speed.R"
else
  echo "R with spc is not installed: no peer figures" >&2
fi
