// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
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
    };
    explicit Words(Kind kind)
        : m_kind(kind)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;

    /// Whether a text that ends in … is meant to: "Rename…", not "Renam…".
    bool isMeant(const QString &text) const;

private:
    const Kind m_kind;
    mutable QHash<QString, QRegularExpression> m_withDots; // what was asked for and has … in it
};

/// What is left of a text without what was translated: "⟦3 plans of ⟧Acme" gives "Acme".
[[nodiscard]] QStringList unmarked(const QString &text);

} // namespace plandeck
