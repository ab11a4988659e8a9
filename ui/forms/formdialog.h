// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtWidgets/QDialog>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace plandeck {

class Banner;
class BusyButton;
class Form;
class FormField;
class TextLabel;

/// A form that is checked while it is typed, reviewed in one sentence or on a page of its own, and handed in. It stays open until
/// it is told that all went well, so that nothing typed is lost. It never saves: whoever opened it does, and tells how it went.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    bool isBusy() const { return m_isBusy; }
    /// The outcome of what was submitted. On an error the form is as it was, with the reason at the field or on top.
    void showError(const Error &error);

    void reject() override;

Q_SIGNALS:
    void submitted();
    /// The second page is shown.
    void reviewed();
    /// Closed with something typed that nobody took.
    void discarded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    struct Words
    {
        QString title = {};
        QString submit = {}; // "&Create plan"
        QString working = {}; // "Creating…"
    };
    FormDialog(const Words &words, QWidget *parent);

    Form *form() const { return m_form; }
    QHBoxLayout *body() const { return m_body; }
    /// Adds a field and remembers its label for "Still needed: …".
    FormField *makeField(const QString &name, const QString &label, QWidget *input, const QString &help = {});
    /// As it is spoken, without the mark of its key.
    QString labelOf(const QString &field) const;
    /// Over the fields. Taken over.
    void addNotice(QWidget *notice);
    /// Somebody changed a field: from now on its problems are shown.
    void touch(const QString &field);
    /// Looks at everything anew; the subclass calls it once its form stands.
    void check();
    void submit();

    /// What is wrong with what is typed now.
    virtual QList<Problem> problems() const = 0;
    /// What pressing the button will do.
    virtual QString review() const = 0;
    /// Why there is nothing to hand in though nothing is wrong; empty: there is.
    virtual QString obstacle() const { return {}; }

    /// A second page, which shows what the form comes to: the button leads there first, with the words of proceed, and hands in
    /// only from there.
    void addReviewPage(QWidget *page, const QString &proceed);
    bool isReviewing() const;
    /// The page is about to be shown.
    virtual void fillReview() { }
    /// What is wrong on that page.
    virtual QList<Problem> reviewProblems() const { return {}; }
    /// Back to the form, because something there needs to be looked at.
    void leaveReview();

    /// The one thing to do about an error: the words on the button, and the deed. By default: try again, where it may help.
    virtual QString remedyFor(const Error &error) const;
    virtual void remedy(const QString &code);

private:
    void growToFit();
    QWidget *buildFoot(const Words &words);
    void showPage(bool isReview);
    void touchPage();
    QList<Problem> problemsHere() const { return isReviewing() ? reviewProblems() : problems(); }
    void setBusy(bool isBusy);
    void showProblems(const QList<Problem> &problems);
    QString missing(const QList<Problem> &problems) const;

    Words m_words;
    Form *m_form;
    QStackedWidget *m_pages;
    QHBoxLayout *m_body;
    Banner *m_banner;
    TextLabel *m_review = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    BusyButton *m_submit = nullptr;
    QList<std::pair<FormField *, QString>> m_fields; // with their labels
    QSet<QString> m_touched;
    QList<Problem> m_refused; // what the service said, until the field changes
    QString m_errorCode;
    QString m_proceed; // the words of the button that leads to the second page
    QPointer<QWidget> m_lastInput; // where the focus was before it
    bool m_isBusy = false;
};

} // namespace plandeck
