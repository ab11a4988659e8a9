// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// "features[3]" and "metadata.colour" belong to the fields "features" and "metadata".
QString fieldOf(const Problem &problem)
{
    const auto end = std::ranges::find_if(problem.field, [](QChar c) { return c == u'[' || c == u'.'; });
    return problem.field.first(end - problem.field.begin());
}

} // namespace

FormDialog::FormDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_words(words)
    , m_form(new Form)
    , m_pages(new QStackedWidget)
    , m_body(new QHBoxLayout)
    , m_banner(new Banner(Tone::Bad))
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"errorBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::actionRequested, this, [this] { remedy(m_errorCode); });
    auto *first = new QWidget;
    first->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metric::pageMargin);
    m_pages->addWidget(first);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(words.title, TextRole::Title));
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(new Separator);
    column->addWidget(buildFoot(words));
    auto *apply = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(apply, &QShortcut::activated, this, &FormDialog::submit);
}

QWidget *FormDialog::buildFoot(const Words &words)
{
    auto *foot = new QWidget;
    m_review = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_review->setObjectName(u"reviewTextLabel"_s);
    m_review->setWordWrap(true);
    m_back = new QPushButton(iconOf(Icon::ArrowLeft), tr("&Back"));
    m_back->setObjectName(u"backPushButton"_s);
    m_back->setAutoDefault(false);
    m_back->setToolTip(tr("Back to the form (Esc)"));
    m_back->hide();
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelPushButton"_s);
    m_cancel->setAutoDefault(false);
    m_submit = new BusyButton(words.submit);
    m_submit->setObjectName(u"submitBusyButton"_s);
    m_submit->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_review, 1);
    row->addWidget(m_back);
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    connect(m_back, &QPushButton::clicked, this, &FormDialog::leaveReview);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &FormDialog::submit);
    return foot;
}

FormField *FormDialog::makeField(const QString &name, const QString &label, QWidget *input, const QString &help)
{
    auto *field = new FormField(name, label, input, help);
    m_fields.append({field, QString(label).remove(u'&')});
    return field;
}

void FormDialog::touch(const QString &field)
{
    m_touched.insert(field);
    m_refused.removeIf([&](const Problem &problem) { return fieldOf(problem) == field; });
    check();
}

void FormDialog::check()
{
    const auto found = problemsHere();
    showProblems(found);
    const bool isRight = found.isEmpty() && m_refused.isEmpty();
    const QString hindrance = isRight ? obstacle() : missing(found + m_refused);
    const bool isGood = isRight && hindrance.isEmpty();
    m_submit->setEnabled(isGood || m_isBusy);
    const QString words = isGood ? review() : hindrance;
    m_review->setText(words);
    m_submit->setAccessibleDescription(words);
    m_submit->setToolTip(isGood ? tr("Ctrl+Enter") : words);
}

void FormDialog::showProblems(const QList<Problem> &problems)
{
    const auto all = m_refused + problems;
    for (const auto &[field, label] : std::as_const(m_fields)) {
        const auto problem = std::ranges::find(all, field->name(), fieldOf);
        const bool isRefused = std::ranges::find(m_refused, field->name(), fieldOf) != m_refused.end();
        const bool isShown = problem != all.end() && (isRefused || m_touched.contains(field->name()));
        field->setError(isShown ? errorText(*problem) : QString());
    }
}

QString FormDialog::missing(const QList<Problem> &problems) const
{
    QStringList empty, wrong;
    for (const auto &[field, label] : m_fields) {
        const auto problem = std::ranges::find(problems, field->name(), fieldOf);
        if (problem != problems.end())
            (problem->code == "required"_L1 ? empty : wrong).append(label);
    }
    QStringList sentences;
    if (!empty.isEmpty())
        sentences.append(tr("Still needed: %1.").arg(QLocale().createSeparatedList(empty)));
    if (!wrong.isEmpty())
        sentences.append(tr("To be put right: %1.").arg(QLocale().createSeparatedList(wrong)));
    return joinedSentences(sentences);
}

