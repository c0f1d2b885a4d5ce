#!/usr/bin/env python3
"""Every JSON and XML file can be read."""

import json
import sys
from xml.etree import ElementTree

import checkout


def no_repetition(pairs):
    names = [name for name, _ in pairs]
    repeated = {name for name in names if names.count(name) > 1}
    if repeated:
        raise ValueError(f"said twice: {', '.join(sorted(repeated))}")
    return dict(pairs)


def problem(path):
    try:
        if path.suffix == ".json":
            text = (checkout.ROOT / path).read_text(encoding="utf-8")
            json.loads(text, object_pairs_hook=no_repetition)
        else:
            ElementTree.parse(checkout.ROOT / path)
    except (ValueError, ElementTree.ParseError) as error:
        return f"{path}: {error}"
    return None


paths = checkout.files("*.json", "*.svg", "*.ts", "*.xml", "*.qrc", "*.plist", "*.plist.in",
                       "*.storyboard", "*.xcprivacy", "*.entitlements")
problems = [text for text in map(problem, paths) if text]
print("\n".join(problems))
sys.exit(1 if problems else 0)
