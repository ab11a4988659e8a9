// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflicts.h"

#include "ui/common/sentences.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype longestValue = 120; // of a value in a row; the form has it whole

QString shown(const QString &value)
{
    const QString line = value.simplified();
    if (line.isEmpty())
        return u"–"_s;
    return line.size() > longestValue ? QString(line.first(longestValue) + u'…') : line;
}

TextLabel *wrapped(const QString &text, Tone tone)
{
    auto *label = new TextLabel(text, TextRole::Body, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Conflicts::Conflicts(QWidget *parent)
    : Card(parent)
    , m_sentence(new TextLabel)
    , m_rows(new QGridLayout)
{
    setObjectName(u"conflicts"_s);
    m_sentence->setObjectName(u"conflictTextLabel"_s);
    m_sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addWidget(new IconLabel(Icon::Alert, Tone::Warn), 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    m_rows->setHorizontalSpacing(metric::cardGap);
    m_rows->setVerticalSpacing(metric::controlGap);
    m_rows->setColumnStretch(1, 1);
    m_rows->setColumnStretch(2, 1);
    body()->setSpacing(metric::controlGap);
    body()->addLayout(head);
    body()->addLayout(m_rows);
    hide();
}

void Conflicts::show(const QString &object, const QList<Row> &rows, const QStringList &taken)
{
    while (auto *item = m_rows->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a button is still saying that it was clicked
        }
        delete item;
    }
    QStringList sentences{tr("“%1” was changed elsewhere while you edit it.").arg(object)};
    if (!taken.isEmpty())
        sentences.append(tr("Taken over, since you had not touched it: %1.").arg(QLocale().createSeparatedList(taken)));
    if (!rows.isEmpty())
        sentences.append(tr("Choose whose value stays:"));
    m_sentence->setText(joinedSentences(sentences));
    setAccessibleName(m_sentence->text());
    for (int at = 0; at < rows.size(); ++at)
        addRow(at, rows.at(at));
    setVisible(!rows.isEmpty() || !taken.isEmpty());
}

void Conflicts::addRow(int at, const Row &row)
{
    auto *keep = new QPushButton(tr("Keep mine"));
    keep->setObjectName(row.field + u"KeepPushButton"_s);
    keep->setAccessibleName(tr("%1: keep mine").arg(row.label));
    keep->setAutoDefault(false);
    auto *take = new QPushButton(tr("Take theirs"));
    take->setObjectName(row.field + u"TakePushButton"_s);
    take->setAccessibleName(tr("%1: take theirs").arg(row.label));
    take->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this, field = row.field] { Q_EMIT mineKept(field); });
    connect(take, &QPushButton::clicked, this, [this, field = row.field] { Q_EMIT theirsTaken(field); });
    m_rows->addWidget(new TextLabel(row.label, TextRole::Strong), at, 0);
    m_rows->addWidget(wrapped(tr("Yours: %1").arg(shown(row.mine)), Tone::Text), at, 1);
    m_rows->addWidget(wrapped(tr("Theirs: %1").arg(shown(row.theirs)), Tone::Text), at, 2);
    m_rows->addWidget(keep, at, 3);
    m_rows->addWidget(take, at, 4);
}

} // namespace plandeck

#include "moc_conflicts.cpp"
