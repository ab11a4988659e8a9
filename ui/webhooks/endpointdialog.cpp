// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/endpointdialog.h"

#include "services/domain/json.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/wishpicker.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 480;
}

EndpointDialog::EndpointDialog(const std::optional<Webhook> &old, Mode mode, QWidget *parent)
    : FormDialog({.title = old ? tr("Change the webhook") : tr("Set up the webhook"),
                  .submit = old ? tr("&Save") : tr("&Set up"),
                  .working = tr("Saving…")},
                 parent)
    , m_old(old)
    , m_url(new QLineEdit(old ? old->url : QString()))
    , m_wishes(new WishPicker)
{
    setObjectName(u"endpointDialog"_s);
    m_url->setObjectName(u"urlLineEdit"_s);
    m_url->setPlaceholderText(u"https://acme.example/hooks/plandeck"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_wishes->setObjectName(u"wishPicker"_s);
    if (m_old)
        m_wishes->setWishes(m_old->events);
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"url"_s, tr("&Address of your server"), m_url,
                          mode == Mode::Live
                              ? tr("An address that begins with https:// and is reached from the internet.")
                              : tr("Begins with https://; in test mode also http:// for a server on this computer.")));
    form()->add(makeField(u"events"_s, tr("&Tell it of"), m_wishes));
    body()->addWidget(form());
    connect(m_url, &QLineEdit::textChanged, this, [this] { touch(u"url"_s); });
    connect(m_wishes, &WishPicker::changed, this, [this] { touch(u"events"_s); });
    check();
    m_url->setFocus();
}

SetWebhookConfig EndpointDialog::request() const
{
    SetWebhookConfig request{.url = m_url->text(), .events = m_wishes->wishes()};
    normalise(SetWebhookConfig::fields, &request);
    return request;
}

QList<Problem> EndpointDialog::problems() const
{
    const auto request = this->request();
    auto problems = validate(SetWebhookConfig::fields, &request);
    if (request.events->isEmpty())
        problems.append({u"events"_s, u"required"_s});
    return problems;
}

QString EndpointDialog::review() const
{
    if (!m_old)
        return tr("Makes a secret that signs every message, and shows it once.");
    return request().url == m_old->url
               ? tr("The secret stays.")
               : tr("Another address gets a new secret, which is shown once. The old one signs nothing more.");
}

} // namespace plandeck

#include "moc_endpointdialog.cpp"
