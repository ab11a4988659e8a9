// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/settingsdialog.h"

#include "ui/settings/settingspanel.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize firstSize(1000, 680);
}

SettingsDialog::SettingsDialog(SettingsPanel *panel, QWidget *parent)
    : QDialog(parent)
    , m_panel(panel)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"closeSettingsPushButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, metric::blockGap);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(panel, 1);
    column->addLayout(foot);
    resize(enlarged(firstSize, this));
    panel->setFocus();
}

} // namespace plandeck

#include "moc_settingsdialog.cpp"
