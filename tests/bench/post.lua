-- SPDX-FileCopyrightText: Plandeck contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
wrk.method = "POST"

-- One line for bench.py: requests, microseconds, failures, 99th percentile in microseconds.
function done(summary, latency)
    local errors = summary.errors
    local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    io.write(string.format("RESULT %d %d %d %d\n", summary.requests, summary.duration, failures, latency:percentile(99)))
end
