#compdef plandeck-sandbox
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
_arguments \
    '--listen[where the API listens]:HOST\:PORT:' \
    '--connect-listen[a second port for OAuth]:HOST\:PORT:' \
    '*--key[the platform'\''s secret key]:key:' \
    '*--client-id[the client id for OAuth]:id:' \
    '*--redirect-uri[registers a redirect URI]:URI:' \
    '--state[keeps the state in this file]:file:_files' \
    '--deliver-anywhere[delivers webhooks to any host]' \
    '--clock[starts the clock at this time]:Unix seconds:' \
    '(- *)'{-h,--help}'[print the options]' \
    '(- *)'{-v,--version}'[print the version]'
