// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Inner
{
    QString unit = {};
    qint64 width = 1;

    static constexpr std::array fields{field<&Inner::unit>("unit").maxLength(3), field<&Inner::width>("width").min(1)};
};

/// Each rule once.
struct Form
{
    QString name = u"x"_s;
    QString note = {};
    QString phrase = {};
    QString email = {};
    QString currency = u"usd"_s;
    qint64 count = 5;
    std::optional<Minor> price = Minor{1};
    std::optional<Inner> inner = {};
    QStringList tags = {};
    TextMap labels = {};
    QList<Inner> parts = {};
    Secret password = Secret("p"_ba);
    Patch<QString> rename = {};
    bool isConfirmed = true;
    Id<struct FormTag> id = {QUuid::createUuid()};

    static constexpr std::array fields{field<&Form::name>("name").required().maxLength(5),
                                       field<&Form::note>("note").maxLength(5),
                                       field<&Form::phrase>("phrase").verbatim(),
                                       field<&Form::email>("email").email(),
                                       field<&Form::currency>("currency").currencyCode(),
                                       field<&Form::count>("count").min(1).max(10),
                                       field<&Form::price>("price").required().min(0),
                                       field<&Form::inner>("inner"),
                                       field<&Form::tags>("tags").maxItems(2, 3),
                                       field<&Form::labels>("labels").maxKeys(2, 3, 4),
                                       field<&Form::parts>("parts"),
                                       field<&Form::password>("password").required().maxLength(4),
                                       field<&Form::rename>("rename").required().maxLength(5),
                                       field<&Form::isConfirmed>("confirm").confirmation("It happens."),
                                       field<&Form::id>("id").required()};
};

/// What is wrong with a form in which one thing was changed; input comes normalised.
QString wrongWith(const std::function<void(Form &)> &change)
{
    Form form;
    change(form);
    normalise(Form::fields, &form);
    QStringList told;
    for (const auto &problem : validate(Form::fields, &form))
        told.append(problem.field + u'=' + problem.code);
    return told.join(u' ');
}

} // namespace

class ValidateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFormHasNoProblems()
    {
        QCOMPARE(wrongWith([](Form &) {}), QString());
    }

    void textIsCountedInCharacters()
    {
        QCOMPARE(characterCount(u"a😀ä"), 3);
        QCOMPARE(wrongWith([](Form &f) { f.name = u"😀😀😀😀😀"_s; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.name = u"123456"_s; }), u"name=too_long"_s);
        QCOMPARE(wrongWith([](Form &f) { f.name = u"   12345   "_s; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.note = u"123456"_s; }), u"note=too_long"_s);
    }

    void blankIsMissing()
    {
        QCOMPARE(wrongWith([](Form &f) { f.name = u" \t\n\u00a0"_s; }), u"name=required"_s);
        QCOMPARE(wrongWith([](Form &f) { f.note = u"  "_s; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.currency = u" "_s; }), u"currency=required"_s);
    }

    void normalisingTrimsAndLowersOnlyWhereItShould()
    {
        Form form{.name = u" Name "_s, .phrase = u" as it is "_s, .currency = u" USD "_s, .tags = {u" a "_s}};
        form.rename.given = u" new "_s;
        form.inner = Inner{.unit = u" cm "_s};
        normalise(Form::fields, &form);
        QCOMPARE(form.name, u"Name"_s);
        QCOMPARE(form.phrase, u" as it is "_s);
        QCOMPARE(form.currency, u"usd"_s);
        QCOMPARE(form.tags, QStringList{u"a"_s});
        QCOMPARE(form.rename.given, u"new"_s);
        QCOMPARE(form.inner->unit, u"cm"_s);
    }

    void emails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isGood");
        for (const QString &good :
             {u"a@b.example"_s, u"first.last+tag@sub.acme.example"_s, u"ä@büro.example"_s, u"o'hara@acme.example"_s, u""_s})
            QTest::newRow(qPrintable(good)) << good << true;
        for (const QString &bad : {u"a"_s, u"a@"_s, u"@b.example"_s, u"a@b"_s, u"a@@b.example"_s, u"a@b@c.example"_s,
                                   u"a b@c.example"_s, u"a@.example"_s, u"a@b.example."_s, u"a@b..example"_s, u"a..b@c.example"_s,
                                   u"<a@b.example>"_s, u"a@b.example,c@d.example"_s, u"a\n@b.example"_s, u"a@b.example\u0000"_s})
            QTest::newRow(qPrintable(QString(u"bad "_s + bad))) << bad << false;
        QTest::newRow("long local part") << QString(QString(65, u'a') + u"@b.example"_s) << false;
        QTest::newRow("254 at most") << QString(u"a@"_s + QString(250, u'b') + u".ex"_s) << false;
    }
    void emails()
    {
        QFETCH(QString, email);
        QFETCH(bool, isGood);
        QCOMPARE(wrongWith([&](Form &f) { f.email = email; }).isEmpty(), isGood);
    }

    void currenciesAreThoseWeKnow()
    {
        QCOMPARE(wrongWith([](Form &f) { f.currency = u"KwD"_s; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.currency = u"xyz"_s; }), u"currency=unknown_currency"_s);
    }

    void numbersHaveEnds()
    {
        QCOMPARE(wrongWith([](Form &f) { f.count = 1; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.count = 10; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.count = 0; }), u"count=too_small"_s);
        QCOMPARE(wrongWith([](Form &f) { f.count = 11; }), u"count=too_large"_s);
        QCOMPARE(wrongWith([](Form &f) { f.price = Minor{0}; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.price = Minor{-1}; }), u"price=too_small"_s);
        QCOMPARE(wrongWith([](Form &f) { f.price = std::nullopt; }), u"price=required"_s);
    }

    void listsAndMapsAreBounded()
    {
        QCOMPARE(wrongWith([](Form &f) { f.tags = {u"abc"_s, u"d"_s}; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.tags = {u"a"_s, u"b"_s, u"c"_s}; }), u"tags=too_many"_s);
        QCOMPARE(wrongWith([](Form &f) { f.tags = {u" "_s, u"abcd"_s}; }), u"tags[0]=required tags[1]=too_long"_s);
        QCOMPARE(wrongWith([](Form &f) { f.labels = {{u"abc"_s, u"1234"_s}}; }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.labels = {{u"abcd"_s, u""_s}}; }), u"labels.abcd=too_long"_s);
        QCOMPARE(wrongWith([](Form &f) { f.labels = {{u"a"_s, u"12345"_s}}; }), u"labels.a=too_long"_s);
        QCOMPARE(wrongWith([](Form &f) { f.labels = {{u" "_s, u"1"_s}}; }), u"labels=required"_s);
        QCOMPARE(wrongWith([](Form &f) { f.labels = {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}}; }), u"labels=too_many"_s);
    }

    void nestedValuesAreNamedFromOutside()
    {
        QCOMPARE(wrongWith([](Form &f) { f.inner = Inner{u"inch"_s, 0}; }), u"inner.unit=too_long inner.width=too_small"_s);
    }

    void valuesInAListAreChecked()
    {
        QCOMPARE(wrongWith([](Form &f) { f.parts = {Inner{u" cm "_s, 1}}; }), QString()); // trimmed too
        QCOMPARE(wrongWith([](Form &f) {
                     f.parts = {Inner{}, Inner{u"inch"_s, 0}};
                 }),
                 u"parts[1].unit=too_long parts[1].width=too_small"_s);
    }

    void noTextHoldsNul() // there is none in PostgreSQL
    {
        const QString nul = u"a"_s + QChar(0);
        QCOMPARE(wrongWith([&](Form &f) { f.name = nul; }), u"name=not_allowed_character"_s);
        QCOMPARE(wrongWith([&](Form &f) { f.phrase = nul; }), u"phrase=not_allowed_character"_s);
        QCOMPARE(wrongWith([&](Form &f) { f.tags = {nul}; }), u"tags[0]=not_allowed_character"_s);
        QCOMPARE(wrongWith([&](Form &f) { f.labels = {{u"k"_s, nul}}; }), u"labels.k=not_allowed_character"_s);
        QCOMPARE(wrongWith([&](Form &f) { f.labels = {{nul, {}}}; }), QString(u"labels."_s + nul + u"=not_allowed_character"_s));
    }

    void aListThatIsSharedStaysAsItIs() // a dialog has it still, in another thread
    {
        Form form{.tags = {u" a "_s}};
        const auto copy = form.tags;
        normalise(Form::fields, &form);
        QCOMPARE(form.tags, QStringList{u"a"_s});
        QCOMPARE(copy, QStringList{u" a "_s});
    }

    void secretsAreMeasuredButNotTrimmed()
    {
        QCOMPARE(wrongWith([](Form &f) { f.password = Secret(); }), u"password=required"_s);
        QCOMPARE(wrongWith([](Form &f) { f.password = Secret("    "_ba); }), QString());
        QCOMPARE(wrongWith([](Form &f) { f.password = Secret("     "_ba); }), u"password=too_long"_s);
    }

    void aPatchIsCheckedOnlyWhereItIsGiven()
    {
        QCOMPARE(wrongWith([](Form &f) { f.rename = QString(); }), u"rename=required"_s);
        QCOMPARE(wrongWith([](Form &f) { f.rename = u"123456"_s; }), u"rename=too_long"_s);
    }

    void confirmationsAndIdsAreAskedFor()
    {
        QCOMPARE(wrongWith([](Form &f) { f.isConfirmed = false; }), u"confirm=confirmation_required"_s);
        QCOMPARE(wrongWith([](Form &f) { f.id = {}; }), u"id=required"_s);
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "validate_test.moc"
