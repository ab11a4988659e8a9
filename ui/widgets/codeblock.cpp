// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeblock.h"

#include "ui/theme/paint.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

CodeBlock::CodeBlock(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
    , m_copy(new CopyButton(what))
{
    m_label->setObjectName(u"codeTextLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setLayoutDirection(Qt::LeftToRight);
    m_label->setWordWrap(true);
    m_label->setSelectable(true);
    m_copy->setObjectName(u"copyToolButton"_s);
    setCodeFont();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 6, 8);
    row->setSpacing(4);
    row->addWidget(m_label, 1, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this, &CodeBlock::copy);
}

void CodeBlock::setText(const QString &text)
{
    m_label->setText(text);
    m_secret = {};
}

QString CodeBlock::text() const
{
    return m_label->text();
}

void CodeBlock::setSecretToCopy(Secret secret)
{
    m_secret = std::move(secret);
}

void CodeBlock::copy()
{
    if (m_secret.isEmpty())
        QGuiApplication::clipboard()->setText(text());
    else
        copySecret(m_secret);
    m_copy->showCopied();
    Q_EMIT copied();
}

void CodeBlock::setCodeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.92);
    m_label->setFont(font);
}

void CodeBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.window, t.border);
}

void CodeBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setCodeFont();
}

} // namespace plandeck

#include "moc_codeblock.cpp"
