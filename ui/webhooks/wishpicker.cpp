// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/wishpicker.h"

#include "ui/webhooks/webhooktext.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

WishPicker::WishPicker(QWidget *parent)
    : QWidget(parent)
    , m_everything(new QCheckBox(tr("Everything, also what is added later")))
{
    m_everything->setObjectName(u"everythingCheckBox"_s);
    connect(m_everything, &QCheckBox::toggled, this, &WishPicker::follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_everything);
    for (const auto wish :
         {WebhookWish::PlanCreated, WebhookWish::PlanUpdated, WebhookWish::PlanDeactivated, WebhookWish::ApiKeyRegenerated,
          WebhookWish::ApiKeyRevoked, WebhookWish::StripeConnected, WebhookWish::StripeDisconnected}) {
        auto *box = new QCheckBox(wishText(wish));
        box->setObjectName(wordOf(wish) + u"CheckBox"_s);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &WishPicker::changed);
        m_some.append({wish, box});
    }
    setFocusProxy(m_everything);
    m_everything->setChecked(true);
}

QList<WebhookWish> WishPicker::wishes() const
{
    if (m_everything->isChecked())
        return {WebhookWish::Everything};
    QList<WebhookWish> wishes;
    for (const auto &[wish, box] : m_some)
        if (box->isChecked())
            wishes.append(wish);
    return wishes;
}

void WishPicker::setWishes(const QList<WebhookWish> &wishes)
{
    m_everything->setChecked(wishes.contains(WebhookWish::Everything));
    for (const auto &[wish, box] : std::as_const(m_some))
        box->setChecked(wishes.contains(wish));
}

void WishPicker::follow()
{
    for (const auto &[wish, box] : std::as_const(m_some))
        box->setEnabled(!m_everything->isChecked());
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_wishpicker.cpp"
