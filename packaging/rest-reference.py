#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rest-reference.py SERVER > docs/rest.md

Writes the reference of the REST API from the OpenAPI document that plandeck-server prints. The test `docs` compares.
"""
import collections
import json
import subprocess
import sys

VERBS = ("get", "post", "put", "patch", "delete")


def name_of(schema):
    return schema["$ref"].rsplit("/", 1)[-1]


def anchor(name):
    return name.lower()


def type_of(schema):
    """In a few words: "string, at most 64 characters"."""
    if "$ref" in schema:
        return f"[{name_of(schema)}](#{anchor(name_of(schema))})"
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " or ".join(type_of(choice) for choice in schema[key])
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(word) if not isinstance(word, str) else word}`" for word in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    kind = schema.get("type", "anything")
    kinds = kind if isinstance(kind, list) else [kind]
    words = " or ".join(kinds)
    if "array" in kinds and "items" in schema:
        words = words.replace("array", f"list of {type_of(schema['items'])}")
    details = [schema["format"]] if "format" in schema else []
    for key, text in (("minLength", "at least {} characters"), ("maxLength", "at most {} characters"), ("minimum", "at least {}"),
                      ("maximum", "at most {}"), ("minItems", "at least {} entries"), ("maxItems", "at most {} entries")):
        if schema.get(key):
            details.append(text.format(schema[key]))
    if "default" in schema:
        details.append(f"{json.dumps(schema['default'])} if left out")
    return ", ".join([words, *details])


def cell(text):
    return " ".join(text.split()).replace("|", "\\|")


def fields(schema):
    """The table of an object's fields; nothing for one without."""
    properties = schema.get("properties", {})
    if not properties:
        return
    print("| Field | Type | |\n| --- | --- | --- |")
    required = schema.get("required", [])
    for name, field in properties.items():
        notes = ["required"] if name in required else []
        if "description" in field:
            notes.append(field["description"])
        print(f"| `{name}` | {cell(type_of(field))} | {cell('; '.join(notes))} |")
    print()


def parameters(operation, common):
    found = [common[name_of(parameter)] if "$ref" in parameter else parameter for parameter in operation.get("parameters", [])]
    found = [parameter for parameter in found if parameter["in"] != "header"]
    if not found:
        return
    print("| Parameter | In | Type | |\n| --- | --- | --- | --- |")
    for parameter in found:
        notes = "; ".join((["required"] if parameter.get("required") else []) + [parameter.get("description", "")]).strip("; ")
        print(f"| `{parameter['name']}` | {parameter['in']} | {cell(type_of(parameter['schema']))} | {cell(notes)} |")
    print()


def errors_of(operation):
    return [f"- {status} {line.removeprefix('- ')}" for status, response in operation["responses"].items()
            if not status.startswith(("2", "3")) for line in response["description"].splitlines()]


def common_errors(operations):
    """What most of them answer with: said once."""
    count = collections.Counter(line for operation in operations for line in errors_of(operation))
    return sorted(line for line, times in count.items() if times * 2 > len(operations))


def answers(operation, common):
    for status, response in operation["responses"].items():
        shown = response.get("content", {}).get("application/json", {}).get("schema")
        if status.startswith(("2", "3")):
            print(f"- **{status}**" + (f": {cell(type_of(shown))}" if shown else ""))
    for line in errors_of(operation):
        if line not in common:
            print(line)
    print()


def write(document):
    print("# REST reference\n")
    print("Written by `packaging/rest-reference.py` from the OpenAPI document, which a server gives at `/api/v1/openapi.json`, and with")
    print("a form to try each operation at `/api/v1/docs/`. A first tour is in the [README](../README.md#a-rest-tour-in-five-minutes).\n")
    print("Programs send `X-API-Key`, people `Authorization: Bearer`. A POST, PATCH or DELETE with an `Idempotency-Key` is done once. Errors")
    print("are problem documents (RFC 9457) with a stable `code`; each operation lists its own below.\n")
    operations = [(operation["tags"][0], verb, path, operation) for path, item in document["paths"].items()
                  for verb, operation in item.items() if verb in VERBS]
    common = common_errors([operation for _, _, _, operation in operations])
    print("Most operations answer with these too, where they apply:\n")
    print("\n".join(common) + "\n")
    for tag in document["tags"]:
        title = tag.get("x-displayName", tag["name"])
        print(f"## {title}\n")
        if tag["description"] != tag["name"]:
            print(f"{tag['description']}\n")
        for name, verb, path, operation in operations:
            if name != tag["name"]:
                continue
            print(f"### {operation['operationId']}\n\n`{verb.upper()} {path}`\n")
            for key in ("summary", "description"):
                if operation.get(key):
                    print(f"{operation[key].strip()}\n")
            parameters(operation, document["components"]["parameters"])
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            if body and "$ref" in body:
                print(f"Takes {type_of(body)}.\n")
            elif body:
                fields(body)
            answers(operation, common)
    print("## Objects\n")
    for name, schema in document["components"]["schemas"].items():
        print(f"### {name}\n")
        if schema.get("description"):
            print(f"{schema['description'].strip()}\n")
        if "properties" in schema:
            fields(schema)
        else:
            print(f"{cell(type_of(schema))}\n")


write(json.loads(subprocess.run([sys.argv[1], "openapi"], capture_output=True, check=True, timeout=30).stdout))
