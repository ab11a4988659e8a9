#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A database of the Django platform, made by Django itself: its tables as its migrations make them, its hashes, its rows.

    djangoplatform.py sqlite FILE
    djangoplatform.py postgresql HOST PORT USER DATABASE

Among good rows are those that cannot be moved, each for one reason, as years of running leave them behind.
"""
import base64
import datetime
import hashlib
import itertools
import json
import sys
import uuid

import django
from django.conf import settings

engine, *place = sys.argv[1:]
if engine == "sqlite":
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": place[0]}
else:
    database = {"ENGINE": "django.db.backends.postgresql", "HOST": place[0], "PORT": place[1], "USER": place[2], "NAME": place[3]}
settings.configure(DATABASES={"default": database}, INSTALLED_APPS=[], USE_TZ=True, TIME_ZONE="Europe/Berlin",
                   DEFAULT_AUTO_FIELD="django.db.models.BigAutoField")
django.setup()

from django.contrib.auth.hashers import PBKDF2PasswordHasher, make_password  # noqa: E402
from django.db import connection, models  # noqa: E402


numbers = itertools.count(1)


def next_id():
    """Random ones there; here they come in the order of the rows, so that it is known who was first."""
    return uuid.UUID(int=(0x4d6f76650000400080 << 56) + next(numbers))


class Tenant(models.Model):
    id = models.UUIDField(primary_key=True, default=next_id, editable=False)
    name = models.CharField(max_length=255)
    slug = models.SlugField(max_length=255, unique=True)
    email = models.EmailField()
    status = models.CharField(max_length=20, default="active")
    subscription_tier = models.CharField(max_length=20, default="free")
    stripe_account_id = models.CharField(max_length=255, blank=True, null=True)
    stripe_charges_enabled = models.BooleanField(default=False)
    stripe_payouts_enabled = models.BooleanField(default=False)
    webhook_url = models.URLField(blank=True, null=True)
    webhook_secret = models.CharField(max_length=255, blank=True, null=True)
    order = models.PositiveSmallIntegerField(default=0)  # of no use to anybody else, and a word of SQL
    notes = models.TextField(blank=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        app_label = "tenants"


class TenantUser(models.Model):
    id = models.UUIDField(primary_key=True, default=next_id, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.CASCADE)
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=255)
    first_name = models.CharField(max_length=150, blank=True)
    last_name = models.CharField(max_length=150, blank=True)
    role = models.CharField(max_length=20)
    is_active = models.BooleanField(default=True)
    is_superuser = models.BooleanField(default=False)
    last_login = models.DateTimeField(blank=True, null=True)
    created_at = models.DateTimeField()

    class Meta:
        app_label = "tenants"


class TenantAPIKey(models.Model):
    id = models.UUIDField(primary_key=True, default=next_id, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.CASCADE)
    key_type = models.CharField(max_length=10)
    prefix = models.CharField(max_length=10)
    key_hash = models.CharField(max_length=128)
    last4 = models.CharField(max_length=4)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    last_used_at = models.DateTimeField(blank=True, null=True)
    expires_at = models.DateTimeField(blank=True, null=True)
    revoked_at = models.DateTimeField(blank=True, null=True)

    class Meta:
        app_label = "tenants"


class TenantPlan(models.Model):
    id = models.UUIDField(primary_key=True, default=next_id, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.CASCADE)
    name = models.CharField(max_length=255)
    description = models.TextField(blank=True)
    price_cents = models.IntegerField()
    currency = models.CharField(max_length=3, default="usd")
    billing_interval = models.CharField(max_length=10)
    trial_days = models.IntegerField(default=0)
    features_json = models.JSONField(default=list, blank=True)
    metadata_json = models.JSONField(default=dict, blank=True, null=True)
    is_active = models.BooleanField(default=True)
    is_visible = models.BooleanField(default=True)
    stripe_product_id = models.CharField(max_length=255, blank=True, null=True)
    stripe_price_id = models.CharField(max_length=255, blank=True, null=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        app_label = "tenants"
        unique_together = [("tenant", "name")]


def at(day, micro=0):
    return datetime.datetime(2024, 3, day, 10, 11, 12, micro, tzinfo=datetime.timezone.utc)


def quick(password):
    """As make_password(), in a hundredth of the time."""
    return PBKDF2PasswordHasher().encode(password, "s4lt", iterations=2600)


def scrypt(password, salt="s4ltOfTheEarthAndMore1"):
    """As ScryptPasswordHasher of Django 4 and 5 stores it; the Django of Debian 12 is older than that."""
    digest = hashlib.scrypt(password.encode(), salt=salt.encode(), n=1 << 14, r=8, p=1, maxmem=64 << 20, dklen=64)
    return f"scrypt${1 << 14}${salt}$8$1${base64.b64encode(digest).decode()}"


def tenant(name, slug, **more):
    return Tenant.objects.create(name=name, slug=slug, email=f"office@{slug}.example",
                                 **{"created_at": at(1, 123456), "updated_at": at(2), "order": 7, "notes": "x", **more})


def user(of, name, password, role="owner", **more):
    return TenantUser.objects.create(tenant=of, email=name if "@" in name else f"{name}@{of.slug}.example", password=password,
                                     role=role, first_name=name.partition("@")[0].title(), **{"created_at": at(3), **more})


def key(of, text, **more):
    return TenantAPIKey.objects.create(
        tenant=of, key_type=text.partition("_")[0], prefix=text[:8], last4=text[-4:],
        **{"key_hash": hashlib.sha256(text.encode()).hexdigest(), "created_at": at(4), **more})


def plan(of, name, **more):
    return TenantPlan.objects.create(tenant=of, name=name, **{"price_cents": 2999, "billing_interval": "month",
                                                              "created_at": at(5), "updated_at": at(6, 999999), **more})


def fill():
    acme = tenant("Acme GmbH", "acme", subscription_tier="pro", stripe_account_id="acct_acme", stripe_charges_enabled=True,
                  stripe_payouts_enabled=True, webhook_url="https://hooks.acme.example/in",
                  webhook_secret="whsec_" + base64.b64encode(bytes(range(32))).decode())
    user(acme, "anna", make_password("sand castles in winter"), last_login=at(9, 500))
    user(acme, "ben", scrypt("ice cream in summer"), role="developer")
    user(acme, "carl", quick("gone since the autumn"), role="billing", is_active=False)
    key(acme, "live_" + "L" * 32, last_used_at=at(8))
    key(acme, "test_" + "T" * 32)
    key(acme, "test_" + "O" * 32, is_active=False, revoked_at=at(7))
    plan(acme, "Pro", description="For „teams“\nthat grow", currency="EUR", trial_days=14, features_json=["10 projects", "✓ E-mail"],
         metadata_json={"colour": "blue", "seats": 5, "beta": True}, stripe_product_id="prod_1", stripe_price_id="price_1")
    plan(acme, "Hobby", price_cents=0, billing_interval="year", is_visible=False, metadata_json=None,
         features_json=json.dumps(["told twice"]))
    plan(acme, "Half", stripe_product_id="prod_half")

    blue = tenant("Blåbær & Søn", "blabaer", status="suspended", webhook_url="https://hooks.blue.example/",
                  webhook_secret="gAAAAABlwrapped")
    user(blue, "Dora@Blabaer.Example", quick("herring for breakfast"))

    gone = tenant("Platinum", "platinum", subscription_tier="platinum")
    user(gone, "eve", quick("of no use at all"))
    lost = tenant("Twin", "twin", stripe_account_id="acct_acme")
    user(lost, "ANNA@acme.example", quick("the other anna"))
    user(lost, "argo", "argon2$argon2id$v=19$m=102400,t=2,p=8$c2FsdA$aGFzaA")
    user(lost, "nobody", make_password(None))
    user(lost, "not an address@", quick("x"))
    user(lost, "king", quick("x"), role="king")
    key(lost, "test_" + "B" * 32, key_hash="$2b$12$abcdefghijklmnopqrstuv")
    key(lost, "test_" + "T" * 32)
    plan(lost, "Basic")
    plan(lost, "BASIC")
    plan(lost, "Nested", features_json=[{"name": "x"}])
    plan(lost, "Negative", price_cents=-1)
    plan(lost, "Weekly", billing_interval="week")
    plan(lost, "Shells", currency="xxx")
    plan(lost, "Many", metadata_json={f"key{n}": "x" for n in range(46)})


with connection.schema_editor() as editor:
    for model in (Tenant, TenantUser, TenantAPIKey, TenantPlan):
        editor.create_model(model)
fill()