/// Return applies, from wherever it is not wanted for something else; on a button it presses that. Escape leaves the second page
/// before it leaves the form.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isReviewing() && !m_isBusy)
        return leaveReview();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)))
        return QDialog::keyPressEvent(event);
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    button &&button != m_submit ? button->click() : submit();
}

/// Labels that wrap know their height only in their width.
void FormDialog::growToFit()
{
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void FormDialog::showEvent(QShowEvent *event)
{
    growToFit();
    QDialog::showEvent(event);
}

/// A sentence came in, under a field or above the form.
bool FormDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        growToFit();
    return isHandled;
}

void FormDialog::submit()
{
    if (m_isBusy)
        return;
    touchPage();
    m_refused.clear();
    check();
    if (!m_submit->isEnabled())
        return;
    m_banner->hide();
    if (m_pages->count() > 1 && !isReviewing())
        return showPage(true);
    setBusy(true);
    Q_EMIT submitted();
}

QString FormDialog::labelOf(const QString &field) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const auto &known) { return known.first->name() == field; });
    return found == m_fields.end() ? QString() : found->second;
}

void FormDialog::addNotice(QWidget *notice)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, notice);
}

/// From now on the problems of all that is in view are shown.
void FormDialog::touchPage()
{
    for (const auto &[field, label] : std::as_const(m_fields))
        if (m_pages->currentWidget()->isAncestorOf(field))
            m_touched.insert(field->name());
}

void FormDialog::addReviewPage(QWidget *page, const QString &proceed)
{
    m_pages->addWidget(page);
    m_proceed = proceed;
    m_submit->setText(proceed);
}

bool FormDialog::isReviewing() const
{
    return m_pages->currentIndex() > 0;
}

void FormDialog::showPage(bool isReview)
{
    if (isReview) {
        m_lastInput = focusWidget();
        fillReview();
    }
    m_pages->setCurrentIndex(isReview ? 1 : 0);
    m_back->setVisible(isReview);
    m_submit->setText(isReview ? m_words.submit : m_proceed);
    check();
    auto *next = isReview ? m_pages->currentWidget()->findChild<QLineEdit *>() : m_lastInput.data();
    (next ? next : m_submit)->setFocus(Qt::OtherFocusReason);
    if (isReview)
        Q_EMIT reviewed();
}

void FormDialog::leaveReview()
{
    if (isReviewing())
        showPage(false);
}

void FormDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_submit->setBusy(isBusy, m_words.working);
    m_back->setEnabled(!isBusy);
    m_cancel->setText(isBusy ? tr("Close") : tr("Cancel"));
    m_cancel->setToolTip(isBusy ? tr("The work goes on; you are told how it ended.") : QString());
}

void FormDialog::showError(const Error &error)
{
    setBusy(false);
    m_errorCode = error.code;
    m_refused = error.problems;
    const auto isOurs = [this](const Problem &problem) {
        return std::ranges::any_of(m_fields, [&](const auto &field) { return field.first->name() == fieldOf(problem); });
    };
    m_refused.removeIf([&](const Problem &problem) { return !isOurs(problem); });
    if (!m_refused.isEmpty())
        leaveReview();
    check();
    if (!m_refused.isEmpty()) {
        m_form->field(fieldOf(m_refused.first()))->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString detail = errorDetail(error);
    m_banner->setMessage(Tone::Bad, detail.isEmpty() ? errorText(error) : errorText(error) + u'\n' + detail, remedyFor(error));
    m_banner->show();
}

QString FormDialog::remedyFor(const Error &error) const
{
    return isWorthRetrying(error) ? tr("&Try again") : QString();
}

void FormDialog::remedy(const QString &)
{
    submit();
}

void FormDialog::reject()
{
    if (!m_isBusy && !m_touched.isEmpty())
        Q_EMIT discarded();
    QDialog::reject();
}

} // namespace plandeck

#include "moc_formdialog.cpp"
