// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/regeneratedialog.h"

#include "services/domain/json.h"
#include "ui/common/moments.h"
#include "ui/keys/keytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 420;
}

RegenerateDialog::RegenerateDialog(Mode mode, const std::optional<ApiKey> &old, QWidget *parent)
    : FormDialog({.title = mode == Mode::Live ? tr("New live key") : tr("New test key"),
                  .submit = tr("&Make the key"),
                  .working = tr("Making it…")},
                 parent)
    , m_mode(mode)
    , m_old(old)
    , m_grace(new QComboBox)
    , m_expiry(new QComboBox)
{
    setObjectName(u"regenerateDialog"_s);
    m_grace->setObjectName(u"graceComboBox"_s);
    m_grace->addItem(tr("Stops at once", "the old key"), 0);
    m_grace->addItem(tr("Works for another hour", "the old key"), 1);
    m_grace->addItem(tr("Works for another day", "the old key"), 24);
    m_grace->addItem(tr("Works for another 3 days", "the old key"), 72);
    m_grace->addItem(tr("Works for another 7 days", "the old key"), 168);
    m_grace->setCurrentIndex(2);
    m_expiry->setObjectName(u"expiryComboBox"_s);
    m_expiry->addItem(tr("Never expires", "the new key"));
    for (const int days : {30, 90, 180, 365})
        m_expiry->addItem(tr("Expires in %n day(s)", "the new key", days), days);
    form()->setMinimumWidth(widened(formWidth, font()));
    if (m_old)
        form()->add(makeField(u"grace_hours"_s, tr("The &old key, %1").arg(isolated(maskedKey(*m_old))), m_grace,
                              tr("As long as both work you can change programs over one by one.")));
    form()->add(makeField(u"expires_in_days"_s, tr("The &new key"), m_expiry,
                          tr("A key that expires limits the harm when it is lost without notice.")));
    body()->addWidget(form());
    connect(m_grace, &QComboBox::currentIndexChanged, this, [this] { touch(u"grace_hours"_s); });
    connect(m_expiry, &QComboBox::currentIndexChanged, this, [this] { touch(u"expires_in_days"_s); });
    check();
}

RegenerateApiKey RegenerateDialog::request() const
{
    RegenerateApiKey request{.keyType = m_mode};
    if (m_old)
        request.graceHours = m_grace->currentData().toLongLong();
    if (const auto days = m_expiry->currentData(); days.isValid())
        request.expiresInDays = days.toLongLong();
    return request;
}

QList<Problem> RegenerateDialog::problems() const
{
    const auto request = this->request();
    return validate(RegenerateApiKey::fields, &request);
}

QString RegenerateDialog::review() const
{
    if (!m_old)
        return tr("The new key is shown once, right afterwards.");
    const auto grace = request().graceHours.value_or(0);
    if (grace == 0)
        return tr("Programs with the old key are refused from this moment on. The new key is shown once.");
    const auto end = QDateTime::currentDateTimeUtc().addSecs(grace * 3600);
    return tr("The old key works until %1. The new key is shown once.").arg(dayAndTimeText(end));
}

} // namespace plandeck

#include "moc_regeneratedialog.cpp"
