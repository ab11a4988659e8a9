// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiledialog.h"

#include "ui/common/errortext.h"
#include "ui/settings/profiletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int formWidth = 520;
constexpr std::array kinds{ProfileKind::Sqlite, ProfileKind::Postgres, ProfileKind::Remote};

QLineEdit *makeAddress(const QString &objectName, const QString &example, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(objectName);
    line->setPlaceholderText(example);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

} // namespace

ProfileDialog::ProfileDialog(ProfilesModel &model, const Profile &old, QWidget *parent)
    : FormDialog({.title = old.id.isEmpty() ? tr("Add a profile") : tr("Change the profile"),
                  .submit = old.id.isEmpty() ? tr("&Add profile") : tr("&Save"),
                  .working = tr("Saving…")},
                 parent)
    , m_model(model)
    , m_old(old)
    , m_name(new QLineEdit(old.name))
    , m_kind(new SegmentedControl(tr("Where its data is")))
    , m_password(new PasswordField)
    , m_colour(new QComboBox)
    , m_readOnly(new QCheckBox(tr("&Read-only: look at everything, change nothing")))
{
    setObjectName(u"profileDialog"_s);
    const auto addressFor = [&](ProfileKind kind) { return old.kind == kind ? old.address : QString(); };
    m_url = makeAddress(u"urlLineEdit"_s, u"postgresql://anna@one.example:5432,two.example:5432/plandeck"_s,
                        addressFor(ProfileKind::Postgres));
    m_server = makeAddress(u"serverLineEdit"_s, u"https://plandeck.example"_s, addressFor(ProfileKind::Remote));
    buildFields(old);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::blockGap);
    form()->setMinimumWidth(widened(formWidth, font()));
    column->addWidget(form());
    column->addWidget(buildTest());
    body()->addLayout(column);
    connect(m_name, &QLineEdit::textChanged, this, [this] { touch(u"name"_s); });
    connect(m_kind, &SegmentedControl::chosen, this, &ProfileDialog::showKind);
    for (auto *line : {m_file, m_url, m_server})
        connect(line, &QLineEdit::textChanged, this, [this] {
            forgetTest();
            touch(addressName());
        });
    connect(m_url, &QLineEdit::textChanged, this, &ProfileDialog::movePassword);
    connect(m_password, &QLineEdit::textChanged, this, &ProfileDialog::forgetTest);
    connect(m_readOnly, &QCheckBox::toggled, this, [this] { touch(u"read_only"_s); });
    connect(m_colour, &QComboBox::activated, this, [this] { touch(u"colour"_s); });
    showKind();
    m_name->setFocus();
}

void ProfileDialog::buildFields(const Profile &old)
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setPlaceholderText(tr("Production"));
    m_kind->setObjectName(u"kindSegmentedControl"_s);
    for (const auto kind : kinds)
        m_kind->addSegment(wordOf(kind), profileKindIcon(kind), profileKindText(kind));
    m_kind->setCurrent(wordOf(old.kind));
    m_password->setObjectName(u"passwordField"_s);
    m_colour->setObjectName(u"colourComboBox"_s);
    for (size_t i = 0; i < wordsOf(ProfileColour{}).size(); ++i) {
        const auto colour = ProfileColour(i);
        m_colour->addItem(iconOf(Icon::Tag, profileTone(colour)), profileColourText(colour), int(i));
    }
    m_colour->setCurrentIndex(int(old.colour));
    m_readOnly->setObjectName(u"readOnlyCheckBox"_s);
    m_readOnly->setChecked(old.isReadOnly);

    form()->add(makeField(u"name"_s, tr("&Name"), m_name));
    form()->add(makeField(u"kind"_s, tr("&Where its data is"), m_kind));
    const bool isFile = old.kind == ProfileKind::Sqlite;
    m_ofFile = {form()->add(makeField(u"file"_s, tr("&File"), buildFile(isFile ? old.address : QString()),
                                      tr("Made when it is first opened, for you alone to read.")))};
    m_ofDatabase = {form()->add(makeField(u"url"_s, tr("Database a&ddress"), m_url,
                                          tr("As in DATABASE_URL. Several hosts by commas: the one that takes writes is used."))),
                    form()->add(makeField(u"password"_s, tr("&Password"), m_password,
                                          old.id.isEmpty() ? tr("Goes into the keychain, never into a file of settings.")
                                                           : tr("Left empty, the one in the keychain stays.")))};
    m_ofServer = {form()->add(makeField(u"server"_s, tr("Server's a&ddress"), m_server,
                                        tr("Begins with https://; http:// for a server on this computer only.")))};
    form()->add(makeField(u"colour"_s, tr("&Colour"), m_colour, tr("Stands with the name on top of the window.")));
    form()->add(makeField(u"read_only"_s, tr("Changes"), m_readOnly));
}

