// swift-tools-version: 6.2
import PackageDescription

// Arrows point down only: a target depends on targets further down.
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
        .executableTarget(
            name: "oitlint",
            dependencies: [
                "CEL", "Diagnostics", "Documents", "Editing", "JSON", "Readers", "Rendering", "RulePacks", "Rules", "TOML", "ThaiText",
            ],
            swiftSettings: settings),
        .target(
            name: "RulePacks", path: "rules",
            exclude: ["2566", "2566-school", "2567", "2568", "README.md", "forms", "narratives", "places", "vocabulary"],
            swiftSettings: settings),
        .target(
            name: "Rules", dependencies: ["CEL", "Diagnostics", "Documents", "Patterns", "TOML", "ThaiText"], swiftSettings: settings),
        .target(name: "Rendering", dependencies: ["Diagnostics", "Documents", "JSON", "ThaiText"], swiftSettings: settings),
        .target(
            name: "Editing", dependencies: ["CZlib", "Diagnostics", "Documents", "JSON", "Readers", "ThaiText", "XML"],
            swiftSettings: settings),
        .target(
            name: "Readers", dependencies: ["CZlib", "Diagnostics", "Documents", "JSON", "ThaiText", "XML"], swiftSettings: settings),
        .target(name: "CEL", dependencies: ["Patterns"], swiftSettings: settings),
        .target(name: "JSON", swiftSettings: settings),
        .target(name: "Patterns", swiftSettings: settings),
        .target(name: "TOML", swiftSettings: settings),
        .target(name: "ThaiText", swiftSettings: settings),
        .target(name: "XML", swiftSettings: settings),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Documents", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(name: "Diagnostics", swiftSettings: settings),
        .testTarget(name: "CELTests", dependencies: ["CEL"], swiftSettings: settings),
        .testTarget(
            name: "EditingTests", dependencies: ["Diagnostics", "Editing", "Readers", "ThaiText"], swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: settings),
        .testTarget(name: "PatternsTests", dependencies: ["Patterns"], swiftSettings: settings),
        .testTarget(
            name: "ReadersTests", dependencies: ["CZlib", "Diagnostics", "Documents", "JSON", "Readers", "ThaiText", "XML"],
            exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "RenderingTests", dependencies: ["Diagnostics", "Documents", "Rendering", "ThaiText"], exclude: ["Golden"],
            swiftSettings: settings),
        .testTarget(
            name: "RulesTests", dependencies: ["CEL", "Diagnostics", "Documents", "Readers", "RulePacks", "Rules", "TOML", "ThaiText"],
            swiftSettings: settings),
        .testTarget(name: "TOMLTests", dependencies: ["TOML"], swiftSettings: settings),
        .testTarget(name: "ThaiTextTests", dependencies: ["ThaiText"], swiftSettings: settings),
        .testTarget(name: "XMLTests", dependencies: ["XML"], swiftSettings: settings),
        .testTarget(
            name: "oitlintTests",
            dependencies: [
                "CEL", "Diagnostics", "Editing", "JSON", "Readers", "Rendering", "RulePacks", "Rules", "TOML", "ThaiText", "oitlint",
            ],
            exclude: ["Golden"], swiftSettings: settings),
    ]
)
