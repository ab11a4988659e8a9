// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/importsection.h"

#include "ui/common/errortext.h"
#include "ui/settings/envimportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 largestFile = 256 * 1024; // one .env has a few KiB: larger is something else

} // namespace

ImportSection::ImportSection(ProfilesModel &profiles, ProfileKeysModel &keys, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_keys(keys)
{
    setObjectName(u"importSection"_s);
    setAcceptDrops(true);
    auto *title = new TextLabel(tr("Drop a .env file here"), TextRole::Heading);
    title->setAlignment(Qt::AlignCenter);
    auto *words = new TextLabel(tr("Nothing in it is run. You see what becomes of every line before anything is taken."),
                                TextRole::Body, Tone::Muted);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *card = new Card;
    card->setObjectName(u"importCard"_s);
    card->body()->setContentsMargins(32, 32, 32, 28);
    card->body()->setSpacing(metric::controlGap);
    card->body()->addWidget(new IconLabel(Icon::Upload, Tone::Muted, 32), 0, Qt::AlignHCenter);
    card->body()->addWidget(title);
    card->body()->addWidget(words);
    card->body()->addSpacing(metric::controlGap);
    card->body()->addWidget(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget *ImportSection::buildButtons()
{
    auto *choose = new QPushButton(iconOf(Icon::Upload), tr("&Choose a file…"));
    choose->setObjectName(u"chooseEnvPushButton"_s);
    auto *paste = new QPushButton(iconOf(Icon::Copy), tr("&Paste"));
    paste->setObjectName(u"pasteEnvPushButton"_s);
    paste->setToolTip(tr("Take what is on the clipboard (Ctrl+V)"));
    connect(choose, &QPushButton::clicked, this, &ImportSection::choose);
    connect(paste, &QPushButton::clicked, this, &ImportSection::paste);
    auto *shortcut = new QShortcut(QKeySequence::Paste, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ImportSection::paste);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addStretch(1);
    row->addWidget(choose);
    row->addWidget(paste);
    row->addStretch(1);
    setFocusProxy(choose);
    return buttons;
}

void ImportSection::dragEnterEvent(QDragEnterEvent *event)
{
    const auto *data = event->mimeData();
    const bool isFile = data->urls().size() == 1 && data->urls().first().isLocalFile();
    if (isFile || (data->urls().isEmpty() && data->hasText()))
        event->acceptProposedAction();
}

void ImportSection::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    urls.isEmpty() ? preview(event->mimeData()->text().toUtf8()) : readFile(urls.first().toLocalFile());
    event->acceptProposedAction();
}

void ImportSection::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a .env file"));
    dialog->setObjectName(u"envFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Hidden); // its name begins with a dot
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSection::readFile);
    dialog->open();
}

void ImportSection::paste()
{
    preview(QGuiApplication::clipboard()->text().toUtf8());
}

void ImportSection::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sayProblem(u"file_unreadable"_s);
    const auto text = file.read(largestFile + 1);
    text.size() > largestFile ? sayProblem(u"env_too_large"_s) : preview(text);
}

void ImportSection::preview(const QByteArray &text)
{
    auto import = planEnvImport(readEnvFile(text));
    if (import.rows.isEmpty())
        return sayProblem(u"env_nothing"_s);
    auto *dialog = new EnvImportDialog(m_profiles, std::move(import), this);
    connect(dialog, &EnvImportDialog::submitted, this, [this, dialog] { apply(dialog); });
    dialog->open();
}

/// The profile first: keys are kept under its id.
void ImportSection::apply(EnvImportDialog *dialog)
{
    const auto name = dialog->draft().name;
    auto secrets = std::make_shared<ProfileSecrets>(dialog->secrets());
    const auto end = [self = QPointer(this), dialog = QPointer(dialog), name](const Result<> &done) {
        if (!done && dialog)
            return dialog->showError(done.error());
        if (dialog)
            dialog->accept();
        if (self && done)
            Q_EMIT self->noticed({.sentence = tr("The file is imported into “%1”.").arg(name)});
        else if (self)
            self->sayProblem(done.error().code);
    };
    m_profiles.save(dialog->draft(), {}, [keys = QPointer(&m_keys), secrets, end](const Result<QString> &saved) {
        if (!saved)
            return end(Unexpected(saved.error()));
        if (keys)
            keys->keepAll(*saved, std::move(*secrets), end);
    });
}

void ImportSection::sayProblem(const QString &code)
{
    Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(code)});
}

} // namespace plandeck

#include "moc_importsection.cpp"
