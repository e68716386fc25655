// swift-tools-version: 6.2
import PackageDescription

// Charts against numpy, and charts against nonsense: a package of its own, so that neither waits for the servers to be built.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

let package = Package(
  name: "foreshift-charts",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "ControlCharts", dependencies: ["Statistics", real], swiftSettings: settings),
    .executableTarget(name: "chart_speed", dependencies: ["ControlCharts"]),
    .executableTarget(name: "chart_fuzz", dependencies: ["ControlCharts", "Statistics"]),
  ],
  swiftLanguageModes: [.v6]
)
