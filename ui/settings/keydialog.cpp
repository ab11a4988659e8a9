// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keydialog.h"

#include "ui/settings/profiletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 460;
}

KeyDialog::KeyDialog(ProfileSecret which, const QString &mask, QWidget *parent)
    : FormDialog({.title = profileSecretText(which), .submit = tr("&Keep it"), .working = tr("Keeping…")}, parent)
    , m_which(which)
    , m_mask(mask)
    , m_secret(new PasswordField)
{
    setObjectName(u"keyDialog"_s);
    m_secret->setObjectName(u"secretPasswordField"_s);
    const auto prefix = prefixOf(which);
    if (!prefix.isEmpty())
        m_secret->setPlaceholderText(prefix + u'…');
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"secret"_s, tr("&Paste it here"), m_secret,
                          prefix.isEmpty() ? tr("At least 32 characters.") : tr("Begins with %1.").arg(prefix)));
    body()->addWidget(form());
    connect(m_secret, &QLineEdit::textChanged, this, [this] { touch(u"secret"_s); });
    check();
    m_secret->setFocus();
}

Secret KeyDialog::secret() const
{
    return Secret(m_secret->text().trimmed());
}

QList<Problem> KeyDialog::problems() const
{
    const auto problem = problemOf(m_which, secret());
    return problem.isEmpty() ? QList<Problem>() : QList<Problem>{{u"secret"_s, problem}};
}

QString KeyDialog::review() const
{
    return m_mask.isEmpty() ? tr("Goes into the keychain. Later only its last four characters are shown.")
                            : tr("Takes the place of %1 in the keychain.").arg(m_mask);
}

} // namespace plandeck

#include "moc_keydialog.cpp"
