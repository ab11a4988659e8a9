// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/passwordhints.h"

#include "models/sessionmodel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr qsizetype strongLength = 16; // four words of a passphrase
}

PasswordHints::PasswordHints(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_word(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"passwordHints"_s);
    m_bar->setAccessibleName(tr("Password strength"));
    m_bar->setRange(0, int(strongLength));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_word->setObjectName(u"passwordStrengthTextLabel"_s);
    auto *meter = new QHBoxLayout;
    meter->setSpacing(metric::controlGap);
    meter->addWidget(m_bar, 1);
    meter->addWidget(m_word);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(meter);
    addRule({u"password_too_short"_s, u"password_too_long"_s},
            tr("At least %1 characters").arg(QLocale().toString(SessionModel::fewestPasswordCharacters)));
    addRule({u"password_too_common"_s}, tr("Not one that others would guess"));
    addRule({u"password_like_email"_s, u"password_like_company"_s}, tr("Not your e-mail or the company's name"));
    setPassword(0, {});
}

void PasswordHints::addRule(const QStringList &codes, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *icon = new IconLabel(Icon::Minus, Tone::Faint, 14);
    auto *label = new TextLabel(words, TextRole::Small, Tone::Faint);
    row->addWidget(icon);
    row->addWidget(label, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_rules.append({codes, icon, label});
}

void PasswordHints::setPassword(qsizetype length, const QList<Problem> &problems)
{
    const bool isEmpty = length == 0;
    for (const auto &rule : m_rules) {
        const bool isBroken =
            std::ranges::any_of(problems, [&](const Problem &problem) { return rule.codes.contains(problem.code); });
        const Tone tone = isEmpty ? Tone::Faint : isBroken ? Tone::Bad : Tone::Ok;
        rule.icon->setIcon(isEmpty ? Icon::Minus : isBroken ? Icon::X : Icon::Check, tone);
        rule.words->setTone(isEmpty ? Tone::Faint : Tone::Muted);
        rule.words->setAccessibleDescription(isEmpty ? QString() : isBroken ? tr("not met") : tr("met"));
    }
    const qsizetype share = problems.isEmpty() ? length : std::min(length, SessionModel::fewestPasswordCharacters / 2);
    m_bar->setValue(int(std::min(share, strongLength)));
    m_word->setText(isEmpty                 ? QString()
                    : !problems.isEmpty()   ? tr("Not enough yet")
                    : length < strongLength ? tr("Good")
                                            : tr("Strong"));
}

} // namespace plandeck

#include "moc_passwordhints.cpp"
