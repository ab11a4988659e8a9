// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filechoice.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// "CSV (*.csv)" → "csv".
QString endingOf(const QString &kind)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(kind).captured(1);
}

QFileDialog *dialogFor(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &done)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.kinds.split(u";;"_s));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    return dialog;
}

} // namespace

void askWhereToSave(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &done)
{
    auto *dialog = dialogFor(parent, question, done);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(endingOf(dialog->selectedNameFilter()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &kind) { dialog->setDefaultSuffix(endingOf(kind)); });
    dialog->selectFile(question.name);
    dialog->open();
}

void askWhatToOpen(QWidget *parent, const FileQuestion &question, const std::function<void(const QString &)> &done)
{
    auto *dialog = dialogFor(parent, question, done);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

} // namespace plandeck
