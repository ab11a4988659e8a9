// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTranslator>

namespace plandeck {

/// A translator for tests: sees every text that is asked for, and gives it as it is, longer, or marked.
class Words final : public QTranslator
{
public:
    enum class Kind {
        Plain,
        Long, // 40 % longer, as German is
        Marked, // every letter replaced by one with an accent: plain letters were never translated
        Language, // a real one
    };
    explicit Words(Kind kind)
        : m_kind(kind)
    {
    }
    /// Those of a file that lrelease made: "plandeck_de.qm". The program ends where it cannot be read.
    explicit Words(const QString &file);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;

    /// Whether a text that ends in … is meant to: "Rename…", not "Renam…".
    bool isMeant(const QString &text) const;

    /// Texts of ours that were asked for and that the language does not have.
    QStringList missing() const { return m_missing.values(); }

private:
    QString inLanguage(const char *context, const char *source, const char *disambiguation, int count) const;

    const Kind m_kind;
    QTranslator m_language;
    mutable QSet<QString> m_missing;
    mutable QHash<QString, QRegularExpression> m_withDots; // what was asked for and has … in it
};

/// What is left of a text without what was translated: "⟦3 plans of ⟧Acme" gives "Acme".
[[nodiscard]] QStringList unmarked(const QString &text);

} // namespace plandeck
