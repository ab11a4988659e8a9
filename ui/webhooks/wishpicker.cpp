// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/wishpicker.h"

#include "ui/webhooks/webhooktext.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

WishPicker::WishPicker(QWidget *parent)
    : QWidget(parent)
    , m_everything(new QCheckBox(tr("Everything, also what is added later")))
{
    m_everything->setObjectName(u"everythingCheckBox"_s);
    connect(m_everything, &QCheckBox::toggled, this, &WishPicker::follow);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_everything, 0, 0, 1, 2);
    for (const auto wish :
         {WebhookWish::PlanCreated, WebhookWish::PlanUpdated, WebhookWish::PlanDeactivated, WebhookWish::ApiKeyRegenerated,
          WebhookWish::ApiKeyRevoked, WebhookWish::StripeConnected, WebhookWish::StripeDisconnected}) {
        auto *box = new QCheckBox(wishText(wish));
        const int at = int(m_some.size());
        box->setObjectName(wordOf(wish) + u"CheckBox"_s);
        grid->addWidget(box, 1 + at / 2, at % 2);
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
