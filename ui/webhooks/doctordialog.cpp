// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/doctordialog.h"

#include "ui/theme/theme.h"
#include "ui/webhooks/findinglist.h"
#include "ui/webhooks/findingtext.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize(860, 560);
constexpr int answerWidth = 340;
} // namespace

DoctorDialog::DoctorDialog(WebhookModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_headers(textField(u"doctorHeadersPlainTextEdit"_s, u"webhook-id: …\nwebhook-timestamp: …\nwebhook-signature: v1,…"_s))
    , m_body(textField(u"doctorBodyPlainTextEdit"_s, u"{\"id\":…}"_s))
    , m_secret(new PasswordField)
    , m_examine(new BusyButton(tr("&Examine")))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Signature doctor"));
    m_secret->setObjectName(u"doctorPasswordField"_s);
    m_secret->setPlaceholderText(u"whsec_…"_s);
    m_examine->setObjectName(u"examineBusyButton"_s);
    m_examine->setToolTip(tr("Ctrl+Enter"));
    connect(m_examine, &QPushButton::clicked, this, &DoctorDialog::examine);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePushButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(metric::pageMargin);
    halves->addWidget(buildForm(), 1);
    halves->addWidget(buildAnswer());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::controlGap);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_examine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(tr("Signature doctor"), TextRole::Title));
    column->addLayout(halves, 1);
    column->addLayout(buttons);
    resize(enlarged(dialogSize, this));
    m_headers->setFocus();
}

QPlainTextEdit *DoctorDialog::textField(const QString &objectName, const QString &prompt)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(prompt);
    field->setTabChangesFocus(true);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return field;
}

QWidget *DoctorDialog::buildForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(new FormField(u"headers"_s, tr("&Headers that came"), m_headers), 1);
    column->addWidget(new FormField(u"body"_s, tr("&Body that came, as it came"), m_body), 1);
    column->addWidget(new FormField(u"secret"_s, tr("&Secret that the receiver uses"), m_secret,
                                    tr("It stays in this window and is forgotten when you close it.")));
    return form;
}

QWidget *DoctorDialog::buildAnswer()
{
    auto *card = new Card;
    card->setFixedWidth(widened(answerWidth, font()));
    m_title = new TextLabel(tr("Why was it not accepted?"), TextRole::Heading);
    m_title->setObjectName(u"doctorTitleTextLabel"_s);
    m_sentence = new TextLabel(tr("Paste what your receiver got, from its log for instance, and the secret it uses."),
                               TextRole::Body, Tone::Muted);
    m_findings = new FindingList;
    for (auto *label : {m_title, m_sentence})
        label->setWordWrap(true);
    auto *scroll = new ScrollColumn;
    scroll->body()->addWidget(m_title);
    scroll->body()->addWidget(m_sentence);
    scroll->body()->addWidget(m_findings);
    scroll->body()->addStretch(1);
    card->body()->setContentsMargins(20, 18, 12, 18);
    card->body()->addWidget(scroll);
    return card;
}

void DoctorDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier)
        return examine();
    QDialog::keyPressEvent(event);
}

void DoctorDialog::examine()
{
    m_examine->setBusy(true, tr("Examining…"));
    m_model.examine(
        this, {.headers = m_headers->toPlainText(), .body = m_body->toPlainText().toUtf8(), .secret = Secret(m_secret->text())},
        [this](const QList<SignatureFinding> &findings) { show(findings); });
}

void DoctorDialog::show(const QList<SignatureFinding> &findings)
{
    m_examine->setBusy(false);
    m_findings->setFindings(findings);
    const auto worst = std::ranges::find(findings, SignatureFinding::Verdict::Bad, &SignatureFinding::verdict);
    const bool isGood = worst == findings.end();
    m_title->setText(isGood ? tr("Nothing is wrong with it") : findingText(*worst).title);
    m_sentence->setText(isGood ? tr("A receiver with this secret should accept the message.") : tr("Step by step:"));
}

} // namespace plandeck

#include "moc_doctordialog.cpp"
