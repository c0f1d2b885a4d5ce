#!/usr/bin/env python3
"""android_package.py and ios_package.py see what they are there for: each change alone makes them fail."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import checkout

ANDROID, IOS = "platforms/android/", "platforms/ios/"
MANIFEST = ANDROID + "package/AndroidManifest.xml"
CHANGES = [
    ("android", MANIFEST, 'android.permission.ACCESS_NETWORK_STATE" tools:node="remove"',
     'android.permission.ACCESS_NETWORK_STATE"'),
    ("android", MANIFEST, "<queries>", '<uses-permission android:name="android.permission.RECORD_AUDIO" /><queries>'),
    ("android", MANIFEST, 'camera.autofocus" android:required="false"', 'camera.autofocus"'),
    ("android", MANIFEST, '<uses-feature android:name="android.hardware.camera.any" android:required="false" />', ""),
    ("android", MANIFEST, 'ACCESS_COARSE_LOCATION"', 'ACCESS_BACKGROUND_LOCATION"'),
    ("android", MANIFEST, 'ACCESS_FINE_LOCATION" tools:node="remove"', 'ACCESS_FINE_LOCATION"'),
    ("android", MANIFEST, 'location.network" android:required="false"', 'location.network"'),
    ("android", MANIFEST, "<queries>", "<!-- %%INSERT_PERMISSIONS --><queries>"),
    ("android", MANIFEST, "android.intent.action.TTS_SERVICE", "android.intent.action.MAIN"),
    ("android", MANIFEST, 'allowBackup="false"', 'allowBackup="true"'),
    ("android", MANIFEST, "adjustResize", "adjustPan"),
    ("android", MANIFEST, 'enableOnBackInvokedCallback="false"', 'enableOnBackInvokedCallback="true"'),
    ("android", MANIFEST, 'android:scheme="alongside"', 'android:scheme="https"'),
    ("android", MANIFEST, '<data android:scheme="content" />', '<data android:scheme="file" />'),
    ("android", MANIFEST, '<data android:scheme="content" />',
     '<category android:name="android.intent.category.BROWSABLE" /><data android:scheme="content" />'),
    ("android", MANIFEST, 'android:mimeType="text/calendar"', 'android:mimeType="*/*"'),
    ("android", MANIFEST, 'android:pathSuffix=".alongside-group"', 'android:pathPrefix="/"'),
    ("android", MANIFEST, 'android:pathSuffix=".alongside-content"', 'android:pathPrefix="/"'),
    ("android", MANIFEST, '.*\\\\.alongside-content"', '.*\\\\.alongside-group"'),
    ("android", MANIFEST, '<data android:mimeType="application/x-alongside-content" />', ""),
    ("android", MANIFEST, "</activity>", '</activity><service android:name="x" />'),
    ("android", MANIFEST, "@style/Theme.Alongside", "@style/Theme.Elsewhere"),
    ("android", ANDROID + "package/res/xml/data_extraction_rules.xml",
     '        <exclude domain="device_file" path="." />\n', ""),
    ("android", ANDROID + "package/res/xml/backup_rules.xml", "<exclude", "<include"),
    ("android", ANDROID + "package/res/values-night/colors.xml", "#0E1A1B", "#000000"),
    ("android", ANDROID + "package/res/drawable/icon_foreground.xml", "M14,84", "M15,84"),
    ("android", ANDROID + "package/src/org/alongside/app/ScreenWatch.java", "float textScale,", "int textScale,"),
    ("android", MANIFEST, 'android:exported="false"', 'android:exported="true"'),
    ("android", ANDROID + "package/src/org/alongside/app/SharedFile.java", "Context context, String name,", "Context context, Uri name,"),
    ("android", ANDROID + "AndroidContactPicker.cpp", "Landroid/net/Uri;)[L", "Landroid/net/Uri;)L"),
    ("ios", IOS + "Info.plist.in", "<key>LSRequiresIPhoneOS</key>",
     "<key>NSMicrophoneUsageDescription</key><string>x</string><key>LSRequiresIPhoneOS</key>"),
    ("ios", IOS + "Info.plist.in", "<key>NSCameraUsageDescription</key>", "<key>NSCamera</key>"),
    ("ios", IOS + "Info.plist.in", "<key>NSLocationWhenInUseUsageDescription</key>",
     "<key>NSLocationAlwaysAndWhenInUseUsageDescription</key>"),
    ("ios", IOS + "Info.plist.in", "<key>NSLocationDefaultAccuracyReduced</key>", "<key>NSLocationDefault</key>"),
    ("ios", IOS + "es.lproj/InfoPlist.strings", "NSLocationWhenInUseUsageDescription", "NSLocation"),
    ("ios", IOS + "Info.plist.in", "        <string>es</string>\n", ""),
    ("ios", IOS + "es.lproj/InfoPlist.strings", "NSCameraUsageDescription", "NSCamera"),
    ("ios", IOS + "CMakeLists.txt", "es.lproj/InfoPlist.strings", ""),
    ("ios", IOS + "Info.plist.in", "<string>LaunchScreen</string>", "<string>Launch</string>"),
    ("ios", IOS + "Info.plist.in", "<string>alongside</string>", "<string>https</string>"),
    ("ios", IOS + "Info.plist.in", "<string>public.vcard</string>", "<string>public.data</string>"),
    ("ios", IOS + "Info.plist.in", "<string>alongside-group</string>", "<string>json</string>"),
    ("ios", IOS + "Info.plist.in", "<string>alongside-content</string>", "<string>json</string>"),
    ("ios", IOS + "Info.plist.in", "<string>org.alongside.content</string>", "<string>public.data</string>"),
    ("ios", IOS + "PrivacyInfo.xcprivacy", "<false/>", "<true/>"),
    ("ios", IOS + "PrivacyInfo.xcprivacy", "C617.1", "C617.2"),
    ("ios", IOS + "Alongside.entitlements", "CompleteUnlessOpen", "None"),
    ("ios", IOS + "Assets.xcassets/AppIcon.appiconset/Contents.json", "1024x1024", "512x512"),
    ("ios", IOS + "Assets.xcassets/Canvas.colorset/Contents.json", "0x0E", "0x00"),
    ("ios", IOS + "CMakeLists.txt", "IosWindow.mm", ""),
    ("ios", IOS + "IosPhotoPicker.mm", "keepReadable(urls)", "[urls.firstObject stopAccessingSecurityScopedResource]"),
    ("ios", IOS + "PlatformFactory.mm", "keepReadableWhatDialogsGive();", ""),
    ("ios", IOS + "IosAppLauncher.mm", "popover.sourceRect =", "(void)"),
]


def fails(script, folder):
    command = [sys.executable, "-B", pathlib.Path(__file__).with_name(script + "_package.py"), folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode == 1 and done.stdout.strip() and not done.stderr


problems = []
with tempfile.TemporaryDirectory() as temporary:
    copy = pathlib.Path(temporary)
    for part in ("platforms", "cpp/theme", "content/i18n"):
        shutil.copytree(checkout.ROOT / part, copy / part)
    for script, path, old, new in CHANGES:
        text = (copy / path).read_text(encoding="utf-8")
        if old not in text:
            problems.append(f"{path} has no '{old}'")
            continue
        (copy / path).write_text(text.replace(old, new, 1), encoding="utf-8")
        if not fails(script, copy):
            problems.append(f"{path} may have '{new}' for '{old}'")
        (copy / path).write_text(text, encoding="utf-8")
    for script in ("android", "ios"):
        if fails(script, copy):
            problems.append(f"{script}_package.py complains of nothing")
print("\n".join(problems))
sys.exit(1 if problems else 0)
