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
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "detection",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", realModule], swiftSettings: settings),
    .target(name: "ControlCharts", dependencies: ["Statistics", realModule], swiftSettings: settings),
    .executableTarget(name: "detection", dependencies: ["ControlCharts", "Statistics", realModule], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
