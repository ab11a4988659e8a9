// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/newkeysdialog.h"

#include "ui/common/curl.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int dialogWidth = 560;
}

NewKeysDialog::NewKeysDialog(IssuedKeys keys, const QUrl &server, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"newKeysDialog"_s);
    setWindowTitle(tr("Your API keys"));
    auto *test = keyField(tr("test key"), u"testKeySecretRevealField"_s, keys.test);
    auto *live = keyField(tr("live key"), u"liveKeySecretRevealField"_s, keys.live);

    auto *curl = new CodeBlock(tr("Copy command with the test key"));
    curl->setObjectName(u"curlCodeBlock"_s);
    curl->setText(curlText(server, tr("YOUR_TEST_KEY", "placeholder in a command")));
    curl->setSecretToCopy(curlCommand(server, keys.test));
    connect(curl, &CodeBlock::copied, this, [this] { m_isCopied = true; });

    auto *done = new QPushButton(tr("&Done"));
    done->setObjectName(u"donePushButton"_s);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &NewKeysDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(done);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(buildHead());
    column->addWidget(new FormField(u"test"_s, tr("&Test key"), test, tr("For trying things: nothing moves real money.")));
    column->addWidget(new FormField(u"live"_s, tr("&Live key"), live, tr("For your real customers. Keep it on servers only.")));
    column->addWidget(new SectionLabel(tr("Try it: list your plans from a terminal")));
    column->addWidget(curl);
    column->addLayout(buttons);
    setFixedWidth(dialogWidth);
    resize(dialogWidth, column->totalHeightForWidth(dialogWidth));
    done->setFocus();
}

QWidget *NewKeysDialog::buildHead()
{
    auto *head = new QWidget;
    auto *sentence =
        new TextLabel(tr("This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them "
                         "now to where your servers read their secrets."),
                      TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(tr("Your API keys"), TextRole::Heading));
    words->addWidget(sentence);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(new IconLabel(Icon::Key, Tone::Accent, 24), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

SecretRevealField *NewKeysDialog::keyField(const QString &what, const QString &objectName, const Secret &key)
{
    auto *field = new SecretRevealField(what);
    field->setObjectName(objectName);
    field->setSecret(key.copy());
    connect(field, &SecretRevealField::copied, this, [this] { m_isCopied = true; });
    return field;
}

void NewKeysDialog::reject()
{
    if (m_isCopied)
        return QDialog::accept();
    askBeforeClosing();
}

void NewKeysDialog::askBeforeClosing()
{
    auto *question = new ConfirmDialog({.title = tr("Close without copying a key?"),
                                        .effect = tr("They cannot be shown again. You would have to make new ones."),
                                        .action = tr("Close anyway"),
                                        .isDanger = false},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace plandeck

#include "moc_newkeysdialog.cpp"
