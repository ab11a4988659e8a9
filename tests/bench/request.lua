-- SPDX-FileCopyrightText: Plandeck contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What bench.py wants asked, from its environment: BENCH_METHOD, BENCH_BODY, in which COUNT becomes another number each time, or
-- BENCH_EVENTS, a file with a Stripe-Signature and an event on each line, sent one after the other.
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init()
    wrk.method = os.getenv("BENCH_METHOD")
    template = os.getenv("BENCH_BODY")
    asked = number * 1000000
    local file = os.getenv("BENCH_EVENTS")
    if file then
        events = {}
        local at = 0
        for line in io.lines(file) do
            if at % 2 == number % 2 then events[#events + 1] = line end
            at = at + 1
        end
        at = 0
    end
end

function request()
    asked = asked + 1
    if events then
        local signature, event = events[(asked - 1) % 1000000 % #events + 1]:match("^(%S+) (.*)$")
        wrk.headers["Stripe-Signature"] = signature
        return wrk.format(nil, nil, nil, event)
    end
    if template and template:find("COUNT") then
        return wrk.format(nil, nil, nil, (template:gsub("COUNT", string.format("%d", asked))))
    end
    return wrk.format(nil, nil, nil, template)
end

function done(summary, latency)
    local errors = summary.errors
    local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    io.write(string.format("RESULT %d %d %d %d\n", summary.requests, summary.duration, failures, latency:percentile(99)))
end
