#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/fuzz.sh [--no-install] [SECONDS [TARGET…]]

Builds what reads bytes from outside with clang 16, AddressSanitizer, UndefinedBehaviorSanitizer and libFuzzer, and feeds each target
(all of them, without names) for so many seconds, 600 without a number, with what libFuzzer makes of the corpus in
tests/fuzz/corpus. Ends with 1 at the first fault: then the input lies in build/fuzz/found, and belongs into the corpus once it is
mended. What libFuzzer learns on the way stays in build/fuzz/corpus.

  --no-install  install nothing
  --help        this text
TEXT
}

# shellcheck source=packaging/usage.sh
. "$(dirname "$0")/usage.sh"
seconds=${1:-600}
[ $# = 0 ] || shift

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build fuzz
export LC_ALL=C.UTF-8
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target plandeck-fuzz
[ $# -gt 0 ] || set -- $(ls tests/fuzz/corpus)
mkdir -p build/fuzz/found
for target in "$@"; do
    learned=build/fuzz/corpus/$target
    mkdir -p "$learned"
    echo "$target, $seconds seconds"
    PLANDECK_FUZZ_TARGET=$target build/fuzz/bin/plandeck-fuzz -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="build/fuzz/found/$target-" "$learned" "tests/fuzz/corpus/$target"
done
