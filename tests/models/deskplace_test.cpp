// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskplace.h"

#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

using Kind = DeskPlace::Kind;

class DeskPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadToPlaces_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("page");
        const auto uuid = u"0190a1b2-0000-7000-8000-00000000000a"_s;
        QTest::newRow("page") << u"plandeck://page/plans"_s << Kind::Page << u"plans"_s << u"plans"_s;
        QTest::newRow("page in short") << u"plandeck://stripe"_s << Kind::Page << u"stripe"_s << u"stripe"_s;
        QTest::newRow("as browsers give it on") << u"plandeck://stripe/"_s << Kind::Page << u"stripe"_s << u"stripe"_s;
        QTest::newRow("plan") << u"plandeck://plan/"_s + uuid << Kind::Plan << uuid << u"plans"_s;
        QTest::newRow("event") << u"plandeck://event/evt_1QXyz"_s << Kind::Event << u"evt_1QXyz"_s << u"events"_s;
        QTest::newRow("event of ours") << u"plandeck://event/"_s + uuid << Kind::Event << uuid << u"events"_s;
        QTest::newRow("key") << u"plandeck://key/"_s + uuid << Kind::Key << uuid << u"keys"_s;
        QTest::newRow("user") << u"plandeck://user/"_s + uuid << Kind::User << uuid << u"people"_s;
        QTest::newRow("tenant") << u"plandeck://tenant/"_s + uuid << Kind::Tenant << uuid << u"tenants"_s;
        QTest::newRow("delivery") << u"plandeck://delivery/"_s + uuid << Kind::Delivery << uuid << u"webhooks"_s;
    }
    void linksLeadToPlaces()
    {
        QFETCH(QString, link);
        QFETCH(Kind, kind);
        QFETCH(QString, id);
        const auto place = DeskPlace::fromLink(link);
        QVERIFY(place);
        QCOMPARE(*place, (DeskPlace{kind, id}));
        QTEST(place->page(), "page");
        QCOMPARE(DeskPlace::fromLink(place->link()), place);
    }

    void otherLinksLeadNowhere_data()
    {
        QTest::addColumn<QString>("link");
        const auto uuid = u"0190a1b2-0000-7000-8000-00000000000a"_s;
        const QStringList links{
            {},
            u"plandeck:"_s,
            u"plandeck://"_s,
            u"plandeck:///plan"_s,
            u"plandeck:plan/"_s + uuid,
            u"PLANDECK://plan/"_s + uuid,
            u" plandeck://stripe"_s,
            u"plandeck://stripe\n"_s,
            u"plandeck://stripe\nplandeck://plan/"_s + uuid,
            u"plandeck://stripe "_s,
            u"http://plan/"_s + uuid,
            u"javascript:plandeck://stripe"_s,
            u"file:///etc/passwd"_s,
            u"--database=sqlite:///tmp/x"_s,
            u"plandeck://plan"_s + u"/not-a-uuid"_s,
            u"plandeck://plan/{"_s + uuid + u'}',
            u"plandeck://plan/"_s + uuid + u"/delete"_s,
            u"plandeck://plan/"_s + uuid + u"?action=delete"_s,
            u"plandeck://plan/"_s + uuid + u"#delete"_s,
            u"plandeck://plan/"_s + uuid + uuid,
            u"plandeck://plan/../keys"_s,
            u"plandeck://plan/%30190a1b2-0000-7000-8000-00000000000a"_s,
            u"plandeck://user@plan/"_s + uuid,
            u"plandeck://plan:80/"_s + uuid,
            u"plandeck://plán/"_s + uuid,
            u"plandeck://quit/now"_s,
            u"plandeck://page/Plans"_s,
            u"plandeck://page/plans;rm"_s,
            u"plandeck://event/evt_"_s,
            u"plandeck://event/evt_1'--"_s,
            u"plandeck://event/price_1QX"_s,
            u"plandeck://event/evt_"_s + QString(4000, u'a'),
            u"plandeck://plan/"_s + uuid + QChar(u'\0'),
            u"plandeck://plan/０190a1b2-0000-7000-8000-00000000000a"_s, // a wide digit
        };
        for (int i = 0; i < links.size(); ++i)
            QTest::addRow("%d %s", i, qPrintable(links[i].left(60))) << links[i];
    }
    void otherLinksLeadNowhere()
    {
        QFETCH(QString, link);
        QVERIFY(!DeskPlace::fromLink(link));
    }

    void idsAreKnownByTheirForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<IdKind>("kind");
        QTest::newRow("product") << u"prod_R1xAbc"_s << IdKind::Product;
        QTest::newRow("price") << u"price_1QXAbc"_s << IdKind::Price;
        QTest::newRow("event") << u"evt_1QXyz"_s << IdKind::Event;
        QTest::newRow("account") << u"acct_1QhT0n2eZvKYlo2C"_s << IdKind::Account;
        QTest::newRow("uuid") << u"0190a1b2-0000-7000-8000-00000000000a"_s << IdKind::Uuid;
        QTest::newRow("uuid, upper case") << u"0190A1B2-0000-7000-8000-00000000000A"_s << IdKind::Uuid;
        QTest::newRow("key") << u"live_0123456789abcdefABCDEF"_s << IdKind::ApiKey;
        QTest::newRow("end of a key") << u"k9Qz"_s << IdKind::KeyEnd;
        QTest::newRow("link") << u"plandeck://stripe"_s << IdKind::Link;
        QTest::newRow("address") << u"anna@acme.example"_s << IdKind::Email;
        QTest::newRow("words") << u"Team plan"_s << IdKind::None;
        QTest::newRow("a word of four letters") << u"team"_s << IdKind::None;
        QTest::newRow("half an id") << u"prod_"_s << IdKind::None;
        QTest::newRow("nothing") << QString() << IdKind::None;
        QTest::newRow("no address") << u"a@b"_s << IdKind::None;
    }
    void idsAreKnownByTheirForm()
    {
        QFETCH(QString, text);
        QTEST(idKindOf(text), "kind");
    }
};

} // namespace plandeck

QTEST_GUILESS_MAIN(plandeck::DeskPlaceTest)

#include "deskplace_test.moc"
