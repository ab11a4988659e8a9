// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/findinglist.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/findingtext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::pair<Icon, Tone> lookOf(SignatureFinding::Verdict verdict)
{
    switch (verdict) {
    case SignatureFinding::Verdict::Good: return {Icon::CheckCircle, Tone::Ok};
    case SignatureFinding::Verdict::Warning: return {Icon::Alert, Tone::Warn};
    case SignatureFinding::Verdict::Bad: return {Icon::XCircle, Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What was found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
}

void FindingList::setFindings(const QList<SignatureFinding> &findings)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &finding : findings)
        layout()->addWidget(line(finding));
}

QWidget *FindingList::line(const SignatureFinding &finding)
{
    const auto text = findingText(finding);
    const auto [icon, tone] = lookOf(finding.verdict);
    auto *line = new QWidget;
    line->setObjectName(finding.code + u"Finding"_s);
    line->setAccessibleName(text.title);
    line->setAccessibleDescription(text.sentence);
    auto *title = new TextLabel(text.title, TextRole::Strong);
    auto *sentence = new TextLabel(text.sentence, TextRole::Small, Tone::Muted);
    for (auto *label : {title, sentence})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(sentence);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(icon, tone, 18), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return line;
}

} // namespace plandeck

#include "moc_findinglist.cpp"
