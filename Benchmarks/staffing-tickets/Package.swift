// swift-tools-version: 6.2
import PackageDescription

// The speed of the simulation: a package of its own, so that it does not wait for the servers.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

let package = Package(
  name: "foreshift-staffing-tickets",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "Staffing", dependencies: ["Statistics", "CSolver", real], swiftSettings: settings),
    .executableTarget(name: "simulation_bench", dependencies: ["Staffing"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
