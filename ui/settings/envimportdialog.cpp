// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/envimportdialog.h"

#include "ui/common/sentences.h"
#include "ui/panels/records.h"
#include "ui/settings/envcells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize tableSize(720, 300);
}

EnvImportDialog::EnvImportDialog(ProfilesModel &model, EnvImport import, QWidget *parent)
    : FormDialog({.title = tr("Import a .env file"), .submit = tr("&Import"), .working = tr("Importing…")}, parent)
    , m_model(model)
    , m_import(std::move(import))
{
    setObjectName(u"envImportDialog"_s);
    form()->add(makeField(u"target"_s, tr("Into"), buildTarget()));
    m_name = new QLineEdit(freeName());
    m_name->setObjectName(u"nameLineEdit"_s);
    form()->add(makeField(u"name"_s, tr("&Name of the new profile"), m_name));
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::blockGap);
    column->addWidget(buildTable(), 1);
    column->addWidget(form());
    body()->addLayout(column);
    connect(m_name, &QLineEdit::textChanged, this, [this] { touch(u"name"_s); });
    const auto choose = [this] {
        m_name->setEnabled(isNew());
        touch(u"target"_s);
    };
    connect(m_intoNew, &QRadioButton::toggled, this, choose);
    m_name->setEnabled(isNew());
    check();
}

QWidget *EnvImportDialog::buildTable()
{
    auto *rows = new EnvImportModel(m_import.rows, this);
    auto *table = new TableView;
    table->setObjectName(u"importTableView"_s);
    table->setAccessibleName(tr("What becomes of each line"));
    showRecords(*table, *rows, new EnvCells(*rows, table));
    table->setStretchColumn(EnvImportModel::OutcomeColumn);
    table->setMinimumSize(tableSize);
    return Card::around(table);
}

QWidget *EnvImportDialog::buildTarget()
{
    const auto &open = m_model.current();
    m_intoNew = new QRadioButton(tr("A new &profile"));
    m_intoNew->setObjectName(u"intoNewRadioButton"_s);
    m_intoOpen = new QRadioButton(tr("The &open profile, “%1”").arg(open.name));
    m_intoOpen->setObjectName(u"intoOpenRadioButton"_s);
    m_intoNew->setEnabled(m_import.kind.has_value());
    m_intoNew->setToolTip(m_import.kind ? QString() : tr("The file names no database."));
    m_intoOpen->setEnabled(!open.id.isEmpty());
    m_intoOpen->setToolTip(open.id.isEmpty() ? tr("This desk was opened for this run only.") : QString());
    (m_import.kind || open.id.isEmpty() ? m_intoNew : m_intoOpen)->setChecked(true);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addWidget(m_intoNew);
    column->addWidget(m_intoOpen);
    both->setFocusProxy(m_intoNew->isChecked() ? m_intoNew : m_intoOpen);
    return both;
}

bool EnvImportDialog::isNew() const
{
    return m_intoNew->isChecked();
}

QString EnvImportDialog::freeName() const
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::find(m_model.profiles(), name, &Profile::name) != m_model.profiles().end();
    };
    auto name = tr("Imported", "name of a profile");
    for (int number = 2; isTaken(name); ++number)
        name = tr("Imported %1", "name of a profile, a number").arg(number);
    return name;
}

Profile EnvImportDialog::draft() const
{
    auto profile = isNew() ? Profile{.name = m_name->text().trimmed()} : m_model.current();
    if (m_import.kind) {
        profile.kind = *m_import.kind;
        profile.address = m_import.address;
    }
    return profile;
}

QList<Problem> EnvImportDialog::problems() const
{
    if (m_import.isEmpty())
        return {{u"target"_s, u"env_nothing"_s}};
    if (isNew() && !m_import.kind)
        return {{u"target"_s, u"env_no_database"_s}};
    return isNew() ? problemsOf(draft(), m_model.profiles()) : QList<Problem>();
}

QString EnvImportDialog::review() const
{
    const auto kept = tr("%n secret(s) go into the keychain.", nullptr, int(m_import.kept().size()));
    return joinedSentences({kept, isNew() ? tr("The desk stays where it is until you switch to the new profile.")
                                          : tr("They take force when the services are opened again.")});
}

} // namespace plandeck

#include "moc_envimportdialog.cpp"
