// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/dispatcher.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Greeting
{
    QString text = {};

    static constexpr std::array fields{field<&Greeting::text>("text")};
};

struct Greet
{
    QString name = {};
    bool isConfirmed = true;

    using Reply = Greeting;
    using Service = class GreetingService;
    static constexpr Endpoint endpoint{"greetings.make", Verb::Post, "/greetings/", 201, "Greet"};
    static constexpr Access access = Access::roles(Role::Owner);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&Greet::name>("name").required().maxLength(5),
                                       field<&Greet::isConfirmed>("confirm").confirmation("It happens.")};
};

struct Forget
{
    using Reply = Nothing;
    using Service = class GreetingService;
    static constexpr Endpoint endpoint{"greetings.forget", Verb::Delete, "/greetings/", 204, "Forget all"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr NoFields fields{};
};

class GreetingService final
{
public:
    Result<Greeting> handle(const Caller &, const Greet &request)
    {
        ++asked;
        if (request.name == "throw"_L1)
            throw std::runtime_error("as asked");
        if (request.name == "fail"_L1)
            return invalid(u"name"_s, u"name_taken"_s);
        return Greeting{u"Hello, "_s + request.name};
    }
    Result<Nothing> handle(const Caller &, const Forget &)
    {
        ++asked;
        return Nothing{};
    }

    int asked = 0;
};

const Caller owner{.kind = Caller::Kind::User, .role = Role::Owner};
const Caller billing{.kind = Caller::Kind::User, .role = Role::Billing};

} // namespace

class DispatcherTest final : public QObject
{
    Q_OBJECT

    GreetingService m_service;
    QStringList m_refusals;
    std::unique_ptr<Dispatcher> m_dispatcher;

private Q_SLOTS:
    void init()
    {
        m_service.asked = 0;
        m_refusals.clear();
        m_dispatcher = std::make_unique<Dispatcher>([this](const Caller &, const OperationInfo &info, const Error &error) {
            m_refusals.append(info.name() + u' ' + error.code);
        });
        m_dispatcher->bind(Operations<Greet, Forget>{}, m_service);
    }

    void runsWhatIsAllowedAndGood()
    {
        const auto greeting = m_dispatcher->run(owner, Greet{.name = u"Anna"_s});
        QVERIFY(greeting);
        QCOMPARE(greeting->text, u"Hello, Anna"_s);
        QVERIFY(m_refusals.isEmpty());
    }

    void normalisesBeforeTheRules()
    {
        QCOMPARE(m_dispatcher->run(owner, Greet{.name = u"   Anna   "_s})->text, u"Hello, Anna"_s);
        QCOMPARE(m_dispatcher->run(owner, Greet{.name = u"    "_s}).error().problems,
                 (QList<Problem>{{u"name"_s, u"required"_s}}));
    }

    void accessComesFirstAndIsToldOf()
    {
        const auto refused = m_dispatcher->run(billing, Greet{.name = u"far too long"_s});
        QCOMPARE(refused.error().code, u"permission_denied"_s);
        QCOMPARE(m_dispatcher->run(Caller::nobody(), Forget{}).error().code, u"not_authenticated"_s);
        QCOMPARE(m_refusals, (QStringList{u"greetings.make permission_denied"_s, u"greetings.forget not_authenticated"_s}));
        QCOMPARE(m_service.asked, 0);
    }

    void rulesComeBeforeTheService()
    {
        const auto refused = m_dispatcher->run(owner, Greet{.name = u"far too long"_s});
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"validation_failed"_s);
        QCOMPARE(refused.error().field, u"name"_s);
        QCOMPARE(m_service.asked, 0);
        QVERIFY(m_refusals.isEmpty()); // a slip of the pen is nobody's business
    }

    void aMissingConfirmationHasItsOwnCode()
    {
        QCOMPARE(m_dispatcher->run(owner, Greet{.name = u"Anna"_s, .isConfirmed = false}).error().code,
                 u"confirmation_required"_s);
        QCOMPARE(errorOf({{u"price"_s, u"immutable_field"_s}, {u"name"_s, u"required"_s}}).code, u"immutable_field"_s);
        QCOMPARE(errorOf({{u"name"_s, u"required"_s}, {u"confirm"_s, u"confirmation_required"_s}}).code, u"validation_failed"_s);
    }

    void errorsOfTheServicePassThrough()
    {
        QCOMPARE(m_dispatcher->run(owner, Greet{.name = u"fail"_s}).error().code, u"name_taken"_s);
    }

    void anExceptionEndsHere()
    {
        const auto outcome = m_dispatcher->run(owner, Greet{.name = u"throw"_s});
        QCOMPARE(outcome.error().kind, Error::Kind::Internal);
        QCOMPARE(outcome.error().detail, u"as asked"_s);
    }

    void whatIsNotBoundIsOurMistake()
    {
        const Dispatcher empty{{}};
        const auto outcome = empty.run(owner, Forget{});
        QCOMPARE(outcome.error().kind, Error::Kind::Internal);
        QVERIFY(outcome.error().detail.contains(u"greetings.forget"));
    }

    void knowsWhatEachMayDo()
    {
        QCOMPARE(m_dispatcher->infos().size(), size_t(2));
        QCOMPARE(m_dispatcher->permissionsOf(owner), (QStringList{u"greetings.make"_s, u"greetings.forget"_s}));
        QCOMPARE(m_dispatcher->permissionsOf(billing), QStringList{u"greetings.forget"_s});
        QCOMPARE(m_dispatcher->permissionsOf(Caller::nobody()), QStringList());
        QVERIFY(m_refusals.isEmpty()); // looking is no refusal
    }

    void callsAreMadeFromTheirInfo()
    {
        const auto call = infoOf<Greet>.makeCall();
        *static_cast<QString *>(Greet::fields[0].member(call->operation)) = u"Anna"_s;
        m_dispatcher->run(owner, *call);
        QVERIFY(!call->error());
        QCOMPARE(static_cast<Greeting *>(call->reply())->text, u"Hello, Anna"_s);
        call->fail({.code = u"later"_s});
        QCOMPARE(call->error()->code, u"later"_s);
        static_cast<Greeting *>(call->succeed())->text = u"again"_s;
        QVERIFY(!call->error());
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "dispatcher_test.moc"
