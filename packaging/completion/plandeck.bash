# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
_plandeck() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --ca-file) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --screenshots) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --database | --profile | --server) COMPREPLY=() ;;
    *) mapfile -t COMPREPLY < <(compgen -W '--database --profile --server --ca-file --demo --screenshots --help --version' -- "$current") ;;
    esac
}
complete -o filenames -F _plandeck plandeck
