# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where, in two components: desk (plandeck) and server (plandeck-server, plandeck-sandbox; no windows). CPack
# makes a Debian package of each; packaging/package.sh calls it.

include(GNUInstallDirs)
set(PLANDECK_HOMEPAGE "https://plandeck.example" CACHE STRING "Where the project lives; for package and software centre")
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(made ${PROJECT_BINARY_DIR}/installed)

# The day of the release is the changelog's, so that nothing depends on when it is built.
file(STRINGS ${packaging}/debian/changelog signature REGEX "^ -- ")
list(GET signature 0 signature)
execute_process(COMMAND sh -c "date -u +%F -d \"$(echo '${signature}' | sed 's/.*>  //')\""
    OUTPUT_VARIABLE PLANDECK_RELEASE_DAY OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${packaging}/desktop/org.plandeck.Plandeck.metainfo.xml.in ${made}/org.plandeck.Plandeck.metainfo.xml @ONLY)

# plandeck_compressed(FROM TO): TO, in the build folder, is FROM as gzip, without name and time.
function(plandeck_compressed from to)
    add_custom_command(OUTPUT ${made}/${to} COMMAND sh -c "gzip -9nc \"$1\" > \"$2\"" gzip ${from} ${made}/${to}
        DEPENDS ${from} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY PLANDECK_COMPRESSED ${made}/${to})
endfunction()

# plandeck_install_program(plandeck desk): the program with its man page and what shells complete.
function(plandeck_install_program program component)
    install(TARGETS ${program} DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component})
    plandeck_compressed(${packaging}/man/${program}.1 ${program}.1.gz)
    install(FILES ${made}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
    set(completion ${packaging}/completion/${program})
    install(FILES ${completion}.bash DESTINATION share/bash-completion/completions RENAME ${program} COMPONENT ${component})
    install(FILES ${completion}.zsh DESTINATION share/zsh/vendor-completions RENAME _${program} COMPONENT ${component})
    install(FILES ${completion}.fish DESTINATION share/fish/vendor_completions.d RENAME ${program}.fish COMPONENT ${component})
endfunction()

# plandeck_install_documents(desk plandeck a.md…): what Debian wants to see of each package, and the pages.
function(plandeck_install_documents component package)
    set(folder share/doc/${package})
    install(FILES ${packaging}/copyright DESTINATION ${folder} COMPONENT ${component})
    install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION ${folder} COMPONENT ${component})
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/docs/)
    install(FILES ${ARGN} DESTINATION ${folder} COMPONENT ${component})
endfunction()

# plandeck_install_bill(desk plandeck plandeck): what the component's programs are made of (CycloneDX), in the package's documents. Made
# when the programs lie where they belong, so that their checksums are those of what is delivered. Debian's packages alone can be named.
function(plandeck_install_bill component package)
    if(NOT PLANDECK_DPKG_QUERY)
        return()
    endif()
    set(place "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}")
    list(TRANSFORM ARGN PREPEND "${place}/${CMAKE_INSTALL_BINDIR}/" OUTPUT_VARIABLE programs)
    list(JOIN programs "\" \"" programs)
    install(CODE "execute_process(COMMAND \"${PLANDECK_PYTHON}\" -B \"${packaging}/sbom.py\" ${PROJECT_VERSION}
        \"${place}/share/doc/${package}/${package}.cdx.json\" \"${programs}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT ${component})
endfunction()

# The same of what lies in the build folder: cmake --build … --target sbom.
find_program(PLANDECK_PYTHON python3)
find_program(PLANDECK_DPKG_QUERY dpkg-query)
if(PLANDECK_DPKG_QUERY)
    set(programs plandeck plandeck-server plandeck-sandbox)
    list(TRANSFORM programs REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE files)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/plandeck.cdx.json
        COMMAND ${PLANDECK_PYTHON} -B ${packaging}/sbom.py ${PROJECT_VERSION} ${PROJECT_BINARY_DIR}/plandeck.cdx.json ${files}
        DEPENDS ${packaging}/sbom.py ${programs} VERBATIM)
    add_custom_target(sbom DEPENDS ${PROJECT_BINARY_DIR}/plandeck.cdx.json)
