# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by scripts that begin with "[--no-install] …": for --help it has said what usage() says and ended; else may_install is "yes" or
# empty, and "$@" is the rest.
# shellcheck shell=bash disable=SC2034
may_install=yes
case ${1-} in
--no-install)
    may_install=
    shift ;;
--help | -h)
    usage
    exit ;;
esac
