# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
_plandeck_sandbox() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --state) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --listen | --connect-listen | --key | --client-id | --redirect-uri | --clock) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W '--listen --connect-listen --key --client-id --redirect-uri --state
        --deliver-anywhere --clock --help --version' -- "$current") ;;
    esac
}
complete -o filenames -F _plandeck_sandbox plandeck-sandbox