endif()

plandeck_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz)
plandeck_compressed(${packaging}/debian/changelog changelog.Debian.gz)
plandeck_install_program(plandeck desk)
plandeck_install_program(plandeck-server server)
plandeck_install_program(plandeck-sandbox server)
get_property(compressed GLOBAL PROPERTY PLANDECK_COMPRESSED)
add_custom_target(installed-files ALL DEPENDS ${compressed})

set(desktop ${packaging}/desktop)
install(FILES ${desktop}/org.plandeck.Plandeck.desktop DESTINATION share/applications COMPONENT desk)
install(FILES ${made}/org.plandeck.Plandeck.metainfo.xml DESTINATION share/metainfo COMPONENT desk)
install(FILES ${desktop}/org.plandeck.Plandeck.svg DESTINATION share/icons/hicolor/scalable/apps COMPONENT desk)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES ${desktop}/icons/${size}.png DESTINATION share/icons/hicolor/${size}x${size}/apps
        RENAME org.plandeck.Plandeck.png COMPONENT desk)
endforeach()
plandeck_install_documents(desk plandeck plan-files.md profiles.md staff-and-audit.md)
plandeck_install_bill(desk plandeck plandeck)

install(FILES ${packaging}/debian/plandeck-server.service DESTINATION /lib/systemd/system COMPONENT server)
install(FILES ${packaging}/debian/server.conf DESTINATION /etc/plandeck COMPONENT server)
install(FILES ${packaging}/debian/nginx.conf DESTINATION share/doc/plandeck-server/examples COMPONENT server)
plandeck_install_documents(server plandeck-server changes.md from-django.md walks.md rest.md stripe.md operating.md packaging.md scale.md staff-and-audit.md)
plandeck_install_bill(server plandeck-server plandeck-server plandeck-sandbox)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plandeck)
set(CPACK_PACKAGE_VENDOR "Plandeck contributors")
set(CPACK_PACKAGE_CONTACT "Plandeck contributors <contributors@plandeck.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL desk server)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PLANDECK_HOMEPAGE})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_DESK_PACKAGE_NAME plandeck)
set(CPACK_DEBIAN_DESK_PACKAGE_SECTION x11)
set(CPACK_DEBIAN_DESK_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, libsecret-1-0, ca-certificates, xdg-utils")
set(CPACK_DEBIAN_DESK_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-inter | fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_DESK_PACKAGE_SUGGESTS "plandeck-server, qt6-wayland")
set(CPACK_COMPONENT_DESK_DESCRIPTION "desk of a billing platform on Stripe Connect
Companies sign up, connect their Stripe account and publish subscription
plans that exist in Stripe too. This is the window in which people see and
change all of that; programs can do the same over REST while it is open.

A Stripe sandbox is built in, so that everything can be tried without an
account. Data is in SQLite on this machine or in PostgreSQL, or the desk
works on a hosted plandeck-server. Secrets are kept in the keyring.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME plandeck-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, libqt6sql6-sqlite, libqt6sql6-psql, ca-certificates")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "nginx, postgresql")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${made}/control/conffiles ${made}/control/postinst ${made}/control/prerm ${made}/control/postrm)
foreach(script conffiles postinst prerm postrm)
    configure_file(${packaging}/debian/plandeck-server.${script} ${made}/control/${script} COPYONLY)
endforeach()
set(CPACK_COMPONENT_SERVER_DESCRIPTION "billing platform on Stripe Connect, over REST
Companies sign up, connect their Stripe account and publish subscription
plans that exist in Stripe too, all or nothing. This is the platform without
a window: a REST API with OpenAPI, signed webhooks, audit log and metrics, on
SQLite or PostgreSQL, as a service that listens on this machine only.

With it comes plandeck-sandbox, a server like Stripe for trying an
integration without an account.")
include(CPack)
