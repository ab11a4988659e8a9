// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pricetabledialog.h"

#include "models/background.h"
#include "ui/panels/filechoice.h"
#include "ui/plans/pricetableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QSaveFile>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr QSize dialogSize(1180, 740);
constexpr int optionsWidth = 260;

bool isDark(const QWidget *widget)
{
    return tokensOf(widget->palette()).isDark;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool write(const QString &path, const QImage &image)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

} // namespace

PriceTableDialog::PriceTableDialog(const PriceTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_view(new PriceTableView)
    , m_title(new QLineEdit(table.title))
    , m_recommended(new QComboBox)
{
    setObjectName(u"priceTableDialog"_s);
    setWindowTitle(tr("Price table"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(u"priceTableView"_s);
    m_view->setDark(isDark(this));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(metric::pageMargin);
    halves->addWidget(buildPreview(), 1);
    halves->addWidget(buildOptions());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(tr("Price table"), TextRole::Title));
    column->addLayout(halves, 1);
    column->addWidget(buildFoot());
    resize(enlarged(dialogSize, this));
    listPlans();
    follow();
}

QWidget *PriceTableDialog::buildPreview()
{
    auto *scroll = new ScrollColumn;
    scroll->setObjectName(u"previewScrollColumn"_s);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    scroll->setAccessibleName(tr("What customers see"));
    scroll->body()->setContentsMargins(0, 0, 0, 0);
    scroll->body()->addWidget(m_view, 1);
    return Card::around(scroll);
}

QWidget *PriceTableDialog::buildOptions()
{
    auto *options = new QWidget;
    options->setFixedWidth(widened(optionsWidth, font()));
    m_title->setObjectName(u"titleLineEdit"_s);
    m_title->setMaxLength(200);
    m_recommended->setObjectName(u"recommendedComboBox"_s);
    m_recommended->setMinimumContentsLength(12);
    m_recommended->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::blockGap);
    column->addWidget(new FormField(u"title"_s, tr("&Heading"), m_title));
    column->addWidget(new FormField(u"recommended"_s, tr("&Recommended plan"), m_recommended));
    if (m_table.hasBothIntervals())
        column->addWidget(intervalField());
    column->addWidget(lookField());
    column->addStretch(1);
    connect(m_title, &QLineEdit::textChanged, this, &PriceTableDialog::follow);
    connect(m_recommended, &QComboBox::activated, this, &PriceTableDialog::recommend);
    return options;
}

QWidget *PriceTableDialog::intervalField()
{
    auto *interval = new SegmentedControl(tr("Interval"));
    interval->setObjectName(u"intervalSegmentedControl"_s);
    interval->addSegment(u"month"_s, Icon::None, tr("Monthly"));
    interval->addSegment(u"year"_s, Icon::None, tr("Yearly"));
    connect(interval, &SegmentedControl::chosen, this, [this](const QString &id) {
        m_interval = id == u"year"_s ? Interval::Year : Interval::Month;
        m_view->setInterval(m_interval);
        listPlans();
    });
    return new FormField(u"interval"_s, tr("&Interval"), interval, tr("The web page has a switch for both."));
}

QWidget *PriceTableDialog::lookField()
{
    auto *look = new SegmentedControl(tr("Appearance"));
    look->setObjectName(u"lookSegmentedControl"_s);
    look->addSegment(u"light"_s, Icon::Sun, tr("Light"));
    look->addSegment(u"dark"_s, Icon::Moon, tr("Dark"));
    look->setCurrent(isDark(this) ? u"dark"_s : u"light"_s);
    connect(look, &SegmentedControl::chosen, this, [this](const QString &id) { m_view->setDark(id == u"dark"_s); });
    return new FormField(u"look"_s, tr("&Appearance"), look, tr("The web page follows the reader's system."));
}

QWidget *PriceTableDialog::buildFoot()
{
    auto *foot = new QWidget;
    m_outcome = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_outcome->setObjectName(u"outcomeTextLabel"_s);
    m_outcome->setWordWrap(true);
    const auto button = [this](const QString &name, const QString &text, const QString &tip, void (PriceTableDialog::*deed)()) {
        auto *it = new QPushButton(iconOf(Icon::Download), text);
        it->setObjectName(name);
        it->setAutoDefault(false);
        setMnemonicTip(it, tip);
        connect(it, &QPushButton::clicked, this, deed);
        return it;
    };
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePushButton"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_outcome, 1);
    row->addWidget(button(u"savePicturePushButton"_s, tr("Save as a &picture…"), tr("PNG, in twice the pixels"),
                          &PriceTableDialog::savePicture));
    row->addWidget(button(u"savePagePushButton"_s, tr("Save as a &web page…"), tr("HTML in one file, without scripts"),
                          &PriceTableDialog::savePage));
    row->addWidget(close);
    return foot;
}

/// Each interval has a recommended plan of its own.
void PriceTableDialog::listPlans()
{
    m_recommended->clear();
    m_recommended->addItem(tr("None", "recommended plan"), QVariant::fromValue(PlanId()));
    for (const auto &plan : m_table.shown(m_interval)) {
        m_recommended->addItem(plan.name, QVariant::fromValue(plan.id));
        if (m_table.recommended.contains(plan.id))
            m_recommended->setCurrentIndex(m_recommended->count() - 1);
    }
}

void PriceTableDialog::recommend()
{
    for (const auto &plan : m_table.shown(m_interval))
        m_table.recommended.remove(plan.id);
    if (m_recommended->currentIndex() > 0)
        m_table.recommended.insert(m_recommended->currentData().value<PlanId>());
    follow();
}

void PriceTableDialog::follow()
{
    m_table.title = m_title->text().trimmed();
    m_view->setTable(m_table);
}

/// writing: what has to be done for a path; runs in the background.
void PriceTableDialog::save(const QString &name, const QString &kind,
                            const std::function<std::function<bool()>(const QString &path)> &writing)
{
    askWhereToSave(this, {tr("Save the price table"), name, kind}, [this, writing](const QString &path) {
        inBackground(this, writing(path), [this, path](bool isSaved) { tell(path, isSaved); });
    });
}

void PriceTableDialog::savePicture()
{
    save(u"price-table.png"_s, tr("Picture") + u" (*.png)"_s,
         [this](const QString &path) { return [path, image = m_view->picture()] { return write(path, image); }; });
}

void PriceTableDialog::savePage()
{
    save(u"price-table.html"_s, tr("Web page") + u" (*.html)"_s,
         [this](const QString &path) { return [path, html = priceTableHtml(m_table)] { return write(path, html); }; });
}

void PriceTableDialog::tell(const QString &path, bool isSaved)
{
    m_outcome->setTone(isSaved ? Tone::Ok : Tone::Bad);
    m_outcome->setText(isSaved ? tr("Saved as %1.").arg(path) : tr("%1 cannot be written.", "file").arg(path));
    isSaved ? Q_EMIT saved(path) : Q_EMIT notSaved(path);
}

} // namespace plandeck

#include "moc_pricetabledialog.cpp"
