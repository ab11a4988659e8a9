// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int dialogWidth = 420;
}

AboutDialog::AboutDialog(const QString &server, const QString &database, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Plandeck"));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(tr("Plandeck"), TextRole::Heading));
    auto *purpose = new TextLabel(tr("A desk for billing platforms on Stripe Connect"), TextRole::Body, Tone::Muted);
    purpose->setWordWrap(true);
    names->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::blockGap);
    head->addWidget(new Mark(44));
    head->addLayout(names, 1);

    auto *facts = new KeyValueList;
    facts->setRows({{tr("Version"), QString::fromLatin1(PLANDECK_VERSION)},
                    {tr("Qt"), QString::fromLatin1(qVersion())},
                    {tr("Server"), server},
                    {tr("Database"), database.isEmpty() ? tr("The server's own") : database},
                    {tr("Licence"), u"GPL-3.0-or-later"_s}});
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"closeAboutPushButton"_s);
    close->setDefault(true);
    setButtonKind(close, ButtonKind::Normal);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto link = [this](const QString &words, const QString &objectName, auto wanted) {
        auto *button = new QPushButton(words);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        setButtonKind(button, ButtonKind::Normal);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    auto *links = new QHBoxLayout;
    links->setSpacing(metric::controlGap);
    links->addWidget(link(tr("&Licences"), u"licencesPushButton"_s, &AboutDialog::licencesRequested));
    links->addWidget(link(tr("What is &new"), u"newsPushButton"_s, &AboutDialog::newsRequested));
    links->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(link(tr("Copy &diagnostics"), u"diagnosticsPushButton"_s, &AboutDialog::diagnosticsRequested));
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::pageMargin);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addLayout(head);
    column->addWidget(facts);
    column->addLayout(links);
    column->addLayout(buttons);
    setFixedWidth(widened(dialogWidth, font()));
}

} // namespace plandeck

#include "moc_aboutdialog.cpp"
