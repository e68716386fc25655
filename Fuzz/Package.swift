// swift-tools-version: 6.2
import PackageDescription

// The readers under libFuzzer: a package of its own, for its targets link a fuzzing runtime in place of a `main`. Built by `run.sh`.

/// In this order and in one flag: a later `address` alone would switch the fuzzer's coverage off.
let sanitizers = "-sanitize=fuzzer,address"
let harness: [SwiftSetting] = [.unsafeFlags(["-parse-as-library", "-enable-testing", sanitizers])]
let module: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .unsafeFlags(["-enable-testing", sanitizers]),
]

func reader(_ name: String) -> Target {
  .executableTarget(
    name: "fuzz-\(name)", dependencies: ["Tickets", "Timeline"], path: "Harnesses/\(name)", exclude: ["words.dict"], swiftSettings: harness,
    linkerSettings: [.unsafeFlags([sanitizers])])
}

let package = Package(
  name: "foreshift-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack"),
    .systemLibrary(name: "CByteMatch"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd"),
    .target(
      name: "Statistics", dependencies: ["CLAPACK", .product(name: "RealModule", package: "swift-numerics")], swiftSettings: module),
    .target(name: "Timeline", swiftSettings: module),
    .target(
      name: "Tickets", dependencies: ["Statistics", "Timeline", "CByteMatch", "CZlib", "CZstd", .product(name: "Yams", package: "Yams")],
      swiftSettings: module),
    reader("csv"), reader("json"), reader("dates"), reader("numbers"),
  ],
  swiftLanguageModes: [.v6]
)
