// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "oitlint",
    targets: [
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Documents", dependencies: ["Diagnostics"], swiftSettings: settings),
    ]
)
