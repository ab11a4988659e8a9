// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/endpointdialog.h"

#include "services/domain/json.h"
#include "ui/forms/conflicts.h"
#include "ui/forms/merge.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/webhooks/wishpicker.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 480;

struct EndpointField
{
    const char *name;
    QString (*words)(const Webhook &);
    bool (*isSame)(const Webhook &, const Webhook &);
};

constexpr std::array endpointFields{
    EndpointField{"url", [](const Webhook &hook) { return hook.url; },
                  [](const Webhook &one, const Webhook &other) { return one.url == other.url; }},
    EndpointField{"events", [](const Webhook &hook) { return wishesText(hook.events); },
                  [](const Webhook &one, const Webhook &other) { return one.events == other.events; }},
};

} // namespace

EndpointDialog::EndpointDialog(const std::optional<Webhook> &old, Mode mode, QWidget *parent)
    : FormDialog({.title = old ? tr("Change the webhook") : tr("Set up the webhook"),
                  .submit = old ? tr("&Save") : tr("&Set up"),
                  .working = tr("Saving…")},
                 parent)
    , m_old(old)
    , m_url(new QLineEdit(old ? old->url : QString()))
    , m_wishes(new WishPicker)
    , m_conflicts(new Conflicts)
{
    setObjectName(u"endpointDialog"_s);
    m_url->setObjectName(u"urlLineEdit"_s);
    m_url->setPlaceholderText(u"https://acme.example/hooks/plandeck"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_wishes->setObjectName(u"wishPicker"_s);
    if (m_old)
        m_wishes->setWishes(m_old->events);
    addNotice(m_conflicts);
    connect(m_conflicts, &Conflicts::mineKept, this, [this](const QString &field) { decide(field, false); });
    connect(m_conflicts, &Conflicts::theirsTaken, this, [this](const QString &field) { decide(field, true); });
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
    if (m_old)
        request.ifMatch = etagOf(m_old->version);
    normalise(SetWebhookConfig::fields, &request);
    return request;
}

QList<Problem> EndpointDialog::problems() const
{
    const auto request = this->request();
    auto problems = validate(SetWebhookConfig::fields, &request);
    if (request.events->isEmpty())
        problems.append({u"events"_s, u"required"_s});
    for (const auto &field : m_undecided)
        problems.append({field, u"changed_elsewhere"_s});
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

// ---- changed elsewhere ----------------------------------------------------------------------------------------------

Webhook EndpointDialog::wanted() const
{
    const auto request = this->request();
    Webhook wanted = *m_old;
    wanted.url = request.url;
    wanted.events = *request.events;
    return wanted;
}

void EndpointDialog::rebase(const Webhook &theirs)
{
    const auto mine = wanted();
    const auto merge = merged(endpointFields, *m_old, theirs, mine);
    m_old = theirs;
    for (const auto &field : merge.taken) {
        fillField(field);
        m_taken.append(labelOf(field));
    }
    m_taken.removeDuplicates();
    m_undecided += merge.undecided;
    m_undecided.removeDuplicates();
    showConflicts();
    for (const auto &field : std::as_const(m_undecided))
        touch(field);
    check();
}

void EndpointDialog::fillField(const QString &field)
{
    const QSignalBlocker quietUrl(m_url), quietWishes(m_wishes);
    if (field == "url"_L1)
        m_url->setText(m_old->url);
    else
        m_wishes->setWishes(m_old->events);
}

void EndpointDialog::showConflicts()
{
    const auto mine = wanted();
    QList<Conflicts::Row> rows;
    for (const auto &field : endpointFields) {
        const auto name = QString::fromLatin1(field.name);
        if (m_undecided.contains(name))
            rows.append({name, labelOf(name), field.words(*m_old), field.words(mine)});
    }
    m_conflicts->show(m_old->url, rows, m_taken);
}

void EndpointDialog::decide(const QString &field, bool takesTheirs)
{
    m_undecided.removeOne(field);
    if (takesTheirs)
        fillField(field);
    showConflicts();
    check();
    form()->field(field)->setFocus(Qt::OtherFocusReason);
}

} // namespace plandeck

#include "moc_endpointdialog.cpp"
