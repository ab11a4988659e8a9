// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {
namespace {

void addKeysAndWebhooks(Book &book)
{
    book.add("api-keys.revoke", "confirmation_required", byOwner(R"({"key_type":"test"})"));
    book.add("api-keys.revoke", "not_found", [](const OperationInfo &info) {
        World world;
        const auto asking = owner(world, R"({"key_type":"live","confirm":true})");
        (void)world.ask(info, asking);
        return world.ask(info, asking); // there is none any more
    });
    book.add("webhooks.get", "not_found", byOwner({}));
    book.add("webhooks.update", "not_found", byOwner(R"({"is_paused":true})"));
    book.add("webhooks.delete", "not_found", byOwner({}));
    book.add("webhooks.test", "not_found", byOwner("{}"));
    for (const QByteArray operation : {"webhooks.set", "webhooks.update"})
        book.add(operation, "edit_conflict", [](const OperationInfo &info) {
            World world;
            needed(world.house.run(world.acme.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
            return world.ask(info, owner(world, R"({"url":"https://nobody.invalid/"})", "If-Match: \"9\"\r\n"));
        });
    book.add("webhooks.set", "url_not_https", byOwner(R"({"url":"http://acme.example/"})"));
    book.add("webhooks.set", "url_has_credentials", byOwner(R"({"url":"https://anna:sesame@acme.example/"})"));
    book.add("webhooks.set", "address_not_allowed", byOwner(R"({"url":"https://10.0.0.1/"})"));
    book.add("webhooks.deliveries.resend", "delivery_in_progress", [](const OperationInfo &info) {
        World world;
        needed(world.house.run(world.acme.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
        needed(world.house.run(world.acme.owner, UpdateWebhookConfig{.isPaused = true})); // nobody takes it from us
        (void)planOf(world);
        const auto told = needed(world.house.run(world.acme.owner, ListWebhookDeliveries{}));
        world.house.db.execute(u"UPDATE tenants_webhookmessage SET state = 'sending', next_attempt_at = %1"_s.arg(
            world.house.clock.nowMs() + 90'000));
        needed(world.house.run(world.acme.owner, UpdateWebhookConfig{.isPaused = false}));
        auto asking = owner(world);
        asking.id = told.results.first().id.text().toLatin1();
        return world.ask(info, asking);
    });
}

} // namespace

void addErrorsOfKeysAndWebhooks(Book &book)
{
    addKeysAndWebhooks(book);
}

} // namespace plandeck::errorcodes
