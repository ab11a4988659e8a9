// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/signature.h"
#include "tests/support/deskstage.h"
#include "ui/forms/secretdialog.h"
#include "ui/webhooks/findingtext.h"
#include "ui/webhooks/webhookspanel.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Owner, bool hasEndpoint = true)
    {
        if (!hasEndpoint)
            stage.endpoint.reset();
        stage.signIn(role);
        panel = std::make_unique<WebhooksPanel>(stage.webhook, stage.deliveries, stage.session);
        QObject::connect(panel.get(), &WebhooksPanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message.sentence); });
        panel->resize(1136, 900);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        if (stage.session.may("webhooks.get"_L1)) {
            stage.webhook.refresh();
            stage.deliveries.refresh();
        }
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) const { find<QAction>(name)->trigger(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    StateView::State state() const { return find<StateView>(u"webhooksStateView"_s)->state(); }
    StateView::State listState() const { return find<StateView>(u"deliveriesStateView"_s)->state(); }
    QTableView *table() const { return find<QTableView>(u"deliveriesTableView"_s); }
    void inspect(int row) const
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        Q_EMIT table()->activated(table()->currentIndex());
    }
    void confirm() const { panel->findChild<ConfirmDialog *>()->findChild<QAbstractButton *>(u"confirmPushButton"_s)->click(); }
    void examine(const QString &headers, const QString &body) const
    {
        trigger(u"doctorAction"_s);
        find<QPlainTextEdit>(u"doctorHeadersPlainTextEdit"_s)->setPlainText(headers);
        find<QPlainTextEdit>(u"doctorBodyPlainTextEdit"_s)->setPlainText(body);
        find<QLineEdit>(u"doctorPasswordField"_s)->setText(QString::fromLatin1(DeskStage::webhookSecret));
        press(u"examineBusyButton"_s);
    }

    DeskStage stage;
    QStringList said;
    std::unique_ptr<WebhooksPanel> panel;
};

enum Row { Waiting, Sent, Failed, Cancelled, Test };

QString headersFor(const WebhookDeliveryDetails &message)
{
    const auto key = QByteArray::fromBase64(QByteArray(DeskStage::webhookSecret).mid(6));
    const auto time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const auto id = message.id.text().toUtf8();
    return QString::fromUtf8("webhook-id: " + id + "\nwebhook-timestamp: " + time + "\nwebhook-signature: v1,"
                             + HmacSha256(key).base64Of({id, ".", time, ".", message.body.toUtf8()}));
}

} // namespace

class WebhooksPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theModelKeepsTheRulesOfModels()
    {
        Shown it;
        const QAbstractItemModelTester tester(&it.stage.deliveries, QAbstractItemModelTester::FailureReportingMode::QtTest);
        it.stage.messages.removeAt(1);
        it.stage.deliveries.refresh();
        QCOMPARE(it.stage.deliveries.rowCount(), 4);
        it.stage.deliveries.reset();
        QCOMPARE(it.stage.deliveries.rowCount(), 0);
    }

    void endpointAndMessagesAreShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        QCOMPARE(it.text(u"endpointBadge"_s), u"Active"_s);
        QCOMPARE(it.table()->model()->rowCount(), 5);
        QVERIFY(!it.find(u"trialCard"_s)->isVisible());
    }

    void everyStateIsShown()
    {
        Shown it;
        it.stage.webhook.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<GetWebhookConfig>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.webhook.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        QVERIFY(!it.find<QAction>(u"pauseAction"_s)->isEnabled());
    }

    void messagesHaveTheirStatesToo()
    {
        Shown it;
        it.press(u"deliveredFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListWebhookDeliveries>()->state, std::optional(DeliveryState::Delivered));
        QCOMPARE(it.table()->model()->rowCount(), 2);
        it.stage.messages.clear();
        it.stage.deliveries.refresh();
        QCOMPARE(it.listState(), StateView::State::FilteredEmpty);
        it.press(u"deliveredFilterChip"_s);
        QCOMPARE(it.listState(), StateView::State::Empty);
        it.stage.desk.fail<ListWebhookDeliveries>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.deliveries.reset();
        QCOMPARE(it.listState(), StateView::State::Loading);
        it.stage.deliveries.refresh();
        QCOMPARE(it.listState(), StateView::State::Failed);
    }

    void whoMayNotSeeItIsToldWhoMay()
    {
        Shown it(Role::Developer);
        QCOMPARE(it.state(), StateView::State::Empty);
        QCOMPARE(it.stage.desk.count<GetWebhookConfig>(), 0);
        QVERIFY(!it.find<QAction>(u"editWebhookAction"_s)->isEnabled());
    }

    void theFirstEndpointShowsItsSecretOnce()
    {
        Shown it(Role::Owner, false);
        QCOMPARE(it.state(), StateView::State::Empty);
        it.trigger(u"editWebhookAction"_s);
        it.find<QLineEdit>(u"urlLineEdit"_s)->setText(u"https://acme.example/new"_s);
        it.press(u"everythingCheckBox"_s);
        QVERIFY(!it.find(u"submitBusyButton"_s)->isEnabled()); // told of nothing
        it.press(u"plan.createdCheckBox"_s);
        it.press(u"submitBusyButton"_s);
        const auto *asked = it.stage.desk.last<SetWebhookConfig>();
        QCOMPARE(asked->url, u"https://acme.example/new"_s);
        QCOMPARE(*asked->events, QList{WebhookWish::PlanCreated});
        auto *dialog = it.find<SecretDialog>(u"webhookSecretDialog"_s);
        dialog->findChild<QWidget *>(u"webhookSecretRevealField"_s)->findChild<QAbstractButton *>(u"copyToolButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(DeskStage::webhookSecret));
        QCOMPARE(it.state(), StateView::State::Filled);
    }

    void aWrongAddressIsSaidAtItsField()
    {
        Shown it;
        it.trigger(u"editWebhookAction"_s);
        it.find<QLineEdit>(u"urlLineEdit"_s)->setText(u"ftp://acme.example"_s);
        it.press(u"submitBusyButton"_s);
        QVERIFY(it.find(u"endpointDialog"_s)->isVisible());
        QVERIFY(!it.text(u"urlHintTextLabel"_s).isEmpty());
        QVERIFY(!it.panel->findChild<SecretDialog *>());
    }

    void theSameAddressKeepsItsSecret()
    {
        Shown it;
        it.trigger(u"editWebhookAction"_s);
        it.press(u"everythingCheckBox"_s);
        it.press(u"api_key.revokedCheckBox"_s);
        it.press(u"submitBusyButton"_s);
        QVERIFY(!it.panel->findChild<SecretDialog *>());
        QVERIFY(it.said.last().contains(u"secret stays"_s));
        QCOMPARE(it.stage.webhook.webhook().events, QList{WebhookWish::ApiKeyRevoked});
    }

    void aNewSecretIsAskedAboutAndShown()
    {
        Shown it;
        it.trigger(u"newSecretAction"_s);
        QCOMPARE(it.stage.desk.count<SetWebhookConfig>(), 0);
        it.confirm();
        QVERIFY(it.stage.desk.last<SetWebhookConfig>()->rotateSecret);
        QVERIFY(it.find<SecretDialog>(u"webhookSecretDialog"_s)->isVisible());
    }

    void pausingIsSaidAndTakenBack()
    {
        Shown it;
        it.trigger(u"pauseAction"_s);
        QCOMPARE(it.stage.desk.last<UpdateWebhookConfig>()->isPaused.given, std::optional(true));
        QCOMPARE(it.text(u"endpointBadge"_s), u"Paused"_s);
        QVERIFY(it.find(u"pauseTextLabel"_s)->isVisible());
        QCOMPARE(it.find<QAction>(u"pauseAction"_s)->text(), u"&Go on"_s);
        it.trigger(u"pauseAction"_s);
        QCOMPARE(it.text(u"endpointBadge"_s), u"Active"_s);
    }

    void removingNamesTheEffect()
    {
        Shown it;
        it.trigger(u"removeWebhookAction"_s);
        QVERIFY(it.panel->findChild<ConfirmDialog *>()->accessibleDescription().contains(u"acme.example"_s));
        it.confirm();
        QCOMPARE(it.state(), StateView::State::Empty);
    }

    void aTestShowsTheAnswer()
    {
        Shown it;
        it.stage.desk.setDelivery(FakeDesk::Delivery::Held);
        it.trigger(u"test_plan.updatedAction"_s);
        QVERIFY(it.text(u"trialTitleTextLabel"_s).contains(u"being sent"_s));
        QVERIFY(!it.find(u"testPushButton"_s)->isEnabled());
        it.stage.desk.deliver();
        QCOMPARE(it.stage.desk.last<TestWebhook>()->eventType, WebhookType::PlanUpdated);
        QCOMPARE(it.text(u"trialTitleTextLabel"_s), u"The receiver took it: 200 in 84 ms"_s);
        QCOMPARE(it.find<CodeBlock>(u"answerCodeBlock"_s)->text(), u"ok"_s);
        it.press(u"closeTrialToolButton"_s);
        QVERIFY(!it.find(u"trialCard"_s)->isVisible());
    }

    void aTestThatFailsSaysWhy()
    {
        Shown it;
        it.stage.desk.on<TestWebhook>([](TestWebhook &) { return Result<WebhookTrial>(WebhookTrial{.error = u"tls_failed"_s}); });
        it.trigger(u"test_webhook.testAction"_s);
        QVERIFY(it.text(u"trialTitleTextLabel"_s).startsWith(u"The receiver did not take it"_s));
        QCOMPARE(it.text(u"trialSentenceTextLabel"_s), u"The receiver's certificate is not valid."_s);
    }

    void theInspectorShowsEveryAttemptAndTheBody()
    {
        Shown it;
        it.inspect(Failed);
        QVERIFY(it.find(u"deliveryInspector"_s)->isVisible());
        QVERIFY(it.find(u"attempt1"_s)->accessibleName().contains(u"500 in 84 ms"_s));
        QVERIFY(it.find(u"attempt2"_s)->accessibleName().contains(u"did not answer in time"_s));
        const auto *body = it.find<QTreeWidget>(u"bodyJsonView"_s);
        QCOMPARE(body->topLevelItem(1)->text(1), u"stripe.connected"_s);
        QCOMPARE(body->topLevelItem(2)->child(0)->child(0)->text(1), u"Pro"_s);
        it.inspect(Sent);
        QVERIFY(!it.panel->findChild<QWidget *>(u"attempt2"_s));
    }

    void detailsThatCannotBeHadAreSaid()
    {
        Shown it;
        it.stage.desk.fail<GetWebhookDelivery>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.inspect(Sent);
        QCOMPARE(it.text(u"deliveryProblemTextLabel"_s), u"The database cannot be reached. Check the network, then try again."_s);
    }

    void aMessageIsSentAgain()
    {
        Shown it;
        it.inspect(Failed);
        QTest::keyClick(it.table(), Qt::Key_R);
        QCOMPARE(it.stage.desk.last<ResendWebhookDelivery>()->id, it.stage.messages.at(Failed).id);
        QCOMPARE(it.stage.deliveries.record(Failed).state, DeliveryState::Pending);
        QVERIFY(it.said.last().contains(u"Stripe was connected"_s));
    }

    void whatIsUnderWayIsNotSentAgain()
    {
        Shown it;
        it.stage.messages[Sent].state = DeliveryState::Sending;
        it.stage.deliveries.refresh();
        it.inspect(Sent);
        QVERIFY(!it.find<QAction>(u"resendAction"_s)->isEnabled());
        QCOMPARE(it.find<QAction>(u"resendAction"_s)->toolTip(), u"This message is being sent at this moment."_s);
    }

    void idAndBodyAreCopiedFromTheMenu()
    {
        Shown it;
        it.inspect(Sent);
        Q_EMIT it.table()->customContextMenuRequested({20, 20});
        QVERIFY(it.find<QMenu>(u"deliveryMenu"_s)->actions().contains(it.find<QAction>(u"copyBodyAction"_s)));
        it.trigger(u"copyMessageIdAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), it.stage.messages.at(Sent).id.text());
        it.trigger(u"copyBodyAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), it.stage.messages.at(Sent).body);
    }

    void theDoctorFindsNothingWrongWithAGoodMessage()
    {
        Shown it;
        const auto &message = it.stage.messages.at(Sent);
        it.examine(headersFor(message), message.body);
        QCOMPARE(it.text(u"doctorTitleTextLabel"_s), u"Nothing is wrong with it"_s);
        QVERIFY(!it.find(u"signature_goodFinding"_s)->accessibleDescription().isEmpty());
    }

    void theDoctorComparesWithTheBodyOnRecord()
    {
        Shown it;
        const auto &message = it.stage.messages.at(Sent);
        auto changed = message.body;
        changed.replace(u"Pro"_s, u"Max"_s);
        it.examine(headersFor(message), changed);
        QCOMPARE(it.stage.desk.last<GetWebhookDelivery>()->id, message.id);
        QCOMPARE(it.text(u"doctorTitleTextLabel"_s), u"The body was changed"_s);
        QVERIFY(it.find(u"body_changedFinding"_s)
                    ->accessibleDescription()
                    .contains(QString::number(message.body.indexOf(u"Pro"_s) + 1)));
    }

    void theDoctorNamesWhatIsMissing()
    {
        Shown it;
        it.examine(u"webhook-id: x\nwebhook-timestamp: 1"_s, u"{}"_s);
        QCOMPARE(it.text(u"doctorTitleTextLabel"_s).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"A header is missing: webhook-signature"_s);
    }
};

QTEST_MAIN(WebhooksPanelTest)
#include "webhookspanel_test.moc"
