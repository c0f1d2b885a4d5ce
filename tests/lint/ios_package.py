#!/usr/bin/env python3
"""The rules of what is packed around the app on iOS: ios_package.py [CHECKOUT]

It asks for nothing but the camera and the rough position, in each of its languages, tracks nothing, and what names something elsewhere
names something that is there.
"""

import json
import pathlib
import plistlib
import re
import struct
import sys
from xml.etree import ElementTree

import checkout

# Apple's required reasons, those that fit an app without a server.
REASONS = {
    "NSPrivacyAccessedAPICategoryFileTimestamp": {"C617.1"}, # of files in the app's own folder
    "NSPrivacyAccessedAPICategorySystemBootTime": {"35F9.1"}, # time between two moments in the app
    "NSPrivacyAccessedAPICategoryUserDefaults": {"CA92.1"}, # the app's own
}
CAMERA = "NSCameraUsageDescription" # for QR codes
NEAR = "NSLocationWhenInUseUsageDescription" # for groups nearby
FILES = {"org.alongside.group", "org.alongside.content", "public.vcard", "com.apple.ical.ics"}

root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else checkout.ROOT
ios = root / "platforms/ios"
assets = ios / "Assets.xcassets"
problems = []


def expect(condition, complaint):
    if not condition:
        problems.append(complaint)


def plist(name):
    with open(ios / name, "rb") as file:
        return plistlib.load(file)


def check_info():
    info = plist("Info.plist.in")
    for key in ("CFBundleExecutable", "CFBundleIdentifier", "CFBundleShortVersionString", "CFBundleVersion"):
        expect(info.get(key, "").startswith("${MACOSX_BUNDLE_"), f"{key} is not filled in by CMake")
    for key in info:
        expect(not key.endswith("UsageDescription") or key in (CAMERA, NEAR), f"asks for something: {key}")
    for asked in (CAMERA, NEAR):
        expect(info.get(asked, "").strip(), f"does not say what it wants: {asked}")
    expect(info.get("NSLocationDefaultAccuracyReduced") is True, "asks for the exact position")
    for key in ("NSAppTransportSecurity", "UIFileSharingEnabled", "UIBackgroundModes"):
        expect(key not in info, f"has {key}")
    links = [scheme for kind in info["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]]
    expect(links == ["alongside"], f"can be opened by {links}")
    files = {kind for document in info["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]}
    expect(files == FILES, f"opens {files}")
    endings = [(own["UTTypeIdentifier"], own["UTTypeTagSpecification"]["public.filename-extension"])
               for own in info["UTExportedTypeDeclarations"]]
    expect(endings == [("org.alongside.group", ["alongside-group"]), ("org.alongside.content", ["alongside-content"])],
           f"declares {endings}")
    expect(info["LSSupportsOpeningDocumentsInPlace"] is False, "opens files where Qt 6.8 cannot read them")
    asked = set(info["LSApplicationQueriesSchemes"])
    expect(asked == {"tel", "sms", "mailto", "https"}, f"may ask who takes {asked}")
    expect((ios / f"{info['UILaunchStoryboardName']}.storyboard").is_file(), "its first screen is not there")


# What the system's question says, in the languages of the app; in the first as the property list has it.
def check_languages():
    info = plist("Info.plist.in")
    languages = {path.stem.rpartition("_")[2] for path in (root / "content/i18n").glob("alongside_*.ts")}
    expect(set(info["CFBundleLocalizations"]) == languages, f"is there in {info['CFBundleLocalizations']}")
    listed = (ios / "CMakeLists.txt").read_text(encoding="utf-8")
    for language in sorted(languages - {info["CFBundleDevelopmentRegion"]}):
        name = f"{language}.lproj/InfoPlist.strings"
        text = (ios / name).read_text(encoding="utf-8") if (ios / name).is_file() else ""
        for asked in (CAMERA, NEAR):
            expect(re.search(rf'^{asked} = "[^"]+";$', text, re.MULTILINE), f"does not say in {language}: {asked}")
        expect(name in listed, f"{name} is not packed")


def check_privacy():
    privacy = plist("PrivacyInfo.xcprivacy")
    expect(privacy["NSPrivacyTracking"] is False, "tracks")
    expect(privacy["NSPrivacyTrackingDomains"] == [], "names domains that track")
    expect(privacy["NSPrivacyCollectedDataTypes"] == [], "collects")
    for used in privacy["NSPrivacyAccessedAPITypes"]:
        kind, reasons = used["NSPrivacyAccessedAPIType"], set(used["NSPrivacyAccessedAPITypeReasons"])
        expect(reasons and reasons <= REASONS.get(kind, set()), f"{kind} has other reasons: {reasons}")


def check_protection():
    protection = plist("Alongside.entitlements")["com.apple.developer.default-data-protection"]
    expect(protection == "NSFileProtectionCompleteUnlessOpen", f"files are protected as {protection}")


def check_icon():
    for image in json.loads((assets / "AppIcon.appiconset/Contents.json").read_text(encoding="utf-8"))["images"]:
        head = (assets / "AppIcon.appiconset" / image["filename"]).read_bytes()[:26]
        width, height, _, colours = struct.unpack(">IIBB", head[16:26])
        expect(f"{width}x{height}" == image["size"], f"{image['filename']} is {width}x{height}")
        expect(colours == 2, f"{image['filename']} can be seen through")


def check_canvas():
    source = (root / "cpp/theme/ColorSet.cpp").read_text(encoding="utf-8")
    wanted = re.search(r"&ColorSet::canvas, \{0xFF(\w{6}), 0xFF(\w{6})", source).groups()
    colours = json.loads((assets / "Canvas.colorset/Contents.json").read_text(encoding="utf-8"))["colors"]
    parts = [colour["color"]["components"] for colour in colours]
    found = tuple("".join(part[name][2:] for name in ("red", "green", "blue")) for part in parts)
    expect(found == wanted, f"canvas is {found}, the page is {wanted}")
    for used in ElementTree.parse(ios / "LaunchScreen.storyboard").iter("color"):
        name = used.get("name")
        expect(name is None or (assets / f"{name}.colorset").is_dir(), f"the first screen names {name}")


# What a sheet gave is read once the sheet is gone; and on a tablet one that shares has to hang on something.
def check_sheets():
    sources = {path.name: path.read_text(encoding="utf-8") for path in ios.glob("*.mm")}
    rights = {name for name, text in sources.items() if "ccessingSecurityScopedResource" in text}
    expect(rights == {"IosReadRights.mm"}, f"the right to read is taken or given back in {sorted(rights)}")
    expect("keepReadable(" in sources["IosPhotoPicker.mm"], "the photos that are chosen cannot be read")
    expect("keepReadableWhatDialogsGive()" in sources["PlatformFactory.mm"], "the files that are chosen cannot be read")
    for name, text in sources.items():
        if "UIActivityViewController alloc" in text:
            expect("sourceView =" in text and "sourceRect =" in text, f"{name} shows a sheet nowhere on a tablet")


def check_sources():
    listed = (ios / "CMakeLists.txt").read_text(encoding="utf-8")
    for path in [*ios.glob("*.mm"), *ios.glob("*.cpp")]:
        expect(path.name in listed, f"{path.name} is not built")


check_info()
check_languages()
check_privacy()
check_protection()
check_icon()
check_canvas()
check_sheets()
check_sources()
print("\n".join(problems))
sys.exit(1 if problems else 0)
