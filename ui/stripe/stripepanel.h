// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionmodel.h"
#include "models/stripemodel.h"
#include "ui/panels/panel.h"

#include <functional>

namespace plandeck {

class AccountCard;
class BusyButton;
class ConnectCard;
class FlowLogCard;
class ModesCard;
class RequestLogCard;
class TextLabel;
class WaitingCard;

/// The tenant's Stripe account: connect it, watch it come, see what it may do. Follows the model by itself.
class StripePanel final : public Panel
{
    Q_OBJECT

public:
    /// Starts a browser; false when there is none. QDesktopServices::openUrl unless set.
    using OpenBrowser = std::function<bool(const QUrl &)>;

    StripePanel(StripeModel &stripe, SessionModel &session, QWidget *parent = nullptr);

    void setBrowser(OpenBrowser openBrowser) { m_openBrowser = std::move(openBrowser); }
    /// What must be registered at Stripe.
    void setRedirectUri(const QString &uri);

private:
    QWidget *buildContent();

    LoadState loadState() const override;
    const Error &problem() const override { return m_stripe.problem(); }
    bool isBusy() const override { return m_stripe.isBusy(); }
    QString subtitle() const override;
    StateView::Words emptyWords() const override { return {}; } // it is never empty
    std::optional<Notice> notice() override;
    void showRights() override;
    void refresh() override { m_stripe.refresh(); }

    bool endedWith(StripeModel::Step::Kind kind) const;
    Notice failureNotice();
    std::optional<Notice> flowNotice();
    void connectAgain();
    void openBrowser(const QUrl &url);

    StripeModel &m_stripe;
    OpenBrowser m_openBrowser;
    TextLabel *m_asOf;
    BusyButton *m_ask;
    ConnectCard *m_connect = nullptr;
    WaitingCard *m_waiting = nullptr;
    AccountCard *m_account = nullptr;
    ModesCard *m_modes = nullptr;
    RequestLogCard *m_requests = nullptr;
    FlowLogCard *m_log = nullptr;
};

} // namespace plandeck
