// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/findingtext.h"

#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::FindingText)
};

struct Row
{
    QLatin1StringView code;
    const char *title;
    const char *sentence;
};

constexpr std::array rows{
    // headers
    Row{"headers_standard"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "All headers are there"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Signed as Standard Webhooks says.")},
    Row{"headers_stripe"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "All headers are there"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Signed in Stripe's form, by X-Webhook-Signature.")},
    Row{"headers_none"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "No header with a signature"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or "
                          "framework in between may drop headers it does not know.")},
    Row{"header_missing"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "A header is missing: %1"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.")},
    Row{"header_without_time"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "%1 has no time"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It should begin with t= and the seconds since 1970.")},
    // secret
    Row{"secret_good"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The secret has its right form"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "whsec_ and 32 bytes in base64.")},
    Row{"secret_missing"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "There is no secret"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Paste the one your receiver uses.")},
    Row{"secret_framed"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The secret has quotes or blanks around it"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "They become part of the key: take them away where your receiver reads its settings.")},
    Row{"secret_prefix_missing"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The secret lacks its whsec_"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "X-Webhook-Signature takes the whole secret as the key, with whsec_; "
                                                   "libraries for Standard Webhooks expect it too.")},
    Row{"secret_cut"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The secret is cut off or damaged"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Behind whsec_ there should be 44 characters of base64.")},
    Row{"secret_not_current"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "This is not the webhook's secret"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "The present one ends in %1. Was a new one made since, or does this belong to the other mode?")},
    // time
    Row{"timestamp_good"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The time is good"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Sent %1 ago.")},
    Row{"timestamp_not_a_number"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The time is no number"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "“%1” should be the seconds since 1970.")},
    Row{"timestamp_in_milliseconds"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The time is in milliseconds"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It should be the seconds since 1970.")},
    Row{"timestamp_stale"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The message is too old"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; "
                                                   "if new ones are refused too, the clock of the receiver is fast.")},
    Row{"timestamp_ahead"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The message comes from the future"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "By %1: the clock of the receiver is slow.")},
    // encoding
    Row{"encoding_base64"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature has its right form"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "v1 and base64, as in webhook-signature.")},
    Row{"encoding_hex"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature has its right form"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "v1 and hexadecimal, as in X-Webhook-Signature.")},
    Row{"signature_version_missing"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "%1 has no signature of version 1"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.")},
    Row{"signature_in_hex"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature is in hexadecimal"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.")},
    Row{"signature_in_base64"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature is in base64"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "X-Webhook-Signature is hexadecimal, in lower case.")},
    Row{"signature_cut"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature is cut off or damaged"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It should be 32 bytes long.")},
    // the signature itself
    Row{"signature_good"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The signature is right"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "A receiver with this secret should accept the message.")},
    Row{"key_not_decoded"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The key was used without decoding it"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.")},
    Row{"key_decoded"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The key was decoded where it should not be"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.")},
    Row{"body_empty"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "There is no body"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Paste it exactly as it came. Some frameworks read it away before you do.")},
    Row{"body_line_end_added"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body has a line end too much"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It was added on the way: take the raw bytes.")},
    Row{"body_line_end_lost"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body lost its last line end"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It was trimmed: take the raw bytes.")},
    Row{"body_line_ends_changed"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body's line ends were changed"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "Somewhere CR LF became LF, or the other way: take the raw bytes.")},
    Row{"body_mark_added"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body begins with a byte order mark"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It was added on the way: take the raw bytes.")},
    Row{"body_reformatted"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body was read and written anew"),
        QT_TRANSLATE_NOOP(
            "plandeck::FindingText",
            "It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.")},
    Row{"body_twice_encoded"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body was encoded twice"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.")},
    Row{"body_changed"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "The body was changed"),
        QT_TRANSLATE_NOOP("plandeck::FindingText", "It differs from what was sent at byte %1. The secret is right: check the raw "
                                                   "bytes, before a framework parses them.")},
    Row{"secret_other"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "It was signed with another secret"),
        QT_TRANSLATE_NOOP("plandeck::FindingText",
                          "What was sent does not fit this secret. Use the webhook's present one, of the right mode.")},
    Row{"secret_or_body"_L1, QT_TRANSLATE_NOOP("plandeck::FindingText", "Another secret, or a changed body"),
        QT_TRANSLATE_NOOP(
            "plandeck::FindingText",
            "The message is not on record here any more, so it cannot be told which. Send a test and examine that.")},
};

QString valueOf(const SignatureFinding &finding)
{
    const bool isSpan =
        finding.code == "timestamp_good"_L1 || finding.code == "timestamp_stale"_L1 || finding.code == "timestamp_ahead"_L1;
    return isSpan ? spanText(finding.value.toLongLong()) : isolated(finding.value);
}

} // namespace

FindingText findingText(const SignatureFinding &finding)
{
    const auto row = std::ranges::find_if(rows, [&](const Row &it) { return finding.code == it.code; });
    if (row == rows.end())
        return {finding.code, {}};
    const auto filled = [&finding](QString text) { return text.contains(u"%1"_s) ? text.arg(valueOf(finding)) : text; };
    return {filled(Text::tr(row->title)), filled(Text::tr(row->sentence))};
}

} // namespace plandeck
