// swift-tools-version: 6.2
import PackageDescription

// ARIMA and exponential smoothing against peers: a package of its own, so that neither waits for the servers to be built.

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .strictMemorySafety(),
]

let package = Package(
  name: "foreshift-forecast-arima",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .target(name: "Statistics", dependencies: ["CLAPACK", real], swiftSettings: settings),
    .target(
      name: "Forecasting", dependencies: ["Statistics", real], swiftSettings: settings + [.unsafeFlags(["-enable-testing"])]),
    .target(name: "CETSKernel", cSettings: [.unsafeFlags(["-O3"])]),
    .executableTarget(name: "forecast_speed", dependencies: ["Forecasting"]),
    .executableTarget(name: "ets_kernel", dependencies: ["CETSKernel", "Forecasting"]),
  ],
  swiftLanguageModes: [.v6]
)
