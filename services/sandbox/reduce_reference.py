#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the sandbox's tables out of the Stripe reference: what the sandbox supports, nothing more.

    services/sandbox/reduce_reference.py REFERENCE_FOLDER

reads params.json, resources.json and fixtures.json (derived from the official `stripe` npm package and Stripe's OpenAPI
fixtures, both MIT) and writes
    resources/sandbox/operations.json  method, path, parameter schema and result of each operation; what can be expanded
    resources/sandbox/templates.json   the shapes that accounts start from
    tests/sandbox/schemas.json         the JSON Schema of each answered resource

To support another operation: name it in OPERATIONS, run this, write its handler.
"""
import json
import pathlib
import sys

OPERATIONS = [
    "products.create", "products.retrieve", "products.update", "products.list", "products.del",
    "prices.create", "prices.retrieve", "prices.update", "prices.list",
    "accounts.create", "accounts.retrieve", "accounts.retrieveCurrent", "accounts.update", "accounts.list",
    "accounts.del", "accounts.createLoginLink", "accountLinks.create",
    "events.retrieve", "events.list",
]

# Parameters of supported operations whose effect the sandbox does not have: refused as unknown, never swallowed.
ACCOUNT_LEFT_OUT = [
    "account_token", "documents", "external_account", "groups", "individual",
    "company.address_kana", "company.address_kanji", "company.administrative_address", "company.directorship_declaration",
    "company.export_license_id", "company.export_purpose_code", "company.ownership_declaration",
    "company.ownership_exemption_reason", "company.physical_address", "company.principal_place_of_business",
    "company.registration_date", "company.registration_number", "company.representative_declaration",
    "company.tax_id_registrar", "company.verification",
    "settings.card_issuing", "settings.paypay_payments", "settings.treasury",
]
LEFT_OUT = {"accounts.create": ACCOUNT_LEFT_OUT, "accounts.update": ACCOUNT_LEFT_OUT}

# Members that Stripe leaves out of a resource unless they are asked for by expand.
HIDDEN = {"price": ["currency_options", "tiers"]}

RESOURCES = ["product", "price", "account", "account_link", "login_link", "event", "application", "capability",
             "deleted_product", "deleted_account"]

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = ("cut by services/sandbox/reduce_reference.py from the type declarations of the official stripe npm package 23.1.0 "
          "and Stripe's OpenAPI fixtures (MIT, see resources/sandbox/README.md)")


def alternatives(schema):
    return schema.get("anyOf", [schema]) if isinstance(schema, dict) else []


def expandable(schema, prefix=""):
    """Yields (dotted member, resource) for each id that can be replaced by its object."""
    for name, member in schema.get("properties", {}).items():
        options = alternatives(member)
        targets = [o["$ref"].rpartition("/")[2] for o in options if "$ref" in o]
        targets = [t for t in targets if t in RESOURCES and not t.startswith("deleted_")]
        if targets and {"type": "string"} in options:
            yield prefix + name, targets[0]
        for option in options:
            if option.get("type") == "object" and prefix.count(".") < 3:
                yield from expandable(option, prefix + name + ".")


def pruned(schema):
    """The schema without references to resources that the sandbox does not have."""
    if isinstance(schema, list):
        return [pruned(s) for s in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and schema["$ref"].rpartition("/")[2] not in RESOURCES:
        return False  # nothing may stand there
    return {key: pruned(value) for key, value in schema.items()}


def written(path, value, one_line_for=()):
    """Compact, but with a line for each entry of the named members, so that a change shows as one line."""
    lines = []
    for key, member in value.items():
        if key in one_line_for:
            rows = ",\n".join(f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in member.items())
            lines.append(f"{json.dumps(key)}:{{\n{rows}\n}}")
        else:
            lines.append(f"{json.dumps(key)}:{json.dumps(member, separators=(',', ':'))}")
    (ROOT / path).write_text("{\n" + ",\n".join(lines) + "\n}\n")


def main(folder):
    reference = pathlib.Path(folder)
    params, resources, fixtures = (json.loads((reference / f"{n}.json").read_text())
                                   for n in ("params", "resources", "fixtures"))
    definitions = resources["$defs"]

    operations = {}
    for name in OPERATIONS:
        operation = params["operations"][name]
        for left_out in LEFT_OUT.get(name, []):
            *parents, member = left_out.split(".")
            schema = operation["params"]
            for parent in parents:
                schema = schema["properties"][parent]
            del schema["properties"][member]
        operations[name] = operation
    expansions = {r: dict(expandable(definitions[r])) for r in RESOURCES}
    written("resources/sandbox/operations.json", {
        "source": SOURCE, "api_version": params["api_version"], "hidden": HIDDEN,
        "expandable": {r: e for r, e in expansions.items() if e}, "operations": operations}, ("operations",))

    account = fixtures["resources"]["account"]
    account["capabilities"] = {}
    account["business_profile"]["annual_revenue"] = None
    account["business_profile"]["support_address"] = None
    address = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    company = {"address": address, "directors_provided": False, "executives_provided": False, "name": None,
               "owners_provided": False, "phone": None, "tax_id_provided": False, "vat_id_provided": False, "verification": None}
    written("resources/sandbox/templates.json", {"source": SOURCE, "account": account, "address": address, "company": company},
            ("account",))

    written("tests/sandbox/schemas.json", {
        "source": SOURCE, "$schema": resources["$schema"],
        "$defs": {r: pruned(definitions[r]) for r in RESOURCES}}, ("$defs",))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
