#!/usr/bin/env python3
"""The rules of what is packed around the app on Android: android_package.py [CHECKOUT]

No permission but the network's, the camera's and the rough position's, nothing that a device has to have for them, no
backup, one way in; what names something elsewhere names something that is there.
aapt2 and javac see none of the first, and are not there in every build.
"""

import pathlib
import re
import sys
from xml.etree import ElementTree

import checkout

ANDROID = "{http://schemas.android.com/apk/res/android}"
TOOLS = "{http://schemas.android.com/tools}"
STREETS = "android.permission.INTERNET" # for streets on the map
CAMERA = "android.permission.CAMERA" # for QR codes
NEAR = "android.permission.ACCESS_COARSE_LOCATION" # for groups nearby
# What asking for these would make a device need.
CAMERAS = {"android.hardware.camera", "android.hardware.camera.any", "android.hardware.camera.autofocus"}
LOCATIONS = {"android.hardware.location", "android.hardware.location.network"}
DOMAINS = {"root", "file", "database", "sharedpref", "external",
           "device_root", "device_file", "device_database", "device_sharedpref"}
FILES = {"application/x-alongside-group", "application/x-alongside-content", "text/vcard", "text/x-vcard", "text/calendar"}
OWN = (".alongside-group", ".alongside-content")
CALLED = [
    ("PickedContact", "public static String[] read(Context context, Uri row)", "AndroidContactPicker.cpp",
     '"(Landroid/content/Context;Landroid/net/Uri;)[Ljava/lang/String;"'),
    ("SharedFile", "public static boolean share(Context context, String name, String type, byte[] content)",
     "AndroidAppLauncher.cpp", '"(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;[B)Z"'),
]
JNI = {"int": "I", "float": "F", "boolean": "Z", "long": "J", "void": "V"}

root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else checkout.ROOT
android = root / "platforms/android"
package = android / "package"
problems = []


def expect(condition, complaint):
    if not condition:
        problems.append(complaint)


def attribute(element, name):
    return element.get(ANDROID + name)


def check_permissions(manifest):
    removed = set()
    for asked in [element for element in manifest.iter() if element.tag.startswith("uses-permission")]:
        if asked.get(TOOLS + "node") == "remove":
            removed.add(attribute(asked, "name"))
        else:
            expect(attribute(asked, "name") in (STREETS, CAMERA, NEAR), f"asks for {attribute(asked, 'name')}")
    needed = {attribute(feature, "name") for feature in manifest.iter("uses-feature")
              if attribute(feature, "required") != "false"}
    expect(not needed, f"cannot be had without {needed}")
    left = (CAMERAS | LOCATIONS) - {attribute(feature, "name") for feature in manifest.iter("uses-feature")}
    expect(not left, f"cannot be had without {left}")
    expect("android.permission.ACCESS_NETWORK_STATE" in removed, "lets libraries watch the network")
    expect("android.permission.ACCESS_FINE_LOCATION" in removed, "lets libraries ask for the exact position")
    text = (package / "AndroidManifest.xml").read_text(encoding="utf-8")
    expect("INSERT_PERMISSIONS" not in text, "lets Qt add the permissions of its libraries")


def check_application(application):
    for name, value in {"allowBackup": "false", "usesCleartextTraffic": "false", "supportsRtl": "true",
                        "enableOnBackInvokedCallback": "false",
                        "dataExtractionRules": "@xml/data_extraction_rules",
                        "fullBackupContent": "@xml/backup_rules"}.items():
        expect(attribute(application, name) == value, f"{name} is {attribute(application, name)}, not {value}")
    expect(attribute(application, "debuggable") is None, "says itself whether it can be debugged")
    expect({child.tag for child in application} == {"activity", "provider"}, "has more than it is known to have")
    for provider in application.iter("provider"):
        expect(attribute(provider, "exported") == "false", "lets any app read what is handed over")
        expect(attribute(provider, "grantUriPermissions") == "true", "lets nobody read what is handed over")


def check_activity(activity):
    expect(attribute(activity, "exported") == "true", "cannot be started")
    expect(attribute(activity, "windowSoftInputMode") == "adjustResize", "lets the keyboard cover what is typed")
    expect("fontScale" in (attribute(activity, "configChanges") or ""), "starts anew when text is made larger")
    for part in activity.iter("intent-filter"):
        links = {attribute(data, "scheme") for data in part.iter("data")} - {None}
        kinds = {attribute(category, "name").rpartition(".")[2] for category in part.iter("category")}
        expect(links <= {"alongside"} or (links == {"content"} and kinds == {"DEFAULT"}),
               f"can be opened by {links} as {kinds}")
    types = {attribute(data, "mimeType") for data in activity.iter("data")} - {None}
    expect(types == FILES | {"application/octet-stream"}, f"opens {types}")
    for data in activity.iter("data"):
        named = [attribute(data, name) or "" for name in ("pathPattern", "pathSuffix")]
        expect(attribute(data, "mimeType") != "application/octet-stream"
               or any(name.endswith(OWN) for name in named), "opens whatever has no type")
    endings = {ending for data in activity.iter("data") for ending in OWN
               if (attribute(data, "pathPattern") or "").endswith(ending)}
    expect(endings == set(OWN), f"opens {endings} where they have no type")


