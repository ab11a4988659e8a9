#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/update-translations.sh [--into FOLDER]

Brings translations/*.ts up to date with the texts in the sources: new texts come in as unfinished, those no longer used go.
plandeck_en.ts holds nothing but plural forms ("1 plan", "2 plans"). Translate with Qt Linguist or any editor; the test
"translations" says what is left to do.

  --into FOLDER  work on the .ts files in FOLDER instead
  --help         this text
TEXT
}

folder=$(dirname "$0")/../translations
case ${1-} in
--help | -h)
    usage
    exit ;;
--into)
    [ $# -gt 1 ] || { usage >&2; exit 2; }
    folder=$2 ;;
esac
folder=$(realpath "$folder")
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
for file in "$folder"/plandeck_*.ts; do
    only=
    [ "$(basename "$file")" != plandeck_en.ts ] || only=-pluralonly
    # shellcheck disable=SC2086 # no word or one
    "$lupdate" -silent $only -recursive ui app models -I . -no-obsolete -locations none -ts "$file"
done
