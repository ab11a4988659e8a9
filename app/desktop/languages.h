// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferencesmodel.h"

#include <QtCore/QTranslator>

namespace plandeck {

/// The languages whose words lie in the program, and the one in force: its words, Qt's own, and how numbers and dates are
/// written. Who shows words makes them anew after a change.
class Languages final
{
public:
    ~Languages();

    /// "As the desktop" first, then each in its own name. What is there decides: one .qm more is one language more.
    static QList<Language> all();

    /// code empty: the desktop's; its words in English where there are none.
    void use(const QString &code);

private:
    void load(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder);

    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace plandeck
