// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the inspection that reads.
#include "services/operations/catalogue.h"
#include "tests/ui/walk/inspection.h"
#include "tests/ui/walk/painted.h"
#include "ui/common/moneytext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QFontInfo>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// A text that people meet, and where.
struct Text
{
    QString where;
    QString text;
};

/// Without what somebody typed, or may: that is theirs.
bool isTyped(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void readTips(QList<Text> &texts, QWidget *widget)
{
    const QString where =
        widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
    texts.append({where + u" tool tip"_s, widget->toolTip()});
    texts.append({where + u" status tip"_s, widget->statusTip()});
    texts.append({where + u" accessible name"_s, widget->accessibleName()});
    texts.append({where + u" accessible description"_s, widget->accessibleDescription()});
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        texts.append({where + u" place-holder"_s, edit->placeholderText()});
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget); edit && !QFontInfo(edit->font()).fixedPitch())
        texts.append({where + u" place-holder"_s, edit->placeholderText()});
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append({where + u" choice"_s, box->itemText(i)});
    if (widget->isWindow())
        texts.append({where + u" title"_s, widget->windowTitle()});
    for (const auto *action : widget->actions()) {
        texts.append({action->objectName() + u" action"_s, action->text()});
        texts.append({action->objectName() + u" tool tip"_s, action->toolTip()});
    }
}

/// What delegates do not paint, but tool tips and screen readers say.
void readCells(QList<Text> &texts, const QAbstractItemView *view)
{
    constexpr int mostRows = 20;
    const auto *model = view->model();
    if (!model)
        return;
    for (int row = 0; row < qMin(model->rowCount(), mostRows); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            texts.append({view->objectName() + u" cell tip"_s, index.data(Qt::ToolTipRole).toString()});
            texts.append({view->objectName() + u" cell read out"_s, index.data(Qt::AccessibleTextRole).toString()});
        }
    for (int column = 0; column < model->columnCount(); ++column)
        texts.append(
            {view->objectName() + u" header tip"_s, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()});
}

void readAloud(QList<Text> &texts, QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return;
    if (!QFontInfo(widget->font()).fixedPitch()) // code
        texts.append({widget->objectName() + u" read out"_s, accessible->text(QAccessible::Name)});
    texts.append({widget->objectName() + u" description read out"_s, accessible->text(QAccessible::Description)});
}

QList<Text> textsOf(QWidget &window)
{
    QList<Text> texts;
    for (const auto &painted : paintedBy(window))
        if (!painted.isCode() && !isTyped(painted.widget) && !isTyped(painted.widget->parentWidget())
            && !qobject_cast<const QTextBrowser *>(painted.widget->parentWidget())) // a document: the help is in English
            texts.append({u"painted by "_s + painted.widget->objectName(), painted.text});
    for (auto *widget : window.findChildren<QWidget *>() + QList<QWidget *>{&window}) {
        readTips(texts, widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            readCells(texts, view);
        if (widget->isVisible())
            readAloud(texts, widget);
    }
    return texts;
}

QStringList typedIn(QWidget &window)
{
    QStringList typed;
    for (const auto *edit : window.window()->findChildren<QLineEdit *>())
        typed.append(edit->text());
    for (const auto *edit : window.window()->findChildren<QPlainTextEdit *>())
        typed.append(edit->toPlainText());
    return typed;
}

void collect(Facts &facts, const QJsonValue &value)
{
    constexpr int shownOfSecret = 4;
    if (value.isString()) {
        facts.add(value.toString());
        facts.add(value.toString().right(shownOfSecret));
    }
    const auto array = value.toArray();
    for (const auto &item : array)
        collect(facts, item);
    const auto object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        facts.add(at.key());
        collect(facts, at.value());
    }
}

/// What needs nobody to know it: keys of the keyboard, initials, addresses, calls, paths, ids, variables.
bool isCode(const QString &text)
{
    static const QRegularExpression code(
        u"^([A-Za-z]|F[0-9]{1,2}|[A-Z]{2}|[a-z]+://\\S*|\\S+@\\S+|((GET|POST|DELETE) )?\\S*/\\S+/\\S+|[a-z]+_[A-Za-z0-9_]*"
        "|[A-Z]+_[A-Z0-9_]+)$"_s);
    return code.match(text).hasMatch() && text != u"OK"_s && text != u"ID"_s;
}

} // namespace

void Facts::add(const QString &text)
{
    m_all += u'\n' + text.simplified();
}

void Facts::addJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    collect(*this, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void Facts::addCatalogue()
{
    for (const auto *info : Catalogue::infos) {
        add(info->name());
        add(QString::fromUtf8(info->endpoint.path.data(), qsizetype(info->endpoint.path.size())));
        for (const auto code : info->errors)
            add(QString::fromUtf8(code.data(), qsizetype(code.size())));
    }
    for (const auto &currency : currencies()) {
        const auto code = QString::fromUtf8(currency.code.data(), qsizetype(currency.code.size())).toUpper();
        add(code + u"  " + currencyName(code));
        add(QString::fromUtf8(currency.symbol.data(), qsizetype(currency.symbol.size())));
    }
}

bool Facts::containPhrase(const QString &phrase) const
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (qsizetype at = m_all.indexOf(phrase); at >= 0; at = m_all.indexOf(phrase, at + 1)) {
        const bool begins = at == 0 || !isWord(m_all.at(at - 1));
        const qsizetype end = at + phrase.size();
        if (begins && (end == m_all.size() || !isWord(m_all.at(end))))
            return true;
    }
    return false;
}

bool Facts::contain(const QString &text) const
{
    static const QRegularExpression plain(u"[A-Za-z]"_s);
    static const QRegularExpression hole(u"[…•]+"_s);
    static const QRegularExpression edge(u"^\\W+|\\W+$"_s);
    if (!text.contains(plain) || isCode(text) || containPhrase(text))
        return true;
    if (text.contains(hole)) { // shortened or hidden
        const auto parts = text.split(hole, Qt::SkipEmptyParts);
        return std::ranges::all_of(parts, [&](QString part) {
            part.remove(edge);
            return m_all.contains(part) || isCode(part) || contain(part);
        });
    }
    static const QRegularExpression between(u"[\\s·–—|,、;:()<>“”\"'→←↔&/+.]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption); // facts side by side
    const auto parts = text.split(between, Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) { return contain(part); });
}

QStringList untranslated(QWidget &window, const Facts &known)
{
    Facts facts = known;
    for (const auto &typed : typedIn(window))
        facts.add(typed);
    QStringList problems;
    for (const auto &[where, text] : textsOf(window))
        for (const auto &part : unmarked(text))
            if (!facts.contain(part))
                problems.append(u"not translated: “%1” in “%2”: %3"_s.arg(part, text.left(80), where));
    problems.removeDuplicates();
    return problems;
}

} // namespace plandeck
