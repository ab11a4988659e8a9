// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretrevealfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

SecretRevealField::SecretRevealField(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel)
    , m_eye(new QToolButton)
    , m_copy(new CopyButton(tr("Copy %1").arg(what)))
{
    m_label->setObjectName(u"secretElidedLabel"_s);
    m_eye->setObjectName(u"revealToolButton"_s);
    m_eye->setIcon(iconOf(Icon::Eye, Tone::Muted));
    m_eye->setAutoRaise(true);
    m_eye->setFixedSize(metric::smallButton, metric::smallButton);
    m_eye->setFocusPolicy(Qt::StrongFocus);
    m_eye->setAccessibleName(tr("Hold to show %1").arg(what));
    m_eye->setToolTip(m_eye->accessibleName());
    m_copy->setObjectName(u"copyToolButton"_s);
    connect(m_eye, &QToolButton::pressed, this, &SecretRevealField::showRevealed);
    connect(m_eye, &QToolButton::released, this, &SecretRevealField::showHidden);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copySecret(m_secret);
        m_copy->showCopied();
        Q_EMIT copied();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(2);
    row->addSpacing(6);
    row->addWidget(m_label, 1);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
}

void SecretRevealField::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    showHidden();
}

void SecretRevealField::showHidden()
{
    m_label->setFullText(QString(12, u'•') + m_secret.hint());
    m_label->setAccessibleName(tr("Hidden, ends in %1").arg(m_secret.hint()));
}

void SecretRevealField::showRevealed()
{
    m_label->setFullText(m_secret.revealText());
}

void SecretRevealField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.window, t.border);
}

} // namespace plandeck

#include "moc_secretrevealfield.cpp"
