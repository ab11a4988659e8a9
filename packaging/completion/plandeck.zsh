#compdef plandeck
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
_arguments \
    '(--profile --server --demo)--database[the database, instead of DATABASE_URL]:URL:' \
    '(--database --server --demo)--profile[a connection profile of the settings]:name:' \
    '(--database --profile --demo --screenshots)--server[work on a hosted plandeck-server]:URL:_urls' \
    '--ca-file[certificates that are trusted too]:PEM file:_files' \
    '(--server --profile)--demo[a throw-away database with sample data]' \
    '(--server)--screenshots[every panel as a picture]:folder:_directories' \
    '(- *)'{-h,--help}'[print the options]' \
    '(- *)'{-v,--version}'[print the version]' \
    ':plandeck\://… link:'