QWidget *ProfileDialog::buildFile(const QString &address)
{
    const auto url = DatabaseUrl::parse(address);
    m_file = makeAddress(u"fileLineEdit"_s, u"~/plandeck.db"_s, url ? url->path : address);
    auto *choose = new QPushButton(tr("Ch&oose…"));
    choose->setObjectName(u"chooseFilePushButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ProfileDialog::chooseFile);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    both->setFocusProxy(m_file);
    return both;
}

QWidget *ProfileDialog::buildTest()
{
    m_test = new BusyButton(tr("&Test connection"), ButtonKind::Normal);
    m_test->setObjectName(u"testBusyButton"_s);
    m_test->setAutoDefault(false);
    m_stop = new QPushButton(tr("St&op"));
    m_stop->setObjectName(u"stopTestPushButton"_s);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_report = new Banner;
    m_report->setObjectName(u"reportBanner"_s);
    m_report->hide();
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_stop, &QPushButton::clicked, this, &ProfileDialog::forgetTest);
    auto *whole = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::controlGap);
    buttons->addWidget(m_test);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addLayout(buttons);
    column->addWidget(m_report);
    return whole;
}

ProfileKind ProfileDialog::kind() const
{
    for (const auto kind : kinds)
        if (m_kind->current() == wordOf(kind))
            return kind;
    Q_UNREACHABLE();
}

QLineEdit *ProfileDialog::addressField() const
{
    switch (kind()) {
    case ProfileKind::Sqlite: return m_file;
    case ProfileKind::Postgres: return m_url;
    case ProfileKind::Remote: return m_server;
    }
    Q_UNREACHABLE();
}

void ProfileDialog::showKind()
{
    const auto show = [](const QList<QWidget *> &fields, bool isShown) {
        for (auto *field : fields)
            field->setVisible(isShown);
    };
    show(m_ofFile, kind() == ProfileKind::Sqlite);
    show(m_ofDatabase, kind() == ProfileKind::Postgres);
    show(m_ofServer, kind() == ProfileKind::Remote);
    forgetTest();
    check();
}

Profile ProfileDialog::draft() const
{
    return {.id = m_old.id,
            .name = m_name->text().trimmed(),
            .kind = kind(),
            .colour = ProfileColour(m_colour->currentData().toInt()),
            .isReadOnly = m_readOnly->isChecked(),
            .address = addressField()->text().trimmed()};
}

Secret ProfileDialog::password() const
{
    return kind() == ProfileKind::Postgres ? m_password->secret() : Secret();
}

/// Each kind of address has its own field here.
QString ProfileDialog::addressName() const
{
    switch (kind()) {
    case ProfileKind::Sqlite: return u"file"_s;
    case ProfileKind::Postgres: return u"url"_s;
    case ProfileKind::Remote: return u"server"_s;
    }
    Q_UNREACHABLE();
}

QList<Problem> ProfileDialog::problems() const
{
    auto problems = problemsOf(draft(), m_model.profiles());
    for (auto &problem : problems)
        if (problem.field == "address"_L1)
            problem.field = addressName();
    return problems;
}

QString ProfileDialog::review() const
{
    if (m_old.id.isEmpty())
        return tr("The desk stays where it is until you switch to it.");
    return m_model.isCurrent(m_old) ? tr("It is open now: what you change takes force when it is opened again.") : QString();
}

/// Once the address is whole: who is still typing has no host yet, and an @ in a password would be taken for its end.
void ProfileDialog::movePassword()
{
    const auto read = readProfileAddress(ProfileKind::Postgres, m_url->text());
    if (!read || read->password.isEmpty())
        return;
    m_password->setText(read->password.revealText());
    const QSignalBlocker quiet(m_url);
    m_url->setText(read->address);
}

void ProfileDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a file"), m_file->text(), tr("SQLite files (*.db *.sqlite *.sqlite3);;All files (*)"));
    dialog->setObjectName(u"databaseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ProfileDialog::test()
{
    const auto profile = draft();
    auto address = readProfileAddress(profile.kind, profile.address);
    if (!address) {
        touch(addressName());
        return;
    }
    auto tried = profile;
    tried.address = address->address;
    m_asking = std::make_unique<QObject>();
    m_report->hide();
    m_test->setBusy(true, tr("Testing…"));
    m_stop->show();
    m_model.test(m_asking.get(), tried, password(), [this](const Result<ConnectionReport> &report) { showReport(report); });
}

void ProfileDialog::showReport(const Result<ConnectionReport> &report)
{
    m_test->setBusy(false);
    m_stop->hide();
    if (report)
        m_report->setMessage(reportTone(*report), reportText(*report));
    else
        m_report->setMessage(Tone::Bad, errorText(report.error()));
    m_report->show();
}

/// What is under way ends by itself, unheard.
void ProfileDialog::forgetTest()
{
    m_asking.reset();
    m_test->setBusy(false);
    m_stop->hide();
    m_report->hide();
}

} // namespace plandeck

#include "moc_profiledialog.cpp"
