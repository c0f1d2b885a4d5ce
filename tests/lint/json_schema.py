"""What of a value does not fit a schema; the same keywords as tests/content/JsonSchema.cpp knows."""

import functools
import json
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "number": (int, float), "null": type(None)}


@functools.cache
def parsed(text):
    """Read once: nobody is to change it."""
    return json.loads(text)


@functools.cache
def problems_of(text, schema):
    """As problems(), of two files."""
    return tuple(problems(parsed(text), parsed(schema)))


def problems(value, schema, root=None, place="$"):
    root = root or schema
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[-1]]
    kind = schema.get("type")
    if kind and (not isinstance(value, TYPES[kind]) or (kind == "number" and isinstance(value, bool))):
        return [f"{place}: is not of type {kind}"]
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place}: {value!r} is none of the choices")
    if "const" in schema and value != schema["const"]:
        found.append(f"{place}: is not the one value allowed")
    if "anyOf" in schema and all(problems(value, one, root, place) for one in schema["anyOf"]):
        found.append(f"{place}: fits none of the alternatives")
    inner = {str: _text, list: _array, dict: _object}.get(type(value))
    return found + (inner(value, schema, root, place) if inner else [])


def _size(value, schema, least, most, place):
    fits = schema.get(least, 0) <= len(value) <= schema.get(most, 10_000)
    return [] if fits else [f"{place}: too short or too long ({len(value)})"]


def _text(value, schema, root, place):
    found = _size(value, schema, "minLength", "maxLength", place)
    if not re.search(schema.get("pattern", ""), value):
        found.append(f"{place}: does not look right: {value}")
    return found


def _array(value, schema, root, place):
    found = _size(value, schema, "minItems", "maxItems", place)
    if schema.get("uniqueItems") and any(value.count(item) > 1 for item in value):
        found.append(f"{place}: an item is there twice")
    for number, item in enumerate(value):
        found += problems(item, schema.get("items", {}), root, f"{place}[{number}]")
    return found


def _object(value, schema, root, place):
    found = [f"{place}: lacks {key}" for key in schema.get("required", []) if key not in value]
    others = schema.get("additionalProperties", True)
    for key, item in value.items():
        if key in schema.get("properties", {}):
            found += problems(item, schema["properties"][key], root, f"{place}.{key}")
        elif isinstance(others, dict):
            found += problems(item, others, root, f"{place}.{key}")
        elif not others:
            found.append(f"{place}.{key}: is not expected")
    return found
