#compdef plandeck-server
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
local -a commands=(
    'serve:serve until SIGTERM'
    'migrate:bring the database to this version'\''s schema'
    'check:look whether a server would run well here'
    'demo-data:fill the database with made-up companies'
    'create-staff:make somebody of the platform'\''s staff'
    'export:everything in the database into one file'
    'import:all of that into an empty database'
    'import-django:companies, people, keys and plans of the Django platform'
    'openapi:print the OpenAPI document'
    'call:ask for one operation'
)
local state line
_arguments -C \
    '--listen[where to serve]:HOST\:PORT:' \
    '--database[the database, instead of DATABASE_URL]:URL:' \
    '--workers[threads that accept and parse]:number:' \
    '--sandbox[the built-in Stripe sandbox instead of Stripe]' \
    '--demo[serve\: a demo company in the database]' \
    '*--trusted-proxy[an address or network whose word is taken]:CIDR:' \
    '--proxy-header[the header it says that in]:header:(x-forwarded-for forwarded)' \
    '--drain-seconds[how long /readyz says no before the end]:seconds:' \
    '--role[create-staff\: support or ops]:role:(support ops)' \
    '--generate-password[create-staff\: make a password and print it]' \
    '--audit[check\: also whether the audit log is as it was written]' \
    '--partitions[migrate\: spread the tenants'\'' tables]:number:' \
    '--tenants[demo-data\: how many companies]:number:' \
    '--plans[demo-data\: how many plans each]:number:' \
    '--dry-run[import-django\: everything but the commit]' \
    '*--column[import-django\: what a column is called there]:TABLE.COLUMN=NAME:' \
    '--json[call\: the operation'\''s fields; check\: findings as JSON]:object:' \
    '--server[call\: ask this server]:URL:_urls' \
    '--token-file[call\: a file with an access token]:file:_files' \
    '--api-key-file[call\: a file with an API key]:file:_files' \
    '--mode[call, import-django\: test or live]:mode:(test live)' \
    '--log-format[of the log]:format:(json text)' \
    '--log-level[of the log]:level:(debug info warning error)' \
    '--no-access-log[no line for each request]' \
    '(- *)'{-h,--help}'[print commands and options]' \
    '(- *)'{-v,--version}'[print the version]' \
    '1:command:->command' \
    '2:argument:->argument'
case $state in
command) _describe command commands ;;
argument)
    case $line[1] in
    export | import) _files ;;
    call) compadd -- ${(f)"$(plandeck-server openapi 2>/dev/null | grep -o '"operationId": *"[^"]*"' | cut -d '"' -f 4)"} ;;
    esac ;;
esac
