// swift-tools-version: 6.2
import PackageDescription

// Staffing against pyworkforce: a package of its own, so that it does not wait for the servers to be built.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

let package = Package(
  name: "foreshift-staffing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(name: "Staffing", dependencies: ["Statistics", "CSolver", real], swiftSettings: settings),
    .executableTarget(name: "staffing_speed", dependencies: ["Staffing"]),
    .executableTarget(name: "staffing_demand", dependencies: ["Staffing"]),
    .executableTarget(name: "staffing_error", dependencies: ["Staffing", "Statistics", real]),
  ],
  swiftLanguageModes: [.v6]
)
