// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionmodel.h"
#include "models/stripemodel.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace plandeck {

class AccountCard;
class Banner;
class BusyButton;
class ConnectCard;
class FlowLogCard;
class ModesCard;
class RequestLogCard;
class PageHeader;
class StateView;
class TextLabel;
class WaitingCard;

/// The tenant's Stripe account: connect it, watch it come, see what it may do. Follows the model by itself.
class StripePanel final : public QWidget
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
    void follow();
    void showState();
    void showBanner();
    void warn(Tone tone, const QString &sentence, const QString &action, std::function<void()> act);
    void openBrowser(const QUrl &url);

    StripeModel &m_stripe;
    SessionModel &m_session;
    OpenBrowser m_openBrowser;
    PageHeader *m_header;
    TextLabel *m_asOf;
    BusyButton *m_ask;
    Banner *m_banner;
    std::function<void()> m_bannerAct;
    ConnectCard *m_connect = nullptr;
    WaitingCard *m_waiting = nullptr;
    AccountCard *m_account = nullptr;
    ModesCard *m_modes = nullptr;
    RequestLogCard *m_requests = nullptr;
    FlowLogCard *m_log = nullptr;
    StateView *m_state = nullptr;
};

} // namespace plandeck
