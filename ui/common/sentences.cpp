// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sentences.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::Sentences)
};

} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString joined;
    for (const auto &sentence : sentences)
        if (joined.isEmpty() || sentence.isEmpty())
            joined += sentence;
        else
            joined = Sentences::tr("%1 %2", "two sentences, one after the other; some languages put no blank between them")
                         .arg(joined, sentence);
    return joined;
}

} // namespace plandeck
