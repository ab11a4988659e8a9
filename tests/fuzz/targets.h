// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <string_view>

namespace plandeck::fuzz {

/// Each takes any bytes whatever. A fault ends the process: the sanitizers' or one of ours, see demand().
void jwt(QByteArrayView input);
void signatureHeader(QByteArrayView input);
void form(QByteArrayView input);
void databaseUrl(QByteArrayView input);
void requestHead(QByteArrayView input);
void webhookUrl(QByteArrayView input);
void operation(QByteArrayView input);
void planFile(QByteArrayView input);

struct Target
{
    std::string_view name; // also of its folder in the corpus
    void (*run)(QByteArrayView input);
};

inline constexpr std::array targets{Target{"jwt", jwt},
                                    Target{"signature-header", signatureHeader},
                                    Target{"form", form},
                                    Target{"database-url", databaseUrl},
                                    Target{"request-head", requestHead},
                                    Target{"webhook-url", webhookUrl},
                                    Target{"operation", operation},
                                    Target{"plan-file", planFile}};

/// What has to hold for every input.
inline void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

} // namespace plandeck::fuzz
