// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/session/gatepage.h"
#include "ui/widgets/formfield.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Gate
{
    Gate()
    {
        page.resize(900, 700);
        page.show();
        press(u"joinLinkPushButton"_s);
    }
    template<typename T>
    T *find(const QString &name)
    {
        auto *found = page.findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void join(const QString &code, const QString &password)
    {
        find<QLineEdit>(u"codeLineEdit"_s)->setText(code);
        find<QLineEdit>(u"joinPasswordLineEdit"_s)->setText(password);
        press(u"joinPushButton"_s);
    }
    QString hint(const QString &field)
    {
        return find<QWidget>(u"joinPage"_s)->findChild<QLabel *>(field + u"HintTextLabel"_s)->text();
    }

    DeskStage stage;
    GatePage page{stage.session};
};

const auto password = QString::fromLatin1(DeskStage::password);
const auto code = QString::fromLatin1(DeskStage::invitationCode);

} // namespace

class JoinPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeAndAPasswordLeadIn()
    {
        Gate gate;
        gate.join(u' ' + code + u'\n', password);
        QVERIFY(gate.stage.session.isSignedIn());
        QCOMPARE(gate.stage.desk.last<AcceptInvitation>()->code.revealText(), code);
        QVERIFY(gate.stage.desk.hasSession());
    }

    void aWrongCodeIsSaidAtItsField()
    {
        Gate gate;
        gate.join(u"inv_nobodys"_s, password);
        QVERIFY(!gate.stage.session.isSignedIn());
        QCOMPARE(gate.hint(u"code"_s), u"This invitation is not known, was used already or has run out."_s);
        QVERIFY(!gate.find<QWidget>(u"joinBanner"_s)->isVisible());
    }

    void aWeakPasswordIsNotEvenSent()
    {
        Gate gate;
        gate.join(code, u"short"_s);
        QCOMPARE(gate.stage.desk.count<AcceptInvitation>(), 0);
        QVERIFY(gate.hint(u"password"_s).contains(u"too short"_s));
    }

    void whatHasNoFieldIsSaidOnTop()
    {
        Gate gate;
        gate.stage.desk.fail<AcceptInvitation>({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 30});
        gate.join(code, password);
        QVERIFY(gate.find<QWidget>(u"joinBanner"_s)->isVisible());
        QVERIFY(gate.find<QWidget>(u"joinBanner"_s)->accessibleName().contains(u"30"_s));
    }

    void theWayBackIsOpen()
    {
        Gate gate;
        gate.press(u"joinSignInPushButton"_s);
        QVERIFY(gate.find<QWidget>(u"signInPage"_s)->isVisible());
        QVERIFY(!gate.find<QWidget>(u"joinPage"_s)->isVisible());
    }
};

QTEST_MAIN(JoinPageTest)
#include "joinpage_test.moc"
