// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changelines.h"

#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// What holds others is shown with its values where they are plain: "card, link".
QString valueText(const std::optional<JsonNode> &node)
{
    if (!node)
        return ChangeLines::tr("not there", "value");
    if (node->kind != JsonNode::Kind::Array)
        return shortText(*node);
    QStringList items;
    for (const auto &child : node->children)
        items.append(shortText(child));
    return items.isEmpty() ? ChangeLines::tr("none", "entries of a list") : items.join(u", "_s);
}

} // namespace

ChangeLines::ChangeLines(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
}

void ChangeLines::setChanges(const std::vector<JsonChange> &changes)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &change : changes)
        layout()->addWidget(line(change));
}

void ChangeLines::say(const QString &sentence)
{
    setChanges({});
    auto *label = new TextLabel(sentence, TextRole::Small, Tone::Muted);
    label->setObjectName(u"noChangesTextLabel"_s);
    label->setWordWrap(true);
    layout()->addWidget(label);
}

QWidget *ChangeLines::line(const JsonChange &change)
{
    const QString was = valueText(change.before);
    const QString is = valueText(change.after);
    auto *line = new QWidget;
    line->setObjectName(change.path + u"Change"_s);
    line->setAccessibleName(tr("%1: %2, before that %3", "value, now, before").arg(change.path, is, was));
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    const auto add = [column](const QString &text, TextRole role, Tone tone) {
        auto *label = new TextLabel(text, role, tone);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(isolated(change.path), TextRole::SmallStrong, Tone::Muted);
    add(u"− "_s + isolated(was), TextRole::Body, Tone::Bad);
    add(u"+ "_s + isolated(is), TextRole::Body, Tone::Ok);
    return line;
}

} // namespace plandeck

#include "moc_changelines.cpp"
