#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the sandbox's tables out of the Stripe reference: what the sandbox supports, nothing more.

    services/sandbox/reduce_reference.py REFERENCE_FOLDER

reads params.json, resources.json and fixtures.json (derived from the official `stripe` npm package and Stripe's OpenAPI
fixtures, both MIT) and writes
    resources/sandbox/operations.json  method, path, parameter schema and result of each operation; what can be expanded
    resources/sandbox/templates.json   the shapes that accounts start from
    resources/sandbox/blanks.json      each resource with nothing in it but what must be there
    tests/sandbox/schemas.json         the JSON Schema of each answered resource

To support another operation: write its handler, run this. The operations are those the C++ sources insert handlers for.
"""
import json
import pathlib
import re
import sys

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
LEFT_OUT = {
    "accounts.create": ACCOUNT_LEFT_OUT, "accounts.update": ACCOUNT_LEFT_OUT,
    "testHelpers.testClocks.create": ["customer"],
    "invoices.create": ["application_fee_amount", "shipping_cost", "transfer_data"],
    "invoices.update": ["application_fee_amount", "shipping_cost", "transfer_data"],
    "invoices.createPreview": ["preview_mode", "schedule", "schedule_details"],
    "invoices.pay": ["forgive", "mandate"],
    "subscriptions.create": ["billing_schedules", "billing_thresholds", "pending_invoice_item_interval"],
    "subscriptions.update": ["billing_schedules", "billing_thresholds", "pending_invoice_item_interval"],
    "subscriptionSchedules.create": ["pause_schedules"], "subscriptionSchedules.update": ["pause_schedules"],
    "creditNotes.create": ["shipping_cost"], "creditNotes.preview": ["shipping_cost"],
    "creditNotes.listPreviewLineItems": ["shipping_cost"],
}

# Members that Stripe leaves out of a resource unless they are asked for by expand.
HIDDEN = {
    "price": ["currency_options", "tiers"],
    "customer": ["cash_balance", "invoice_credit_balance", "sources", "subscriptions", "tax", "tax_ids"],
    "charge": ["refunds"],
    "coupon": ["applies_to", "currency_options"],
    "promotion_code": [],
    "invoice": ["confirmation_secret", "payments"],
    "checkout.session": ["line_items"],
    "payment_link": ["line_items"],
    "quote": ["line_items"],
}

ROOT = pathlib.Path(__file__).resolve().parents[2]
SANDBOX = pathlib.Path(__file__).resolve().parent
SOURCE = ("cut by services/sandbox/reduce_reference.py from the type declarations of the official stripe npm package 23.1.0 "
          "and Stripe's OpenAPI fixtures (MIT, see resources/sandbox/README.md)")


def handled():
    """The operations that there are handlers for."""
    sources = (path.read_text() for path in sorted(SANDBOX.rglob("*.cpp")))
    return sorted(name for text in sources for name in re.findall(r'handlers\.insert\(u"([^"]+)"_s', text))


def alternatives(schema):
    return schema.get("anyOf", [schema]) if isinstance(schema, dict) else []


def resource_of(option):
    return option["$ref"].rpartition("/")[2] if "$ref" in option else None


def linked(schema, prefix=""):
    """Yields (dotted member, resources, whether it is an id to be expanded) for what leads from a resource to others.

    Lists are passed through: "items.data" leads from a subscription to its items."""
    for name, member in schema.get("properties", {}).items():
        options = alternatives(member)
        for option in list(options):
            if option.get("type") == "array":
                options = alternatives(option.get("items", {})) + options
        targets = [t for t in map(resource_of, options) if t and "deleted_" not in t]
        if targets:
            yield prefix + name, targets, {"type": "string"} in options
        for option in options:
            if option.get("type") == "object" and prefix.count(".") < 4:
                yield from linked(option, prefix + name + ".")


def blank(schema):
    """The least that the schema allows: null where it may be, else nothing, nought or an empty list."""
    options = alternatives(schema)
    if {"type": "null"} in options:
        return None
    first = options[0]
    if "const" in first:
        return first["const"]
    if first.get("type") == "object":
        return {name: blank(first["properties"][name]) for name in first.get("required", [])}
    return {"array": [], "integer": 0, "number": 0, "boolean": False}.get(first.get("type"), "")


def blanks(definitions):
    """Each resource, and each of its hashes as "resource.member", those of payment_method_details one level deeper."""
    def hashes(name, schema):
        for member, inner in schema.get("properties", {}).items():
            for option in (o for o in alternatives(inner) if o.get("properties")):
                yield f"{name}.{member}", blank(option)
                if member == "payment_method_details":
                    yield from hashes(f"{name}.{member}", option)
                break

    for name, schema in definitions.items():
        yield name, blank(schema)
        yield from hashes(name, schema)


def may_be_unset(operation, definitions):
    """A text of an update that is null in the answer when there is none: the empty text unsets it (Stripe API reference), which
    the types do not say of each."""
    returns = operation.get("returns")
    if operation["method"] != "POST" or not operation["path"].endswith("}") or not isinstance(returns, str):
        return
    for name, schema in operation["params"]["properties"].items():
        answered = definitions[returns]["properties"].get(name, {})
        if schema == {"type": "string"} and answered == {"anyOf": [{"type": "string"}, {"type": "null"}]}:
            operation["params"]["properties"][name] = {"anyOf": [{"type": "string"}, {"const": ""}]}


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
    for name in handled():
        operation = params["operations"][name]
        for left_out in LEFT_OUT.get(name, []):
            *parents, member = left_out.split(".")
            schema = operation["params"]
            for parent in parents:
                schema = schema["properties"][parent]
            del schema["properties"][member]
        may_be_unset(operation, definitions)
        operations[name] = operation
    links = {r: list(linked(d)) for r, d in definitions.items()}
    expansions = {r: {m: t for m, t, is_id in l if is_id} for r, l in links.items()}
    embedded = {r: {m: t for m, t, is_id in l if not is_id} for r, l in links.items()}
    consts = {r: d.get("properties", {}).get("object", {}).get("const", r) for r, d in definitions.items()}
    written("resources/sandbox/operations.json", {
        "source": SOURCE, "api_version": params["api_version"], "hidden": HIDDEN,
        "names": {c: r for r, c in consts.items() if c != r and "deleted" not in r},
        "expandable": {r: e for r, e in expansions.items() if e},
        "embedded": {r: e for r, e in embedded.items() if e}, "operations": operations},
            ("operations", "expandable", "embedded"))
    written("resources/sandbox/blanks.json", {"source": SOURCE, "blanks": dict(blanks(definitions))}, ("blanks",))

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
        "$defs": definitions}, ("$defs",))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
