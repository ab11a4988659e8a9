// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secretdialog.h"

#include "ui/common/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/clipboardclock.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int dialogWidth = 560;
}

SecretDialog::SecretDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_loss(words.loss)
    , m_blocks(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_clock(new ClipboardClock)
    , m_done(new QPushButton(tr("&Done")))
{
    setWindowTitle(words.title);
    m_clock->setObjectName(u"clipboardClock"_s);
    m_done->setObjectName(u"donePushButton"_s);
    m_done->setDefault(true);
    connect(m_done, &QPushButton::clicked, this, &SecretDialog::reject);
    m_foot->setSpacing(metric::controlGap);
    m_foot->addWidget(m_clock, 1);
    m_foot->addWidget(m_done);
    m_blocks->setSpacing(metric::blockGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(buildHead(words));
    column->addLayout(m_blocks);
    column->addLayout(m_foot);
    setFixedWidth(widened(dialogWidth, font()));
    m_done->setFocus();
}

QWidget *SecretDialog::buildHead(const Words &words)
{
    auto *head = new QWidget;
    auto *sentence = new TextLabel(words.sentence, TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto *title = new TextLabel(words.title, TextRole::Heading);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(sentence);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(new IconLabel(words.icon, Tone::Accent, 24), 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return head;
}

SecretRevealField *SecretDialog::addSecret(const QString &name, const QString &label, const QString &what, Secret secret,
                                           const QString &help)
{
    auto *field = new SecretRevealField(what);
    field->setObjectName(name + u"SecretRevealField"_s);
    field->setSecret(std::move(secret));
    connect(field, &SecretRevealField::copied, this, &SecretDialog::noteCopied);
    m_blocks->addWidget(new FormField(name, label, field, help));
    return field;
}

CodeBlock *SecretDialog::addCommand(const QString &title, const QString &what, const QString &shown, Secret real)
{
    auto *block = new CodeBlock(what);
    block->setText(shown);
    block->setSecretToCopy(std::move(real));
    connect(block, &CodeBlock::copied, this, &SecretDialog::noteCopied);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::controlGap);
    column->addWidget(new SectionLabel(title));
    column->addWidget(block);
    m_blocks->addLayout(column);
    return block;
}

void SecretDialog::offerKeeping(const QString &refusal, std::function<void(OnKept)> keep)
{
    m_keep = std::move(keep);
    m_keepButton = new BusyButton(tr("&Keep on this computer"), ButtonKind::Normal);
    m_keepButton->setObjectName(u"keepBusyButton"_s);
    m_keepButton->setIcon(iconOf(Icon::Lock));
    m_keepButton->setEnabled(refusal.isEmpty());
    m_keepButton->setToolTip(refusal);
    m_keepButton->setAccessibleDescription(refusal);
    connect(m_keepButton, &QPushButton::clicked, this, &SecretDialog::keep);
    m_foot->insertWidget(1, m_keepButton);
}

/// Labels that wrap know their height only in their width.
void SecretDialog::showEvent(QShowEvent *event)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

void SecretDialog::noteCopied()
{
    m_isTaken = true;
    m_clock->setTone(Tone::Muted);
    m_clock->start();
}

void SecretDialog::keep()
{
    m_keepButton->setBusy(true, tr("Keeping…"));
    m_keep([dialog = QPointer(this)](const Result<> &kept) {
        if (dialog)
            dialog->noteKept(kept);
    });
}

void SecretDialog::noteKept(const Result<> &kept)
{
    m_keepButton->setBusy(false);
    if (!kept) {
        m_keepButton->setText(tr("&Keep on this computer"));
        m_keepButton->setToolTip(errorText(kept.error()));
        m_clock->setTone(Tone::Bad);
        m_clock->setText(errorText(kept.error()));
        return;
    }
    m_isTaken = true;
    m_keepButton->setEnabled(false);
    m_keepButton->setText(tr("Kept"));
    m_keepButton->setIcon(iconOf(Icon::Check, Tone::Ok));
}

void SecretDialog::reject()
{
    if (m_isTaken)
        return QDialog::accept();
    askBeforeClosing();
}

void SecretDialog::askBeforeClosing()
{
    auto *question = new ConfirmDialog(
        {.title = tr("Close without taking it?"), .effect = m_loss, .action = tr("Close anyway"), .isDanger = false}, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace plandeck

#include "moc_secretdialog.cpp"
