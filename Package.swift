// swift-tools-version: 6.2
import PackageDescription

/// The house, floor by floor: an arrow only ever points to a lower floor, and targets on one floor never import each other.
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

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "foreshift",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "foreshift", targets: ["foreshift"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    // Without its default traits: no configuration package, which takes a minute to build, and no full Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Floor 0: C libraries. The solver, libpq and libcurl are loaded when first used and not linked, so no pkg-config names them here.
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(name: "CSolver", providers: [.apt(["coinor-libcbc-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CByteMatch"),
    .systemLibrary(name: "CPostgres", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Floor 1: mathematics and time
    library("Statistics", ["CLAPACK", realModule]),
    library("Timeline", []),

    // Floor 2: the three answers and what they are made from
    library("ControlCharts", ["Statistics", realModule]),
    library("Forecasting", ["Statistics", realModule]),
    library("Staffing", ["Statistics", "CSolver", realModule]),
    library("Tickets", ["Statistics", "Timeline", "CByteMatch", "CZlib", "CZstd", .product(name: "Yams", package: "Yams")]),

    // Floor 3: the jobs
    library("Engine", ["ControlCharts", "Forecasting", "Staffing", "Statistics", "Tickets", "Timeline"]),

    // Floor 4: pictures of what the jobs answer, and what is watched
    library("Pictures", ["Engine", "Tickets", "Timeline"]),
    library("Monitoring", ["ControlCharts", "Engine", "Statistics", "Tickets", "Timeline"]),

    // Floor 5: the stores
    library(
      "Storage",
      [
        "Engine", "Monitoring", "Tickets", "Timeline", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    library("PostgresStorage", ["Engine", "Monitoring", "Tickets", "Timeline", "CPostgres"]),

    // Floor 6: the JSON API
    library(
      "Server",
      [
        "Engine", "Monitoring", "Pictures", "Statistics", "Tickets", "Timeline", "CCurl", "COpenSSL",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),

    // Floor 7: the command line, which also starts the API
    .executableTarget(
      name: "foreshift",
      dependencies: [
        "Engine", "Monitoring", "Pictures", "Server", "Storage", "PostgresStorage", "Tickets", "Timeline", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),

    // Tests, one target a module
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("StatisticsTests", ["Statistics"]),
    tests("TimelineTests", ["Timeline"]),
    tests("ControlChartsTests", ["ControlCharts", "Statistics"]),
    tests("ForecastingTests", ["Forecasting", "Statistics"]),
    tests("StaffingTests", ["Staffing", "Statistics"]),
    tests("TicketsTests", ["Tickets", "Timeline", "Statistics"]),
    tests("EngineTests", ["ControlCharts", "Engine", "Forecasting", "Staffing", "Tickets", "Timeline"]),
    tests("PicturesTests", ["Pictures", "Engine"]),
    tests("MonitoringTests", ["ControlCharts", "Engine", "Monitoring", "Tickets", "Timeline"]),
    tests("StorageTests", ["Engine", "Monitoring", "Storage", "Tickets", "Timeline", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("PostgresStorageTests", ["Engine", "Monitoring", "PostgresStorage", "Tickets", "Timeline"]),
    tests(
      "ServerTests",
      [
        "Server", "Engine", "Monitoring", "Statistics", "Tickets", "Timeline", "CZlib",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    tests("CommandLineTests", ["foreshift", "Engine"]),
  ],
  swiftLanguageModes: [.v6]
)
