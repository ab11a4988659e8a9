// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapi.h"
#include "services/operations/catalogue.h"

#include <cstdio>

/// Prints the OpenAPI document of the whole catalogue, for others' tools to judge.
int main()
{
    const auto document = plandeck::openApi(plandeck::Catalogue::infos, QUrl(QStringLiteral("https://api.plandeck.example")));
    std::fwrite(document.constData(), 1, size_t(document.size()), stdout);
    return std::fflush(stdout);
}
