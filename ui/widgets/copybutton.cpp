// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolTip>

namespace plandeck {
namespace {
constexpr int copiedMs = 1600;
}

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
{
    setAutoRaise(true);
    setFixedSize(metric::smallButton, metric::smallButton);
    setFocusPolicy(Qt::StrongFocus);
    m_back.setSingleShot(true);
    m_back.setInterval(copiedMs);
    connect(&m_back, &QTimer::timeout, this, &CopyButton::showReady);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    showReady();
}

void CopyButton::copy()
{
    if (m_text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text);
    showCopied();
    Q_EMIT copied();
}

void CopyButton::showCopied()
{
    setIcon(iconOf(Icon::Check, Tone::Ok));
    setAccessibleName(tr("Copied"));
    setToolTip(tr("Copied"));
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
    m_back.start();
}

void CopyButton::showReady()
{
    setIcon(iconOf(Icon::Copy, Tone::Muted));
    setAccessibleName(m_what);
    setToolTip(m_what);
}

} // namespace plandeck

#include "moc_copybutton.cpp"
