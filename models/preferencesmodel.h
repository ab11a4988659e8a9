// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticewishes.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace plandeck {

/// A language the window can be in.
struct Language
{
    QString code = {}; // "de", "pt_BR"; empty: the desktop's
    QString name = {}; // in itself: "Deutsch"
    friend bool operator==(const Language &, const Language &) = default;
};

/// What a user chose about the window and its server. Says what was chosen; whoever owns the window puts it in force and
/// remembers it.
class PreferencesModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int smallestText = 100; // percent
    static constexpr int largestText = 200;

    const QList<Language> &languages() const { return m_languages; }
    void setLanguages(const QList<Language> &languages) { m_languages = languages; }
    QString language() const { return m_language; }
    void setLanguage(const QString &code);

    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    const NoticeWishes &notices() const { return m_notices; }
    void setNotices(const NoticeWishes &wishes);

    /// Where the embedded server wants to listen, on 127.0.0.1. Takes force at the next opening.
    quint16 port() const { return m_port; }
    void setPort(quint16 port);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void textScaleChosen(int percent);
    void noticesChosen();
    void portChosen(quint16 port);

private:
    QList<Language> m_languages;
    QString m_language;
    int m_textScale = smallestText;
    NoticeWishes m_notices;
    quint16 m_port = 8787;
};

} // namespace plandeck
