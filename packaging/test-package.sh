#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/test-package.sh [--no-install] [FOLDER]

Installs the packages in FOLDER (build/packages without one) into a fresh Debian 12, in a folder that is removed
afterwards, and tries them there: the server without any library of windows, as the user and with the settings of its
service, a company and a plan over REST; the desk with its pictures; and what a reinstallation, a removal and a purge
leave. Needs root, and reads packages from PLANDECK_DEBIAN_MIRROR (http://deb.debian.org/debian without it).

  --no-install  install nothing on this machine
  --help        this text
TEXT
}

may_install=yes
folder=
for argument in "$@"; do
    case $argument in
    --no-install) may_install= ;;
    --help | -h)
        usage
        exit ;;
    -*)
        usage >&2
        exit 2 ;;
    *) folder=$argument ;;
    esac
done
cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh run package
packages=$(realpath "${folder:-build/packages}")
# shellcheck source=packaging/fresh-system.sh
. packaging/fresh-system.sh
is_installed() {
    [ "$(inside dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

say "A fresh Debian 12"
fresh_system "$packages"

say "The server, without libraries of windows"
apt install --no-install-recommends "/packages/$(cd "$packages" && echo plandeck-server_*.deb)"
for library in libqt6gui6 libqt6widgets6 libx11-6 libwayland-client0 libgl1; do
    ! is_installed "$library" || fail "plandeck-server brings $library"
done
unit=$root/lib/systemd/system/plandeck-server.service
[ -L "$root/etc/systemd/system/multi-user.target.wants/plandeck-server.service" ] || fail "the service is not enabled"
[ "$(stat -c '%a %U' "$root/etc/plandeck/secret.conf")" = '600 root' ] || fail "others can read the secret key"
[ "$(inside stat -c '%a %U:%G' /etc/plandeck)" = '750 root:plandeck' ] || fail "others can look into /etc/plandeck"
# The fresh system has no systemd; this machine has, but not the program.
sed 's,^ExecStart=/usr/bin/plandeck-server,ExecStart=/bin/true,' "$unit" >"$place/plandeck-server.service"
systemd-analyze verify --man=no "$place/plandeck-server.service" || fail "systemd does not like the unit"
systemd-analyze security --offline=true --threshold=20 "$unit" >"$place/security" || fail "the unit is not hardened enough" "$place/security"
tail -n 1 "$place/security"

bill=$root/usr/share/doc/plandeck-server/plandeck-server.cdx.json
[ "$(jq -r '.metadata.component.components[].hashes[0].content' "$bill" | sort)" = \
    "$(sha256sum "$root"/usr/bin/plandeck-server "$root"/usr/bin/plandeck-sandbox | cut -d ' ' -f 1 | sort)" ] ||
    fail "the bill of materials is of other programs"

setting() { # setting NAME: of the unit, every value on a line
    sed -n "s/^$1=//p" "$unit"
}
say "The service, as its unit starts it"
mapfile -t environment < <(for file in $(setting EnvironmentFile); do sed -n '/^[A-Z]/p' "$root$file"; done; setting Environment)
options=$(printf '%s\n' "${environment[@]}" | sed -n 's/^PLANDECK_OPTIONS="\(.*\)"$/\1/p')
command=$(setting ExecStart)
: >"$place/out"
# shellcheck disable=SC2086 # the command and its options are words; the last --listen counts
chroot --userspec="$(setting User):$(setting Group)" "$root" env -i PATH=/usr/bin:/bin HOME=/var/lib/plandeck "${environment[@]}" \
    ${command%% \$*} $options --listen 127.0.0.1:0 >"$place/out" 2>"$place/log" </dev/null &
server=$!
url=
for _ in $(seq 300); do
    url=$(sed -n 's/^listening on //p' "$place/out")
    [ -z "$url" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
[ -n "$url" ] || fail "the server did not start" "$place/log"
ask() { # ask PATH CURL-ARGUMENT…
    curl --silent --show-error --fail-with-body "$url$1" "${@:2}" || fail "$1 failed" "$place/log"
}
ask /healthz >/dev/null
ask /readyz >/dev/null
auth=/api/v1/auth
json='Content-Type: application/json'
company=$(ask $auth/tenants/register/ -H "$json" \
    -d '{"company_name": "Fresh", "email": "a@fresh.example", "password": "correct horse battery"}')
token=$(jq -r .tokens.access <<<"$company")
key=$(jq -r .api_keys.test <<<"$company")
link=$(ask $auth/tenants/stripe/connect/ -H "Authorization: Bearer $token" | jq -r .authorization_url)
curl -sL "${link%%\?*}" -d "${link#*\?}" -d decision=approve -H 'Accept: application/json' | jq -e .connected >/dev/null || fail "Stripe was not connected"
ask $auth/plans/ -H "X-API-Key: $key" -H "$json" -d '{"name": "Pro", "price_cents": 2999, "billing_interval": "month"}' |
    jq -e '.sync_state == "synced"' >/dev/null || fail "the plan was not published"
kill -TERM "$server"
code=0
wait "$server" || code=$?
server=
[ "$code" = 0 ] || fail "the server ended with $code" "$place/log"
[ "$(inside stat -c %U /var/lib/plandeck/plandeck.db)" = plandeck ] || fail "the data is not the service's"

say "The desk"
apt install --no-install-recommends "/packages/$(cd "$packages" && echo plandeck_*.deb)"
inside useradd --create-home anna
as_anna() {
    chroot --userspec=anna:anna "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/anna QT_QPA_PLATFORM=offscreen "$@"
}
for program in plandeck plandeck-server plandeck-sandbox; do
    as_anna $program --version
done
as_anna plandeck --screenshots /home/anna/pictures 2>"$place/tour.log" || fail "the desk took no pictures" "$place/tour.log"
pictures=$(find "$root/home/anna/pictures" -name '*.png' -size +10k | wc -l)
[ "$pictures" -ge 20 ] || fail "there are only $pictures pictures" "$place/tour.log"
echo "$pictures pictures"

say "A change of the settings outlives an installation of the same version again; data outlives a purge"
echo 'ALLOWED_HOSTS=mine.example' >>"$root/etc/plandeck/server.conf"
secret=$(cat "$root/etc/plandeck/secret.conf")
apt install --reinstall "/packages/$(cd "$packages" && echo plandeck-server_*.deb)"
grep -q '^ALLOWED_HOSTS=mine.example$' "$root/etc/plandeck/server.conf" || fail "the settings were overwritten"
[ "$secret" = "$(cat "$root/etc/plandeck/secret.conf")" ] || fail "the secret key was made anew"
apt purge plandeck-server
[ ! -e "$root/etc/plandeck/server.conf" ] || fail "a purge leaves the settings"
[ -s "$root/etc/plandeck/secret.conf" ] && [ -s "$root/var/lib/plandeck/plandeck.db" ] || fail "a purge took the data"
apt install --no-install-recommends "/packages/$(cd "$packages" && echo plandeck-server_*.deb)"
[ "$secret" = "$(cat "$root/etc/plandeck/secret.conf")" ] || fail "the secret key was made anew"
find "$root/var/lib/plandeck" -mindepth 1 -delete
apt purge plandeck plandeck-server
[ ! -e "$root/etc/plandeck" ] && [ ! -e "$root/usr/bin/plandeck" ] || fail "a purge without data leaves something"

echo "The packages are fine."
