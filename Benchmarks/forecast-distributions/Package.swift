// swift-tools-version: 6.2
import PackageDescription

// Intervals, sums, hierarchies and batches over benchmark sets: a package of its own, so that it does not wait for the servers to be built.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

let package = Package(
  name: "foreshift-forecast-distributions",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "Forecasting", dependencies: ["Statistics", real], swiftSettings: settings),
    .executableTarget(name: "forecast_distributions", dependencies: ["Forecasting", "Statistics", "CZlib"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
