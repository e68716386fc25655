// swift-tools-version: 6.2
import PackageDescription

// Forecasts with and without holidays, through the jobs: a package of its own, so that it does not wait for the servers to be built.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "foreshift-forecast-calendar",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CByteMatch"),
    library("Statistics", ["CLAPACK", real]), library("Timeline", []), library("ControlCharts", ["Statistics", real]),
    library("Forecasting", ["Statistics", real]), library("Staffing", ["Statistics", "CSolver", real]),
    library("Tickets", ["Statistics", "Timeline", "CByteMatch", "CZlib", "CZstd", .product(name: "Yams", package: "Yams")]),
    library("Engine", ["ControlCharts", "Forecasting", "Staffing", "Tickets", "Timeline"]),
    .executableTarget(name: "calendar_bench", dependencies: ["Engine", "Timeline"]),
  ],
  swiftLanguageModes: [.v6]
)
