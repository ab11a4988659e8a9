# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c plandeck-sandbox -f
complete -c plandeck-sandbox -l listen -x -d 'Where the API listens'
complete -c plandeck-sandbox -l connect-listen -x -d 'A second port for OAuth'
complete -c plandeck-sandbox -l key -x -d 'The platform\'s secret key'
complete -c plandeck-sandbox -l client-id -x -d 'The client id for OAuth'
complete -c plandeck-sandbox -l redirect-uri -x -d 'Registers a redirect URI'
complete -c plandeck-sandbox -l state -r -F -d 'Keeps the state in this file'
complete -c plandeck-sandbox -l deliver-anywhere -d 'Delivers webhooks to any host'
complete -c plandeck-sandbox -l clock -x -d 'Starts the clock at this time'
complete -c plandeck-sandbox -s h -l help -d 'Print the options'
complete -c plandeck-sandbox -s v -l version -d 'Print the version'
