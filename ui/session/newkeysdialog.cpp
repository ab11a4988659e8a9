// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/newkeysdialog.h"

#include "ui/common/curl.h"
#include "ui/widgets/codeblock.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

NewKeysDialog::NewKeysDialog(IssuedKeys keys, const QUrl &server, QWidget *parent)
    : SecretDialog({.title = tr("Your API keys"),
                    .sentence = tr("This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them "
                                   "now to where your servers read their secrets."),
                    .loss = tr("They cannot be shown again. You would have to make new ones.")},
                   parent)
{
    setObjectName(u"newKeysDialog"_s);
    addSecret(u"testKey"_s, tr("&Test key"), tr("test key"), keys.test.copy(),
              tr("For trying things: nothing moves real money."));
    addSecret(u"liveKey"_s, tr("&Live key"), tr("live key"), std::move(keys.live),
              tr("For your real customers. Keep it on servers only."));
    addCommand(tr("Try it: list your plans from a terminal"), tr("Copy command with the test key"),
               curlText(server, tr("YOUR_TEST_KEY", "placeholder in a command")), curlCommand(server, keys.test))
        ->setObjectName(u"curlCodeBlock"_s);
}

} // namespace plandeck

#include "moc_newkeysdialog.cpp"
