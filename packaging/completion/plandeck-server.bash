# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
_plandeck_server() {
    local current=${COMP_WORDS[COMP_CWORD]} words
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --token-file | --api-key-file | export | import)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return ;;
    --role) words='support ops' ;;
    --mode) words='test live' ;;
    --proxy-header) words='x-forwarded-for forwarded' ;;
    --log-format) words='json text' ;;
    --log-level) words='debug info warning error' ;;
    --listen | --database | --workers | --trusted-proxy | --drain-seconds | --partitions | --tenants | --plans | --server | --column | create-staff | import-django)
        words= ;;
    call) # the operations there are
        words=$("${COMP_WORDS[0]}" openapi 2>/dev/null | grep -o '"operationId": *"[^"]*"' | cut -d '"' -f 4) ;;
    *)
        words='serve migrate check demo-data create-staff export import import-django openapi call
            --listen --database --workers --sandbox --demo --trusted-proxy --proxy-header --drain-seconds --role
            --generate-password --audit --partitions --tenants --plans --dry-run --column --json --server --token-file --api-key-file --mode
            --log-format --log-level --no-access-log --help --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o filenames -F _plandeck_server plandeck-server
