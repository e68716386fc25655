// swift-tools-version: 6.2
import PackageDescription

// Built by run.sh in a folder of its own, where Sources/Statistics and the like are links into the repository.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
]
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "monitoring",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CByteMatch"),
    library("Statistics", ["CLAPACK", realModule]),
    library("Timeline", []),
    library("ControlCharts", ["Statistics", realModule]),
    library("Forecasting", ["Statistics", realModule]),
    library("Staffing", ["Statistics", "CSolver", realModule]),
    library("Tickets", ["Statistics", "Timeline", "CByteMatch", "CZlib", "CZstd", .product(name: "Yams", package: "Yams")]),
    library("Engine", ["ControlCharts", "Forecasting", "Staffing", "Tickets", "Timeline"]),
    library("Monitoring", ["ControlCharts", "Engine", "Statistics", "Tickets", "Timeline"]),
    library("Storage", ["Engine", "Monitoring", "Tickets", "Timeline", .product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(name: "durability", dependencies: ["Engine", "Monitoring", "Storage", "Timeline"], swiftSettings: settings),
    .executableTarget(
      name: "monitoring", dependencies: ["ControlCharts", "Engine", "Monitoring", "Statistics", "Storage", "Timeline", realModule],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