def check_queries(manifest):
    data = [data for query in manifest.iter("queries") for data in query.iter("data")]
    asked = {attribute(one, "scheme") or attribute(one, "mimeType") for one in data}
    expect(asked == {"tel", "sms", "mailto", "geo", "https", "vnd.android.cursor.dir/phone_v2"},
           f"may ask who takes {asked}")
    untyped = {attribute(query.find("action"), "name") for query in manifest.findall("queries/intent")
               if query.find("data") is None}
    expect(untyped == {"android.intent.action.TTS_SERVICE"}, f"may ask for {untyped}")


def check_backup_rules():
    old = ElementTree.parse(package / "res/xml/backup_rules.xml").getroot()
    new = ElementTree.parse(package / "res/xml/data_extraction_rules.xml").getroot()
    expect({section.tag for section in new} == {"cloud-backup", "device-transfer"}, "extraction rules leave a way")
    for section in [old, *new]:
        left_out = {rule.get("domain") for rule in section if rule.tag == "exclude" and rule.get("path") == "."}
        expect(left_out == DOMAINS and len(section) == len(DOMAINS), f"{section.tag} lets something be copied")


def check_references(files):
    known = {f"{path.parent.name.split('-')[0]}/{path.stem}" for path in package.glob("res/*/*.xml")}
    for path in package.glob("res/values*/*.xml"):
        for item in ElementTree.parse(path).getroot():
            known.add(f"{item.tag}/{item.get('name')}")
    for path in files:
        for name in re.findall(r'["\s>]@(\w+/[\w.]+)', path.read_text(encoding="utf-8")):
            expect(name in known, f"{path.name} names @{name}, which is not there")


def check_icon():
    drawn = re.findall(r' d="([^"]+)"', (root / "platforms/icon/icon.svg").read_text(encoding="utf-8"))
    layers = [attribute(path, "pathData") for name in ("icon_background", "icon_foreground")
              for path in ElementTree.parse(package / f"res/drawable/{name}.xml").iter("path")]
    expect(drawn == layers, "the icon's layers are not what icon.svg draws")


def check_canvas():
    colours = (root / "cpp/theme/ColorSet.cpp").read_text(encoding="utf-8")
    light, dark = re.search(r"&ColorSet::canvas, \{0xFF(\w{6}), 0xFF(\w{6})", colours).groups()
    for folder, colour in {"values": light, "values-night": dark}.items():
        text = (package / f"res/{folder}/colors.xml").read_text(encoding="utf-8")
        expect(f'name="canvas">#{colour}<' in text, f"{folder}: canvas is not #{colour}, as the page is")


def signature(result, parameters):
    types = [parameter.split()[-2] for parameter in parameters.split(",") if parameter.strip()]
    return "(" + "".join(JNI.get(name, name) for name in types) + ")" + JNI[result]


# What C++ calls by name and signature, and what Java calls in C++: nobody else compares the two.
def check_java():
    java = next(package.glob("src/**/ScreenWatch.java")).read_text(encoding="utf-8")
    cpp = (android / "AndroidDisplaySettings.cpp").read_text(encoding="utf-8")
    folder = re.search(r"^package ([\w.]+);", java, re.MULTILINE).group(1).replace(".", "/")
    expect(f'"{folder}/ScreenWatch"' in cpp, "C++ looks for ScreenWatch elsewhere")
    told = re.search(r"native (\w+) (\w+)\(([^)]*)\)", java)
    expect(f'"{told[2]}", "{signature(told[1], told[3])}"' in cpp, f"C++ has another signature for {told[2]}")
    expect("public void look()" in java and 'callMethod<void>("look")' in cpp, "look() is not what C++ calls")
    expect("public static ScreenWatch start(Activity activity)" in java, "start() is not what C++ calls")
    for name, declared, file, called in CALLED:
        java = next(package.glob(f"src/**/{name}.java")).read_text(encoding="utf-8")
        cpp = (android / file).read_text(encoding="utf-8")
        expect(declared in java, f"{name} has not what C++ calls")
        expect(f'"{folder}/{name}"' in cpp and called in cpp, f"C++ calls something else of {name}")


manifest_tree = ElementTree.parse(package / "AndroidManifest.xml").getroot()
check_permissions(manifest_tree)
check_application(manifest_tree.find("application"))
for each in manifest_tree.iter("activity"):
    check_activity(each)
check_queries(manifest_tree)
check_backup_rules()
check_references([package / "AndroidManifest.xml", *package.glob("res/*/*.xml")])
check_icon()
check_canvas()
check_java()
print("\n".join(problems))
sys.exit(1 if problems else 0)
