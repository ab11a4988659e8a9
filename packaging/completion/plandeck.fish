# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c plandeck -l database -x -d 'The database, instead of DATABASE_URL'
complete -c plandeck -l profile -x -d 'A connection profile of the settings'
complete -c plandeck -l server -x -d 'Work on a hosted plandeck-server'
complete -c plandeck -l ca-file -r -F -d 'Certificates that are trusted too'
complete -c plandeck -l demo -d 'A throw-away database with sample data'
complete -c plandeck -l screenshots -x -a '(__fish_complete_directories)' -d 'Every panel as a picture'
complete -c plandeck -s h -l help -d 'Print the options'
complete -c plandeck -s v -l version -d 'Print the version'
